//! Powers, roots and reciprocals, as methods.
use super::super::prelude::*;

#[differentiate]
fn sqrt(x: f64) -> f64 {
    2.5 * x.sqrt() + 0.5 * x
}

#[differentiate]
fn cbrt(x: f64) -> f64 {
    2.5 * x.cbrt() + 0.5 * x
}

#[differentiate]
fn recip(x: f64) -> f64 {
    2.5 * x.recip() + 0.5 * x
}

#[differentiate]
fn cube(x: f64) -> f64 {
    2.5 * x.powi(3) + 0.5 * x
}

#[differentiate]
fn inverse_square(x: f64) -> f64 {
    2.5 * x.powi(-2) + 0.5 * x
}

#[differentiate]
fn zeroth_power(x: f64) -> f64 {
    2.5 * x.powi(0) + 0.5 * x
}

#[differentiate]
fn first_power(x: f64) -> f64 {
    2.5 * x.powi(1) + 0.5 * x
}

#[differentiate]
fn power_2_5(x: f64) -> f64 {
    2.5 * x.powf(2.5) + 0.5 * x
}

#[differentiate]
fn negative_power(x: f64) -> f64 {
    2.5 * x.powf(-0.5) + 0.5 * x
}

#[differentiate]
fn square_by_powf(x: f64) -> f64 {
    2.5 * x.powf(2.0) + 0.5 * x
}

#[differentiate]
fn zero_to_power(x: f64) -> f64 {
    2.5 * 2.0_f64.powf(x) + 0.5 * x
}

#[differentiate]
fn nothing_to_power(x: f64) -> f64 {
    2.5 * 0.0_f64.powf(x) + 0.5 * x
}

/// ∂(2.5 p(x) + x/2)/∂x.
fn slope(of_primitive: f64) -> [f64; 1] {
    [2.5 * of_primitive + 0.5]
}

#[test]
fn sqrt_at_its_points() {
    for x in [0.04, 1.0, 7.5] {
        let x: f64 = x;
        check!(sqrt(x), exact(slope(0.5 / x.sqrt())));
    }
}

#[test]
fn cbrt_at_its_points() {
    for x in [-8.0, 0.3, 5.0] {
        let x: f64 = x;
        check!(cbrt(x), exact(slope(1.0 / (3.0 * x.cbrt().powi(2)))));
    }
}

#[test]
fn recip_at_its_points() {
    for x in [-0.7, 3.0] {
        let x: f64 = x;
        check!(recip(x), exact(slope(-1.0 / (x * x))));
    }
}

#[test]
fn cube_at_its_points() {
    for x in [-1.5, 0.0, 2.0] {
        let x: f64 = x;
        check!(cube(x), exact(slope(3.0 * x * x)));
    }
}

#[test]
fn inverse_square_at_its_points() {
    for x in [-1.5, 0.8] {
        let x: f64 = x;
        check!(inverse_square(x), exact(slope(-2.0 / (x * x * x))));
    }
}

#[test]
fn zeroth_power_at_its_points() {
    for x in [-1.5, 0.0] {
        let x: f64 = x;
        check!(zeroth_power(x), exact(slope(0.0)));
    }
}

#[test]
fn first_power_at_its_points() {
    for x in [-1.5, 0.0] {
        let x: f64 = x;
        check!(first_power(x), exact(slope(1.0)));
    }
}

#[test]
fn power_2_5_at_its_points() {
    for x in [0.3, 1.0, 4.0] {
        let x: f64 = x;
        check!(power_2_5(x), exact(slope(2.5 * x.powf(1.5))));
    }
}

#[test]
fn negative_power_at_its_points() {
    for x in [0.3, 4.0] {
        let x: f64 = x;
        check!(negative_power(x), exact(slope(-0.5 * x.powf(-1.5))));
    }
}

#[test]
fn square_by_powf_at_its_points() {
    for x in [-0.3, 1.5] {
        let x: f64 = x;
        check!(square_by_powf(x), exact(slope(2.0 * x)));
    }
    check!(square_by_powf(0.0), kink(), exact(slope(0.0)));
}

#[test]
fn zero_to_power_at_its_points() {
    for x in [-1.3, 0.0, 2.0] {
        let x: f64 = x;
        check!(zero_to_power(x), exact(slope(2f64.ln() * 2f64.powf(x))));
    }
}

#[test]
fn nothing_to_power_at_its_points() {
    for x in [1.3, 2.0] {
        let x: f64 = x;
        check!(nothing_to_power(x), exact(slope(0.0)));
    }
}
