//! Scalars: the bound that companions of generic functions carry, and the strong zero.

use crate::{Accumulate, Differentiable, Dual, Lift, Scalar, ops};
use core::fmt::Debug;
use core::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};

/// A real scalar. Not a subtrait of `Float` and without methods that a scalar trait of a user's could have too, so that
/// `x.sin()` is never ambiguous.
pub trait Real:
    Copy
    + crate::residuals::Heap
    + 'static
    + crate::Cotangent
    + Debug
    + PartialEq
    + PartialOrd
    + Differentiable<Tangent = Self>
    + Accumulate<Self>
    + Accumulate<()>
    + Scalar
    + Lift<Dual = Dual<Self>>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
    + ops::Add
    + ops::Sub
    + ops::Mul
    + ops::Div
    + ops::Rem
    + ops::Neg
    + ops::AddAssign<Self, Kept = ()>
    + ops::SubAssign<Self, Kept = ()>
    + ops::MulAssign
    + ops::DivAssign
    + ops::RemAssign
{
    /// A literal of a derivative rule.
    #[doc(hidden)]
    fn __from_f64(value: f64) -> Self;
    /// The cotangent of a number that was converted to this type.
    #[doc(hidden)]
    fn __to_f64(self) -> f64;
    /// [`times`].
    #[doc(hidden)]
    #[inline(always)]
    fn __times(self, partial: Self) -> Self {
        if self == constant(0.0) {
            self
        } else {
            self * partial
        }
    }
    /// [`over`].
    #[doc(hidden)]
    #[inline(always)]
    fn __over(self, divisor: Self) -> Self {
        if self == constant(0.0) {
            self
        } else {
            self / divisor
        }
    }
}
impl Real for f32 {
    #[inline(always)]
    fn __from_f64(value: f64) -> f32 {
        value as f32
    }
    #[inline(always)]
    fn __to_f64(self) -> f64 {
        f64::from(self)
    }
}
impl Real for f64 {
    #[inline(always)]
    fn __from_f64(value: f64) -> f64 {
        value
    }
    #[inline(always)]
    fn __to_f64(self) -> f64 {
        self
    }
}

/// A literal of a derivative rule, in the scalar type at hand.
#[inline(always)]
pub fn constant<T: Real>(value: f64) -> T {
    T::__from_f64(value)
}

/// Strong zero: `derivative * partial`, and zero where the derivative is zero, whatever the partial.
#[inline(always)]
pub fn times<T: Real>(derivative: T, partial: T) -> T {
    derivative.__times(partial)
}

/// Strong zero: `derivative / divisor`, and zero where the derivative is zero, whatever the divisor.
#[inline(always)]
pub fn over<T: Real>(derivative: T, divisor: T) -> T {
    derivative.__over(divisor)
}
