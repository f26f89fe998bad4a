//! Floats: a scalar is its own tangent type.

use crate::Differentiable;
use alloc::vec::Vec;

/// The flat view is made of `f64`, whatever the scalar: the casts are exact one way and round the other way.
macro_rules! scalar {
    ($($scalar:ident)*) => {$(
        impl Differentiable for $scalar {
            type Tangent = $scalar;
            #[inline(always)]
            fn zero_tangent(&self) -> $scalar {
                0.0
            }
            #[inline]
            fn scale(tangent: &mut $scalar, factor: f64) {
                *tangent *= factor as $scalar;
            }
            #[inline]
            fn move_by(&mut self, tangent: &$scalar, step: f64) {
                *self += step as $scalar * *tangent;
            }
            #[inline]
            fn flat_len(&self) -> usize {
                1
            }
            #[inline]
            fn write_flat(&self, into: &mut Vec<f64>) {
                into.push(f64::from(*self));
            }
            #[inline]
            fn read_flat(&mut self, flat: &mut &[f64]) {
                match flat.split_first() {
                    Some((first, rest)) => {
                        *self = *first as $scalar;
                        *flat = rest;
                    }
                    None => panic!("read_flat: the flat view is too short"),
                }
            }
        }
    )*};
}
scalar!(f32 f64);
