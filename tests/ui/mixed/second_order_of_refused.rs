//! A refused function with every option, and its callers: the refusal alone is said.

use differentiate::prelude::*;

#[differentiate(hvp, batch)]
fn refused(x: f64) -> f64 {
    let mut y = x;
    let p = &raw mut y;
    y
}

#[differentiate(hvp, batch)]
fn caller(x: f64) -> f64 {
    refused(x) * x
}

#[differentiate]
fn of_a_function(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let mut y = f(x);
    let p = &raw mut y;
    y
}

fn main() {
    refused::residuals(1.0);
    of_a_function::grad(Pair::new(|x: f64| x, |_x: f64| 1.0), 1.0);
    refused::hvp(1.0, 1.0);
    caller::hvp(1.0, 1.0);
    caller::jvp_batch::<2>(1.0, [1.0, 0.0]);
    let (_, pullback) = refused::vjp_batch::<2>(1.0);
    pullback([1.0, 0.0]);
}
