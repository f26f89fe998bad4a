//! `let` without a value, filled in branches and matches; uninitialised until needed.
use super::super::prelude::*;

#[differentiate]
fn in_branches(x: f64, y: f64) -> f64 {
    let a;
    let b: f64;
    if x > y {
        a = x * x;
        b = a.sin();
    } else {
        b = y.exp();
        a = b * x;
    }
    a * b
}

#[differentiate]
fn in_match(k: usize, x: f64) -> f64 {
    let factor;
    let offset;
    match k {
        0 => {
            factor = x;
            offset = 0.0;
        }
        1 => (factor, offset) = (x * x, x),
        _ => return x,
    }
    factor * x + offset
}

#[differentiate]
fn in_loop(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let term;
        if i % 2 == 0 {
            term = x[i] * x[i];
        } else {
            term = total * x[i];
        }
        total += term;
    }
    total
}

#[test]
fn deferred() {
    check!(in_branches(1.2, 0.4));
    check!(in_branches(0.2, 0.4));
    for k in 0..3 {
        check!(in_match(const k, 0.7));
    }
    check!(in_loop(&[0.4, -0.5, 0.9, 0.7]));
}
