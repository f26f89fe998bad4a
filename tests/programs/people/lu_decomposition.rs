//! Solving a linear system with partial pivoting, rows swapped, singular matrices refused.
use super::super::prelude::*;

#[derive(Debug, PartialEq)]
pub struct Singular;

#[differentiate]
fn solve(a: &[Vec<f64>], b: &[f64]) -> Result<Vec<f64>, Singular> {
    let n = b.len();
    let mut a = a.to_vec();
    let mut x = b.to_vec();
    for k in 0..n {
        let mut pivot = k;
        for i in k + 1..n {
            if a[i][k].abs() > a[pivot][k].abs() {
                pivot = i;
            }
        }
        if a[pivot][k].abs() < 1e-12 {
            return Err(Singular);
        }
        if pivot != k {
            a.swap(pivot, k);
            x.swap(pivot, k);
        }
        for i in k + 1..n {
            let factor = a[i][k] / a[k][k];
            for j in k..n {
                let above = a[k][j];
                a[i][j] -= factor * above;
            }
            x[i] -= factor * x[k];
        }
    }
    for i in (0..n).rev() {
        let sum: f64 = (i + 1..n).map(|j| a[i][j] * x[j]).sum();
        x[i] = (x[i] - sum) / a[i][i];
    }
    Ok(x)
}

#[differentiate]
fn log_determinant(m: &[[f64; 3]; 3]) -> f64 {
    let mut a = *m;
    let mut log = 0.0;
    for k in 0..3 {
        let p = (k..3)
            .max_by(|&i, &j| a[i][k].abs().total_cmp(&a[j][k].abs()))
            .unwrap();
        a.swap(k, p);
        log += a[k][k].abs().ln();
        for i in k + 1..3 {
            let f = a[i][k] / a[k][k];
            for j in k + 1..3 {
                a[i][j] -= f * a[k][j];
            }
        }
    }
    log
}

#[test]
fn linear_systems() {
    check!(solve(&[vec![0.1, 2.0, 0.3], vec![1.5, 0.4, -0.2], vec![0.3, 0.8, 1.9]], &[1.0, -0.5, 0.7]) -> ok vec);
    // ∂ log|det A|/∂A = A⁻ᵀ; this A is its own case of a permuted diagonal.
    check!(
        log_determinant(&[[0.0, 2.0, 0.0], [4.0, 0.0, 0.0], [0.0, 0.0, 5.0]]),
        exact([0.0, 0.5, 0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.2])
    );
    check!(log_determinant(&[
        [0.3, 2.0, 0.1],
        [4.0, 0.2, -0.7],
        [0.9, 0.3, 5.0]
    ]));
    assert_eq!(
        solve::vjp_into(
            &[vec![1.0, 2.0], vec![2.0, 4.0]],
            &[1.0, 2.0],
            &[1.0, 1.0],
            &mut [vec![0.0; 2], vec![0.0; 2]],
            &mut [0.0; 2]
        ),
        Err(Singular)
    );
}
