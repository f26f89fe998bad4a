//! Jumps out of the middle of an expression.

use differentiate::prelude::*;

#[differentiate]
fn operand(x: f64) -> f64 {
    let y = x * if x > 1.0 { return x } else { 2.0 };
    y + 1.0
}

#[differentiate]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * if x[i] < 0.0 { break } else { x[i] };
    }
    s
}

fn main() {}
