//! Scalars: the bound that companions of generic functions carry, and the strong zero.

use crate::{Accumulate, Differentiable};
use core::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// A real scalar. Not a subtrait of `Float` and without methods of its own, so that `x.sin()` is never ambiguous beside
/// the trait that a user's function names.
pub trait Real:
    Copy
    + 'static
    + PartialEq
    + Differentiable<Tangent = Self>
    + Accumulate<Self>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + num_traits::NumCast
{
}
impl Real for f32 {}
impl Real for f64 {}

/// A literal of a derivative rule, in the scalar type at hand.
#[inline(always)]
pub fn constant<T: Real>(value: f64) -> T {
    match num_traits::NumCast::from(value) {
        Some(value) => value,
        None => unreachable!("every real scalar holds the literals of the rules"),
    }
}

/// Strong zero: `derivative * partial`, and zero where the derivative is zero, whatever the partial.
#[inline(always)]
pub fn times<T: Real>(derivative: T, partial: T) -> T {
    if derivative == constant(0.0) { derivative } else { derivative * partial }
}

/// Strong zero: `derivative / divisor`, and zero where the derivative is zero, whatever the divisor.
#[inline(always)]
pub fn over<T: Real>(derivative: T, divisor: T) -> T {
    if derivative == constant(0.0) { derivative } else { derivative / divisor }
}
