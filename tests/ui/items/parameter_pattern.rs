//! Parameters without a name of their own.

use differentiate::prelude::*;

#[differentiate]
fn by_reference(ref x: f64, y: f64) -> f64 {
    *x * y
}

#[differentiate]
fn with_parts(whole @ (x, y): (f64, f64), z: f64) -> f64 {
    x * y * z + whole.0
}

fn main() {}
