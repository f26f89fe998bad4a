//! A jump out of an argument of the last call.

use differentiate::prelude::*;

#[differentiate]
fn argument(x: f64) -> f64 {
    f64::max(x, if x < 0.0 { return 0.0 } else { x * x })
}

fn main() {}
