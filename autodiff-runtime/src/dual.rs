//! Dual numbers: a value with its tangent. Second order of a rule of the runtime is the rule itself, run on dual numbers.

mod float;
mod lift;
mod number;
mod operators;

pub use lift::{Lift, Unlift, lift, lifted, lifted_by, unlift};

use num_traits::Float;

/// A number and its tangent. Comparisons look at the number alone, as the function's own do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dual<T> {
    /// The number.
    pub value: T,
    /// Its tangent.
    pub dot: T,
}

impl<T: Float> Dual<T> {
    /// A number that does not change.
    #[inline(always)]
    pub fn constant(value: T) -> Dual<T> {
        Dual {
            value,
            dot: T::zero(),
        }
    }
}

impl<T: PartialEq> PartialEq for Dual<T> {
    #[inline(always)]
    fn eq(&self, other: &Dual<T>) -> bool {
        self.value == other.value
    }
}
impl<T: PartialOrd> PartialOrd for Dual<T> {
    #[inline(always)]
    fn partial_cmp(&self, other: &Dual<T>) -> Option<core::cmp::Ordering> {
        self.value.partial_cmp(&other.value)
    }
}
