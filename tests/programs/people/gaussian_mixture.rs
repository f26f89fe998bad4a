//! Log-likelihood of a mixture of Gaussians: nested iterator chains with a log-sum-exp.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Component {
    log_weight: f64,
    mean: f64,
    precision: f64,
}

#[differentiate]
fn log_sum_exp(terms: &[f64]) -> f64 {
    let largest = terms.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    largest + terms.iter().map(|t| (t - largest).exp()).sum::<f64>().ln()
}

#[differentiate]
fn log_likelihood(components: &[Component], data: &[f64]) -> f64 {
    data.iter()
        .map(|x| {
            let terms: Vec<f64> = components
                .iter()
                .map(|c| {
                    let d = x - c.mean;
                    c.log_weight + 0.5 * c.precision.ln() - 0.5 * c.precision * d * d
                })
                .collect();
            log_sum_exp(&terms)
        })
        .sum()
}

#[test]
fn mixture() {
    let components = [
        Component {
            log_weight: -0.3,
            mean: 0.1,
            precision: 1.2,
        },
        Component {
            log_weight: -1.4,
            mean: 2.0,
            precision: 0.4,
        },
    ];
    check!(log_likelihood(&components.clone(), &[0.3, 1.9, -0.8]));
}
