//! Least-squares residual vectors as solvers want them: `Option<Vec<f64>>`, out-parameters, squared sums.
use super::super::prelude::*;

#[derive(Clone, Debug)]
struct Observations {
    times: Vec<f64>,
    values: Vec<f64>,
}

#[differentiate]
fn model(p: &[f64], t: f64) -> f64 {
    let [amplitude, decay, frequency, phase] = p[..] else {
        panic!("four parameters")
    };
    amplitude * (-decay * t).exp() * (frequency * t + phase).sin()
}

#[differentiate]
fn residuals(#[constant] seen: &Observations, p: &[f64]) -> Option<Vec<f64>> {
    if p.iter().any(|v| !v.is_finite()) {
        return None;
    }
    Some(
        seen.times
            .iter()
            .zip(&seen.values)
            .map(|(&t, y)| model(p, t) - y)
            .collect(),
    )
}

#[differentiate]
fn residuals_into(#[constant] seen: &Observations, p: &[f64], out: &mut [f64]) {
    for ((&t, y), r) in seen
        .times
        .iter()
        .zip(seen.values.iter())
        .zip(out.iter_mut())
    {
        *r = model(p, t) - y;
    }
}

#[differentiate]
fn robust_cost(#[constant] seen: &Observations, p: &[f64], #[constant] width: f64) -> f64 {
    match residuals(seen, p) {
        Some(r) => r
            .iter()
            .map(|r| width * width * ((1.0 + (r / width).powi(2)).sqrt() - 1.0))
            .sum(),
        None => f64::INFINITY,
    }
}

#[test]
fn residual_vectors() {
    let seen = Observations {
        times: vec![0.0, 0.5, 1.1, 2.0],
        values: vec![0.1, 0.7, 0.4, -0.3],
    };
    check!(residuals(const &seen, &[1.1, 0.3, 2.0, 0.1]) -> ok vec);
    check!(residuals_into(const &seen, &[1.1, 0.3, 2.0, 0.1], &mut [0.0; 4]) -> unit);
    check!(robust_cost(const &seen, &[1.1, 0.3, 2.0, 0.1], const 0.4));
    assert!(residuals::vjp(&seen, &[f64::NAN, 0.3, 2.0, 0.1]).is_none());
}
