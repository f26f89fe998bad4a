//! Functions that are `const`, `async`, `unsafe` or `extern`.

use differentiate::prelude::*;

#[differentiate]
const fn at_compile_time(x: f64) -> f64 {
    x * x
}

#[differentiate]
async fn later(x: f64) -> f64 {
    x * x
}

#[differentiate]
unsafe fn with_obligations(x: f64) -> f64 {
    x * x
}

#[differentiate]
extern "C" fn foreign(x: f64) -> f64 {
    x * x
}

#[differentiate]
unsafe extern "C" fn both(x: f64) -> f64 {
    x * x
}

#[derive(Clone, Differentiable)]
struct Model {
    weight: f64,
}

impl Model {
    #[differentiate]
    const fn scale(&self, x: f64) -> f64 {
        x * self.weight
    }
}

fn main() {}
