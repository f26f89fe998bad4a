//! The mean squared error.

use ndarray::{Array, Dimension, NdFloat, Zip};

/// The mean over all elements of (y − target)². Both of one shape. Of empty arrays: NaN, as the mean of nothing.
///
/// # Panics
/// When the shapes differ.
pub fn mse<T: NdFloat, D: Dimension>(y: &Array<T, D>, target: &Array<T, D>) -> T {
    crate::array::shape::same("mse", "y", y, "target", target);
    let sum = Zip::from(y)
        .and(target)
        .fold(T::zero(), |sum, &y, &target| {
            sum + (y - target) * (y - target)
        });
    sum / super::count(y.len())
}

crate::array::companions::companions! {
    impl mse<T, D: Dimension>(
        y y_bar y_dot y_bar_dot: Array<T, D> = crate::array::companions::kept,
        target target_bar target_dot target_bar_dot: Array<T, D> = crate::array::companions::kept
    ) -> scalar
}

impl mse {
    fn keep<T: NdFloat, D: Dimension>(y: &Array<T, D>, target: &Array<T, D>) -> (T, ()) {
        (mse(y, target), ())
    }
    fn pull<T: NdFloat, D: Dimension>(
        y: &Array<T, D>,
        target: &Array<T, D>,
        (): (),
        loss_bar: &T,
        y_bar: Option<&mut Array<T, D>>,
        target_bar: Option<&mut Array<T, D>>,
    ) {
        let factor = (*loss_bar + *loss_bar) / super::count(y.len());
        if let Some(y_bar) = y_bar {
            Zip::from(y_bar)
                .and(y)
                .and(target)
                .for_each(|bar, &y, &target| *bar += factor * (y - target));
        }
        if let Some(target_bar) = target_bar {
            Zip::from(target_bar)
                .and(y)
                .and(target)
                .for_each(|bar, &y, &target| *bar -= factor * (y - target));
        }
    }
    fn push<T: NdFloat, D: Dimension>(
        y: &Array<T, D>,
        target: &Array<T, D>,
        y_dot: Option<&Array<T, D>>,
        target_dot: Option<&Array<T, D>>,
    ) -> (T, T) {
        let mut sum = T::zero();
        if let Some(y_dot) = y_dot {
            sum += Zip::from(y)
                .and(target)
                .and(y_dot)
                .fold(T::zero(), |sum, &y, &target, &dot| sum + (y - target) * dot);
        }
        if let Some(target_dot) = target_dot {
            sum -= Zip::from(y)
                .and(target)
                .and(target_dot)
                .fold(T::zero(), |sum, &y, &target, &dot| sum + (y - target) * dot);
        }
        (mse(y, target), (sum + sum) / super::count(y.len()))
    }
}
