//! Calls of what has no name by which a derivative could be found.

use differentiate::prelude::*;

#[derive(Clone)]
struct Model {
    activation: fn(f64) -> f64,
}

#[differentiate]
fn through_field(#[constant] model: &Model, x: f64) -> f64 {
    let y = (model.activation)(x);
    y * 2.0
}

#[differentiate]
fn through_table(fs: &[fn(f64) -> f64], x: f64) -> f64 {
    fs[0](x)
}

#[differentiate]
fn through_result(x: f64) -> f64 {
    pick()(x)
}

fn pick() -> fn(f64) -> f64 {
    f64::sin
}

fn main() {}
