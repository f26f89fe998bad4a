//! What a closure captures has no derivative through a function whose rule is its author's own; nor has a function that writes a place in a pair.
use differentiate::prelude::*;

#[differentiate(vjp = of_takes)]
fn takes<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(x)
}

fn of_takes<F: Fn(f64) -> f64>(f: F, x: f64) -> (f64, Box<dyn FnOnce(f64) -> f64>) {
    (f(x), Box::new(|y_bar| 2.0 * y_bar))
}

#[differentiate]
fn captures(k: f64, x: f64) -> f64 {
    takes(|t| k * t, x)
}

#[differentiate]
fn captures_nothing(x: f64) -> f64 {
    takes(|t| 2.0 * t, x)
}

#[differentiate]
fn writes<F: Fn(f64, &mut [f64])>(f: F, x: f64) -> f64 {
    let mut out = [0.0; 1];
    f(x, &mut out);
    out[0] * x
}

fn main() {
    captures_nothing::grad(1.0);
    let square = |x: f64, out: &mut [f64]| out[0] = x * x;
    writes::grad(Pair::new(square, |x: f64, _: &mut [f64], _: ()| (2.0 * x, vec![0.0])), 3.0);
}
