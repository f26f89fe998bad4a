//! Results that carry no derivative.

use differentiate::prelude::*;

#[differentiate]
fn flag(x: f64) -> bool {
    x > 0.0
}

#[differentiate]
fn count(x: &[f64]) -> usize {
    x.len()
}

#[differentiate]
fn nothing(x: f64) {
    println!("{x}");
}

#[differentiate]
fn maybe(x: f64) -> Option<u32> {
    (x > 0.0).then_some(1)
}

fn main() {}
