//! One mistake is one message: companions of a refused function can be named.

use differentiate::prelude::*;

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

#[differentiate]
fn f(x: f64) -> f64 {
    square!(x)
}

#[differentiate]
fn g(x: f64) -> f64 {
    f(x) + 1.0
}

#[derive(Clone, Differentiable)]
struct Model {
    weight: f64,
}

impl Model {
    #[differentiate]
    fn m(&self, #[constant] y: f64, x: f64) -> f64 {
        square!(x) * y * self.weight
    }
}

fn main() {
    f::grad(2.0);
    let (_value, pullback) = f::vjp(2.0);
    pullback(1.0);
    f::jvp(2.0, 1.0);
    f(g::grad(2.0));
    let model = Model { weight: 2.0 };
    model.m_vjp(1.0, 2.0);
}
