//! Functions without an active parameter.

use differentiate::prelude::*;

#[differentiate]
fn none() -> f64 {
    1.0
}

#[differentiate]
fn counts(n: usize, flag: bool) -> f64 {
    if flag { n as f64 } else { 0.0 }
}

#[differentiate]
fn taken_out(#[constant] x: f64) -> f64 {
    x * x
}

#[differentiate(wrt(n))]
fn integer(x: f64, n: i32) -> f64 {
    x.powi(n)
}

fn main() {}
