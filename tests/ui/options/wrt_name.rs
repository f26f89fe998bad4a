//! `wrt` names something that is no active parameter, or nothing at all.

use differentiate::prelude::*;

#[differentiate(wrt(x, z))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiate(wrt(n))]
fn of_an_integer(x: f64, n: usize) -> f64 {
    x * n as f64
}

#[differentiate(wrt(x))]
fn of_a_constant(#[constant] x: f64, y: f64) -> f64 {
    x * y
}

#[differentiate(wrt())]
fn of_nothing(x: f64) -> f64 {
    x * x
}

fn main() {
    f(1.0, 2.0);
}
