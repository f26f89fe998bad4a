//! Means of groups, by scattered sums.
use super::super::prelude::*;
#[differentiate]
pub fn scatter_mean(x: &[f64], groups: &[usize], n: usize) -> f64 {
    let mut sums = vec![0.0; n];
    let mut counts = vec![0usize; n];
    for (v, &g) in x.iter().zip(groups) {
        sums[g] += v;
        counts[g] += 1;
    }
    let mut between = 0.0;
    let grand = sums.iter().sum::<f64>() / x.len() as f64;
    for g in 0..n {
        if counts[g] == 0 {
            continue;
        }
        let m = sums[g] / counts[g] as f64;
        between += counts[g] as f64 * (m - grand).powi(2);
    }
    let within: f64 = x
        .iter()
        .zip(groups.iter())
        .map(|(v, g)| (v - sums[*g] / counts[*g] as f64).powi(2))
        .sum();
    between / within
}
#[test]
fn grouped_means_everywhere() {
    check!(scatter_mean(&[0.1,0.9,0.3,0.7,0.5], const &[0,1,0,1,2], const 4));
}
