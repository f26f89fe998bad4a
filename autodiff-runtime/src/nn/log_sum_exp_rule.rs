//! ln Σ eˣ over the last axis.

use super::rows::largest;
#[cfg(feature = "ndarray_v0_17")]
use super::rows::last_axis;
#[cfg(feature = "ndarray_v0_17")]
use ndarray::{Array, ArrayView1, NdFloat, RemoveAxis, Zip};
use num_traits::Float;

/// ln Σ eˣ in two parts, max and ln Σ e^(x − max): their sum loses the digits that a difference x − max keeps. An infinite
/// maximum is the result itself: −∞ for a row of −∞ or for none at all.
pub(super) fn parts<T: Float>(row: &[T]) -> (T, T) {
    let shift = largest(row);
    if is_total(shift, row) {
        return (shift, T::zero());
    }
    (
        shift,
        row.iter()
            .fold(T::zero(), |sum, &x| sum + (x - shift).exp())
            .ln(),
    )
}

/// Whether the maximum is infinite, and so the result itself.
pub(super) fn is_total<T: Float>(shift: T, row: &[T]) -> bool {
    shift.is_infinite() && !row.iter().any(|x| x.is_nan())
}

#[cfg(feature = "ndarray_v0_17")]
fn of_row<T: Float>(row: &[T]) -> T {
    let (shift, logarithm) = parts(row);
    logarithm + shift
}

/// e^(x − ln Σ eˣ), the partial; 0 for x = −∞, also in a row of nothing else.
#[cfg(feature = "ndarray_v0_17")]
#[inline]
fn weight<T: Float>(x: T, total: T) -> T {
    if x == T::neg_infinity() {
        T::zero()
    } else {
        (x - total).exp()
    }
}

/// ln Σ eˣ over the last axis, in nats, shifted by the largest x so that nothing overflows. `x` (…, n) gives (…).
#[cfg(feature = "ndarray_v0_17")]
pub fn log_sum_exp<T: NdFloat, D: RemoveAxis>(x: &Array<T, D>) -> Array<T, D::Smaller> {
    let axis = last_axis("log_sum_exp", x);
    Zip::from(x.lanes(axis)).map_collect(|row: ArrayView1<T>| match row.as_slice() {
        Some(row) => of_row(row),
        None => of_row(&row.to_vec()),
    })
}

#[cfg(feature = "ndarray_v0_17")]
crate::array::companions::companions! {
    impl log_sum_exp<T, D: RemoveAxis>(x x_bar x_dot x_bar_dot: Array<T, D> = crate::array::companions::kept) -> array Array<T, D::Smaller>
}

// ∂y/∂x is the softmax, rebuilt from x and y.
#[cfg(feature = "ndarray_v0_17")]
impl log_sum_exp {
    fn keep<T: NdFloat, D: RemoveAxis>(
        x: &Array<T, D>,
    ) -> (Array<T, D::Smaller>, Array<T, D::Smaller>) {
        let y = log_sum_exp(x);
        (y.clone(), y)
    }
    fn pull<T: NdFloat, D: RemoveAxis>(
        x: &Array<T, D>,
        y: Array<T, D::Smaller>,
        y_bar: &Array<T, D::Smaller>,
        x_bar: Option<&mut Array<T, D>>,
    ) {
        crate::array::shape::same("log_sum_exp", "y_bar", y_bar, "the result", &y);
        let Some(x_bar) = x_bar else { return };
        let axis = last_axis("log_sum_exp", x);
        Zip::from(x_bar.lanes_mut(axis))
            .and(x.lanes(axis))
            .and(&y)
            .and(y_bar)
            .for_each(|x_bar, x, &y, &y_bar| {
                Zip::from(x_bar)
                    .and(x)
                    .for_each(|x_bar, &x| *x_bar += y_bar * weight(x, y));
            });
    }
    fn push<T: NdFloat, D: RemoveAxis>(
        x: &Array<T, D>,
        x_dot: Option<&Array<T, D>>,
    ) -> (Array<T, D::Smaller>, Array<T, D::Smaller>) {
        let y = log_sum_exp(x);
        let axis = last_axis("log_sum_exp", x);
        let y_dot = match x_dot {
            Some(x_dot) => Zip::from(x.lanes(axis))
                .and(x_dot.lanes(axis))
                .and(&y)
                .map_collect(|x: ArrayView1<T>, x_dot: ArrayView1<T>, &y| {
                    x.iter()
                        .zip(x_dot)
                        .fold(T::zero(), |sum, (&x, &x_dot)| sum + weight(x, y) * x_dot)
                }),
            None => Array::zeros(y.raw_dim()),
        };
        (y, y_dot)
    }
}
