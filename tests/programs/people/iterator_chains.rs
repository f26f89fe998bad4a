//! Longer chains: flat_map, chain, take_while, skip_while, scan, step_by, chunks, rev, last, nth, for_each, unzip, inspect, cycle.
use super::super::prelude::*;

#[differentiate]
fn outer_sum(x: &[f64], y: &[f64]) -> f64 {
    x.iter()
        .flat_map(|a| y.iter().map(move |b| (a * b).sin()))
        .sum()
}

#[differentiate]
fn chained(x: &[f64], y: &[f64]) -> f64 {
    x.iter()
        .chain(y.iter())
        .chain(std::iter::once(&x[0]))
        .enumerate()
        .map(|(i, v)| v * v / (i + 1) as f64)
        .sum()
}

#[differentiate]
fn until_negative(x: &[f64]) -> f64 {
    let head: f64 = x.iter().take_while(|v| **v > 0.0).map(|v| v.ln()).sum();
    let tail: f64 = x.iter().skip_while(|v| **v > 0.0).map(|v| v * v).sum();
    head * tail
}

#[differentiate]
fn running(x: &[f64]) -> Vec<f64> {
    x.iter()
        .scan((0.0, 1.0), |(sum, product), v| {
            *sum += v;
            *product *= 1.0 + v;
            if *product > 10.0 {
                None
            } else {
                Some(*sum * *product)
            }
        })
        .collect()
}

#[differentiate]
fn strided(x: &[f64]) -> f64 {
    x.iter()
        .step_by(2)
        .rev()
        .zip(x.iter().skip(1).step_by(2))
        .map(|(a, b)| a * b)
        .sum::<f64>()
        + x.iter().rev().take(2).product::<f64>()
}

#[differentiate]
fn by_rows(x: &[f64], width: usize) -> Vec<f64> {
    x.chunks(width)
        .map(|row| row.iter().map(|v| v * v).sum::<f64>().sqrt())
        .collect()
}

#[differentiate]
fn by_effect(x: &[f64], out: &mut [f64]) {
    x.iter()
        .zip(out.iter_mut())
        .for_each(|(a, o)| *o = a.exp() + *o);
    out.iter_mut()
        .enumerate()
        .filter(|(i, _)| i % 2 == 0)
        .for_each(|(i, o)| *o *= i as f64 + 0.5);
}

#[differentiate]
fn separated(pairs: &[(f64, f64)]) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = pairs.iter().map(|&(a, b)| (a * b, a + b)).unzip();
    a.iter().zip(&b).map(|(a, b)| a / b).sum()
}

#[differentiate]
fn over_indices(x: &[f64]) -> f64 {
    let n = x.len();
    (0..n)
        .filter(|i| i % 2 == 0)
        .map(|i| x[i] * x[(i + 1) % n])
        .sum::<f64>()
        + (1..=n)
            .rev()
            .map(|k| x[n - k] / k as f64)
            .fold(0.0, |a, b| a * 0.5 + b)
}

#[differentiate]
fn filter_mapped(x: &[f64]) -> Vec<f64> {
    x.iter()
        .filter_map(|&v| if v > 0.0 { Some(v.sqrt()) } else { None })
        .collect()
}

#[differentiate]
fn last_and_nth(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).last().unwrap() * x.iter().nth(1).unwrap()
}

#[differentiate]
fn collected_result(x: &[f64]) -> Result<Vec<f64>, String> {
    x.iter()
        .map(|&v| {
            if v > 0.0 {
                Ok(v.ln())
            } else {
                Err(format!("{v} is not positive"))
            }
        })
        .collect()
}

#[test]
fn chains() {
    check!(outer_sum(&[0.4, -0.3], &[0.8, 1.2, 0.7]));
    check!(chained(&[0.4, -0.3], &[0.8]));
    check!(until_negative(&[0.4, 0.8, -0.3, 0.5]));
    check!(running(&[0.4, -0.3, 0.8]) -> vec);
    check!(running(&[0.4, 9.0, 0.8]) -> vec);
    check!(strided(&[0.4, -0.3, 0.8, 1.2, 0.7]));
    check!(by_rows(&[0.4, -0.3, 0.8, 1.2, 0.7], const 2) -> vec);
    check!(by_effect(&[0.4, -0.3, 0.8], &mut [1.0, 2.0, 3.0]) -> unit);
    check!(separated(&[(0.4, 1.3), (0.8, 1.2)]));
    check!(over_indices(&[0.4, -0.3, 0.8]));
    check!(filter_mapped(&[0.4, -0.3, 0.8]) -> vec);
    check!(
        last_and_nth(&[0.4, -0.3, 0.8]),
        exact([0.0, 0.64, -0.3 * 1.6])
    );
    check!(collected_result(&[0.4, 0.8]) -> ok vec);
    assert!(collected_result::vjp(&[0.4, -0.8]).is_err());
}
