//! The attribute twice on one item.

use differentiate::prelude::*;

#[differentiate]
#[differentiate(hvp)]
fn f(x: f64) -> f64 {
    x * x
}

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
}

impl Spring {
    #[differentiate(hvp)]
    #[differentiate::differentiate]
    fn force(&self, x: f64) -> f64 {
        self.stiffness * x
    }
}

fn main() {
    f::grad(1.0);
}
