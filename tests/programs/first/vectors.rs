//! `Vec`s read and written by index, taken and returned, nested.
use super::super::prelude::*;

#[differentiate]
fn cumulative(x: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i];
        out[i] = sum * x[i];
    }
    out
}

#[differentiate]
fn consumed(x: Vec<f64>, scale: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i].sin() * scale;
    }
    sum
}

#[differentiate]
fn overwritten_argument(mut x: Vec<f64>) -> Vec<f64> {
    for i in 1..x.len() {
        x[i] = x[i] * x[i - 1] + 0.1;
    }
    x
}

#[differentiate]
fn from_reference(x: &Vec<f64>) -> f64 {
    let n = x.len();
    let y = x.clone();
    y[0] * x[n - 1]
}

#[differentiate]
fn rows(x: &[f64], width: usize) -> Vec<Vec<f64>> {
    let height = x.len() / width;
    let mut out = vec![vec![0.0; width]; height];
    for i in 0..height {
        for j in 0..width {
            out[i][j] = x[i * width + j] * (i as f64 + 1.0) + x[j];
        }
    }
    out
}

#[differentiate]
fn of_rows(m: &[Vec<f64>]) -> f64 {
    let mut trace = 0.0;
    for i in 0..m.len() {
        for j in 0..m[i].len() {
            if i == j {
                trace += m[i][j] * m[i][0];
            }
        }
    }
    trace
}

#[differentiate]
fn scratch(x: &[f64]) -> f64 {
    let n = x.len();
    let mut work = vec![0.0; n + 1];
    let mut indices = vec![0usize; n];
    for i in 0..n {
        indices[i] = (i * 3 + 1) % n;
    }
    for i in 0..n {
        work[indices[i]] += x[i] * x[i];
        work[n] += work[indices[i]] * 0.5;
    }
    let mut total = 1.0;
    for k in 0..=n {
        total *= 1.0 + work[k];
    }
    total
}

#[differentiate]
fn copy_of_slice(x: &[f64]) -> Vec<f64> {
    let mut y = x.to_vec();
    for i in 0..y.len() {
        y[i] = y[i].exp() + y[0];
    }
    y
}

#[test]
fn vectors_by_index() {
    check!(cumulative(&[1.0, -0.5, 2.0]) -> vec, exact([2.0, 0.0, 0.0, -0.5, 0.0, 0.0, 2.0, 2.0, 4.5]));
    check!(cumulative(&[0.0; 0]) -> vec);
    check!(consumed(vec![0.4, -1.0, 2.0], 1.5));
    check!(overwritten_argument(vec![0.4, -1.0, 2.0]) -> vec);
    check!(from_reference(&vec![2.0, 5.0, 3.0]), exact([3.0, 0.0, 2.0]));
    check!(rows(&[0.4, -1.0, 2.0, 0.3, 1.0, -2.0], const 3) -> vec);
    check!(of_rows(&[vec![0.4, -1.0], vec![2.0, 0.3], vec![0.7]]));
    check!(scratch(&[0.4, -1.0, 0.3, 0.8]));
    check!(copy_of_slice(&[0.4, -1.0, 0.3]) -> vec);
}
