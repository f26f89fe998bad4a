//! A callee without `batch` in a function with it: rustc says it in this project's words, at the call.

use differentiate::prelude::*;

#[differentiate]
fn energy(x: f64, v: &[f64]) -> f64 {
    x * x * v[0]
}

#[differentiate(batch)]
fn of_a_function(x: f64, v: &[f64]) -> f64 {
    let once: f64 = energy(x, v);
    once * x
}

fn main() {}
