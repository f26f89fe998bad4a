//! Functions that call themselves.
use super::super::prelude::*;

#[differentiate]
fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[differentiate]
fn fast_power(x: f64, n: u32) -> f64 {
    if n == 0 {
        return 1.0;
    }
    let half = fast_power(x, n / 2);
    if n % 2 == 0 {
        half * half
    } else {
        half * half * x
    }
}

#[differentiate]
fn tree_sum(x: &[f64]) -> f64 {
    if x.len() == 1 {
        return x[0].sin();
    }
    let middle = x.len() / 2;
    let left = tree_sum(&x[..middle]);
    let right = tree_sum(&x[middle..]);
    left * right + left
}

#[differentiate]
fn in_halves(x: &mut [f64]) {
    let n = x.len();
    if n < 2 {
        return;
    }
    in_halves(&mut x[..n / 2]);
    in_halves(&mut x[n / 2..]);
    x[0] *= x[n - 1];
}

#[differentiate]
fn ackermann_like(x: f64, m: usize, n: usize) -> f64 {
    if m == 0 {
        x + n as f64
    } else if n == 0 {
        0.9 * ackermann_like(x * x, m - 1, 1)
    } else {
        ackermann_like(0.1 * ackermann_like(x, m, n - 1), m - 1, n - 1)
    }
}

#[test]
fn recursive_programs() {
    check!(power(1.5, const 4), exact([4.0 * 1.5f64.powi(3)]));
    check!(power(1.5, const 0), exact([0.0]));
    check!(fast_power(1.5, const 11), exact([11.0 * 1.5f64.powi(10)]));
    check!(tree_sum(&[0.4, -1.0, 0.3, 0.8, 2.0]));
    check!(in_halves(&mut [0.4, -1.0, 0.3, 0.8, 2.0]) -> unit);
    check!(ackermann_like(0.7, const 2, const 2));
}
