//! Closures that name the types of their parameters, where nothing else does.
use super::super::prelude::*;

#[differentiate]
fn interpolated(y: &[f64]) -> f64 {
    [0.3, 1.5, 2.25]
        .iter()
        .map(|&t: &f64| {
            let i = t.floor() as usize;
            let u = t.fract();
            (1.0 - u) * y[i] + u * y[i + 1].sin()
        })
        .sum()
}

#[differentiate]
fn by_reference(y: &[f64]) -> f64 {
    let at = [0.3, 1.5];
    at.iter()
        .fold(1.0, |sum, t: &f64| sum + t.sqrt() * y[t.round() as usize])
}

#[test]
fn typed_closures() {
    check!(interpolated(&[0.4, 1.1, -0.3, 0.8]));
    check!(by_reference(&[0.4, 1.1, -0.3]));
}
