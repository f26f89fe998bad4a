//! Sums and means, of all and along axes.

use super::super::prelude::*;
use ndarray::{Array1, Array2, Axis, array};

#[differentiate]
fn variance(x: &Array1<f64>) -> f64 {
    let mean = x.mean().unwrap();
    let apart = x - mean;
    (&apart * &apart).sum() / x.len() as f64
}

#[differentiate]
fn spread_of_columns(table: &Array2<f64>) -> f64 {
    let means = table.mean_axis(Axis(0)).unwrap();
    let apart = table - &means;
    let squares = (&apart * &apart).sum_axis(Axis(0));
    squares.sqrt().sum()
}

#[differentiate]
fn log_sum(x: &Array1<f64>) -> f64 {
    x.exp().sum().ln()
}

#[differentiate]
fn mean_or_nothing(x: &Array1<f64>) -> Option<f64> {
    let mean = x.mean()?;
    Some(mean * mean * mean)
}

#[test]
fn reductions() {
    let x = array![0.3, -0.8, 1.4];
    check!(variance(&x));
    check!(spread_of_columns(&array![
        [0.4, -1.2, 0.3],
        [0.9, 0.5, -0.7]
    ]));
    check!(log_sum(&x));
    check!(mean_or_nothing(&x) -> ok);
}
