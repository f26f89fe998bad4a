//! References to values without derivative, which are read again after they have changed.

use super::super::prelude::*;

#[differentiate]
fn product(a: f64, b: &[f64]) -> f64 {
    a * b[0] * b[1] + b[2] * a * a
}
#[differentiate]
fn in_a_loop(a: f64, #[constant] x1: &[f64]) -> f64 {
    let mut k = 0;
    let mut s = a;
    while k < 3 {
        k += 1;
        s = s.sin() * product(s, &[x1[k % 2], x1[(k + 1) % 2], 0.21]);
    }
    s
}
#[differentiate]
fn in_a_return(a: f64, #[constant] x1: &[f64]) -> f64 {
    let mut k = 0;
    let mut s = a;
    while k < 3 {
        k += 1;
        if s > 0.3 {
            return product(s, &[x1[k % 2], x1[(k + 1) % 2], 0.21]) * s;
        }
        s *= product(s, &[x1[k % 2], 0.3, 0.21]);
    }
    s
}
#[differentiate]
fn with_sizes(a: f64, b: &[f64], m: &[usize], s: &str) -> f64 {
    a.powi(m[0] as i32) * b[0] + a * s.len() as f64
}
#[differentiate]
fn of_every_kind(a: f64, #[constant] x1: &[f64]) -> f64 {
    let mut c = x1.to_vec();
    let mut name = String::new();
    let mut s = a;
    for k in 0..3 {
        name.push('a');
        let ms = vec![k + 1];
        s = s.sin()
            + with_sizes(s, &c[k % 2..], &[k + 1, 2], &name)
                * with_sizes(a, &vec![c[0], 2.0], &ms, &format!("{k}"));
        c[0] += 0.3;
        c.swap(0, 1);
    }
    s
}
#[test]
fn lent_values() {
    check!(in_a_loop(0.3, const &[0.7, 0.9]));
    check!(in_a_return(0.1, const &[0.7, 0.9]));
    check!(in_a_return(0.8, const &[0.7, 0.9]));
    check!(of_every_kind(0.8, const &[0.7, 0.9]));
}
