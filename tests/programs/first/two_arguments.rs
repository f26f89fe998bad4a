//! Primitives of two and three arguments, all of them active, on and off their kinks.
use super::super::prelude::*;

#[differentiate]
fn power(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[differentiate]
fn power_of_negative(x: f64, #[constant] p: f64) -> f64 {
    x.powf(p)
}

#[differentiate]
fn angle(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

#[differentiate]
fn length(x: f64, y: f64) -> f64 {
    3.0 * x.hypot(y)
}

#[differentiate]
fn logarithm(x: f64, base: f64) -> f64 {
    x.log(base)
}

#[differentiate]
fn fused(a: f64, b: f64, c: f64) -> f64 {
    a.mul_add(b, c) * a
}

#[differentiate]
fn larger(a: f64, b: f64) -> f64 {
    2.0 * a.max(b)
}

#[differentiate]
fn smaller(a: f64, b: f64) -> f64 {
    2.0 * a.min(b)
}

#[differentiate]
fn limited(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high) * 3.0
}

#[differentiate]
fn remainder(x: f64, y: f64) -> f64 {
    x % y
}

#[differentiate]
fn wrapped(x: f64, y: f64) -> f64 {
    x.rem_euclid(y)
}

#[differentiate]
fn with_sign(x: f64, s: f64) -> f64 {
    x.copysign(s) * s
}

#[differentiate]
fn polar(r: f64, phi: f64) -> (f64, f64) {
    let (s, c) = phi.sin_cos();
    (r * c, r * s)
}

#[test]
fn smooth_points() {
    for (x, p) in [(0.5f64, 1.7f64), (2.0, -0.4), (3.0, 0.0)] {
        check!(
            power(x, p),
            exact([p * x.powf(p - 1.0), x.ln() * x.powf(p)])
        );
    }
    for (y, x) in [(0.4, 1.2), (0.4, -1.2), (-0.7, -0.1), (-0.7, 0.0)] {
        let r2 = y * y + x * x;
        check!(angle(y, x), exact([x / r2, -y / r2]));
    }
    check!(length(3.0, -4.0), exact([1.8, -2.4]));
    check!(length(0.0, 2.0), exact([0.0, 3.0]));
    check!(
        logarithm(5.0, 2.0),
        exact([
            1.0 / (5.0 * 2f64.ln()),
            -5f64.ln() / (2.0 * 2f64.ln().powi(2))
        ])
    );
    check!(
        fused(0.3, -2.0, 5.0),
        exact([2.0 * 0.3 * -2.0 + 5.0, 0.09, 0.3])
    );
    check!(larger(0.3, -2.0), exact([2.0, 0.0]));
    check!(larger(-0.3, 2.0), exact([0.0, 2.0]));
    check!(smaller(0.3, -2.0), exact([0.0, 2.0]));
    check!(limited(0.5, 0.0, 1.0), exact([3.0, 0.0, 0.0]));
    check!(limited(-0.5, 0.0, 1.0), exact([0.0, 3.0, 0.0]));
    check!(limited(1.5, 0.0, 1.0), exact([0.0, 0.0, 3.0]));
    check!(remainder(7.0, 2.2), exact([1.0, -3.0]));
    check!(remainder(-7.0, 2.2), exact([1.0, 3.0]));
    check!(wrapped(-7.0, 2.2), exact([1.0, 4.0]));
    check!(wrapped(-7.0, -2.2), exact([1.0, -4.0]));
    check!(with_sign(2.0, -0.7), exact([0.7, -2.0]));
    check!(with_sign(-2.0, 0.7), exact([-0.7, 2.0]));
    check!(polar(2.0, 0.5) -> value, exact([0.5f64.cos(), -2.0 * 0.5f64.sin(), 0.5f64.sin(), 2.0 * 0.5f64.cos()]));
}

#[test]
fn kinks_and_edges() {
    check!(larger(0.7, 0.7), kink(), exact([1.0, 1.0]));
    check!(smaller(0.7, 0.7), kink(), exact([1.0, 1.0]));
    check!(power(0.0, 2.0), kink(), exact([0.0, 0.0]));
    check!(power(0.0, 1.0), kink(), exact([1.0, 0.0]));
    check!(power_of_negative(-2.0, const 3.0), exact([12.0]));
}
