//! Index arithmetic that a reverse sweep has to repeat: mutated counters, gathers, scatters, equal indices, index arrays.
use super::super::prelude::*;

#[differentiate]
fn mutated_counter(x: &[f64]) -> f64 {
    let mut k = 0;
    let mut s = 1.0;
    while k < x.len() {
        s = s * x[k] + 0.5;
        k += 1;
        if k % 3 == 2 {
            k += 1;
        }
    }
    s
}

#[differentiate]
fn scatter(x: &[f64], at: &[usize], out: &mut [f64]) {
    for i in 0..x.len() {
        out[at[i]] = out[at[i]] * x[i] + x[i];
    }
}

#[differentiate]
fn gather(x: &[f64], at: &[usize]) -> f64 {
    let mut product = 1.0;
    for i in 0..at.len() {
        product *= 1.0 + x[at[i]];
    }
    product
}

#[differentiate]
fn equal_indices(x: &mut [f64], i: usize, j: usize) {
    x[i] = x[i] * x[j];
    x[j] += x[i] * x[i];
    x[i] = x[j];
}

#[differentiate]
fn running_position(x: &[f64]) -> f64 {
    let n = x.len();
    let mut position = 0usize;
    let mut total: f64 = 0.0;
    for step in 0..2 * n {
        total += x[position] * total.cos() + x[position] * step as f64;
        position = (position + step + 1) % n;
    }
    total
}

#[differentiate]
fn indices_by_comparison(x: &[f64]) -> f64 {
    let mut best = 0;
    let mut order = [0usize; 8];
    for i in 0..x.len() {
        if x[i] > x[best] {
            best = i;
        }
        order[i] = best;
    }
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[order[i]] * x[i];
    }
    s
}

#[differentiate]
fn binned(x: &[f64], width: f64) -> Vec<f64> {
    let mut bins = vec![0.0; 4];
    for i in 0..x.len() {
        let place = x[i] / width;
        let bin = (place.floor() as usize).min(3);
        let rest = place - bin as f64;
        bins[bin] += 1.0 - rest;
        bins[(bin + 1) % 4] += rest;
    }
    bins
}

#[differentiate]
fn triangle(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    let mut k = 0;
    for i in 0..n {
        for j in 0..=i {
            let weight = if i == j { x[k].exp() } else { x[k] };
            s += weight * weight * (j + 1) as f64;
            k += 1;
        }
    }
    s
}

#[differentiate]
fn casts(x: f64, n: u8, flag: bool) -> f64 {
    let whole = x as i64;
    let back = whole as f64;
    let shifted = (n as i32 - 3) as f64;
    let on = flag as i32 as f64;
    (x - back) * shifted + on * x + f64::from(n) * x + back
}

#[test]
fn index_programs() {
    check!(mutated_counter(&[0.4, -1.0, 0.3, 0.8, -0.2, 0.9]));
    check!(scatter(&[0.4, -1.0, 0.3, 0.8], const &[2, 0, 2, 1], &mut [0.5, 0.6, 0.7]) -> unit);
    check!(gather(&[0.4, -0.5, 0.3], const &[2, 0, 2, 1, 2]));
    check!(equal_indices(&mut [0.5, 0.6, 0.7], const 0, const 2) -> unit);
    check!(equal_indices(&mut [0.5, 0.6, 0.7], const 1, const 1) -> unit);
    check!(running_position(&[0.4, -0.5, 0.3]));
    check!(indices_by_comparison(&[0.4, -0.5, 0.9, 0.3]));
    check!(binned(&[0.4, 1.7, 0.9, 3.3, 2.2], 0.8) -> vec);
    check!(triangle(&[0.4, -0.5, 0.9, 0.3, 1.1, -0.7], const 3));
    check!(casts(2.75, const 5, const true), exact([8.0]));
    check!(casts(-2.75, const 5, const false), exact([7.0]));
}
