//! Vectors and matrices multiplied.

use super::super::prelude::*;
use differentiate::linalg::matmul;
use ndarray::{Array1, Array2, array};

#[differentiate]
fn quadratic_form(a: &Array2<f64>, x: &Array1<f64>) -> f64 {
    0.5 * x.dot(&a.dot(x))
}

#[differentiate]
fn product_of_three(a: &Array2<f64>, b: &Array2<f64>, c: &Array2<f64>) -> Array2<f64> {
    a.dot(b).dot(c)
}

#[differentiate]
fn by_transposes(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    let gram = a.t().dot(a);
    let other = matmul(b, &gram);
    (&other * &other).sum()
}

#[differentiate]
fn cubic(x: &Array1<f64>, a: &Array2<f64>) -> f64 {
    let y = x.dot(a);
    let z = &y * &y;
    z.dot(&y)
}

#[test]
fn products() {
    let (a, b) = (
        array![[0.4, -1.2, 0.3], [0.9, 0.5, -0.7]],
        array![[0.2, 1.1, -0.6], [0.8, -0.3, 0.9], [1.3, 0.1, -0.5]],
    );
    check!(quadratic_form(&b, &array![0.3, -0.8, 1.4]));
    check!(product_of_three(&a, &b, &b) -> vec);
    check!(by_transposes(&a, &b));
    check!(cubic(&array![0.7, -0.4], &a));
}
