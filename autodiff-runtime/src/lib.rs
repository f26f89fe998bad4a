//! Traits, tape and primitives that the code written by `#[differentiate]` names.

#![no_std]
#![deny(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(not(any(feature = "std", feature = "libm")))]
compile_error!("floats have their functions from the feature `std` or from `libm`");

mod accumulate;
#[cfg(feature = "ndarray_v0_17")]
pub mod array;
mod attempt;
mod cast;
pub mod check;
#[doc(hidden)]
pub mod checkpoint;
mod differentiable;
mod dual;
mod emitted;
pub mod function;
pub mod jacobian;
#[doc(hidden)]
pub mod lacking;
mod lanes;
pub mod linalg;
pub mod methods;
pub mod nn;
pub mod ops;
mod order;
mod outcome;
mod pair;
mod real;
#[doc(hidden)]
pub mod residuals;
mod slot;
pub mod sparse;
mod tape;

pub use accumulate::{Accumulate, accumulate};
pub use attempt::{
    FromResidual, Inside, Seed, Try, Unzip, Wrapping, branch, from_residual, some, unzip,
};
pub use cast::{CastFrom, cast, cast_jvp, cast_vjp};
pub use differentiable::{Constant, Differentiable, Tangent, mismatch, scale, zero_like};
pub use dual::{Dual, Lift, Unlift, lift, lifted, lifted_by, unlift};
pub use emitted::{
    Facts, add, arrived, check_length, check_tangent_length, dot_of, given, inner, integer,
    is_asked, kept, late, open, open_if_asked, pop, scaled, take, take_sized, total,
};
pub use function::{Bound, Function, SecondOrder, function};
pub use jacobian::{
    gauss_newton_product, gauss_newton_product_into, hessian, hessian_into, jacobian,
    jacobian_forward, jacobian_forward_batch, jacobian_forward_batch_into, jacobian_forward_into,
    jacobian_into, jacobian_reverse, jacobian_reverse_batch, jacobian_reverse_batch_into,
    jacobian_reverse_into, second_derivative,
};
pub use lanes::{Apart, Count, Lanes, LanesOf, zero_lanes};
pub use order::{
    order_by, order_by_key, position_max_by, position_max_by_key, position_min_by,
    position_min_by_key, position_where,
};
pub use outcome::{Outcome, Scalar, With, one_like};
pub use pair::{Pair, Pushed, add_scaled, each_component, pushed};
pub use real::{Real, constant, over, times};
pub use residuals::{Residual, ResidualReport};
pub use slot::{Absent, Cotangent, Direction, Dot, Slot};
pub use sparse::{
    sparse_hessian, sparse_hessian_with, sparse_jacobian, sparse_jacobian_batch,
    sparse_jacobian_with,
};
pub use tape::{Buffer, Keep, Mark, Rows, Tape};

#[doc(hidden)]
pub use alloc::{borrow::ToOwned, vec, vec::Vec};

/// What a user imports.
pub mod prelude {
    pub use crate::{Differentiable, Pair, Real, stop_gradient};
}

/// The value of `value`, with derivative zero.
#[inline(always)]
pub fn stop_gradient<T>(value: T) -> T {
    value
}
