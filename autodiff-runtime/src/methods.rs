//! Methods of the standard library on receivers of an unknown kind: `x.sqrt_forward(tape)` and so on, which a user's
//! inherent methods of these names take precedence over. The traits are imported without a name, so that a glob import
//! hides nothing of the user's.

#[macro_use]
mod rows;
mod counted;
mod exponential;
mod integer;
mod part;
mod payload;
mod power;
mod rounding;
mod selection;
mod trigonometric;

/// Named once in each function that imports this module, so that the import is used whatever the function calls.
#[derive(Clone, Copy, Debug)]
pub struct __Methods;

pub use crate::Apart as _;
pub use crate::Facts as _;
pub use crate::lacking::{Batch as _, Gradient as _, SecondOrder as _, Tangent as _};

// What emitted code calls by method of the traits that are in scope without a word, but not under `#![no_implicit_prelude]`.
pub use alloc::borrow::ToOwned as _;
pub use core::clone::Clone as _;
pub use core::iter::{
    DoubleEndedIterator as _, ExactSizeIterator as _, Extend as _, IntoIterator as _, Iterator as _,
};

pub use counted::{Counted as _, Presume as _};
pub use exponential::Exponential as _;
pub use integer::{Integer as _, SignedInteger as _};
pub use part::{
    Element as _, Field0 as _, Field1 as _, Field2 as _, Field3 as _, Field4 as _, Field5 as _,
    Nothing as _,
};
pub use payload::Payload as _;
pub use power::Power as _;
pub use rounding::{RemEuclid as _, Rounding as _};
pub use selection::Selection as _;
pub use trigonometric::{SinCos as _, Trigonometric as _};

#[cfg(feature = "ndarray_v0_17")]
pub use crate::array::methods::{
    AxisReduction as _, AxisView as _, Elementwise as _, InPlace as _, InsertAxis as _,
    MatrixView as _, Powers as _, Product as _, Reduction as _, ReversedAxes as _, View as _,
};
