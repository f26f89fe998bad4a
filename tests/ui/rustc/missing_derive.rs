//! A parameter whose type is not differentiable: rustc says it, in this project's words.

use differentiate::prelude::*;

struct Spring {
    stiffness: f64,
}

#[differentiate]
fn f(spring: &Spring, x: f64) -> f64 {
    spring.stiffness * x
}

fn main() {}
