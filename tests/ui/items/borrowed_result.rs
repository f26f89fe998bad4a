//! Results that borrow.

use differentiate::prelude::*;

#[differentiate]
fn tail(x: &[f64]) -> &[f64] {
    &x[1..]
}

#[differentiate]
fn largest<'a>(x: &'a [f64]) -> Option<&'a f64> {
    x.first()
}

#[differentiate]
fn squares<'a>(x: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    x.iter().map(|v| v * v)
}

fn main() {}
