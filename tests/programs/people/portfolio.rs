//! Portfolio variance over a flat covariance matrix in rows (`chunks_exact`), and a risk-parity objective.
use super::super::prelude::*;

#[differentiate]
fn marginal(weights: &[f64], covariance: &[f64]) -> Vec<f64> {
    covariance
        .chunks_exact(weights.len())
        .map(|row| row.iter().zip(weights).map(|(c, w)| c * w).sum())
        .collect()
}

#[differentiate]
fn volatility(weights: &[f64], covariance: &[f64]) -> f64 {
    marginal(weights, covariance)
        .iter()
        .zip(weights)
        .map(|(m, w)| m * w)
        .sum::<f64>()
        .sqrt()
}

#[differentiate]
fn risk_parity(weights: &[f64], covariance: &[f64]) -> f64 {
    let total = volatility(weights, covariance);
    let target = total / weights.len() as f64;
    let contributions = marginal(weights, covariance);
    let mut objective = 0.0;
    for (i, m) in contributions.iter().enumerate() {
        objective += (weights[i] * m / total - target).powi(2);
    }
    objective
}

#[test]
fn portfolios() {
    check!(marginal(&[0.2, 0.8], &[0.04, 0.01, 0.01, 0.09]) -> vec);
    check!(volatility(&[0.2, 0.8], &[0.04, 0.01, 0.01, 0.09]));
    check!(risk_parity(&[0.2, 0.8], &[0.04, 0.01, 0.01, 0.09]));
}
