//! Marginal likelihood of a Gaussian process: kernel closures, Cholesky in place, back substitution.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Kernel {
    length: f64,
    amplitude: f64,
    noise: f64,
}

#[differentiate]
fn gram(x: &[f64], kernel: &Kernel) -> Vec<Vec<f64>> {
    let k = |a: f64, b: f64| {
        kernel.amplitude.powi(2) * (-0.5 * ((a - b) / kernel.length).powi(2)).exp()
    };
    (0..x.len())
        .map(|i| {
            (0..x.len())
                .map(|j| k(x[i], x[j]) + if i == j { kernel.noise.powi(2) } else { 0.0 })
                .collect()
        })
        .collect()
}

#[differentiate]
fn factorise(a: &mut Vec<Vec<f64>>) -> f64 {
    let n = a.len();
    let mut log_det = 0.0;
    for j in 0..n {
        for k in 0..j {
            let f = a[j][k];
            for i in j..n {
                let g = a[i][k];
                a[i][j] -= g * f;
            }
        }
        let d = a[j][j].sqrt();
        log_det += 2.0 * d.ln();
        for i in j..n {
            a[i][j] /= d;
        }
    }
    log_det
}

#[differentiate]
fn negative_log_likelihood(kernel: &Kernel, x: &[f64], y: &[f64]) -> f64 {
    let mut l = gram(x, kernel);
    let log_det = factorise(&mut l);
    let mut z = y.to_vec();
    for i in 0..z.len() {
        for j in 0..i {
            z[i] -= l[i][j] * z[j];
        }
        z[i] /= l[i][i];
    }
    0.5 * (z.iter().map(|v| v * v).sum::<f64>() + log_det)
}

#[test]
fn processes() {
    let kernel = Kernel {
        length: 0.9,
        amplitude: 1.2,
        noise: 0.3,
    };
    check!(gram(&[0.1, 0.7], &kernel) -> vec);
    check!(factorise(&mut vec![vec![2.0, 0.3], vec![0.3, 1.5]]));
    check!(negative_log_likelihood(
        &kernel,
        &[0.1, 0.7, 1.9],
        &[0.4, -0.2, 0.8]
    ));
}
