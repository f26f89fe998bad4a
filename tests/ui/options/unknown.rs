//! An option that does not exist, beside one that does.

use differentiate::prelude::*;

#[differentiate(fast, wrt(x))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {
    f(1.0, 2.0);
}
