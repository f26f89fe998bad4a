//! The primitives of `nn` and `linalg`: forward = reverse = central differences, in both precisions.
#![cfg(feature = "ndarray_v0_17")]

#[macro_use]
mod support;

mod elementwise;
mod layers;
mod losses;
mod messages;
mod reference;
mod rows;
mod slices;
