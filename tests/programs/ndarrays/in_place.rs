//! Arrays that are changed where they stand.

use super::super::prelude::*;
use ndarray::{Array1, Array2, array};

#[differentiate]
fn momentum(x: &Array1<f64>, a: &Array2<f64>, rate: f64) -> f64 {
    let mut position = x.clone();
    let mut velocity = Array1::zeros(x.len());
    for _ in 0..3 {
        velocity *= 0.9;
        velocity.scaled_add(-rate, &a.dot(&position));
        position += &velocity;
    }
    position.dot(&position)
}

#[differentiate]
fn assigned(x: &Array1<f64>, c: f64) -> f64 {
    let mut state = x * x;
    let before = state.sum();
    state.assign(&(x * c));
    let between = state.dot(x);
    state.fill(c * c);
    state -= x;
    state /= 2.0;
    before * between + state.dot(&state)
}

#[differentiate]
fn written_through(x: &mut Array1<f64>, factor: f64) {
    *x *= factor;
    *x += 1.0;
    let square = &*x * &*x;
    x.assign(&square);
}

#[test]
fn in_place() {
    let x = array![0.3, -0.8, 1.4];
    let a = array![[0.2, 1.1, -0.6], [0.8, -0.3, 0.9], [1.3, 0.1, -0.5]];
    check!(momentum(&x, &a, 0.2));
    check!(assigned(&x, 0.7));
    check!(written_through(&mut array![0.3, -0.8], 1.3) -> unit);
}
