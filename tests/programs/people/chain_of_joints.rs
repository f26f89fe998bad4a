//! A chain of joints by products of arrays.
use super::super::prelude::*;
type Mat4 = [[f64; 4]; 4];
#[differentiate]
fn identity_times(s: f64) -> Mat4 {
    let mut m = [[0.0; 4]; 4];
    for i in 0..4 {
        m[i][i] = s;
    }
    m
}
#[differentiate]
fn mul(a: &Mat4, b: &Mat4) -> Mat4 {
    let mut c = [[0.0; 4]; 4];
    for (i, row) in c.iter_mut().enumerate() {
        for (j, e) in row.iter_mut().enumerate() {
            *e = (0..4).map(|k| a[i][k] * b[k][j]).sum();
        }
    }
    c
}
#[differentiate]
fn dh(theta: f64, d: f64, a: f64, alpha: f64) -> Mat4 {
    let (st, ct) = theta.sin_cos();
    let (sa, ca) = alpha.sin_cos();
    [
        [ct, -st * ca, st * sa, a * ct],
        [st, ct * ca, -ct * sa, a * st],
        [0.0, sa, ca, d],
        [0.0, 0.0, 0.0, 1.0],
    ]
}
#[differentiate]
pub fn reach(q: &[f64; 3], target: &[f64; 3]) -> f64 {
    const D: [f64; 3] = [0.3, 0.0, 0.1];
    const A: [f64; 3] = [0.0, 0.5, 0.4];
    let alpha = [std::f64::consts::FRAC_PI_2, 0.0, 0.0];
    let mut t = identity_times(1.0);
    for i in 0..3 {
        t = mul(&t, &dh(q[i], D[i], A[i], alpha[i]));
    }
    let mut err = 0.0;
    for i in 0..3 {
        let e = t[i][3] - target[i];
        err += e * e;
    }
    err.sqrt()
}
#[test]
fn chain_of_joints_everywhere() {
    check!(reach(&[0.3, 0.5, -0.4], &[0.5, 0.4, 0.6]));
}
