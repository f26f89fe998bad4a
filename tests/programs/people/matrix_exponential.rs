//! exp(A) by scaling, a series and squaring, over a const generic array alias.
use super::super::prelude::*;

type Matrix<const N: usize> = [[f64; N]; N];

#[differentiate]
fn product<const N: usize>(a: &Matrix<N>, b: &Matrix<N>) -> Matrix<N> {
    let mut c = [[0.0; N]; N];
    for i in 0..N {
        for k in 0..N {
            let aik = a[i][k];
            for j in 0..N {
                c[i][j] += aik * b[k][j];
            }
        }
    }
    c
}

#[differentiate]
fn exponential<const N: usize>(a: &Matrix<N>) -> Matrix<N> {
    let norm = a.iter().flatten().fold(0.0_f64, |m, x| m.max(x.abs()));
    let squarings = if norm > 0.5 {
        norm.log2().ceil() as i32 + 1
    } else {
        0
    };
    let scale = 0.5f64.powi(squarings);
    let scaled = a.map(|row| row.map(|x| x * scale));
    let mut sum = [[0.0; N]; N];
    for i in 0..N {
        sum[i][i] = 1.0;
    }
    let mut term = sum;
    for k in 1..14 {
        term = product(&term, &scaled);
        for row in term.iter_mut() {
            for x in row {
                *x /= k as f64;
            }
        }
        for (s, t) in sum.iter_mut().flatten().zip(term.iter().flatten()) {
            *s += t;
        }
    }
    for _ in 0..squarings {
        sum = product(&sum, &sum);
    }
    sum
}

#[test]
fn exponentials() {
    check!(exponential(&[[0.3, -1.1], [0.9, 0.2]]) -> value);
    // d exp(A) at A = diag(a, b) in direction E₁₂ is (eᵃ − eᵇ)/(a − b) E₁₂.
    let (a, b) = (0.3f64, -0.2f64);
    let d = (a.exp() - b.exp()) / (a - b);
    check!(exponential(&[[0.3, 0.0], [0.0, -0.2]]) -> value, exact([a.exp(), 0.0, 0.0, 0.0, 0.0, d, 0.0, 0.0, 0.0, 0.0, d, 0.0, 0.0, 0.0, 0.0, b.exp()]));
}
