//! Scaled dot-product attention with a causal mask over nested vectors; softmax by hand.
use super::super::prelude::*;

#[differentiate]
fn softmax(x: &[f64]) -> Vec<f64> {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let exps: Vec<f64> = x.iter().map(|v| (v - max).exp()).collect();
    let sum: f64 = exps.iter().sum();
    exps.into_iter().map(|e| e / sum).collect()
}

#[differentiate]
fn attend(q: &[Vec<f64>], k: &[Vec<f64>], v: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let scale = 1.0 / (q[0].len() as f64).sqrt();
    let mut out = Vec::with_capacity(q.len());
    for (i, qi) in q.iter().enumerate() {
        let scores: Vec<f64> = k
            .iter()
            .take(i + 1)
            .map(|kj| qi.iter().zip(kj).map(|(a, b)| a * b).sum::<f64>() * scale)
            .collect();
        let weights = softmax(&scores);
        let mut row = vec![0.0; v[0].len()];
        for (w, vj) in weights.iter().zip(v) {
            for (r, x) in row.iter_mut().zip(vj) {
                *r += w * x;
            }
        }
        out.push(row);
    }
    out
}

#[test]
fn attention_by_hand() {
    let y = softmax(&[0.3, -0.4, 1.2]);
    let mut jacobian = vec![];
    for i in 0..3 {
        for j in 0..3 {
            jacobian.push(y[i] * (if i == j { 1.0 } else { 0.0 } - y[j]));
        }
    }
    check!(softmax(&[0.3, -0.4, 1.2]) -> vec, exact(jacobian));
    check!(attend(&[vec![0.1, 0.4], vec![-0.3, 0.8]], &[vec![0.5, -0.2], vec![0.9, 0.3]], &[vec![1.0, 0.2], vec![-0.6, 0.7]]) -> vec);
}
