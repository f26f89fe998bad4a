//! Stencils: reverse loops that add to several neighbours in one array.

use super::super::prelude::*;

#[differentiate]
fn heat(c: f64, start: &[f64], steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + c * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        core::mem::swap(&mut u, &mut next);
    }
    u.iter().map(|v| v * v).sum()
}

/// Two arrays with neighbours, of different numbers.
#[differentiate]
fn two_fields(a: &[f64], b: &[f64]) -> f64 {
    let n = a.len();
    let mut out = vec![0.0; n];
    for i in 1..n - 1 {
        out[i] = a[i - 1] * 0.5 - a[i + 1] * 0.25 + 3.0 * b[i] + b[i - 1] - a[i];
    }
    out.iter().map(|v| v * v * v).sum()
}

/// The partials are not constant.
#[differentiate]
fn burgers(u: &[f64], dt: f64) -> f64 {
    let n = u.len();
    let mut next = vec![0.0; n];
    for i in 1..n - 1 {
        next[i] = u[i] - dt * u[i] * (u[i + 1] - u[i - 1]);
    }
    let mut total = 0.0;
    for i in 0..n {
        total += next[i] * next[i];
    }
    total
}

/// It reads what an earlier trip wrote: the trips have an order.
#[differentiate]
fn in_place(u: &[f64], c: f64) -> f64 {
    let mut v = u.to_vec();
    for i in 1..v.len() - 1 {
        v[i] += c * (v[i - 1] - 2.0 * v[i] + v[i + 1]);
    }
    v.iter().map(|x| x * x * x).sum()
}

/// The same element by two names.
#[differentiate]
fn by_two_names(u: &[f64], shift: usize) -> f64 {
    let n = u.len();
    let mut next = vec![0.0; n];
    for i in 0..n - 2 {
        next[i] = 2.0 * u[i] + u[i + shift] - 0.5 * u[i + 1];
    }
    let mut total = 0.0;
    for i in 0..n {
        total += next[i] * next[i];
    }
    total
}

#[differentiate]
fn in_the_plane(u: &[f64], width: usize) -> f64 {
    let height = u.len() / width;
    let mut next = vec![0.0; u.len()];
    for y in 1..height - 1 {
        for x in 1..width - 1 {
            let at = y * width + x;
            next[at] = u[at - 1] + u[at + 1] + u[at - width] + u[at + width] - 4.0 * u[at];
        }
    }
    next.iter().map(|v| v.sin()).sum()
}

#[test]
fn stencils_are_right() {
    let u = [0.3, -0.4, 0.9, 0.7, 1.1, -0.2];
    for steps in [0, 1, 4] {
        check!(heat(0.2, &u, const steps));
    }
    check!(two_fields(&u, &[0.1, 0.2, -0.3, 0.4, 0.5, -0.6]));
    check!(burgers(&u, 0.1));
    check!(in_place(&u, 0.1));
    for shift in [0, 1, 2] {
        check!(by_two_names(&u, const shift));
    }
    let plane: Vec<f64> = (0..20).map(|i| (i as f64 * 0.7).sin()).collect();
    check!(in_the_plane(&plane, const 5));
}
