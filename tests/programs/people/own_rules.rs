//! Hand-written rules: `vjp = path`, `jvp = path`, both, and `rule(path = …)` for foreign functions.
use super::super::prelude::*;
use std::f64::consts::FRAC_2_SQRT_PI;

/// Functions of a crate that knows nothing of derivatives.
mod foreign {
    pub fn erf(x: f64) -> f64 {
        let mut sum = 0.0;
        let mut term = x;
        for n in 0..40 {
            sum += term / (2 * n + 1) as f64;
            term *= -x * x / (n + 1) as f64;
        }
        std::f64::consts::FRAC_2_SQRT_PI * sum
    }
}

fn erf_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (foreign::erf(x), move |y_bar| {
        y_bar * FRAC_2_SQRT_PI * (-x * x).exp()
    })
}

/// Differentiated itself, so that second order has a rule too.
#[differentiate]
fn erf_jvp(x: f64, x_dot: f64) -> (f64, f64) {
    (erf(x), x_dot * FRAC_2_SQRT_PI * (-x * x).exp())
}

#[differentiate(vjp = erf_vjp, jvp = erf_jvp)]
fn erf(x: f64) -> f64 {
    foreign::erf(x)
}

#[differentiate]
fn stable_softplus_jvp(x: f64, x_dot: f64) -> (f64, f64) {
    (stable_softplus(x), x_dot / (1.0 + (-x).exp()))
}

/// Forward mode by hand; reverse mode is made from it.
#[differentiate(jvp = stable_softplus_jvp)]
fn stable_softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}

#[differentiate]
fn normal_cdf(x: f64, mean: f64, sigma: f64) -> f64 {
    0.5 * (1.0 + erf((x - mean) / (sigma * 2f64.sqrt())))
}

#[differentiate(rule(foreign::erf = erf))]
fn of_foreign(x: f64, y: f64) -> f64 {
    foreign::erf(x * y) + y * stable_softplus(x)
}

/// The rule is believed: straight-through rounding has derivative 1.
#[differentiate(jvp = straight_through_jvp)]
fn straight_through(x: f64) -> f64 {
    x.round()
}

#[differentiate]
fn straight_through_jvp(x: f64, x_dot: f64) -> (f64, f64) {
    (x.round(), x_dot)
}

#[differentiate]
fn quantised(x: f64, scale: f64) -> f64 {
    straight_through(x / scale) * scale
}

#[test]
fn rules_by_hand() {
    check!(erf(0.4), exact([FRAC_2_SQRT_PI * (-0.16f64).exp()]));
    check!(stable_softplus(0.7));
    check!(normal_cdf(0.4, 0.1, 1.3));
    check!(of_foreign(0.4, 0.9));
    check!(quantised(1.3, 0.5), kink(), exact([1.0, 3.0 - 2.6]));
}
