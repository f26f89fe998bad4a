//! An American put on a binomial tree: one vector, overwritten level by level, with `max`.
use super::super::prelude::*;

#[differentiate]
fn american_put(s: f64, k: f64, r: f64, sigma: f64, t: f64, steps: usize) -> f64 {
    let dt = t / steps as f64;
    let up = (sigma * dt.sqrt()).exp();
    let down = 1.0 / up;
    let p = ((r * dt).exp() - down) / (up - down);
    let discount = (-r * dt).exp();
    let mut values: Vec<f64> = (0..=steps)
        .map(|i| (k - s * up.powi(2 * i as i32 - steps as i32)).max(0.0))
        .collect();
    for step in (0..steps).rev() {
        for i in 0..=step {
            let hold = discount * (p * values[i + 1] + (1.0 - p) * values[i]);
            let exercise = k - s * up.powi(2 * i as i32 - step as i32);
            values[i] = hold.max(exercise);
        }
    }
    values[0]
}

#[test]
fn american_options() {
    check!(american_put(100.0, 103.0, 0.05, 0.3, 1.0, const 6));
    check!(american_put(100.0, 91.0, 0.02, 0.2, 0.5, const 1));
}
