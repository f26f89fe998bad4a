//! `Result`: the tangent is that of the value, where there is one.

use crate::Differentiable;
use alloc::vec::Vec;

impl<T: Differentiable, E> Differentiable for Result<T, E> {
    type Tangent = Option<T::Tangent>;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().ok().map(T::zero_tangent)
    }
    #[inline]
    fn scale(tangent: &mut Self::Tangent, factor: f64) {
        if let Some(tangent) = tangent {
            T::scale(tangent, factor);
        }
    }
    #[inline]
    fn move_by(&mut self, tangent: &Self::Tangent, step: f64) {
        if let (Ok(value), Some(tangent)) = (self, tangent) {
            value.move_by(tangent, step);
        }
    }
    #[inline]
    fn flat_len(&self) -> usize {
        self.as_ref().map_or(0, T::flat_len)
    }
    #[inline]
    fn write_flat(&self, into: &mut Vec<f64>) {
        if let Ok(value) = self {
            value.write_flat(into);
        }
    }
    #[inline]
    fn read_flat(&mut self, flat: &mut &[f64]) {
        if let Ok(value) = self {
            value.read_flat(flat);
        }
    }
}
