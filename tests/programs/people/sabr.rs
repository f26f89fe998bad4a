//! Hagan's SABR formula: long straight lines with an early return at the money.
use super::super::prelude::*;

#[differentiate]
fn sabr(f: f64, k: f64, t: f64, alpha: f64, beta: f64, rho: f64, nu: f64) -> f64 {
    let one_beta = 1.0 - beta;
    if (f - k).abs() < 1e-9 {
        let fb = f.powf(one_beta);
        let a = one_beta.powi(2) / 24.0 * alpha.powi(2) / fb.powi(2);
        let b = 0.25 * rho * beta * nu * alpha / fb;
        let c = (2.0 - 3.0 * rho.powi(2)) / 24.0 * nu.powi(2);
        return alpha / fb * (1.0 + (a + b + c) * t);
    }
    let fk = (f * k).powf(one_beta / 2.0);
    let l = (f / k).ln();
    let z = nu / alpha * fk * l;
    let chi = (((1.0 - 2.0 * rho * z + z * z).sqrt() + z - rho) / (1.0 - rho)).ln();
    let denominator =
        fk * (1.0 + one_beta.powi(2) / 24.0 * l * l + one_beta.powi(4) / 1920.0 * l.powi(4));
    let a = one_beta.powi(2) / 24.0 * alpha * alpha / (fk * fk);
    let b = rho * beta * nu * alpha / (4.0 * fk);
    let c = (2.0 - 3.0 * rho * rho) / 24.0 * nu * nu;
    alpha / denominator * (z / chi) * (1.0 + (a + b + c) * t)
}

#[test]
fn smile() {
    check!(
        sabr(0.03, 0.04, 1.5, 0.05, 0.6, -0.3, 0.4),
        differences(1e-4)
    );
    check!(sabr(0.03, 0.03, 1.5, 0.05, 0.6, -0.3, 0.4), kink());
}
