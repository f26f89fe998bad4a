//! Results that ignore some inputs, and parameters given back as they are.
use super::super::prelude::*;

#[differentiate]
fn first_only(x: &[f64], _y: &[f64], n: usize) -> f64 {
    x[0] * n as f64
}

#[differentiate]
fn given_back(x: Vec<f64>) -> Vec<f64> {
    x
}

#[differentiate]
fn array_given_back(x: [f64; 2], y: f64) -> ([f64; 2], f64) {
    (x, y)
}

#[differentiate]
fn ones(x: &[f64]) -> Vec<f64> {
    vec![1.0; x.len()]
}

#[differentiate]
fn untouched(_x: &mut [f64], y: f64) -> f64 {
    y
}

#[differentiate]
fn cleared(x: &mut [f64]) {
    for i in 0..x.len() {
        x[i] = 0.0;
    }
}

#[differentiate]
fn does_nothing(_x: f64, _out: &mut f64) {}

#[differentiate]
fn through_a_dead_array(x: &[f64]) -> f64 {
    let mut work = vec![0.0; x.len()];
    for i in 0..x.len() {
        work[i] = x[i].exp();
    }
    for i in 0..x.len() {
        work[i] = 2.0;
    }
    work[0] * x[0]
}

#[differentiate]
fn never_reached(x: f64, n: usize) -> f64 {
    let mut y = x;
    for i in 0..0 {
        y = y.exp() * i as f64;
    }
    for _ in n..n {
        y = f64::NAN;
    }
    while n > 1000 {
        y *= y;
    }
    y
}

#[test]
fn ignored() {
    check!(first_only(&[0.7, 1.2], &[3.0], const 3), exact([3.0, 0.0, 0.0]));
    check!(given_back(vec![0.7, 1.2]) -> vec, exact([1.0, 0.0, 0.0, 1.0]));
    check!(array_given_back([0.7, 1.2], 0.4) -> value);
    check!(ones(&[0.7, 1.2]) -> vec, exact([0.0; 4]));
    check!(
        untouched(&mut [0.7, 1.2], 0.3),
        exact([0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0])
    );
    check!(cleared(&mut [0.7, 1.2]) -> unit, exact([0.0; 4]));
    check!(does_nothing(0.3, &mut 0.7) -> unit, exact([0.0, 1.0]));
    check!(through_a_dead_array(&[0.7, 1.2]), exact([2.0, 0.0]));
    check!(never_reached(0.3, const 4), exact([1.0]));
}
