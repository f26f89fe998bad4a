//! Cholesky's factor over a flat matrix; the Gaussian log density by it.
use super::super::prelude::*;

#[differentiate]
fn cholesky(a: &[f64], n: usize) -> Option<Vec<f64>> {
    let mut l = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..=i {
            let mut sum = a[i * n + j];
            for k in 0..j {
                sum -= l[i * n + k] * l[j * n + k];
            }
            if i == j {
                if sum <= 0.0 {
                    return None;
                }
                l[i * n + j] = sum.sqrt();
            } else {
                l[i * n + j] = sum / l[j * n + j];
            }
        }
    }
    Some(l)
}

#[differentiate]
fn log_density(x: &[f64], mean: &[f64], covariance: &[f64]) -> Option<f64> {
    let n = x.len();
    let l = cholesky(covariance, n)?;
    let mut z: Vec<f64> = x.iter().zip(mean).map(|(a, b)| a - b).collect();
    let mut log = -0.5 * n as f64 * (2.0 * std::f64::consts::PI).ln();
    for i in 0..n {
        for j in 0..i {
            z[i] -= l[i * n + j] * z[j];
        }
        z[i] /= l[i * n + i];
        log -= 0.5 * z[i] * z[i] + l[i * n + i].ln();
    }
    Some(log)
}

#[test]
fn gaussians() {
    check!(cholesky(&[2.0, 0.3, 0.1, 0.3, 1.5, -0.2, 0.1, -0.2, 1.1], const 3) -> ok vec);
    check!(log_density(&[0.3, -0.4], &[0.1, 0.2], &[2.0, 0.3, 0.3, 1.5]) -> ok);
    assert_eq!(
        log_density::grad(&[0.3, -0.4], &[0.1, 0.2], &[1.0, 2.0, 2.0, 1.0]),
        None
    );
}
