//! Pathwise Monte Carlo with fixed draws: `chunks`, `fold`, a payoff with a kink.
use super::super::prelude::*;

#[differentiate]
fn asian_call(
    s0: f64,
    strike: f64,
    rate: f64,
    vol: f64,
    dt: f64,
    #[constant] draws: &[f64],
    steps: usize,
) -> f64 {
    let paths = draws.len() / steps;
    let drift = (rate - 0.5 * vol.powi(2)) * dt;
    let diffusion = vol * dt.sqrt();
    let payoff: f64 = draws
        .chunks(steps)
        .map(|path| {
            let mut s = s0;
            let mut sum = 0.0;
            for z in path {
                s *= (drift + diffusion * z).exp();
                sum += s;
            }
            (sum / steps as f64 - strike).max(0.0)
        })
        .sum();
    (-rate * dt * steps as f64).exp() * payoff / paths as f64
}

#[test]
fn monte_carlo() {
    check!(asian_call(100.0, 98.0, 0.03, 0.2, 0.25, const &[0.3, -0.8, 1.1, -1.2, -0.4, 0.9, 0.2, 0.5], const 4));
}
