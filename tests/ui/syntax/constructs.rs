//! Constructs outside the language that is differentiated.

use differentiate::prelude::*;

#[differentiate]
fn future(x: f64) -> f64 {
    let later = async { x * x };
    drop(later);
    x
}

fn main() {}
