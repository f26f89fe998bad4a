//! Patterns that cannot be followed.

use differentiate::prelude::*;

#[differentiate]
fn behind_the_rest(p: &[f64; 4]) -> f64 {
    let [first, .., last] = *p;
    first * last
}

#[differentiate]
fn whole_and_parts(p: (f64, f64)) -> f64 {
    let whole @ (a, b) = p;
    whole.0 * a * b
}

#[differentiate]
fn deferred(p: (f64, f64)) -> f64 {
    let (a, b);
    (a, b) = p;
    a * b
}

fn main() {}
