//! Parameter types that have no form for their cotangents.

use differentiate::prelude::*;

#[differentiate]
fn anonymous(x: f64, items: impl Iterator<Item = f64>) -> f64 {
    let mut s = x;
    for item in items {
        s += item;
    }
    s
}

#[differentiate]
fn twice(x: &&f64) -> f64 {
    **x * 2.0
}

#[differentiate]
fn dynamic(f: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * 2.0
}

fn main() {}
