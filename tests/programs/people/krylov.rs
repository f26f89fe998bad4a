//! Power iteration and conjugate gradients over flat matrices, by iterators.
use super::super::prelude::*;

#[differentiate]
fn apply(a: &[f64], x: &[f64]) -> Vec<f64> {
    a.chunks(x.len())
        .map(|row| row.iter().zip(x).map(|(r, v)| r * v).sum::<f64>())
        .collect()
}

#[differentiate]
fn inner(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).fold(0.0, |s, (x, y)| x.mul_add(*y, s))
}

#[differentiate]
fn largest_eigenvalue(a: &[f64], start: &[f64], iterations: usize) -> f64 {
    let mut x = start.to_vec();
    let mut value = 0.0;
    for _ in 0..iterations {
        let y = apply(a, &x);
        value = inner(&x, &y) / inner(&x, &x);
        let norm = inner(&y, &y).sqrt();
        x = y.into_iter().map(|v| v / norm).collect();
    }
    value
}

#[differentiate]
fn conjugate_gradient(a: &[f64], b: &[f64], iterations: usize) -> Vec<f64> {
    let n = b.len();
    let mut x = vec![0.0; n];
    let mut r = b.to_vec();
    let mut p = r.clone();
    let mut rr = inner(&r, &r);
    for _ in 0..iterations {
        let ap = apply(a, &p);
        let alpha = rr / inner(&p, &ap);
        for i in 0..n {
            x[i] += alpha * p[i];
            r[i] -= alpha * ap[i];
        }
        let next = inner(&r, &r);
        if next < 1e-28 {
            break;
        }
        let beta = next / rr;
        rr = next;
        p.iter_mut()
            .zip(r.iter())
            .for_each(|(p, r)| *p = r + beta * *p);
    }
    x
}

#[test]
fn krylov() {
    check!(largest_eigenvalue(&[2.0, 0.3, 0.3, 1.0], &[1.0, 0.5], const 3));
    check!(conjugate_gradient(&[2.0, 0.3, 0.3, 1.0], &[0.7, -0.4], const 1) -> vec);
    check!(conjugate_gradient(&[2.0, 0.3, 0.1, 0.3, 1.5, -0.2, 0.1, -0.2, 1.0], &[0.7, -0.4, 0.2], const 2) -> vec);
}
