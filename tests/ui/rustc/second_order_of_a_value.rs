//! Second order through a function value asks for it of the callee, and of the function that is passed.
use differentiate::prelude::*;

#[differentiate]
fn twice<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(f(x))
}

#[differentiate(hvp)]
fn to_a_callee(k: f64, x: f64) -> f64 {
    twice(|t| k * t, x)
}

#[differentiate(hvp)]
fn once<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(x) * x
}

#[differentiate]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiate(hvp)]
fn of_an_item(x: f64) -> f64 {
    once(cube, x)
}

struct Laws;

#[differentiate]
impl Laws {
    fn square(x: f64) -> f64 {
        x * x
    }
}

#[differentiate(hvp)]
fn of_an_associated_function(x: f64) -> f64 {
    once(Laws::square, x)
}

fn main() {}
