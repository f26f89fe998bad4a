//! Straight-line code: shadowing, tuples, constants, a variable that is used many times.
use super::super::prelude::*;
use std::f64::consts::{FRAC_1_SQRT_2, PI};

const OFFSET: f64 = 0.25;

/// Griewank & Walther's first example.
#[differentiate]
fn lighthouse(nu: f64, gamma: f64, omega: f64, t: f64) -> (f64, f64) {
    let angle = omega * t;
    let tangent = angle.tan();
    let denominator = gamma - tangent;
    let y1 = nu * tangent / denominator;
    let y2 = y1 * gamma;
    (y1, y2)
}

#[differentiate]
fn shadowed(x: f64) -> f64 {
    let x = x * x;
    let x = x + 1.0 / x;
    let y = x;
    let x = x.sin() * y;
    x * y
}

#[differentiate]
fn gaussian(x: f64, mean: f64, deviation: f64) -> f64 {
    let z = (x - mean) / deviation;
    (-0.5 * z * z).exp() / (deviation * (2.0 * PI).sqrt())
}

#[differentiate]
fn normal_cdf_logistic(x: f64) -> f64 {
    let u = (1.5976 * x + 0.070565992 * x.powi(3)) * FRAC_1_SQRT_2 + OFFSET;
    1.0 / (1.0 + (-u).exp())
}

#[differentiate]
fn swapped(a: f64, b: f64) -> f64 {
    let (p, q) = (a * b, a - b);
    let (p, q) = (q, p);
    let ((r, s), t) = ((p / q, p * q), p);
    r + s * t
}

#[differentiate]
fn ignores_second(x: f64, _unused: f64, z: f64) -> f64 {
    let _dead = z.exp() * x;
    x * x
}

#[differentiate]
fn identity(x: f64) -> f64 {
    x
}

#[differentiate]
fn constant_result(_x: f64) -> f64 {
    4.0
}

#[differentiate]
fn both_back(x: f64, y: f64) -> (f64, f64) {
    (y, x)
}

#[differentiate]
fn twice_the_same(x: f64) -> (f64, f64, f64) {
    let y = x.exp();
    (y, y, x)
}

#[test]
fn straight_lines() {
    check!(lighthouse(1.2, 0.9, 0.4, 0.6) -> value);
    check!(shadowed(0.7));
    check!(shadowed(-1.7));
    check!(gaussian(0.3, -0.2, 1.4));
    check!(normal_cdf_logistic(-0.4));
    check!(swapped(1.3, 0.4));
    check!(ignores_second(1.5, 2.0, 0.3), exact([3.0, 0.0, 0.0]));
    check!(identity(0.3), exact([1.0]));
    check!(constant_result(0.3), exact([0.0]));
    check!(both_back(0.3, 0.8) -> value, exact([0.0, 1.0, 1.0, 0.0]));
    check!(twice_the_same(0.0) -> value, exact([1.0, 1.0, 1.0]));
}
