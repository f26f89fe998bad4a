//! A function value has no name by which its derivative could be found.
use differentiate::prelude::*;

#[differentiate]
fn twice<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(f(x))
}

fn main() {}
