//! Softmax over the last axis.

use super::rows::largest;
#[cfg(feature = "ndarray_v0_17")]
use super::rows::{inner, last_axis, map_rows};
use alloc::vec::Vec;
#[cfg(feature = "ndarray_v0_17")]
use ndarray::{Array, NdFloat, RemoveAxis, Zip};
use num_traits::Float;

/// e^(x − max) / Σ e^(x − max), in place.
pub(super) fn normalise<T: Float>(row: &mut [T]) {
    let sum = exponentials(row, largest(row));
    for x in row {
        *x = *x / sum;
    }
}

/// e^(x − shift) in place, and their sum.
pub(super) fn exponentials<T: Float>(row: &mut [T], shift: T) -> T {
    row.iter_mut().fold(T::zero(), |sum, x| {
        *x = (*x - shift).exp();
        sum + *x
    })
}

/// Softmax over the last axis, eˣ / Σ eˣ, shifted by the largest x so that nothing overflows. The result has the shape of `x`.
#[cfg(feature = "ndarray_v0_17")]
pub fn softmax<T: NdFloat, D: RemoveAxis>(x: &Array<T, D>) -> Array<T, D> {
    map_rows("softmax", x, normalise)
}

#[cfg(feature = "ndarray_v0_17")]
crate::array::companions::companions! {
    impl softmax<T, D: RemoveAxis>(x x_bar x_dot x_bar_dot: Array<T, D> = crate::array::companions::unread) -> array Array<T, D>
}

// x̄ = y ⊙ (ȳ − ⟨ȳ, y⟩), ẏ = y ⊙ (ẋ − ⟨ẋ, y⟩): the Jacobian diag(y) − y yᵀ is symmetric.
#[cfg(feature = "ndarray_v0_17")]
impl softmax {
    fn keep<T: NdFloat, D: RemoveAxis>(x: &Array<T, D>) -> (Array<T, D>, Array<T, D>) {
        let y = softmax(x);
        (y.clone(), y)
    }
    fn pull<T: NdFloat, D: RemoveAxis>(
        _x: &Array<T, D>,
        y: Array<T, D>,
        y_bar: &Array<T, D>,
        x_bar: Option<&mut Array<T, D>>,
    ) {
        crate::array::shape::same("softmax", "y_bar", y_bar, "x", &y);
        let Some(x_bar) = x_bar else { return };
        let axis = last_axis("softmax", &y);
        Zip::from(x_bar.lanes_mut(axis))
            .and(y.lanes(axis))
            .and(y_bar.lanes(axis))
            .for_each(|x_bar, y, y_bar| {
                let mean = inner(y, y_bar);
                Zip::from(x_bar)
                    .and(y)
                    .and(y_bar)
                    .for_each(|x_bar, &y, &y_bar| *x_bar += y * (y_bar - mean));
            });
    }
    fn push<T: NdFloat, D: RemoveAxis>(
        x: &Array<T, D>,
        x_dot: Option<&Array<T, D>>,
    ) -> (Array<T, D>, Array<T, D>) {
        let y = softmax(x);
        let mut y_dot = Array::zeros(x.raw_dim());
        if let Some(x_dot) = x_dot {
            let axis = last_axis("softmax", x);
            Zip::from(y_dot.lanes_mut(axis))
                .and(y.lanes(axis))
                .and(x_dot.lanes(axis))
                .for_each(|y_dot, y, x_dot| {
                    let mean = inner(y, x_dot);
                    Zip::from(y_dot)
                        .and(y)
                        .and(x_dot)
                        .for_each(|y_dot, &y, &x_dot| *y_dot = y * (x_dot - mean));
                });
        }
        (y, y_dot)
    }
}

/// Softmax of one row, from a slice into a slice of the same length.
///
/// # Panics
/// When the lengths differ.
pub fn softmax_into<T: Float>(x: &[T], y: &mut [T]) {
    super::slices::same_length("softmax_into", "x", x, "y", y);
    y.copy_from_slice(x);
    normalise(y);
}

super::slices::slice_companions! { softmax_into }

impl softmax_into {
    fn keep<T: Float>(x: &[T], y: &mut [T]) -> Vec<T> {
        softmax_into(x, y);
        y.to_vec()
    }
    fn pull<T: Float>(_x: &[T], y: Vec<T>, y_bar: &[T], x_bar: &mut [T]) {
        let mean = y
            .iter()
            .zip(y_bar)
            .fold(T::zero(), |sum, (&y, &y_bar)| sum + y * y_bar);
        for ((x_bar, &y), &y_bar) in x_bar.iter_mut().zip(&y).zip(y_bar) {
            *x_bar = *x_bar + y * (y_bar - mean);
        }
    }
    fn push<T: Float>(x: &[T], y: &mut [T], x_dot: &[T], y_dot: &mut [T]) {
        softmax_into(x, y);
        let mean = y
            .iter()
            .zip(x_dot)
            .fold(T::zero(), |sum, (&y, &x_dot)| sum + y * x_dot);
        for ((y_dot, &y), &x_dot) in y_dot.iter_mut().zip(&*y).zip(x_dot) {
            *y_dot = y * (x_dot - mean);
        }
    }
}
