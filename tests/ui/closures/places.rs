//! Closures where their derivative would be needed.

use differentiate::prelude::*;

#[differentiate]
fn in_a_tuple(x: f64) -> f64 {
    let pair = (|y: f64| x * y, 2.0);
    (pair.0)(3.0) * pair.1
}

#[differentiate]
fn early_return(x: f64) -> f64 {
    let f = |y: f64| {
        if y > 0.0 {
            return x * y;
        }
        x + y
    };
    f(2.0)
}

fn main() {}
