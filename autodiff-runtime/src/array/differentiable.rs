//! Arrays and views: the tangent is an owned array of the same shape, of the elements' tangents.

use crate::Differentiable;
use alloc::vec::Vec;
use ndarray::{Array, ArrayView, ArrayViewMut, Dimension, Zip};

/// The flat view goes row by row, whatever the layout in memory.
macro_rules! differentiable {
    ($array:ty, $move_by:expr, $read_flat:expr) => {
        impl<T: Differentiable, D: Dimension> Differentiable for $array {
            type Tangent = Array<T::Tangent, D>;
            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                self.map(T::zero_tangent)
            }
            #[inline]
            fn scale(tangent: &mut Self::Tangent, factor: f64) {
                tangent.map_inplace(|tangent| T::scale(tangent, factor));
            }
            #[inline]
            fn move_by(&mut self, tangent: &Self::Tangent, step: f64) {
                super::shape::same("move_by", "the tangent", tangent, "the value", self);
                ($move_by)(self, tangent, step);
            }
            #[inline]
            fn flat_len(&self) -> usize {
                self.iter().map(T::flat_len).sum()
            }
            #[inline]
            fn write_flat(&self, into: &mut Vec<f64>) {
                self.iter().for_each(|value| value.write_flat(into));
            }
            #[inline]
            fn read_flat(&mut self, flat: &mut &[f64]) {
                ($read_flat)(self, flat);
            }
        }
    };
}
differentiable!(Array<T, D>, move_by, |array: &mut Self, flat: &mut &[f64]| array.iter_mut().for_each(|value| value.read_flat(flat)));
differentiable!(
    ArrayViewMut<'_, T, D>,
    move_by,
    |array: &mut Self, flat: &mut &[f64]| {
        array.iter_mut().for_each(|value| value.read_flat(flat));
    }
);
differentiable!(
    ArrayView<'_, T, D>,
    |view: &mut Self, _: &_, _: f64| assert!(
        view.flat_len() == 0,
        "move_by: a number behind a view cannot be moved"
    ),
    |view: &mut Self, _: &mut _| assert!(
        view.flat_len() == 0,
        "read_flat: a number behind a view cannot be replaced"
    )
);

fn move_by<T: Differentiable, D: Dimension>(
    array: &mut ndarray::ArrayRef<T, D>,
    tangent: &Array<T::Tangent, D>,
    step: f64,
) {
    Zip::from(array)
        .and(tangent)
        .for_each(|value, tangent| value.move_by(tangent, step));
}
