//! Hyperbolic functions and their inverses, as methods.
use super::super::prelude::*;

#[differentiate]
fn sinh(x: f64) -> f64 {
    2.5 * x.sinh() + 0.5 * x
}

#[differentiate]
fn cosh(x: f64) -> f64 {
    2.5 * x.cosh() + 0.5 * x
}

#[differentiate]
fn tanh(x: f64) -> f64 {
    2.5 * x.tanh() + 0.5 * x
}

#[differentiate]
fn asinh(x: f64) -> f64 {
    2.5 * x.asinh() + 0.5 * x
}

#[differentiate]
fn acosh(x: f64) -> f64 {
    2.5 * x.acosh() + 0.5 * x
}

#[differentiate]
fn atanh(x: f64) -> f64 {
    2.5 * x.atanh() + 0.5 * x
}

/// ∂(2.5 p(x) + x/2)/∂x.
fn slope(of_primitive: f64) -> [f64; 1] {
    [2.5 * of_primitive + 0.5]
}

#[test]
fn sinh_at_its_points() {
    for x in [-2.0, 0.0, 1.3] {
        let x: f64 = x;
        check!(sinh(x), exact(slope(x.cosh())));
    }
}

#[test]
fn cosh_at_its_points() {
    for x in [-2.0, 0.0, 1.3] {
        let x: f64 = x;
        check!(cosh(x), exact(slope(x.sinh())));
    }
}

#[test]
fn tanh_at_its_points() {
    for x in [-2.0, 0.0, 1.3] {
        let x: f64 = x;
        check!(tanh(x), exact(slope(1.0 - x.tanh().powi(2))));
    }
}

#[test]
fn asinh_at_its_points() {
    for x in [-2.0, 0.1, 1.3] {
        let x: f64 = x;
        check!(asinh(x), exact(slope(1.0 / (x * x + 1.0).sqrt())));
    }
}

#[test]
fn acosh_at_its_points() {
    for x in [1.1, 3.0] {
        let x: f64 = x;
        check!(acosh(x), exact(slope(1.0 / (x * x - 1.0).sqrt())));
    }
}

#[test]
fn atanh_at_its_points() {
    for x in [-0.9, 0.1, 0.5] {
        let x: f64 = x;
        check!(atanh(x), exact(slope(1.0 / (1.0 - x * x))));
    }
}
