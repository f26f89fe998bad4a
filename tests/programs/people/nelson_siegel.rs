//! A yield curve over a struct of parameters, its weighted misfit over pairs.
use super::super::prelude::*;

#[derive(Debug, Clone, Copy, Differentiable)]
struct NelsonSiegel {
    beta0: f64,
    beta1: f64,
    beta2: f64,
    lambda: f64,
}

impl NelsonSiegel {
    #[differentiate]
    fn spot_rate(&self, tau: f64) -> f64 {
        let x = tau / self.lambda;
        let slope = (1.0 - (-x).exp()) / x;
        self.beta0 + self.beta1 * slope + self.beta2 * (slope - (-x).exp())
    }

    #[differentiate]
    fn discount_factor(&self, tau: f64) -> f64 {
        (-self.spot_rate(tau) * tau).exp()
    }
}

#[differentiate]
fn misfit(curve: &NelsonSiegel, #[constant] quotes: &[(f64, f64)]) -> f64 {
    quotes
        .iter()
        .map(|&(tau, rate)| (curve.spot_rate(tau) - rate).powi(2))
        .sum::<f64>()
        + curve.discount_factor(2.0)
}

#[test]
fn yield_curve() {
    let curve = NelsonSiegel {
        beta0: 0.04,
        beta1: -0.02,
        beta2: 0.01,
        lambda: 1.6,
    };
    check!(misfit(&curve, const &[(0.5, 0.02), (2.0, 0.03), (10.0, 0.041)]));
}
