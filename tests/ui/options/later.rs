//! Options of the contract that this version does not carry out.

use differentiate::prelude::*;

#[differentiate(graph)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    f(1.0);
}
