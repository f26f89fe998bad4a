//! Options that are given twice, and options that have nothing to do.

use differentiate::prelude::*;

fn cube(x: f64) -> f64 {
    x * x * x
}

fn rule(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x * x, move |y_bar| 2.0 * x * y_bar)
}

#[differentiate(hvp, hvp)]
fn twice(x: f64) -> f64 {
    x * x
}

#[differentiate(wrt(x), wrt(y))]
fn two_lists(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiate(vjp = rule, recompute)]
fn by_hand(x: f64) -> f64 {
    x * x
}

#[differentiate(rule(cube = twice), rule(cube = by_hand))]
fn two_rules(x: f64) -> f64 {
    cube(x)
}

#[differentiate(crate = differentiate, crate = differentiate)]
fn two_homes(x: f64) -> f64 {
    x * x
}

fn main() {}
