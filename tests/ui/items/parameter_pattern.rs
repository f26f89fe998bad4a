//! Parameters without a name of their own.

use differentiate::prelude::*;

#[differentiate]
fn by_reference(ref x: f64) -> f64 {
    *x * 2.0
}

#[differentiate]
fn with_parts(whole @ (x, y): (f64, f64)) -> f64 {
    x * y + whole.0
}

fn main() {}
