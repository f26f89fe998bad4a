//! A determinant and a solution from one elimination, and products beside what they are made of being overwritten.
use super::super::prelude::*;

#[differentiate]
fn determinant_and_solution(m: &[f64]) -> f64 {
    let n = 3;
    let mut a: Vec<Vec<f64>> = m[..n * n].chunks(n).map(<[f64]>::to_vec).collect();
    let mut b = vec![1.0, 2.0, -1.0];
    let mut det = 1.0;
    for k in 0..n {
        let mut p = k;
        for i in k + 1..n {
            if a[i][k].abs() > a[p][k].abs() {
                p = i;
            }
        }
        if p != k {
            a.swap(k, p);
            b.swap(k, p);
            det = -det;
        }
        det *= a[k][k];
        for i in k + 1..n {
            let f = a[i][k] / a[k][k];
            for j in k..n {
                let t = f * a[k][j];
                a[i][j] -= t;
            }
            b[i] -= f * b[k];
        }
    }
    for k in (0..n).rev() {
        for j in k + 1..n {
            b[k] -= a[k][j] * b[j];
        }
        b[k] /= a[k][k];
    }
    det + b.iter().sum::<f64>()
}

/// The product of all, each of which is squared behind it.
#[differentiate]
fn product_and_squares(m: &[f64]) -> f64 {
    let mut a = m.to_vec();
    let mut product = 1.0;
    for k in 0..a.len() {
        product *= a[k];
        a[k] *= a[k];
    }
    product + a.iter().sum::<f64>()
}

#[differentiate]
fn copies_of_rows(m: &[f64]) -> f64 {
    let rows: Vec<Vec<f64>> = m.chunks_exact(2).map(<[f64]>::to_vec).collect();
    let mut copies: Vec<Vec<f64>> = rows.iter().map(Vec::clone).collect();
    copies[0][1] *= rows[1][0];
    let tail = <[f64]>::to_vec(&m[2..]);
    copies[0][1] * rows[0][0] * tail[1]
}

#[test]
fn determinants() {
    check!(determinant_and_solution(&[
        0.1, 0.3, 1.1, 2.2, 1.0, 0.4, 0.3, 0.5, 0.7
    ]));
    check!(
        product_and_squares(&[0.5, 2.0, -3.0]),
        exact([-5.0, 2.5, -5.0])
    );
    check!(copies_of_rows(&[0.5, 2.0, -3.0, 0.7]));
}
