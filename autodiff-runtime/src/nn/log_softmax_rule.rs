//! The logarithm of softmax over the last axis.

use super::log_sum_exp_rule::parts;
#[cfg(feature = "ndarray_v0_17")]
use super::rows::{last_axis, map_rows};
use alloc::vec::Vec;
#[cfg(feature = "ndarray_v0_17")]
use ndarray::{Array, NdFloat, RemoveAxis, Zip};
use num_traits::Float;

/// x − ln Σ eˣ, in place.
fn normalise<T: Float>(row: &mut [T]) {
    let (shift, logarithm) = parts(row);
    for x in row {
        *x = (*x - shift) - logarithm;
    }
}

/// The logarithm of softmax over the last axis, x − ln Σ eˣ, in nats. The result has the shape of `x`.
#[cfg(feature = "ndarray_v0_17")]
pub fn log_softmax<T: NdFloat, D: RemoveAxis>(x: &Array<T, D>) -> Array<T, D> {
    map_rows("log_softmax", x, normalise)
}

#[cfg(feature = "ndarray_v0_17")]
crate::array::companions::companions! {
    impl log_softmax<T, D: RemoveAxis>(x x_bar x_dot x_bar_dot: Array<T, D> = crate::array::companions::unread) -> array Array<T, D>
}

// x̄ = ȳ − eʸ Σ ȳ, ẏ = ẋ − ⟨eʸ, ẋ⟩.
#[cfg(feature = "ndarray_v0_17")]
impl log_softmax {
    fn keep<T: NdFloat, D: RemoveAxis>(x: &Array<T, D>) -> (Array<T, D>, Array<T, D>) {
        let y = log_softmax(x);
        (y.clone(), y)
    }
    fn pull<T: NdFloat, D: RemoveAxis>(
        _x: &Array<T, D>,
        y: Array<T, D>,
        y_bar: &Array<T, D>,
        x_bar: Option<&mut Array<T, D>>,
    ) {
        crate::array::shape::same("log_softmax", "y_bar", y_bar, "x", &y);
        let Some(x_bar) = x_bar else { return };
        let axis = last_axis("log_softmax", &y);
        Zip::from(x_bar.lanes_mut(axis))
            .and(y.lanes(axis))
            .and(y_bar.lanes(axis))
            .for_each(|x_bar, y, y_bar| {
                let total = y_bar.sum();
                Zip::from(x_bar)
                    .and(y)
                    .and(y_bar)
                    .for_each(|x_bar, &y, &y_bar| *x_bar += y_bar - y.exp() * total);
            });
    }
    fn push<T: NdFloat, D: RemoveAxis>(
        x: &Array<T, D>,
        x_dot: Option<&Array<T, D>>,
    ) -> (Array<T, D>, Array<T, D>) {
        let y = log_softmax(x);
        let mut y_dot = Array::zeros(x.raw_dim());
        if let Some(x_dot) = x_dot {
            let axis = last_axis("log_softmax", x);
            Zip::from(y_dot.lanes_mut(axis))
                .and(y.lanes(axis))
                .and(x_dot.lanes(axis))
                .for_each(|y_dot, y, x_dot| {
                    let mean = y
                        .iter()
                        .zip(x_dot)
                        .fold(T::zero(), |sum, (&y, &x_dot)| sum + y.exp() * x_dot);
                    Zip::from(y_dot)
                        .and(x_dot)
                        .for_each(|y_dot, &x_dot| *y_dot = x_dot - mean);
                });
        }
        (y, y_dot)
    }
}

/// The logarithm of softmax of one row, from a slice into a slice of the same length, in nats.
///
/// # Panics
/// When the lengths differ.
pub fn log_softmax_into<T: Float>(x: &[T], y: &mut [T]) {
    super::slices::same_length("log_softmax_into", "x", x, "y", y);
    y.copy_from_slice(x);
    normalise(y);
}

super::slices::slice_companions! { log_softmax_into }

impl log_softmax_into {
    fn keep<T: Float>(x: &[T], y: &mut [T]) -> Vec<T> {
        log_softmax_into(x, y);
        y.to_vec()
    }
    fn pull<T: Float>(_x: &[T], y: Vec<T>, y_bar: &[T], x_bar: &mut [T]) {
        let total = y_bar.iter().fold(T::zero(), |sum, &y_bar| sum + y_bar);
        for ((x_bar, &y), &y_bar) in x_bar.iter_mut().zip(&y).zip(y_bar) {
            *x_bar = *x_bar + y_bar - y.exp() * total;
        }
    }
    fn push<T: Float>(x: &[T], y: &mut [T], x_dot: &[T], y_dot: &mut [T]) {
        log_softmax_into(x, y);
        let mean = y
            .iter()
            .zip(x_dot)
            .fold(T::zero(), |sum, (&y, &x_dot)| sum + y.exp() * x_dot);
        for (y_dot, &x_dot) in y_dot.iter_mut().zip(x_dot) {
            *y_dot = x_dot - mean;
        }
    }
}
