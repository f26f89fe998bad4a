//! Callees without `hvp` in functions with it, and gradients that are differentiated: rustc says it in this project's words, at the call.

use differentiate::prelude::*;

#[differentiate]
fn energy(x: f64, v: &[f64]) -> f64 {
    x * x * v[0]
}

#[differentiate(hvp)]
fn of_a_function(x: f64, v: &[f64]) -> f64 {
    energy(x, v).sin()
}

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
}

#[differentiate]
impl Spring {
    #[differentiate]
    fn force(&self, x: f64) -> f64 {
        self.stiffness * x
    }

    #[differentiate(hvp)]
    fn work(&self, x: f64) -> f64 {
        self.stiffness * x * x
    }
}

#[differentiate(hvp)]
fn of_a_method(spring: &Spring, x: f64) -> f64 {
    spring.force(x).sin()
}

#[differentiate]
fn of_a_gradient(x: f64, v: &[f64]) -> f64 {
    energy::grad(x, v).0
}

#[differentiate]
fn of_a_value_and_a_gradient(x: f64, v: &[f64]) -> f64 {
    let (value, (by_x, _)) = energy::value_and_grad(x, v);
    value * by_x
}

#[differentiate]
fn of_a_tangent(x: f64, v: &[f64]) -> f64 {
    energy::jvp(x, v, x, v).1
}

#[differentiate(hvp)]
fn of_the_tangent_of_a_method(spring: &Spring, x: f64) -> f64 {
    spring.work_jvp(x, &SpringTangent { stiffness: 0.0 }, x).1
}

#[differentiate(hvp)]
fn of_the_gradient_of_a_method(spring: &Spring, x: f64) -> f64 {
    spring.work_grad(x).1
}

fn main() {}
