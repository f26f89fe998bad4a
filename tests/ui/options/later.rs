//! Options of the contract that this version does not carry out.

use differentiate::prelude::*;

#[differentiate(graph)]
fn f(x: f64) -> f64 {
    x * x
}

#[differentiate(max_tape = "0")]
fn g(x: f64) -> f64 {
    x * x
}

fn main() {
    f(1.0) + g(1.0);
}
