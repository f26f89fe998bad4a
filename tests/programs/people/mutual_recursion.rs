//! Functions that call each other.
use super::super::prelude::*;

#[differentiate]
fn sine(x: f64, depth: u32) -> f64 {
    if depth == 0 {
        x - x * x * x / 6.0
    } else {
        2.0 * sine(x / 2.0, depth - 1) * cosine(x / 2.0, depth - 1)
    }
}

#[differentiate]
fn cosine(x: f64, depth: u32) -> f64 {
    if depth == 0 {
        return 1.0 - x * x / 2.0;
    }
    let s = sine(x / 2.0, depth - 1);
    1.0 - 2.0 * s * s
}

#[differentiate]
fn even(x: &[f64]) -> f64 {
    match x {
        [] => 1.0,
        [first, rest @ ..] => first * odd(rest),
    }
}

#[differentiate]
fn odd(x: &[f64]) -> f64 {
    if x.is_empty() {
        0.5
    } else {
        x[0] + even(&x[1..]).sin()
    }
}

#[test]
fn mutual() {
    check!(sine(0.7, const 6));
    check!(cosine(0.7, const 3));
    check!(even(&[0.4, -0.3, 0.8, 1.2]));
}
