//! Arguments of the attribute that do not parse.

use differentiate::prelude::*;

#[differentiate(wrt = x)]
fn f(x: f64) -> f64 {
    x * x
}

#[differentiate(wrt(x) companion = g)]
fn h(x: f64) -> f64 {
    x * x
}

#[differentiate(companion = 3)]
fn k(x: f64) -> f64 {
    x * x
}

fn main() {
    f(1.0) + h(1.0) + k(1.0);
}
