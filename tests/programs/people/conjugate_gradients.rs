//! Conjugate gradients from small functions, one of them in place.
use super::super::prelude::*;
#[differentiate]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
#[differentiate]
fn matvec(a: &[Vec<f64>], x: &[f64]) -> Vec<f64> {
    a.iter().map(|row| dot(row, x)).collect()
}
#[differentiate]
fn axpy(alpha: f64, x: &[f64], y: &mut [f64]) {
    for (yi, xi) in y.iter_mut().zip(x.iter()) {
        *yi += alpha * xi;
    }
}
#[differentiate]
pub fn cg(a: &[Vec<f64>], b: &[f64], iters: usize, tol: f64) -> Vec<f64> {
    let mut x = vec![0.0; b.len()];
    let mut r = b.to_vec();
    let mut p = r.clone();
    let mut rs = dot(&r, &r);
    for _ in 0..iters {
        let ap = matvec(a, &p);
        let alpha = rs / dot(&p, &ap);
        axpy(alpha, &p, &mut x);
        axpy(-alpha, &ap, &mut r);
        let rs_new = dot(&r, &r);
        if rs_new.sqrt() < tol {
            break;
        }
        let beta = rs_new / rs;
        p = r.iter().zip(&p).map(|(ri, pi)| ri + beta * pi).collect();
        rs = rs_new;
    }
    x
}
#[test]
fn conjugate_gradients_everywhere() {
    check!(cg(&vec![vec![4.0,1.0,0.2],vec![1.0,3.0,0.1],vec![0.2,0.1,2.0]], &[1.0,2.0,0.5], const 2, 1e-20) -> vec);
}
