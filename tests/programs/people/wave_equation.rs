//! Three time levels in rotation, `std::mem::take` and `replace`.
use super::super::prelude::*;

#[differentiate]
fn wave(initial: &[f64], speed: f64, steps: usize) -> Vec<f64> {
    let n = initial.len();
    let mut previous = initial.to_vec();
    let mut current = initial.to_vec();
    for _ in 0..steps {
        let mut next = vec![0.0; n];
        for i in 1..n - 1 {
            next[i] = 2.0 * current[i] - previous[i]
                + speed.powi(2) * (current[i + 1] - 2.0 * current[i] + current[i - 1]);
        }
        previous = std::mem::replace(&mut current, next);
    }
    current
}

#[differentiate]
fn taken(x: &[f64]) -> f64 {
    let mut pending: Vec<f64> = Vec::new();
    let mut total = 1.0;
    for &v in x {
        pending.push(v * total);
        if pending.len() == 2 {
            let pair = std::mem::take(&mut pending);
            total += pair[0] * pair[1];
        }
    }
    let scale = std::mem::replace(&mut total, 0.5);
    total * scale + pending.iter().sum::<f64>()
}

#[test]
fn waves() {
    check!(wave(&[0.0, 0.3, 0.9, 0.4, 0.0], 0.7, const 3) -> vec);
    check!(taken(&[0.4, -0.5, 0.9, 0.3, 1.1]));
}
