//! The pinball loss with a closure that captures a parameter.
use super::super::prelude::*;

#[differentiate]
fn pinball(y: &[f64], prediction: &[f64], tau: f64) -> f64 {
    let loss = |r: f64| if r >= 0.0 { tau * r } else { (tau - 1.0) * r };
    let n = y.len() as f64;
    y.iter()
        .zip(prediction.iter())
        .map(|(y, p)| loss(y - p))
        .sum::<f64>()
        / n
}

#[test]
fn pinball_loss() {
    check!(
        pinball(&[1.0, 2.0], &[0.5, 2.5], 0.3),
        exact([0.15, -0.35, -0.15, 0.35, 0.25 - 0.25])
    );
}
