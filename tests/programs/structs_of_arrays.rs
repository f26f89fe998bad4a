//! Structs that hold arrays.

use super::prelude::*;
use ndarray::{Array1, Array2, array};

#[derive(Clone, Debug, Differentiable)]
struct Cell {
    inner: Array2<f64>,
    outer: Array2<f64>,
    bias: Array1<f64>,
}

#[differentiate]
fn recurrent(cell: &Cell, inputs: &Array2<f64>) -> f64 {
    let mut state = Array1::<f64>::zeros(cell.bias.len());
    for t in 0..inputs.nrows() {
        let sum = cell.inner.dot(&state) + cell.outer.dot(&inputs.row(t)) + &cell.bias;
        state = sum.mapv(f64::tanh);
    }
    state.dot(&state)
}

#[test]
fn structs() {
    let a = array![[0.2, 1.1, -0.6], [0.8, -0.3, 0.9], [1.3, 0.1, -0.5]];
    let cell = Cell {
        inner: a.clone() * 0.5,
        outer: a.clone(),
        bias: array![0.3, -0.8, 1.4],
    };
    check!(recurrent(&cell, &(a - 0.2)));
}
