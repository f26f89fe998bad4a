//! IR to IR: the derivative of a function.

pub mod forward;
pub mod reverse;
