//! Test functions of any dimension by iterator chains.
use super::super::prelude::*;
use std::f64::consts::PI;

#[differentiate]
fn rastrigin(x: &[f64]) -> f64 {
    10.0 * x.len() as f64
        + x.iter()
            .map(|xi| xi.powi(2) - 10.0 * (2.0 * PI * xi).cos())
            .sum::<f64>()
}

#[differentiate]
fn levy(x: &[f64]) -> f64 {
    let w: Vec<f64> = x.iter().map(|xi| 1.0 + (xi - 1.0) / 4.0).collect();
    let last = w[w.len() - 1];
    (PI * w[0]).sin().powi(2)
        + w.iter()
            .take(w.len() - 1)
            .map(|wi| (wi - 1.0).powi(2) * (1.0 + 10.0 * (PI * wi + 1.0).sin().powi(2)))
            .sum::<f64>()
        + (last - 1.0).powi(2) * (1.0 + (2.0 * PI * last).sin().powi(2))
}

#[differentiate]
fn rosenbrock_windows(x: &[f64]) -> f64 {
    x.windows(2)
        .map(|w| 100.0 * (w[1] - w[0].powi(2)).powi(2) + (1.0 - w[0]).powi(2))
        .sum()
}

#[differentiate]
fn griewank(x: &[f64]) -> f64 {
    let sum: f64 = x.iter().map(|x| x * x / 4000.0).sum();
    let product: f64 = x
        .iter()
        .enumerate()
        .map(|(i, x)| (x / ((i + 1) as f64).sqrt()).cos())
        .product();
    sum - product + 1.0
}

#[differentiate]
fn michalewicz(x: &[f64]) -> f64 {
    -x.iter()
        .zip(1..)
        .map(|(x, i)| x.sin() * (i as f64 * x * x / PI).sin().powi(20))
        .sum::<f64>()
}

#[differentiate]
fn zakharov(x: &[f64]) -> f64 {
    let (squares, weighted) = x.iter().enumerate().fold((0.0, 0.0), |(s, w), (i, v)| {
        (s + v * v, w + 0.5 * (i + 1) as f64 * v)
    });
    squares + weighted.powi(2) + weighted.powi(4)
}

#[differentiate]
fn styblinski_tang(x: &[f64]) -> f64 {
    0.5 * x
        .iter()
        .fold(0.0, |sum, &x| sum + x.powi(4) - 16.0 * x.powi(2) + 5.0 * x)
}

#[differentiate]
fn dixon_price(x: &[f64]) -> f64 {
    let first = (x[0] - 1.0).powi(2);
    x.iter()
        .zip(x.iter().skip(1))
        .enumerate()
        .map(|(i, (a, b))| (i + 2) as f64 * (2.0 * b * b - a).powi(2))
        .sum::<f64>()
        + first
}

#[differentiate]
fn schwefel(x: &[f64]) -> f64 {
    let n = x.len();
    418.9829 * n as f64 - x.iter().map(|v| v * v.abs().sqrt().sin()).sum::<f64>()
}

#[test]
fn of_any_dimension() {
    let slope = |x: f64| 2.0 * x + 20.0 * PI * (2.0 * PI * x).sin();
    check!(
        rastrigin(&[0.3, -1.2, 0.8]),
        exact([slope(0.3), slope(-1.2), slope(0.8)])
    );
    check!(levy(&[0.3, -1.2, 0.8]));
    check!(rosenbrock_windows(&[1.0, 1.0, 1.0]), exact([0.0; 3]));
    check!(rosenbrock_windows(&[-1.2, 1.0, 0.8]));
    check!(griewank(&[0.3, -1.2, 0.8]));
    check!(michalewicz(&[2.2, 1.57, 1.2]));
    check!(zakharov(&[0.3, -1.2, 0.8]));
    check!(styblinski_tang(&[0.3, -1.2, 0.8]));
    check!(dixon_price(&[0.3, -1.2, 0.8]));
    check!(schwefel(&[4.3, -120.0, 0.8]));
}
