//! Soft dynamic time warping: a table of `Vec<Vec<f64>>` with infinities at its border.
use super::super::prelude::*;

#[differentiate]
fn soft_min(a: f64, b: f64, c: f64, gamma: f64) -> f64 {
    let smallest = a.min(b).min(c);
    let sum = (-(a - smallest) / gamma).exp()
        + (-(b - smallest) / gamma).exp()
        + (-(c - smallest) / gamma).exp();
    smallest - gamma * sum.ln()
}

#[differentiate]
fn soft_dtw(x: &[f64], y: &[f64], gamma: f64) -> f64 {
    let (n, m) = (x.len(), y.len());
    let mut r = vec![vec![f64::INFINITY; m + 1]; n + 1];
    r[0][0] = 0.0;
    for i in 1..=n {
        for j in 1..=m {
            let d = (x[i - 1] - y[j - 1]).powi(2);
            r[i][j] = d + soft_min(r[i - 1][j], r[i][j - 1], r[i - 1][j - 1], gamma);
        }
    }
    r[n][m]
}

#[test]
fn warping() {
    check!(soft_dtw(&[0.1, 0.9, 0.4], &[0.0, 0.5, 1.1, 0.3], 0.7));
    check!(soft_dtw(&[0.5], &[0.2], 0.7), exact([0.6, -0.6, 0.0]));
}
