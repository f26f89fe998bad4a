//! Kernels behind a trait with an associated constant, and their Gram matrix.
use super::super::prelude::*;
pub trait Kernel {
    fn eval(&self, r2: f64) -> f64;
    const NAME: &'static str;
}
#[derive(Clone, Differentiable)]
pub struct Rbf {
    pub ell: f64,
    pub amp: f64,
}
#[differentiate]
impl Kernel for Rbf {
    const NAME: &'static str = "rbf";
    fn eval(&self, r2: f64) -> f64 {
        self.amp * (-0.5 * r2 / (self.ell * self.ell)).exp()
    }
}
#[derive(Clone, Differentiable)]
pub struct Rq {
    pub ell: f64,
    pub alpha: f64,
}
#[differentiate]
impl Kernel for Rq {
    const NAME: &'static str = "rq";
    fn eval(&self, r2: f64) -> f64 {
        (1.0 + r2 / (2.0 * self.alpha * self.ell.powi(2))).powf(-self.alpha)
    }
}
#[differentiate]
pub fn gram(k: &Rbf, x: &[f64]) -> Vec<Vec<f64>> {
    let n = x.len();
    let mut g = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let v = k.eval((x[i] - x[j]).powi(2));
            g[i][j] = v;
            g[j][i] = v;
        }
    }
    g
}
#[differentiate]
pub fn objective(k: &Rbf, q: &Rq, x: &[f64]) -> f64 {
    let g = gram(k, x);
    let mut s = 0.0;
    for (i, row) in g.iter().enumerate() {
        for (j, v) in row.iter().enumerate() {
            s += v * q.eval((x[i] * x[j]).abs());
        }
    }
    s
}
#[test]
fn kernel_traits_everywhere() {
    check!(objective(
        &Rbf { ell: 0.8, amp: 1.2 },
        &Rq {
            ell: 1.1,
            alpha: 0.7
        },
        &[0.1, 0.4, 0.9]
    ));
}
