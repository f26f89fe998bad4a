//! `grad` of a function whose result is no scalar: rustc says it, at the user's call.

use differentiate::prelude::*;

#[differentiate]
fn f(x: f64) -> [f64; 2] {
    [x, x * x]
}

fn main() {
    f::grad(1.0);
}
