//! Running sums up to a limit, nested and chained iterators, extremes, parts, the first hit, folds that may fail.
use super::super::prelude::*;
#[differentiate]
pub fn cumulative(x: &[f64], limit: f64) -> f64 {
    x.iter()
        .scan(0.0, |acc, &v| {
            *acc += v * v;
            Some(*acc)
        })
        .take_while(|&s| s < limit)
        .sum()
}
#[differentiate]
pub fn outer_sum(a: &[f64], b: &[f64]) -> f64 {
    a.iter()
        .flat_map(|x| b.iter().map(move |y| x * y * y))
        .sum()
}
#[differentiate]
pub fn chained(a: &[f64], b: &[f64]) -> f64 {
    a.iter()
        .chain(b.iter())
        .enumerate()
        .map(|(i, v)| v.powi(i as i32 + 1))
        .sum()
}
#[differentiate]
pub fn largest(x: &[f64]) -> f64 {
    let m = x.iter().copied().fold(f64::MIN, |a, b| a.max(b));
    let n = x.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
    let idx = x
        .iter()
        .enumerate()
        .min_by(|(_, a), (_, b)| a.partial_cmp(b).unwrap())
        .map(|(i, _)| i)
        .unwrap();
    m * n + x[idx]
}
#[differentiate]
pub fn partitioned(x: &[f64]) -> f64 {
    let (pos, neg): (Vec<f64>, Vec<f64>) = x.iter().partition(|v| **v > 0.0);
    pos.iter().product::<f64>() - neg.iter().sum::<f64>()
}
#[differentiate]
pub fn first_over(x: &[f64], t: f64) -> Option<f64> {
    x.iter()
        .find_map(|v| if v * v > t { Some(v * 3.0) } else { None })
}
#[differentiate]
pub fn tried(x: &[f64]) -> Option<f64> {
    x.iter().try_fold(
        1.0,
        |acc, &v| if v > 0.0 { Some(acc * v.sqrt()) } else { None },
    )
}
#[test]
fn chains_that_end_early_everywhere() {
    check!(cumulative(&[0.5, 0.7, 0.9, 2.0], 3.0));
    check!(outer_sum(&[0.5, 0.7], &[0.3, 0.2]));
    check!(chained(&[0.5, 0.7], &[0.3, 0.2]));
    check!(largest(&[0.5, 0.9, 0.3]));
    check!(partitioned(&[0.5, -0.9, 0.3]));
    check!(first_over(&[0.5,-0.9,1.3], 0.8) -> ok);
    check!(tried(&[0.5,0.9]) -> ok);
}
