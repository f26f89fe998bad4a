//! Orthogonal factors of rows in place.
use super::super::prelude::*;
#[differentiate]
pub fn qr(a: &Vec<Vec<f64>>) -> (Vec<Vec<f64>>, Vec<Vec<f64>>) {
    let n = a.len();
    let mut q = a.clone();
    let mut r = vec![vec![0.0; n]; n];
    for j in 0..n {
        for i in 0..j {
            let d: f64 = q[i].iter().zip(&a[j]).map(|(x, y)| x * y).sum();
            r[i][j] = d;
            for k in 0..n {
                let t = q[i][k];
                q[j][k] -= d * t;
            }
        }
        let norm = q[j].iter().map(|x| x * x).sum::<f64>().sqrt();
        r[j][j] = norm;
        for v in q[j].iter_mut() {
            *v /= norm;
        }
    }
    (q, r)
}
#[differentiate]
pub fn volume(a: &Vec<Vec<f64>>) -> f64 {
    let (q, r) = qr(a);
    (0..a.len()).map(|i| r[i][i]).product::<f64>() + q[0][1] * q[1][0]
}
#[test]
fn orthogonal_factors_everywhere() {
    check!(volume(&vec![
        vec![1.0, 0.2, 0.1],
        vec![0.3, 0.9, 0.4],
        vec![0.2, 0.1, 1.1]
    ]));
}
