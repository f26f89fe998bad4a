//! The scalar primitives as free calls.
use super::super::prelude::*;

#[differentiate]
fn elementary(x: f64, y: f64) -> f64 {
    let a = f64::sqrt(x) + f64::abs(y) + f64::powi(x, 3) + f64::powf(x, y);
    let b = f64::exp(y) - f64::exp2(x) + f64::ln(x) - f64::ln_1p(x) + f64::exp_m1(y);
    let c = f64::log2(x) + f64::log10(x) - f64::log(x, 3.0) + f64::cbrt(y) + f64::recip(x);
    a * b + c
}

#[differentiate]
fn circular(x: f64, y: f64) -> f64 {
    let (s, c) = f64::sin_cos(x);
    f64::sin(x * y) + f64::cos(y) * s - f64::tan(x) * c
        + f64::asin(0.5 * y) * f64::acos(0.3 * x)
        + f64::atan(x) * f64::atan2(y, x)
}

#[differentiate]
fn hyperbolic(x: f64, y: f64) -> f64 {
    f64::sinh(x) * f64::cosh(y) - f64::tanh(x * y)
        + f64::asinh(y) * f64::acosh(1.0 + x * x)
        + f64::atanh(0.4 * y)
}

#[differentiate]
fn composed(x: f64, y: f64) -> f64 {
    let h = f64::hypot(x, y);
    let m = f64::mul_add(x, y, h);
    f64::max(m, x) * f64::min(x, y) + f64::clamp(h, 0.0, 10.0) - f64::rem_euclid(h, 0.7)
        + f64::fract(x) * f64::floor(4.0 * y)
}

#[differentiate]
fn rounded(x: f64, y: f64) -> f64 {
    f64::ceil(x) * y + f64::round(y) * x - f64::trunc(x * 3.0) * y
        + f64::signum(y) * x
        + f64::copysign(x, y)
        + f64::to_degrees(x) * f64::to_radians(y)
}

#[test]
fn free_calls_at_several_points() {
    check!(elementary(1.2, 0.7));
    check!(elementary(0.4, -0.8));
    check!(circular(0.3, 0.9));
    check!(circular(-0.7, 1.1));
    check!(hyperbolic(0.5, 0.9));
    check!(hyperbolic(-1.5, -0.4));
    check!(composed(1.25, 0.7));
    check!(composed(-0.4, 2.1));
    check!(rounded(1.25, 0.7));
    check!(rounded(-0.4, -2.1));
}
