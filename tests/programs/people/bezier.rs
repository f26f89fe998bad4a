//! De Casteljau's algorithm, in place, over points as pairs.
use super::super::prelude::*;

#[differentiate]
fn de_casteljau(points: &[(f64, f64)], t: f64) -> (f64, f64) {
    let mut work = points.to_vec();
    while work.len() > 1 {
        for i in 0..work.len() - 1 {
            let (x0, y0) = work[i];
            let (x1, y1) = work[i + 1];
            work[i] = (x0 + t * (x1 - x0), y0 + t * (y1 - y0));
        }
        work.pop();
    }
    work[0]
}

#[differentiate]
fn by_windows(control: &[f64], t: f64) -> f64 {
    let mut level: Vec<f64> = control.to_vec();
    while level.len() > 1 {
        level = level
            .windows(2)
            .map(|w| (1.0 - t) * w[0] + t * w[1])
            .collect();
    }
    level[0]
}

#[test]
fn bezier_curves() {
    check!(de_casteljau(&[(0.0, 0.1), (0.5, 1.2), (1.1, 0.9), (2.0, -0.3)], 0.3) -> value);
    let (t, u) = (0.3f64, 0.7f64);
    check!(
        by_windows(&[1.0, 2.0, 0.5], 0.3),
        exact([
            u * u,
            2.0 * u * t,
            t * t,
            2.0 * u * (2.0 - 1.0) + 2.0 * t * (0.5 - 2.0)
        ])
    );
}
