//! `#[constant]` on a field, with arguments.

use differentiate::prelude::*;

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
    #[constant(always)]
    length: f64,
}

fn main() {}
