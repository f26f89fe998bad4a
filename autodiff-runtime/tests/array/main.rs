//! ndarray arrays as active values: tangents, operators, methods.
#![cfg(feature = "ndarray_v0_17")]

mod assign;
mod methods;
mod operators;
mod tangent;
