//! A gradient inside a function with second order.
use differentiate::prelude::*;

#[differentiate(hvp)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiate(hvp)]
fn newton_step(x: f64, level: f64) -> f64 {
    x - (cube(x) - level) / cube::grad(x)
}

fn main() {}
