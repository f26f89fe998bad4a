//! A function that is passed as a value has no lanes.
use differentiate::prelude::*;

#[differentiate]
fn twice<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(f(x))
}

#[differentiate(batch)]
fn takes<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(x) * x
}

#[differentiate(batch)]
fn passes(k: f64, x: f64) -> f64 {
    twice(|t| k * t, x)
}

fn main() {}
