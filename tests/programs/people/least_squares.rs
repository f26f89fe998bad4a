//! Simple linear regression in closed form: a fold with a tuple of sums.
use super::super::prelude::*;

#[differentiate]
fn fit(x: &[f64], y: &[f64]) -> (f64, f64) {
    let n = x.len() as f64;
    let (sx, sy, sxx, sxy) = x
        .iter()
        .zip(y.iter())
        .fold((0.0, 0.0, 0.0, 0.0), |(sx, sy, sxx, sxy), (a, b)| {
            (sx + a, sy + b, sxx + a * a, sxy + a * b)
        });
    let slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    let intercept = (sy - slope * sx) / n;
    (intercept, slope)
}

#[differentiate]
fn residual_sum(x: &[f64], y: &[f64]) -> f64 {
    let (intercept, slope) = fit(x, y);
    x.iter()
        .zip(y)
        .map(|(a, b)| (b - intercept - slope * a).powi(2))
        .sum()
}

#[test]
fn regression() {
    check!(fit(&[0.0, 1.0, 2.5], &[0.3, 0.9, 3.1]) -> value);
    check!(residual_sum(&[0.0, 1.0, 2.5, 3.0], &[0.3, 0.9, 3.1, 2.0]));
}
