//! Rows, columns, parts, transposes.

use super::super::prelude::*;
use ndarray::{Array1, Array2, Array3, ArrayView1, Axis, array};

#[differentiate]
fn of_views(x: ArrayView1<f64>, y: ArrayView1<f64>) -> f64 {
    let product = x.dot(&y);
    product * product
}

#[differentiate]
fn rows_and_columns(a: &Array2<f64>) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.nrows() {
        let row = a.row(i);
        sum += row.dot(&row) * a.column(i).sum();
    }
    sum
}

#[differentiate]
fn layers_of(a: &Array3<f64>, x: &Array1<f64>) -> f64 {
    let first = a.index_axis(Axis(0), 0);
    let second = a.index_axis(Axis(0), 1);
    let y = first.dot(&second.t().dot(x));
    y.dot(x)
}

#[differentiate]
fn as_column(x: &Array1<f64>, a: &Array2<f64>) -> f64 {
    let column = x.to_owned().insert_axis(Axis(1));
    let shifted = a * &column;
    let turned = shifted.reversed_axes();
    (&turned * &turned).view().sum()
}

#[test]
fn views() {
    let square = array![[0.4, -1.2], [0.9, 0.5]];
    check!(rows_and_columns(&square));
    let cube = array![[[0.4, -1.2], [0.9, 0.5]], [[1.1, 0.3], [-0.6, 0.8]]];
    check!(layers_of(&cube, &array![0.7, -0.3]));
    check!(as_column(&array![0.7, -0.3], &square));
    let (x, y) = (array![0.3, -0.8, 1.4], array![1.3, 2.1, 0.7]);
    let (_, (x_bar, _)) = of_views::value_and_grad(x.view(), y.view());
    assert_eq!(x_bar, 2.0 * x.dot(&y) * &y);
}
