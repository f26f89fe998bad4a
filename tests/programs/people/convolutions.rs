//! Convolution, smoothing and correlation by `windows`, `rev`, `zip`, `skip`.
use super::super::prelude::*;

#[differentiate]
fn convolve(signal: &[f64], kernel: &[f64]) -> Vec<f64> {
    signal
        .windows(kernel.len())
        .map(|w| w.iter().zip(kernel.iter().rev()).map(|(s, k)| s * k).sum())
        .collect()
}

#[differentiate]
fn savitzky_golay(y: &[f64]) -> Vec<f64> {
    const C: [f64; 5] = [-3.0, 12.0, 17.0, 12.0, -3.0];
    let mut out = y.to_vec();
    for (i, w) in y.windows(5).enumerate() {
        out[i + 2] = w.iter().zip(C).map(|(a, c)| a * c).sum::<f64>() / 35.0;
    }
    out
}

#[differentiate]
fn autocorrelation(x: &[f64], lag: usize) -> f64 {
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    let variance: f64 = x.iter().map(|v| (v - mean).powi(2)).sum();
    x.iter()
        .zip(x.iter().skip(lag))
        .map(|(a, b)| (a - mean) * (b - mean))
        .sum::<f64>()
        / variance
}

#[differentiate]
fn total_variation(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[1] - w[0]).abs()).sum()
}

#[differentiate]
fn smoothed_exponentially(x: &[f64], alpha: f64) -> Vec<f64> {
    x.iter()
        .scan(x[0], |state, &v| {
            *state = alpha * v + (1.0 - alpha) * *state;
            Some(*state)
        })
        .collect()
}

#[test]
fn windows() {
    check!(convolve(&[0.4, -0.5, 0.9, 0.3], &[0.2, 0.5]) -> vec);
    check!(savitzky_golay(&[0.4, -0.5, 0.9, 0.3, 1.0, -0.8]) -> vec);
    check!(autocorrelation(&[0.4, -0.5, 0.9, 0.3, 1.0], const 1));
    check!(total_variation(&[0.4, -0.5, 0.9]), exact([1.0, -2.0, 1.0]));
    check!(smoothed_exponentially(&[0.4, -0.5, 0.9], 0.3) -> vec);
}
