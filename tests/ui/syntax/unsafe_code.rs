//! `unsafe` code on active values.

use differentiate::prelude::*;

#[differentiate]
fn value(x: &[f64]) -> f64 {
    let first = unsafe { *x.get_unchecked(0) };
    first * 2.0
}

#[differentiate]
fn statement(x: f64) -> f64 {
    let mut y = x;
    unsafe {
        y *= 2.0;
    }
    y
}

fn main() {}
