//! Soft assignment of points to centres, by closures and a function.
use super::super::prelude::*;
#[differentiate]
pub fn softmax(v: &[f64]) -> Vec<f64> {
    let m = v.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let e: Vec<f64> = v.iter().map(|x| (x - m).exp()).collect();
    let s: f64 = e.iter().sum();
    e.into_iter().map(|x| x / s).collect()
}
#[differentiate]
pub fn inertia(points: &[[f64; 2]], centers: &Vec<[f64; 2]>, beta: f64) -> f64 {
    let sq = |a: &[f64; 2], b: &[f64; 2]| (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2);
    points
        .iter()
        .map(|p| {
            let d: Vec<f64> = centers.iter().map(|c| sq(p, c)).collect();
            let neg: Vec<f64> = d.iter().map(|x| -beta * x).collect();
            let w = softmax(&neg);
            w.iter().zip(d.iter()).map(|(a, b)| a * b).sum::<f64>()
        })
        .sum()
}
#[test]
fn soft_assignment_everywhere() {
    check!(inertia(
        &vec![[0.1, 0.2], [0.9, 0.8], [0.4, 0.5]],
        &vec![[0.0, 0.1], [1.0, 0.9]],
        2.0
    ));
}
