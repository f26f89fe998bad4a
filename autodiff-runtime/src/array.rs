//! ndarray arrays (version 0.17) as active values: tangents, operators with broadcasting, methods.

mod accumulate;
mod assign;
mod broadcast;
pub(crate) mod companions;
mod differentiable;
mod dual;
mod map;
pub mod methods;
mod operators;
mod outcome;
pub(crate) mod second;
pub(crate) mod shape;

pub use map::{map_jvp, map_vjp};
