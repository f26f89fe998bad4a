//! Operators between arrays, and between arrays and scalars.

use super::super::prelude::*;
use ndarray::{Array1, Array2, array};

#[differentiate]
fn affine(x: &Array1<f64>, slope: f64, offset: f64) -> Array1<f64> {
    x * slope + offset
}

#[differentiate]
fn ratio(x: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let quotient = (x - y) / (x + y);
    (&quotient * &quotient * 0.5).sum()
}

#[differentiate]
fn reciprocal(x: &Array2<f64>, c: f64) -> f64 {
    (c / x - 1.0 / (x * x)).sum()
}

#[differentiate]
fn broadcast(table: &Array2<f64>, row: &Array1<f64>) -> f64 {
    let moved = table - row;
    let scaled = &moved * row;
    (-&scaled * &moved).sum()
}

#[differentiate]
fn mapped(x: &Array1<f64>) -> f64 {
    let bent = x.mapv(f64::tanh);
    let waves = bent.mapv(|v| v.sin() * v + 2.0 * v);
    waves.mapv(|v| v.powi(3)).sum()
}

#[differentiate]
fn elementwise(x: &Array1<f64>, p: f64) -> f64 {
    let grown = x.exp().ln_1p();
    let root = (x * x + 1.0).sqrt();
    (grown * root.powf(p) - x.sin().powi(2) + x.pow2().cos()).sum()
}

#[test]
fn formulas() {
    let (x, y) = (array![0.3, -0.8, 1.4], array![1.3, 2.1, 0.7]);
    check!(affine(&x, 0.7, -0.2) -> vec);
    check!(ratio(&x, &y));
    check!(reciprocal(&array![[0.8, -1.3], [1.9, 0.6]], 0.4));
    check!(broadcast(&array![[0.4, -1.2, 0.3], [0.9, 0.5, -0.7]], &x));
    check!(mapped(&x));
    check!(elementwise(&x, 1.7));
}
