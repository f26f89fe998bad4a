//! The likelihood of a volatility model, its first return taken by a pattern.
use super::super::prelude::*;
#[differentiate]
pub fn garch_nll(returns: &[f64], omega: f64, alpha: f64, beta: f64) -> Option<f64> {
    let [first, rest @ ..] = returns else {
        return None;
    };
    if alpha + beta >= 1.0 {
        return None;
    }
    let mut var = omega / (1.0 - alpha - beta);
    let mut r_prev = *first;
    let mut nll = 0.5 * (var.ln() + r_prev * r_prev / var);
    for r in rest {
        var = omega + alpha * r_prev.powi(2) + beta * var;
        nll += 0.5 * (var.ln() + r * r / var);
        r_prev = *r;
    }
    Some(nll)
}
#[test]
fn garch_patterns_everywhere() {
    check!(garch_nll(&[0.1,-0.2,0.15,0.05], 0.01, 0.1, 0.8) -> ok);
}
