//! Reductions: sum, product, fold, max_by, reduce, min by fold, counting, any and all.
use super::super::prelude::*;

#[differentiate]
fn norm(x: &[f64]) -> f64 {
    x.iter().map(|v| v.powi(2)).sum::<f64>().sqrt()
}

#[differentiate]
fn geometric_mean(x: &[f64]) -> f64 {
    x.iter().product::<f64>().powf(1.0 / x.len() as f64)
}

#[differentiate]
fn horner(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |acc, c| acc * x + c)
}

#[differentiate]
fn softmax_weighted(x: &[f64], w: &[f64]) -> f64 {
    let top = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap();
    let (above, below) = x
        .iter()
        .zip(w)
        .map(|(a, b)| ((a - top).exp(), b))
        .fold((0.0, 0.0), |(n, d), (e, b)| (n + e * b, d + e));
    above / below
}

#[differentiate]
fn reduced(x: &[f64]) -> f64 {
    let largest = x.iter().copied().reduce(f64::max).unwrap();
    let product = x
        .iter()
        .map(|v| v + 1.0)
        .reduce(|a, b| a * b)
        .unwrap_or(1.0);
    largest * product
}

#[differentiate]
fn guarded(x: &[f64]) -> f64 {
    if x.iter().any(|v| v.is_nan()) || x.iter().all(|v| *v < 0.0) {
        return 0.0;
    }
    let count = x.iter().filter(|v| **v > 0.0).count();
    let position = x.iter().position(|&v| v > 0.0).unwrap();
    x.iter().filter(|v| **v > 0.0).sum::<f64>() / count as f64 + x[position]
}

#[differentiate]
fn mean_of_tuple_fold(pairs: &[(f64, f64)]) -> (f64, f64) {
    let n = pairs.len() as f64;
    let sums = pairs
        .iter()
        .fold((0.0, 0.0), |acc, &(a, b)| (acc.0 + a * b, acc.1 + b));
    (sums.0 / n, sums.1 / n)
}

#[test]
fn reductions() {
    check!(norm(&[3.0, -4.0]), exact([0.6, -0.8]));
    check!(geometric_mean(&[2.0, 8.0]), exact([1.0, 0.25]));
    check!(
        horner(&[0.4, -0.3, 0.8], 1.3),
        exact([1.0, 1.3, 1.69, -0.3 + 1.6 * 1.3])
    );
    check!(softmax_weighted(&[0.4, -0.3, 0.8], &[1.0, 2.0, 0.5]));
    check!(reduced(&[0.4, -0.3, 0.8]));
    check!(guarded(&[-0.4, 0.3, 0.8]), exact([0.0, 1.5, 0.5]));
    check!(guarded(&[-0.4, -0.3]), exact([0.0, 0.0]));
    check!(mean_of_tuple_fold(&[(0.4, 1.0), (-0.3, 0.7)]) -> value);
}
