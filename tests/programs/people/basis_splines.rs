//! Basis splines by recursion, and a curve of them.
use super::super::prelude::*;
#[differentiate]
pub fn basis(i: usize, k: usize, t: f64, knots: &[f64]) -> f64 {
    if k == 0 {
        return if knots[i] <= t && t < knots[i + 1] {
            1.0
        } else {
            0.0
        };
    }
    let d1 = knots[i + k] - knots[i];
    let d2 = knots[i + k + 1] - knots[i + 1];
    let a = if d1.abs() > 1e-12 {
        (t - knots[i]) / d1 * basis(i, k - 1, t, knots)
    } else {
        0.0
    };
    let b = if d2.abs() > 1e-12 {
        (knots[i + k + 1] - t) / d2 * basis(i + 1, k - 1, t, knots)
    } else {
        0.0
    };
    a + b
}
#[differentiate]
pub fn curve(ctrl: &[[f64; 2]], t: f64, knots: &[f64]) -> [f64; 2] {
    let mut p = [0.0; 2];
    for (i, c) in ctrl.iter().enumerate() {
        let w = basis(i, 2, t, knots);
        p[0] += w * c[0];
        p[1] += w * c[1];
    }
    p
}
#[test]
fn basis_splines_everywhere() {
    check!(curve(&vec![[0.0,0.1],[1.0,0.5],[0.7,0.9],[0.2,0.4]], 0.37, &[0.0,0.0,0.0,0.5,1.0,1.0,1.0]) -> value);
}
