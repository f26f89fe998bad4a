//! Calls in loops of independent iterations: both halves at once where the cotangent of the result is known beforehand, and not where it is not.

use super::super::prelude::*;
use ndarray::{Array1, Array2, array};

#[differentiate]
fn energy(a: &[f64]) -> f64 {
    let mut sum = 0.0;
    for value in a {
        sum += value.sin() * value;
    }
    sum
}

#[differentiate]
fn summed(x: &[f64], d: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() / d {
        total += energy(&x[i * d..(i + 1) * d]);
    }
    total
}

#[differentiate]
fn weighted(x: &[f64], w: &[f64], d: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() / d {
        total -= w[i] * energy(&x[i * d..(i + 1) * d]);
    }
    total.exp()
}

/// The cotangent of the result hangs on the result.
#[differentiate]
fn squared(x: &[f64], d: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() / d {
        let e = energy(&x[i * d..(i + 1) * d]);
        total += e * e;
    }
    total
}

/// So does another cotangent.
#[differentiate]
fn used_twice(x: &[f64], d: usize) -> f64 {
    let mut total = 0.0;
    let mut other = 0.0;
    for i in 0..x.len() / d {
        let e = energy(&x[i * d..(i + 1) * d]);
        total += e;
        other += e * x[i];
    }
    total + other.sin()
}

/// What the call was given is overwritten behind it.
#[differentiate]
fn overwritten_behind(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() - 1 {
        let mut pair = [x[i], x[i + 1]];
        let e = energy(&pair);
        pair[0] = 2.0;
        total += e;
        total += energy(&pair);
    }
    total
}

/// Two calls, of which the second takes the result of the first.
#[differentiate]
fn one_of_another(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let inner = energy(&x[i..]);
        total += energy(&[inner, x[i]]);
    }
    total
}

/// A branch between.
#[differentiate]
fn behind_a_branch(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let e = energy(&x[i..]);
        if x[i] > 0.5 {
            total += energy(&x[..i]);
        }
        total += e;
    }
    total
}

#[differentiate]
fn checked(a: &[f64]) -> Result<f64, String> {
    if a[0] < 0.0 {
        return Err("negative".to_string());
    }
    Ok(a[0].sqrt() + a[a.len() - 1])
}

#[differentiate]
fn of_results(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        total += checked(&x[i..]).ok().unwrap_or(0.5);
    }
    total
}

#[differentiate]
fn of_matched_results(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        if let Ok(value) = checked(&x[i..]) {
            total += value;
        }
    }
    total
}

#[differentiate]
fn moments(a: &[f64]) -> (f64, f64) {
    (energy(a), a[0] * a[0])
}

#[differentiate]
fn of_pairs(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let (e, square) = moments(&x[i..]);
        total += e - 2.0 * square;
    }
    total
}

#[differentiate]
fn scaled_row(a: &Array2<f64>, i: usize) -> Array1<f64> {
    let row = a.row(i).to_owned();
    &row * &row
}

#[differentiate]
fn of_arrays(a: &Array2<f64>) -> f64 {
    let mut total = Array1::zeros(2);
    for i in 0..a.nrows() {
        total += &scaled_row(a, i);
    }
    total.dot(&total)
}

#[test]
fn calls_in_fused_loops_are_right() {
    let x = [0.3, -0.4, 0.9, 0.7, 1.1, -0.2];
    for d in [1, 2, 3] {
        check!(summed(&x, const d));
        check!(weighted(&x, &[0.1, 0.2, -0.3, 0.4, 0.5, -0.6], const d));
        check!(squared(&x, const d));
        check!(used_twice(&x, const d));
    }
    check!(overwritten_behind(&x));
    check!(one_of_another(&x));
    check!(behind_a_branch(&x));
    check!(of_results(&x));
    check!(of_matched_results(&x));
    check!(of_pairs(&x));
    check!(of_arrays(&array![[0.3, -0.4], [0.9, 0.7], [1.1, -0.2]]));
}
