//! Entropy and divergences: `filter`, `zip`, `map`, `sum`.
use super::super::prelude::*;

#[differentiate]
fn entropy(p: &[f64]) -> f64 {
    -p.iter()
        .filter(|&&p| p > 0.0)
        .map(|p| p * p.ln())
        .sum::<f64>()
}

#[differentiate]
fn kullback_leibler(p: &[f64], q: &[f64]) -> f64 {
    p.iter()
        .zip(q)
        .filter(|(p, _)| **p > 0.0)
        .map(|(p, q)| p * (p / q).ln())
        .sum()
}

#[differentiate]
fn jensen_shannon(p: &[f64], q: &[f64]) -> f64 {
    let m: Vec<f64> = p.iter().zip(q.iter()).map(|(a, b)| 0.5 * (a + b)).collect();
    0.5 * kullback_leibler(p, &m) + 0.5 * kullback_leibler(q, &m)
}

#[differentiate]
fn chi_square(observed: &[f64], expected: &[f64]) -> f64 {
    let mut statistic = 0.0;
    for (o, e) in observed.iter().zip(expected) {
        if *e == 0.0 {
            continue;
        }
        statistic += (o - e).powi(2) / e;
    }
    statistic
}

#[test]
fn divergence() {
    check!(
        entropy(&[0.2, 0.5, 0.3]),
        exact([-0.2f64.ln() - 1.0, -0.5f64.ln() - 1.0, -0.3f64.ln() - 1.0])
    );
    check!(
        entropy(&[0.5, 0.0, 0.5]),
        kink(),
        exact([-0.5f64.ln() - 1.0, 0.0, -0.5f64.ln() - 1.0])
    );
    check!(kullback_leibler(&[0.2, 0.5, 0.3], &[0.1, 0.6, 0.3]));
    check!(jensen_shannon(&[0.2, 0.5, 0.3], &[0.1, 0.6, 0.3]));
    check!(chi_square(&[3.0, 5.0, 2.0], &[2.5, 4.0, 3.5]));
    check!(
        chi_square(&[3.0, 5.0], &[2.5, 0.0]),
        kink(),
        exact([0.4, 0.0, 1.0 - 9.0 / 6.25, 0.0])
    );
}
