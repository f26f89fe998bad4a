//! A free function without companions: rustc says it, at the call.

use differentiate::prelude::*;

fn helper(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn f(x: f64) -> f64 {
    helper(x) + 1.0
}

fn main() {
    f(1.0);
}
