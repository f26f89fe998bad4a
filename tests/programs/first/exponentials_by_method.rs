//! Exponentials and logarithms, as methods.
use super::super::prelude::*;

#[differentiate]
fn exp(x: f64) -> f64 {
    2.5 * x.exp() + 0.5 * x
}

#[differentiate]
fn exp2(x: f64) -> f64 {
    2.5 * x.exp2() + 0.5 * x
}

#[differentiate]
fn exp_m1(x: f64) -> f64 {
    2.5 * x.exp_m1() + 0.5 * x
}

#[differentiate]
fn ln(x: f64) -> f64 {
    2.5 * x.ln() + 0.5 * x
}

#[differentiate]
fn ln_1p(x: f64) -> f64 {
    2.5 * x.ln_1p() + 0.5 * x
}

#[differentiate]
fn log2(x: f64) -> f64 {
    2.5 * x.log2() + 0.5 * x
}

#[differentiate]
fn log10(x: f64) -> f64 {
    2.5 * x.log10() + 0.5 * x
}

#[differentiate]
fn log_base_7(x: f64) -> f64 {
    2.5 * x.log(7.0) + 0.5 * x
}

#[differentiate]
fn log_to_base(x: f64) -> f64 {
    2.5 * 5.0_f64.log(x) + 0.5 * x
}

/// ∂(2.5 p(x) + x/2)/∂x.
fn slope(of_primitive: f64) -> [f64; 1] {
    [2.5 * of_primitive + 0.5]
}

#[test]
fn exp_at_its_points() {
    for x in [-2.0, 0.0, 1.5] {
        let x: f64 = x;
        check!(exp(x), exact(slope(x.exp())));
    }
}

#[test]
fn exp2_at_its_points() {
    for x in [-2.0, 0.0, 1.5] {
        let x: f64 = x;
        check!(exp2(x), exact(slope(x.exp2() * std::f64::consts::LN_2)));
    }
}

#[test]
fn exp_m1_at_its_points() {
    for x in [-2.0, 1e-9, 1.5] {
        let x: f64 = x;
        check!(exp_m1(x), exact(slope(x.exp())));
    }
}

#[test]
fn ln_at_its_points() {
    for x in [0.1, 1.0, 9.0] {
        let x: f64 = x;
        check!(ln(x), exact(slope(1.0 / x)));
    }
}

#[test]
fn ln_1p_at_its_points() {
    for x in [-0.5, 1e-9, 9.0] {
        let x: f64 = x;
        check!(ln_1p(x), exact(slope(1.0 / (1.0 + x))));
    }
}

#[test]
fn log2_at_its_points() {
    for x in [0.1, 1.0, 9.0] {
        let x: f64 = x;
        check!(log2(x), exact(slope(1.0 / (x * 2f64.ln()))));
    }
}

#[test]
fn log10_at_its_points() {
    for x in [0.1, 1.0, 9.0] {
        let x: f64 = x;
        check!(log10(x), exact(slope(1.0 / (x * 10f64.ln()))));
    }
}

#[test]
fn log_base_7_at_its_points() {
    for x in [0.1, 1.0, 9.0] {
        let x: f64 = x;
        check!(log_base_7(x), exact(slope(1.0 / (x * 7f64.ln()))));
    }
}

#[test]
fn log_to_base_at_its_points() {
    for x in [0.1, 9.0] {
        let x: f64 = x;
        check!(
            log_to_base(x),
            exact(slope(-5f64.ln() / (x * x.ln().powi(2))))
        );
    }
}
