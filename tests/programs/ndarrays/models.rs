//! Models as people write them over arrays.

use super::super::prelude::*;
use ndarray::{Array1, Array2, array};

#[differentiate]
fn ridge(
    weights: &Array1<f64>,
    #[constant] x: &Array2<f64>,
    #[constant] y: &Array1<f64>,
    strength: f64,
) -> f64 {
    let residual = x.dot(weights) - y;
    residual.dot(&residual) + strength * strength * weights.dot(weights)
}

#[differentiate]
fn gaussian(x: &Array1<f64>, mean: &Array1<f64>, log_scale: f64) -> f64 {
    let z = (x - mean) / log_scale.exp();
    -0.5 * z.dot(&z) - x.len() as f64 * log_scale
}

#[differentiate]
fn inner_layer(w: &Array2<f64>, x: &Array1<f64>) -> Array1<f64> {
    w.dot(x).mapv(|v| v * v.tanh())
}

#[differentiate]
fn stacked(first: &Array2<f64>, second: &Array2<f64>, x: &Array1<f64>) -> f64 {
    let hidden = inner_layer(first, x);
    let out = inner_layer(second, &hidden);
    out.mapv(|v| v * v).sum()
}

#[test]
fn models() {
    let a = array![[0.2, 1.1, -0.6], [0.8, -0.3, 0.9], [1.3, 0.1, -0.5]];
    let x = array![0.3, -0.8, 1.4];
    check!(ridge(&x, const &a, const &x, 0.7));
    check!(gaussian(&x, &array![1.3, 2.1, 0.7], 0.3));
    check!(stacked(&a, &a, &x));
}
