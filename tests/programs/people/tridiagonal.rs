//! The Thomas algorithm, in place over owned vectors.
use super::super::prelude::*;

#[differentiate]
fn thomas(lower: &[f64], diagonal: &[f64], upper: &[f64], mut rhs: Vec<f64>) -> Vec<f64> {
    let n = rhs.len();
    let mut d = diagonal.to_vec();
    for i in 1..n {
        let w = lower[i - 1] / d[i - 1];
        d[i] -= w * upper[i - 1];
        rhs[i] -= w * rhs[i - 1];
    }
    rhs[n - 1] /= d[n - 1];
    for i in (0..n - 1).rev() {
        rhs[i] = (rhs[i] - upper[i] * rhs[i + 1]) / d[i];
    }
    rhs
}

#[differentiate]
fn implicit_diffusion(u: &[f64], r: f64, steps: usize) -> Vec<f64> {
    let n = u.len();
    let off = vec![-r; n - 1];
    let diagonal = vec![1.0 + 2.0 * r; n];
    let mut u = u.to_vec();
    for _ in 0..steps {
        u = thomas(&off, &diagonal, &off, u);
    }
    u
}

#[test]
fn tridiagonal_systems() {
    check!(thomas(&[0.3, -0.2], &[2.0, 1.8, 2.2], &[0.4, 0.1], vec![1.0, -0.5, 0.7]) -> vec);
    check!(implicit_diffusion(&[0.4, -0.5, 0.9, 0.3], 0.3, const 2) -> vec);
}
