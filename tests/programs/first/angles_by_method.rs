//! Trigonometric functions and their inverses, as methods.
use super::super::prelude::*;

#[differentiate]
fn sin(x: f64) -> f64 {
    2.5 * x.sin() + 0.5 * x
}

#[differentiate]
fn cos(x: f64) -> f64 {
    2.5 * x.cos() + 0.5 * x
}

#[differentiate]
fn tan(x: f64) -> f64 {
    2.5 * x.tan() + 0.5 * x
}

#[differentiate]
fn asin(x: f64) -> f64 {
    2.5 * x.asin() + 0.5 * x
}

#[differentiate]
fn acos(x: f64) -> f64 {
    2.5 * x.acos() + 0.5 * x
}

#[differentiate]
fn atan(x: f64) -> f64 {
    2.5 * x.atan() + 0.5 * x
}

#[differentiate]
fn to_degrees(x: f64) -> f64 {
    2.5 * x.to_degrees() + 0.5 * x
}

#[differentiate]
fn to_radians(x: f64) -> f64 {
    2.5 * x.to_radians() + 0.5 * x
}

/// ∂(2.5 p(x) + x/2)/∂x.
fn slope(of_primitive: f64) -> [f64; 1] {
    [2.5 * of_primitive + 0.5]
}

#[test]
fn sin_at_its_points() {
    for x in [-2.0, 0.0, 1.3] {
        let x: f64 = x;
        check!(sin(x), exact(slope(x.cos())));
    }
}

#[test]
fn cos_at_its_points() {
    for x in [-2.0, 0.0, 1.3] {
        let x: f64 = x;
        check!(cos(x), exact(slope(-x.sin())));
    }
}

#[test]
fn tan_at_its_points() {
    for x in [-1.1, 0.0, 1.3] {
        let x: f64 = x;
        check!(tan(x), exact(slope(1.0 + x.tan().powi(2))));
    }
}

#[test]
fn asin_at_its_points() {
    for x in [-0.9, 0.0, 0.5] {
        let x: f64 = x;
        check!(asin(x), exact(slope(1.0 / (1.0 - x * x).sqrt())));
    }
}

#[test]
fn acos_at_its_points() {
    for x in [-0.9, 0.0, 0.5] {
        let x: f64 = x;
        check!(acos(x), exact(slope(-1.0 / (1.0 - x * x).sqrt())));
    }
}

#[test]
fn atan_at_its_points() {
    for x in [-3.0, 0.0, 0.5] {
        let x: f64 = x;
        check!(atan(x), exact(slope(1.0 / (1.0 + x * x))));
    }
}

#[test]
fn to_degrees_at_its_points() {
    for x in [-1.0, 0.4] {
        let x: f64 = x;
        check!(to_degrees(x), exact(slope(180.0 / std::f64::consts::PI)));
    }
}

#[test]
fn to_radians_at_its_points() {
    for x in [-1.0, 40.0] {
        let x: f64 = x;
        check!(to_radians(x), exact(slope(std::f64::consts::PI / 180.0)));
    }
}
