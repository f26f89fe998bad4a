//! Small objectives of statistics and machine learning, by index.
use super::super::prelude::*;
use std::f64::consts::PI;

#[differentiate]
fn logistic_regression(theta: &[f64], #[constant] x: &[f64], #[constant] y: &[f64]) -> f64 {
    let d = theta.len();
    let n = y.len();
    let mut loss = 0.0;
    for i in 0..n {
        let mut z = 0.0;
        for j in 0..d {
            z += theta[j] * x[i * d + j];
        }
        loss += (1.0 + z.exp()).ln() - y[i] * z;
    }
    loss / n as f64
}

#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for i in 1..x.len() {
        if x[i] > largest {
            largest = x[i];
        }
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - largest).exp();
    }
    largest + sum.ln()
}

#[differentiate]
fn gaussian_log_likelihood(x: &[f64], mu: f64, log_sigma: f64) -> f64 {
    let sigma = log_sigma.exp();
    let mut ll = 0.0;
    for i in 0..x.len() {
        let z = (x[i] - mu) / sigma;
        ll += -0.5 * z * z - log_sigma - 0.5 * (2.0 * PI).ln();
    }
    ll
}

#[differentiate]
fn variance(x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let mut mean = 0.0;
    for i in 0..x.len() {
        mean += x[i];
    }
    mean /= n;
    let mut sum = 0.0;
    for i in 0..x.len() {
        let d = x[i] - mean;
        sum += d * d;
    }
    sum / (n - 1.0)
}

#[differentiate]
fn autoregressive(y: &[f64], phi: &[f64; 2], sigma: f64) -> f64 {
    let mut total = 0.0;
    for t in 2..y.len() {
        let e = y[t] - phi[0] * y[t - 1] - phi[1] * y[t - 2];
        total -= 0.5 * (e / sigma).powi(2) + sigma.ln();
    }
    total
}

#[differentiate]
fn two_layers(w1: &[f64], w2: &[f64], x: &[f64; 2]) -> f64 {
    let hidden = w2.len();
    let mut h = vec![0.0; hidden];
    for i in 0..hidden {
        let mut z = 0.0;
        for j in 0..2 {
            z += w1[i * 2 + j] * x[j];
        }
        h[i] = z.tanh();
    }
    let mut y = 0.0;
    for i in 0..hidden {
        y += w2[i] * h[i];
    }
    y
}

#[test]
fn objectives_by_index() {
    check!(logistic_regression(&[0.3, -0.8], const &[1.0, 0.5, 1.0, -1.5, 1.0, 2.0], const &[1.0, 0.0, 1.0]));
    let x = [0.3, 2.0, -1.0];
    let total: f64 = x.iter().map(|v: &f64| v.exp()).sum();
    check!(
        log_sum_exp(&[0.3, 2.0, -1.0]),
        exact(x.map(|v| v.exp() / total))
    );
    check!(gaussian_log_likelihood(&[0.3, 2.0, -1.0], 0.4, -0.2));
    check!(variance(&[0.3, 2.0, -1.0, 0.9]));
    check!(autoregressive(
        &[0.3, 0.5, 0.1, -0.2, 0.4],
        &[0.6, -0.2],
        0.7
    ));
    check!(two_layers(
        &[0.3, -0.8, 0.4, 0.1, 0.9, -0.5],
        &[0.7, -1.2, 0.4],
        &[0.5, 1.5]
    ));
}
