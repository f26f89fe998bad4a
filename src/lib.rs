//! Automatic differentiation of plain Rust functions, at compile time, on stable Rust.

#![no_std]

pub use autodiff_macro::{Differentiable, differentiate};
#[doc(hidden)]
pub use autodiff_macro::{
    differentiate_with_batch, differentiate_with_hvp, differentiate_without_activity,
    differentiate_without_fuse, differentiate_without_rebuild, differentiate_without_record,
    differentiate_without_residuals, differentiate_without_settle, differentiate_without_sharing,
};
#[doc(hidden)]
pub use autodiff_runtime as __rt;
pub use autodiff_runtime::*;

/// What a user imports: the attribute, the derive, the traits, `stop_gradient`.
pub mod prelude {
    pub use autodiff_macro::{Differentiable, differentiate};
    pub use autodiff_runtime::prelude::*;
}

// The README's code, as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
