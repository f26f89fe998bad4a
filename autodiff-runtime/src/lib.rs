//! Traits, tape and primitives that the code written by `#[differentiate]` names.

mod accumulate;
mod differentiable;
mod real;
mod slot;
mod tape;

pub use accumulate::{Accumulate, accumulate};
pub use differentiable::{Differentiable, Tangent, zero_like};
pub use real::{Real, constant, over, times};
pub use slot::{Absent, Dot, Direction, Slot};
pub use tape::Tape;

/// What a user imports.
pub mod prelude {
    pub use crate::{Differentiable, Real, stop_gradient};
}

/// The value of `value`, with derivative zero.
#[inline(always)]
pub fn stop_gradient<T>(value: T) -> T {
    value
}
