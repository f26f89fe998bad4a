//! `stop_gradient` and `#[constant] let` where people use them: baselines, targets, weights, counts.
use super::super::prelude::*;

/// No companion, and none needed: its result is a constant by the caller's word.
fn threshold(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(f64::total_cmp);
    v[v.len() / 2]
}

#[differentiate]
fn temporal_difference(value: f64, next: f64, reward: f64, discount: f64) -> f64 {
    let target = stop_gradient(reward + discount * next);
    (value - target).powi(2)
}

#[differentiate]
fn reinforce(log_probability: &[f64], reward: &[f64]) -> f64 {
    #[constant]
    let baseline = reward.iter().sum::<f64>() / reward.len() as f64;
    log_probability
        .iter()
        .zip(reward)
        .map(|(l, r)| -l * (r - baseline))
        .sum()
}

#[differentiate]
fn above_threshold(x: &[f64]) -> f64 {
    #[constant]
    let limit = threshold(x);
    let mut sum = 0.0;
    for v in x {
        if *v >= limit {
            sum += v * limit;
        }
    }
    sum + x[0] * stop_gradient(x[0])
}

#[differentiate]
fn reweighted(residuals: &[f64]) -> f64 {
    residuals
        .iter()
        .map(|r| {
            let weight = stop_gradient(1.0 / (1.0 + r.abs()));
            weight * r * r
        })
        .sum()
}

#[test]
fn constants_by_word() {
    check!(
        temporal_difference(1.5, 2.0, 0.3, 0.9),
        kink(),
        exact([2.0 * (1.5 - 2.1), 0.0, 0.0, 0.0])
    );
    check!(
        reinforce(&[-0.3, -1.2], &[1.0, 2.0]),
        kink(),
        exact([0.5, -0.5, 0.3, 1.2])
    );
    check!(
        above_threshold(&[0.5, 2.0, 1.0]),
        kink(),
        exact([0.5, 1.0, 1.0])
    );
    check!(reweighted(&[1.0, -3.0]), kink(), exact([1.0, -1.5]));
}
