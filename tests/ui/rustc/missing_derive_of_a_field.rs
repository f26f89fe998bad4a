//! A field whose type is not differentiable: rustc says it once, in this project's words.

use differentiate::prelude::*;

#[derive(Clone)]
struct Material;

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
    material: Material,
}

fn main() {}
