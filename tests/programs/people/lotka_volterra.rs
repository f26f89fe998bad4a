//! Predators and prey: a closure for the right-hand side captures the active parameters.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Rates {
    alpha: f64,
    beta: f64,
    gamma: f64,
    delta: f64,
}

#[differentiate]
fn simulate(rates: &Rates, start: (f64, f64), dt: f64, steps: usize) -> (f64, f64) {
    let rhs = |x: f64, y: f64| {
        (
            rates.alpha * x - rates.beta * x * y,
            rates.delta * x * y - rates.gamma * y,
        )
    };
    let (mut x, mut y) = start;
    for _ in 0..steps {
        let (k1x, k1y) = rhs(x, y);
        let (k2x, k2y) = rhs(x + dt * k1x, y + dt * k1y);
        x += 0.5 * dt * (k1x + k2x);
        y += 0.5 * dt * (k1y + k2y);
    }
    (x, y)
}

#[test]
fn predators() {
    check!(simulate(&Rates { alpha: 1.1, beta: 0.4, gamma: 0.4, delta: 0.1 }, (2.0, 1.5), 0.2, const 5) -> value);
}
