//! `for` over ranges of every form, and `while`.
use super::super::prelude::*;

#[differentiate]
fn sum_of_squares(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
    }
    s
}

#[differentiate]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let t = x[i + 1] - x[i] * x[i];
        let u = 1.0 - x[i];
        sum += 100.0 * t * t + u * u;
    }
    sum
}

#[differentiate]
fn horner(coefficients: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for i in (0..coefficients.len()).rev() {
        y = y * x + coefficients[i];
    }
    y
}

#[differentiate]
fn every_second(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for i in (1..x.len()).step_by(2) {
        product *= x[i] + 0.5 * product;
    }
    product
}

#[differentiate]
fn backwards_by_two(x: &[f64]) -> f64 {
    let mut state: f64 = 0.3;
    for i in (0..x.len()).rev().step_by(2) {
        state = state.sin() + x[i] * state;
    }
    for i in (0..x.len()).step_by(2).rev() {
        state = state * x[i];
    }
    state
}

#[differentiate]
fn harmonic(x: f64, n: usize) -> f64 {
    let mut total = 0.0;
    for k in 1..=n {
        total += x.powi(k as i32) / k as f64;
    }
    total
}

#[differentiate]
fn recurrence(x: &[f64]) -> f64 {
    let mut t = 1.0;
    for i in 0..x.len() {
        t = t * t * x[i] / 2.0 - 0.3 * t + x[i];
    }
    t
}

#[differentiate]
fn before_and_after(x: &[f64], scale: f64) -> f64 {
    let factor = scale.exp();
    let shift = scale * scale;
    let mut t = shift;
    for i in 0..x.len() {
        t += factor * x[i] * t;
    }
    t * factor + shift
}

#[differentiate]
fn newton_root(a: f64) -> f64 {
    let mut x = 1.0;
    let mut steps = 0;
    while (x * x - a).abs() > 1e-13 && steps < 60 {
        x = 0.5 * (x + a / x);
        steps += 1;
    }
    x
}

#[differentiate]
fn halving(x: f64) -> f64 {
    let mut y = x;
    let mut product = 1.0;
    while y > 1.0 {
        y *= 0.5;
        product *= y;
    }
    product
}

#[differentiate]
fn countdown(x: f64, n: usize) -> f64 {
    let mut n = n;
    let mut y = x;
    while n > 0 {
        n -= 1;
        y = (y * n as f64).sin() + y;
    }
    y
}

#[test]
fn ranges() {
    check!(sum_of_squares(&[1.0, -2.0, 0.5]), exact([2.0, -4.0, 1.0]));
    check!(sum_of_squares(&[0.0; 0]));
    check!(rosenbrock(&[1.0, 1.0, 1.0]), exact([0.0, 0.0, 0.0]));
    check!(rosenbrock(&[-1.2, 1.0, 0.4, 0.1]));
    check!(rosenbrock(&[0.3]));
    check!(horner(&[0.3, -1.0, 2.0, 0.25], 0.7));
    check!(horner(&[0.0; 0], 0.7));
    check!(every_second(&[0.3, -1.0, 2.0, 0.25, 0.6]));
    check!(backwards_by_two(&[0.3, -1.0, 2.0, 0.25, 0.6]));
    check!(backwards_by_two(&[0.3, -1.0, 2.0, 0.25]));
    check!(harmonic(0.7, const 6));
    check!(harmonic(0.7, const 0), exact([0.0]));
    check!(recurrence(&[0.3, -1.0, 2.0, 0.25, 0.6]));
    check!(before_and_after(&[0.3, -1.0, 2.0], 0.4));
    check!(before_and_after(&[0.0; 0], 0.4));
}

#[test]
fn while_loops() {
    check!(newton_root(2.0), exact([0.5 / 2f64.sqrt()]));
    check!(newton_root(1.0), kink());
    check!(halving(11.0));
    check!(halving(0.5), exact([0.0]));
    check!(countdown(0.4, const 5));
    check!(countdown(0.4, const 0), exact([1.0]));
}
