//! Closures where their derivative would be needed.

use differentiate::prelude::*;

#[differentiate]
fn in_a_tuple(x: f64) -> f64 {
    let pair = (|y: f64| x * y, 2.0);
    (pair.0)(3.0) * pair.1
}

#[differentiate]
fn in_an_array(x: f64) -> f64 {
    let powers = [|y: f64| y, |y: f64| y * y];
    powers[1](x)
}

fn main() {}
