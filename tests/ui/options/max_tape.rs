//! A tape where none is allowed, and another limit than none.

use differentiate::prelude::*;

#[differentiate(max_tape = "0")]
fn recurrence(x: &[f64]) -> f64 {
    let mut t = 0.5;
    for i in 0..x.len() {
        t = t * t * x[i];
    }
    t
}

#[differentiate(max_tape = "64")]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(max_tape = "0")]
fn norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i].exp();
    }
    sum
}

fn main() {
    recurrence(&[1.0]);
    square(1.0);
    norm(&[1.0]);
}
