//! Layer normalisation and cross entropy by iterators.
use super::super::prelude::*;

#[differentiate]
fn layer_norm(x: &[f64], gain: &[f64], bias: &[f64], #[constant] eps: f64) -> Vec<f64> {
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    let variance = x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / n;
    let inv = 1.0 / (variance + eps).sqrt();
    x.iter()
        .zip(gain.iter().zip(bias))
        .map(|(v, (g, b))| (v - mean) * inv * g + b)
        .collect()
}

#[differentiate]
fn cross_entropy(logits: &[Vec<f64>], labels: &[usize]) -> f64 {
    let total: f64 = logits
        .iter()
        .zip(labels)
        .map(|(row, &label)| {
            let largest = row.iter().fold(f64::NEG_INFINITY, |m, &v| m.max(v));
            let lse = largest + row.iter().map(|v| (v - largest).exp()).sum::<f64>().ln();
            lse - row[label]
        })
        .sum();
    total / labels.len() as f64
}

#[test]
fn normalisation() {
    check!(layer_norm(&[0.3, -0.8, 1.4], &[1.0, 0.9, 1.2], &[0.1, 0.0, -0.2], const 1e-5) -> vec);
    check!(cross_entropy(&[vec![0.3, -0.8, 1.4], vec![0.1, 0.2, -0.5]], const &[2, 0]));
}
