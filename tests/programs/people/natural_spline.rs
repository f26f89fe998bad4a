//! A natural cubic spline with a tridiagonal solve and a binary search.
use super::super::prelude::*;
#[differentiate]
pub fn spline(xs: &[f64], ys: &[f64], q: f64) -> f64 {
    let n = xs.len();
    assert!(n >= 3 && ys.len() == n, "need three points");
    let h: Vec<f64> = (0..n - 1).map(|i| xs[i + 1] - xs[i]).collect();
    let mut alpha = vec![0.0; n];
    for i in 1..n - 1 {
        alpha[i] = 3.0 / h[i] * (ys[i + 1] - ys[i]) - 3.0 / h[i - 1] * (ys[i] - ys[i - 1]);
    }
    let mut l = vec![1.0; n];
    let mut mu = vec![0.0; n];
    let mut z = vec![0.0; n];
    for i in 1..n - 1 {
        l[i] = 2.0 * (xs[i + 1] - xs[i - 1]) - h[i - 1] * mu[i - 1];
        mu[i] = h[i] / l[i];
        z[i] = (alpha[i] - h[i - 1] * z[i - 1]) / l[i];
    }
    let mut c = vec![0.0; n];
    let mut b = vec![0.0; n - 1];
    let mut d = vec![0.0; n - 1];
    for j in (0..n - 1).rev() {
        c[j] = z[j] - mu[j] * c[j + 1];
        b[j] = (ys[j + 1] - ys[j]) / h[j] - h[j] * (c[j + 1] + 2.0 * c[j]) / 3.0;
        d[j] = (c[j + 1] - c[j]) / (3.0 * h[j]);
    }
    let mut lo = 0;
    let mut hi = n - 1;
    while hi - lo > 1 {
        let mid = (lo + hi) / 2;
        if xs[mid] > q {
            hi = mid;
        } else {
            lo = mid;
        }
    }
    let t = q - xs[lo];
    ys[lo] + t * (b[lo] + t * (c[lo] + t * d[lo]))
}
#[test]
fn natural_spline_everywhere() {
    check!(spline(
        &[0.0, 1.0, 2.5, 3.0, 4.2],
        &[0.3, 0.1, 0.9, 0.5, 0.7],
        2.7
    ));
}
