//! GARCH(1,1) log-likelihood: a recursion over returns, parameters destructured from a slice pattern.
use super::super::prelude::*;

#[differentiate]
fn garch_likelihood(parameters: &[f64], returns: &[f64]) -> f64 {
    let [omega, alpha, beta] = parameters else {
        return f64::NAN;
    };
    let mut variance = omega / (1.0 - alpha - beta);
    let mut ll = 0.0;
    for r in returns {
        ll -= 0.5 * (variance.ln() + r * r / variance);
        variance = omega + alpha * r * r + beta * variance;
    }
    ll
}

#[test]
fn garch() {
    check!(garch_likelihood(
        &[0.1, 0.2, 0.6],
        &[0.3, -0.9, 0.4, 1.5, -0.1]
    ));
}
