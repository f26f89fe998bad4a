//! Statements that are compiled under a condition.

use differentiate::prelude::*;

#[differentiate]
fn either(x: f64) -> f64 {
    #[cfg(test)]
    return x;
    x * x
}

fn main() {}
