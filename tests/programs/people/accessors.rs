//! An accessor whose name iterators have for an index: `position()` that gives a float; `len()` and `shape()` of one's own that count.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Weibull {
    shape: f64,
    place: f64,
}

#[differentiate]
impl Weibull {
    fn position(&self) -> f64 {
        self.place
    }
    fn density(&self, x: f64) -> f64 {
        let k = self.shape;
        let z = x - self.position();
        k * z.powf(k - 1.0) * (-z.powf(k)).exp()
    }
}

#[differentiate]
fn at(shape: f64, place: f64, x: f64) -> f64 {
    let weibull = Weibull { shape, place };
    weibull.position() * weibull.density(x)
}

#[derive(Clone, Debug, Differentiable)]
struct Matrix {
    numbers: Vec<f64>,
    #[constant]
    columns: usize,
}

impl Matrix {
    fn shape(&self) -> (usize, usize) {
        (self.numbers.len() / self.columns, self.columns)
    }
    fn len(&self) -> usize {
        self.numbers.len()
    }
}

#[differentiate]
fn mean_of_columns(matrix: &Matrix) -> f64 {
    let (rows, columns) = matrix.shape();
    let mut sum = 0.0;
    for i in 0..rows {
        for j in 0..columns {
            sum += matrix.numbers[i * columns + j].powi(2) * (j + 1) as f64;
        }
    }
    sum / matrix.len() as f64 + matrix.numbers[matrix.len() - 1]
}

#[test]
fn accessors_that_give_floats() {
    check!(at(1.4, 0.2, 0.9));
    let numbers = vec![0.3, -0.4, 0.8, 1.2];
    check!(mean_of_columns(&Matrix {
        numbers,
        columns: 2
    }));
}
