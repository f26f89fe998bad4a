//! The attribute on an `impl` block, with mistakes in two methods.

use differentiate::prelude::*;

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
}

#[differentiate]
impl Spring {
    #[differentiate(wrt(x, y))]
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x
    }

    #[differentiate]
    fn force(&self, x: f64) -> f64 {
        let f = unsafe { std::ptr::read(&x) };
        -self.stiffness * f
    }

    fn count(&self) -> usize {
        3
    }
}

fn main() {}
