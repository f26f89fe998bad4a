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

#[differentiate]
fn maybe(x: f64, weights: Option<&[f64]>) -> f64 {
    weights.map_or(x, |weights| weights[0] * x)
}

#[differentiate]
fn constant_is_free(x: f64, #[constant] weights: Option<&[f64]>) -> f64 {
    match weights {
        Some(weights) => weights[0] * x,
        None => x,
    }
}

#[differentiate]
fn generic<I: IntoIterator<Item = f64>>(x: f64, items: I) -> f64 {
    items.into_iter().fold(x, |s, item| s * item)
}

#[differentiate]
fn cell(x: &std::cell::Cell<f64>) -> f64 {
    x.get() * 2.0
}

#[differentiate]
fn shared(x: std::rc::Rc<f64>) -> f64 {
    *x * 2.0
}

trait Law {
    fn force(&self, x: f64) -> f64;
}

#[differentiate]
fn object(#[constant] law: &dyn Law, x: f64) -> f64 {
    law.force(x) * x
}

#[differentiate]
impl dyn Law {
    fn twice(&self, x: f64) -> f64 {
        2.0 * self.force(x)
    }
}

#[differentiate]
fn raw(x: *const f64, y: f64) -> f64 {
    y * y
}

fn main() {}
