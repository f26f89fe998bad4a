//! `loop` as an expression: `break` with values, tuples, from nested branches.
use super::super::prelude::*;

#[differentiate]
fn doubled_until(x: f64, limit: f64) -> f64 {
    let mut y = x;
    loop {
        y = y * 2.0 + x;
        if y > limit {
            break y / limit;
        }
    }
}

#[differentiate]
fn secant(a: f64, b: f64, target: f64) -> (f64, f64) {
    let f = |x: f64| x * x * x - target;
    let (mut x0, mut x1) = (a, b);
    let mut tries = 0;
    let (root, residual) = loop {
        let (f0, f1) = (f(x0), f(x1));
        if f1.abs() < 1e-14 || tries == 40 || f1 == f0 {
            break (x1, f1);
        }
        let next = x1 - f1 * (x1 - x0) / (f1 - f0);
        x0 = x1;
        x1 = next;
        tries += 1;
    };
    (root, residual + root * root)
}

#[differentiate]
fn either_end(x: f64) -> f64 {
    let mut k = 0;
    let y = loop {
        if k == 3 {
            break x.sin();
        }
        if x + k as f64 > 2.5 {
            if k % 2 == 0 {
                break x * k as f64;
            }
            return x.powi(3);
        }
        k += 1;
    };
    y * y
}

#[test]
fn loops_with_values() {
    check!(doubled_until(0.4, 5.0));
    check!(secant(1.0, 1.5, 2.0) -> value, differences(1e-5), rounding(1e-6));
    check!(either_end(-1.0));
    check!(either_end(0.9));
    check!(either_end(1.9), exact([3.0 * 1.9 * 1.9]));
    check!(either_end(2.9), exact([0.0]));
}
