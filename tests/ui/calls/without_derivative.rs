//! Functions that are known to have no companions: companions themselves, and cells that would hide what they hold.

use differentiate::prelude::*;
use std::rc::Rc;

#[differentiate]
fn inner(x: &[f64]) -> f64 {
    x[0] * x[1]
}

#[differentiate]
fn both_at_once(x: &[f64]) -> f64 {
    let (value, pullback) = inner::vjp(x);
    value + pullback(1.0)[0]
}

#[differentiate]
fn shared(x: f64) -> f64 {
    let shared = Rc::new(x * x);
    *shared * 2.0
}

fn main() {}
