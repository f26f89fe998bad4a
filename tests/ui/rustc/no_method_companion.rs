//! A method without companions: rustc says it, at the call.

use differentiate::prelude::*;

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
}

impl Spring {
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x
    }
}

#[differentiate]
fn f(spring: &Spring, x: f64) -> f64 {
    spring.energy(x) + 1.0
}

fn main() {}
