//! An option that the derive does not have.

use differentiate::prelude::*;

#[derive(Clone, Differentiable)]
#[differentiable(tangent = Other)]
struct Spring {
    stiffness: f64,
}

fn main() {}
