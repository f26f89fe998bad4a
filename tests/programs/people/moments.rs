//! Moments by folds over tuples, autocorrelation, total variation.
use super::super::prelude::*;
#[differentiate]
pub fn stats(x: &[f64]) -> (f64, f64, f64) {
    let n = x.len() as f64;
    let (s, ss) = x.iter().fold((0.0, 0.0), |(s, ss), &v| (s + v, ss + v * v));
    let mean = s / n;
    let var = (ss - s * s / n) / (n - 1.0);
    let m3 = x.iter().map(|v| (v - mean).powi(3)).sum::<f64>() / n;
    (mean, var, m3 / var.powf(1.5))
}
#[differentiate]
pub fn autocorr(x: &[f64], lag: usize) -> f64 {
    let mean = x.iter().sum::<f64>() / x.len() as f64;
    let num: f64 = x
        .iter()
        .zip(x.iter().skip(lag))
        .map(|(a, b)| (a - mean) * (b - mean))
        .sum();
    let den: f64 = x.iter().map(|a| (a - mean) * (a - mean)).sum();
    num / den
}
#[differentiate]
pub fn total_variation(x: &[f64], eps: f64) -> f64 {
    x.windows(2)
        .map(|w| ((w[1] - w[0]).powi(2) + eps).sqrt())
        .sum()
}
#[test]
fn moments_everywhere() {
    check!(stats(&[0.1,0.7,0.3,1.2,0.5]) -> value);
    check!(autocorr(&[0.1,0.7,0.3,1.2,0.5], const 2));
    check!(total_variation(&[0.1, 0.7, 0.3], 0.01));
}
