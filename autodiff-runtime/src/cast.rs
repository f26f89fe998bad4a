//! Casts of values of an unknown kind: floats pass a derivative on, integers do not.

use crate::{Differentiable, Tangent};

/// A type of which `v as To` is a value.
pub trait CastFrom<To>: Differentiable {
    /// The cotangent of `self`.
    fn cast_vjp(&self, y_bar: To) -> Self::Tangent;
    /// The tangent of `self as To`.
    fn cast_jvp(&self, x_dot: &Self::Tangent) -> To;
}

/// The cotangent of `value`, from that of `value as To`.
#[inline(always)]
pub fn cast_vjp<To, V: CastFrom<To>>(value: &V, y_bar: To) -> Tangent<V> {
    value.cast_vjp(y_bar)
}

/// The tangent of `value as To`.
#[inline(always)]
pub fn cast_jvp<To, V: CastFrom<To>>(value: &V, value_dot: &Tangent<V>) -> To {
    value.cast_jvp(value_dot)
}

macro_rules! float {
    ($($from:ident $to:ident;)*) => {$(
        impl CastFrom<$to> for $from {
            #[inline(always)]
            fn cast_vjp(&self, y_bar: $to) -> $from {
                y_bar as $from
            }
            #[inline(always)]
            fn cast_jvp(&self, x_dot: &$from) -> $to {
                *x_dot as $to
            }
        }
    )*};
}
float! { f32 f32; f32 f64; f64 f32; f64 f64; }

macro_rules! constant {
    ($($from:ident)*) => {$(
        impl CastFrom<f32> for $from {
            #[inline(always)]
            fn cast_vjp(&self, _: f32) {}
            #[inline(always)]
            fn cast_jvp(&self, (): &()) -> f32 {
                0.0
            }
        }
        impl CastFrom<f64> for $from {
            #[inline(always)]
            fn cast_vjp(&self, _: f64) {}
            #[inline(always)]
            fn cast_jvp(&self, (): &()) -> f64 {
                0.0
            }
        }
    )*};
}
constant!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char);
