//! Elements of arrays, read and written one by one.

use super::super::prelude::*;
use ndarray::{Array1, Array2, array};

#[differentiate]
fn trace_of_square(a: &Array2<f64>) -> f64 {
    let n = a.nrows();
    let mut sum = 0.0;
    for i in 0..n {
        for j in 0..n {
            sum += a[[i, j]] * a[[j, i]];
        }
    }
    sum
}

#[differentiate]
fn filled(x: &Array1<f64>) -> f64 {
    let mut table = Array2::<f64>::zeros((x.len(), x.len()));
    for i in 0..x.len() {
        for j in 0..=i {
            table[[i, j]] = x[i] * x[j] * x[j];
        }
    }
    let product = table.dot(x);
    product.sum()
}

#[differentiate]
fn smoothed(x: &Array1<f64>) -> Array1<f64> {
    let mut y = x.clone();
    for i in 1..x.len() {
        y[i] = 0.5 * y[i] * y[i - 1];
    }
    y
}

#[differentiate]
fn by_iterator(x: &Array1<f64>) -> f64 {
    x.iter().map(|v| v * v * v).sum::<f64>()
}

#[test]
fn elements() {
    let x = array![0.3, -0.8, 1.4];
    check!(trace_of_square(&array![
        [0.2, 1.1, -0.6],
        [0.8, -0.3, 0.9],
        [1.3, 0.1, -0.5]
    ]));
    check!(filled(&x));
    check!(smoothed(&x) -> vec);
    check!(by_iterator(&x));
}
