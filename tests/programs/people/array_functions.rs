//! `array::from_fn`, `array.map`, `zip` of arrays, arrays in iterator chains.
use super::super::prelude::*;
use std::array;

#[differentiate]
fn from_function(x: &[f64; 4]) -> [f64; 3] {
    array::from_fn(|i| x[i] * x[i + 1])
}

#[differentiate]
fn mapped(x: [f64; 3], k: f64) -> [f64; 3] {
    let norm = x.map(|v| v * v).iter().sum::<f64>().sqrt();
    x.map(|v| k * v / norm)
}

#[differentiate]
fn outer<const M: usize, const N: usize>(a: [f64; M], b: [f64; N]) -> [[f64; N]; M] {
    array::from_fn(|i| array::from_fn(|j| a[i] * b[j]))
}

#[differentiate]
fn transposed(m: [[f64; 2]; 3]) -> [[f64; 3]; 2] {
    let mut t = [[0.0; 3]; 2];
    for (i, row) in m.iter().enumerate() {
        for (j, v) in row.iter().enumerate() {
            t[j][i] = *v * (1 + i) as f64;
        }
    }
    t
}

#[differentiate]
fn consumed(x: [f64; 3]) -> f64 {
    let mut product = 1.0;
    for v in x {
        product *= v;
    }
    for (v, w) in x.into_iter().zip([1.0, 2.0, 3.0]) {
        product += v * w;
    }
    product
}

#[test]
fn arrays() {
    check!(from_function(&[0.4, -0.3, 0.8, 1.4]) -> value);
    check!(mapped([0.4, -0.3, 0.8], 1.4) -> value);
    check!(outer([0.4, -0.3], [0.8, 1.4, 0.2]) -> value);
    check!(transposed([[0.4, -0.3], [0.8, 1.4], [0.2, 0.1]]) -> value);
    check!(
        consumed([0.4, -0.3, 0.8]),
        exact([-0.24 + 1.0, 0.32 + 2.0, -0.12 + 3.0])
    );
}
