//! Casts of values of an unknown kind: floats pass a derivative on, integers do not.

use crate::{Differentiable, Real, Tangent, constant};

/// A type of which `v as To` is a value, or `To::from(v)` where `To` is a type parameter.
pub trait CastFrom<To>: Differentiable {
    /// The value.
    fn cast(self) -> To;
    /// The cotangent of `self`.
    fn cast_vjp(&self, y_bar: To) -> Self::Tangent;
    /// The tangent of `self as To`.
    fn cast_jvp(&self, x_dot: &Self::Tangent) -> To;
}

/// The value of `To::from(value)`.
#[inline(always)]
pub fn cast<To, V: CastFrom<To>>(value: V) -> To {
    value.cast()
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
    ($($from:ident)*) => {$(
        impl<To: Real> CastFrom<To> for $from {
            #[inline(always)]
            fn cast(self) -> To {
                constant(f64::from(self))
            }
            #[inline(always)]
            fn cast_vjp(&self, y_bar: To) -> $from {
                y_bar.__to_f64() as $from
            }
            #[inline(always)]
            fn cast_jvp(&self, x_dot: &$from) -> To {
                constant(f64::from(*x_dot))
            }
        }
    )*};
}
float! { f32 f64 }

macro_rules! inactive {
    ($($from:ident $value:ident => $number:expr;)*) => {$(
        impl<To: Real> CastFrom<To> for $from {
            #[inline(always)]
            fn cast(self) -> To {
                let $value = self;
                constant($number)
            }
            #[inline(always)]
            fn cast_vjp(&self, _: To) {}
            #[inline(always)]
            fn cast_jvp(&self, (): &()) -> To {
                constant(0.0)
            }
        }
    )*};
    (as $($from:ident)*) => {
        inactive! { $($from value => value as f64;)* }
    };
}
inactive! { as u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
inactive! { bool value => f64::from(u8::from(value)); char value => f64::from(u32::from(value)); }
