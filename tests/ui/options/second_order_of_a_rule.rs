//! Second order of a function whose rule has none.

use differentiate::prelude::*;

fn square_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x * x, move |y_bar| 2.0 * x * y_bar)
}

#[differentiate(hvp, vjp = square_vjp)]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    square(1.0);
}
