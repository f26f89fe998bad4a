//! Primitives with kinks and jumps, on both sides of them and on them, as methods.
use super::super::prelude::*;

#[differentiate]
fn abs(x: f64) -> f64 {
    2.5 * x.abs() + 0.5 * x
}

#[differentiate]
fn floor(x: f64) -> f64 {
    2.5 * x.floor() + 0.5 * x
}

#[differentiate]
fn ceil(x: f64) -> f64 {
    2.5 * x.ceil() + 0.5 * x
}

#[differentiate]
fn round(x: f64) -> f64 {
    2.5 * x.round() + 0.5 * x
}

#[differentiate]
fn trunc(x: f64) -> f64 {
    2.5 * x.trunc() + 0.5 * x
}

#[differentiate]
fn fract(x: f64) -> f64 {
    2.5 * x.fract() + 0.5 * x
}

#[differentiate]
fn signum(x: f64) -> f64 {
    2.5 * x.signum() + 0.5 * x
}

#[differentiate]
fn copysign(x: f64) -> f64 {
    2.5 * x.copysign(-1.0) + 0.5 * x
}

#[differentiate]
fn sign_of(x: f64) -> f64 {
    2.5 * 3.0_f64.copysign(x) + 0.5 * x
}

#[differentiate]
fn at_least_one(x: f64) -> f64 {
    2.5 * x.max(1.0) + 0.5 * x
}

#[differentiate]
fn at_most_one(x: f64) -> f64 {
    2.5 * x.min(1.0) + 0.5 * x
}

#[differentiate]
fn between(x: f64) -> f64 {
    2.5 * x.clamp(-1.0, 2.0) + 0.5 * x
}

#[differentiate]
fn modulo(x: f64) -> f64 {
    2.5 * (x % 1.5) + 0.5 * x
}

#[differentiate]
fn modulus(x: f64) -> f64 {
    2.5 * (7.0 % x) + 0.5 * x
}

#[differentiate]
fn rem_euclid(x: f64) -> f64 {
    2.5 * x.rem_euclid(1.5) + 0.5 * x
}

#[differentiate]
fn negated(x: f64) -> f64 {
    2.5 * (-x) + 0.5 * x
}

/// ∂(2.5 p(x) + x/2)/∂x.
fn slope(of_primitive: f64) -> [f64; 1] {
    [2.5 * of_primitive + 0.5]
}

#[test]
fn abs_at_its_points() {
    for x in [-2.0, 1.3] {
        let x: f64 = x;
        check!(abs(x), exact(slope(x.signum())));
    }
    check!(abs(0.0), kink(), exact(slope(0.0)));
}

#[test]
fn floor_at_its_points() {
    for x in [-2.5, 1.3] {
        let x: f64 = x;
        check!(floor(x), exact(slope(0.0)));
    }
    check!(floor(2.0), kink(), exact(slope(0.0)));
}

#[test]
fn ceil_at_its_points() {
    for x in [-2.5, 1.3] {
        let x: f64 = x;
        check!(ceil(x), exact(slope(0.0)));
    }
    check!(ceil(2.0), kink(), exact(slope(0.0)));
}

#[test]
fn round_at_its_points() {
    for x in [-2.3, 1.3] {
        let x: f64 = x;
        check!(round(x), exact(slope(0.0)));
    }
    check!(round(2.5), kink(), exact(slope(0.0)));
}

#[test]
fn trunc_at_its_points() {
    for x in [-2.3, 1.3] {
        let x: f64 = x;
        check!(trunc(x), exact(slope(0.0)));
    }
    check!(trunc(2.0), kink(), exact(slope(0.0)));
}

#[test]
fn fract_at_its_points() {
    for x in [-2.3, 1.3] {
        let x: f64 = x;
        check!(fract(x), exact(slope(1.0)));
    }
}

#[test]
fn signum_at_its_points() {
    for x in [-2.3, 1.3] {
        let x: f64 = x;
        check!(signum(x), exact(slope(0.0)));
    }
    check!(signum(0.0), kink(), exact(slope(0.0)));
}

#[test]
fn copysign_at_its_points() {
    for x in [-2.3, 1.3] {
        let x: f64 = x;
        check!(copysign(x), exact(slope(-x.signum())));
    }
}

#[test]
fn sign_of_at_its_points() {
    for x in [-2.3, 1.3] {
        let x: f64 = x;
        check!(sign_of(x), exact(slope(0.0)));
    }
}

#[test]
fn at_least_one_at_its_points() {
    for x in [0.3, 1.3] {
        let x: f64 = x;
        check!(
            at_least_one(x),
            exact(slope(if x > 1.0 { 1.0 } else { 0.0 }))
        );
    }
    check!(at_least_one(1.0), kink(), exact(slope(0.5)));
}

#[test]
fn at_most_one_at_its_points() {
    for x in [0.3, 1.3] {
        let x: f64 = x;
        check!(
            at_most_one(x),
            exact(slope(if x < 1.0 { 1.0 } else { 0.0 }))
        );
    }
    check!(at_most_one(1.0), kink(), exact(slope(0.5)));
}

#[test]
fn between_at_its_points() {
    for x in [-1.3, 0.0, 2.3] {
        let x: f64 = x;
        check!(
            between(x),
            exact(slope(if (-1.0..=2.0).contains(&x) { 1.0 } else { 0.0 }))
        );
    }
}

#[test]
fn modulo_at_its_points() {
    for x in [-4.0, 0.3, 4.0] {
        let x: f64 = x;
        check!(modulo(x), exact(slope(1.0)));
    }
}

#[test]
fn modulus_at_its_points() {
    for x in [1.6, 2.2, -2.2] {
        let x: f64 = x;
        check!(modulus(x), exact(slope(-(7.0 / x).trunc())));
    }
}

#[test]
fn rem_euclid_at_its_points() {
    for x in [-4.0, 0.3, 4.0] {
        let x: f64 = x;
        check!(rem_euclid(x), exact(slope(1.0)));
    }
}

#[test]
fn negated_at_its_points() {
    for x in [-4.0, 0.3] {
        let x: f64 = x;
        check!(negated(x), exact(slope(-1.0)));
    }
    check!(negated(0.0), kink(), exact(slope(-1.0)));
}
