//! `#[constant]` and `wrt(…)`.
use super::super::prelude::*;

#[differentiate]
fn line(#[constant] x: f64, slope: f64, intercept: f64) -> f64 {
    slope * x + intercept
}

#[differentiate(wrt(theta))]
fn residuals(x: &[f64], y: &[f64], theta: &[f64; 2]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let r = theta[0] * x[i].exp() + theta[1] - y[i];
        total += r * r;
    }
    total
}

#[differentiate(wrt(a, c))]
fn some_of_three(a: f64, b: f64, c: f64) -> f64 {
    a * b * c + b * b
}

#[differentiate]
fn constant_binding(x: f64) -> f64 {
    #[constant]
    let frozen = x * x;
    let y = frozen * x;
    #[constant]
    let more = y.sin();
    y + more
}

#[differentiate]
fn stopped(x: f64, y: f64) -> f64 {
    let baseline = stop_gradient(x * y);
    (x - stop_gradient(y)) * y + baseline * x
}

#[differentiate]
fn constant_table(#[constant] table: &[f64], at: f64) -> f64 {
    let i = (at.floor() as usize).min(table.len() - 2);
    let t = at - i as f64;
    table[i] * (1.0 - t) + table[i + 1] * t
}

#[differentiate]
fn data_in_an_inactive_array(#[constant] x: &[f64], scale: f64) -> f64 {
    let mut work = vec![0.0; x.len()];
    for i in 0..x.len() {
        work[i] = x[i] * x[i];
    }
    let mut total = 0.0;
    for i in 0..x.len() {
        total += (work[i] * scale).tanh();
    }
    total
}

#[test]
fn inactive_parts() {
    check!(line(const 3.0, 2.0, 1.0), exact([3.0, 1.0]));
    check!(residuals(const &[0.0, 1.0, 2.0], const &[1.0, 0.5, 0.2], &[0.3, -0.4]));
    check!(some_of_three(2.0, const 3.0, 5.0), exact([15.0, 6.0]));
    check!(constant_binding(1.5), kink(), exact([2.25]));
    check!(stopped(2.0, 3.0), kink(), exact([3.0 + 6.0, -1.0]));
    check!(constant_table(const &[0.0, 1.0, 4.0, 9.0], 1.5), exact([3.0]));
    check!(constant_table(const &[0.0, 1.0, 4.0, 9.0], 3.25), exact([5.0]));
    check!(data_in_an_inactive_array(const &[0.3, -0.7, 1.1], 0.5));
}
