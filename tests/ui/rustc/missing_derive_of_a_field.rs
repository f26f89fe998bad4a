//! A field whose type is not differentiable: rustc says it once, in this project's words, wherever the field stands.

use differentiate::prelude::*;

#[derive(Clone)]
struct Material;

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
    material: Material,
}

#[differentiate]
fn force(spring: &Spring, x: f64) -> f64 {
    spring.stiffness * x
}

fn main() {}
