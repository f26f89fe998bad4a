//! A distribution as a struct with `&self` methods that call each other.
use super::super::prelude::*;
use std::f64::consts::{PI, SQRT_2};

#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
pub struct Normal {
    mean: f64,
    std_dev: f64,
}

/// Abramowitz and Stegun 7.1.26.
#[differentiate]
fn erf(x: f64) -> f64 {
    let sign = if x < 0.0 { -1.0 } else { 1.0 };
    let x = x.abs();
    let t = 1.0 / (1.0 + 0.3275911 * x);
    let y = 1.0
        - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t
            + 0.254829592)
            * t
            * (-x * x).exp();
    sign * y
}

impl Normal {
    pub fn new(mean: f64, std_dev: f64) -> Option<Self> {
        if std_dev > 0.0 {
            Some(Self { mean, std_dev })
        } else {
            None
        }
    }

    #[differentiate]
    fn standardised(&self, x: f64) -> f64 {
        (x - self.mean) / self.std_dev
    }

    #[differentiate]
    pub fn pdf(&self, x: f64) -> f64 {
        let d = self.standardised(x);
        (-0.5 * d * d).exp() / (self.std_dev * (2.0 * PI).sqrt())
    }

    #[differentiate]
    pub fn ln_pdf(&self, x: f64) -> f64 {
        let d = (x - self.mean) / self.std_dev;
        -0.5 * d * d - (2.0 * PI).sqrt().ln() - self.std_dev.ln()
    }

    #[differentiate]
    pub fn cdf(&self, x: f64) -> f64 {
        0.5 * (1.0 + erf(self.standardised(x) / SQRT_2))
    }
}

#[differentiate]
fn log_likelihood(d: &Normal, data: &[f64]) -> f64 {
    data.iter().map(|&x| d.ln_pdf(x)).sum()
}

#[differentiate]
fn between(mean: f64, std_dev: f64, low: f64, high: f64) -> f64 {
    let d = Normal { mean, std_dev };
    d.cdf(high) - d.cdf(low)
}

#[test]
fn normal() {
    let d = Normal::new(0.4, 1.3).unwrap();
    // ∂ ln p = (z/σ, (z² − 1)/σ, −z/σ) for mean, deviation and x.
    let z = (1.1 - 0.4) / 1.3;
    check_method!(Normal: ln_pdf ln_pdf_vjp_into ln_pdf_vjp ln_pdf_jvp ln_pdf_grad ln_pdf_value_and_grad (&d, 1.1),
        exact([z / 1.3, (z * z - 1.0) / 1.3, -z / 1.3]));
    check_method!(Normal: pdf pdf_vjp_into pdf_vjp pdf_jvp pdf_grad pdf_value_and_grad (&d, -0.7));
    check_method!(Normal: cdf cdf_vjp_into cdf_vjp cdf_jvp cdf_grad cdf_value_and_grad (&d, 0.9));
    check!(log_likelihood(&d, &[0.1, -0.4, 2.2]));
    check!(between(0.4, 1.3, -1.0, 0.5));
}
