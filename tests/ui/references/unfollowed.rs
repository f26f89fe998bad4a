//! References that cannot be followed.

use differentiate::prelude::*;

#[differentiate]
fn chosen(x: f64, y: f64, first: bool) -> f64 {
    let mut a = x;
    let mut b = y;
    let target = if first { &mut a } else { &mut b };
    *target *= 2.0;
    a * b
}

#[differentiate]
fn through_a_call(x: &mut Vec<f64>) -> f64 {
    *x.first_mut().unwrap() = 2.0;
    *longest(x) = 3.0 * x[1];
    x[0]
}

fn longest(x: &mut [f64]) -> &mut f64 {
    &mut x[0]
}

#[differentiate]
fn stored(x: &[f64]) -> f64 {
    let pair = (&x, 2.0);
    pair.0[0] * pair.1
}

fn main() {}
