//! Soft k-means and a triplet loss: `min_by`, `fold`, closures that return arrays.
use super::super::prelude::*;

#[differentiate]
fn squared_distance(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2)
}

#[differentiate]
fn soft_k_means(points: &[[f64; 2]], centres: &[[f64; 2]], beta: f64) -> f64 {
    let mut loss = 0.0;
    for p in points {
        let distances: Vec<f64> = centres.iter().map(|c| squared_distance(p, c)).collect();
        let smallest = distances.iter().copied().fold(f64::INFINITY, f64::min);
        let weights: Vec<f64> = distances
            .iter()
            .map(|d| (-beta * (d - smallest)).exp())
            .collect();
        let total: f64 = weights.iter().sum();
        loss += weights
            .iter()
            .zip(&distances)
            .map(|(w, d)| w * d)
            .sum::<f64>()
            / total;
    }
    loss
}

#[differentiate]
fn hard_k_means(points: &[[f64; 2]], centres: &[[f64; 2]]) -> f64 {
    points
        .iter()
        .map(|p| {
            centres
                .iter()
                .map(|c| squared_distance(p, c))
                .min_by(|a, b| a.partial_cmp(b).unwrap())
                .unwrap()
        })
        .sum()
}

#[differentiate]
fn triplet(anchor: &[f64; 2], positive: &[f64; 2], negative: &[f64; 2], margin: f64) -> f64 {
    (squared_distance(anchor, positive) - squared_distance(anchor, negative) + margin).max(0.0)
}

#[test]
fn clustering() {
    let points = [[0.1, 0.2], [1.1, 0.9], [0.4, -0.3]];
    let centres = [[0.0, 0.0], [1.0, 1.0]];
    check!(soft_k_means(&points, &centres, 1.5));
    check!(hard_k_means(&points, &centres));
    check!(triplet(&[0.1, 0.2], &[0.3, 0.1], &[0.4, 0.8], 0.5));
    check!(
        triplet(&[0.1, 0.2], &[0.3, 0.1], &[2.4, 0.8], 0.5),
        exact([0.0; 7])
    );
}
