//! Forward kinematics of a planar arm and a reaching objective.
use super::super::prelude::*;

#[differentiate]
fn end_effector(lengths: &[f64], angles: &[f64]) -> (f64, f64) {
    let mut total = 0.0f64;
    let (mut x, mut y) = (0.0, 0.0);
    for (l, a) in lengths.iter().zip(angles.iter()) {
        total += a;
        x += l * total.cos();
        y += l * total.sin();
    }
    (x, y)
}

#[differentiate]
fn reach(angles: &[f64], #[constant] lengths: &[f64], target: (f64, f64)) -> f64 {
    let (x, y) = end_effector(lengths, angles);
    (x - target.0).hypot(y - target.1) + 0.01 * angles.iter().map(|a| a.powi(2)).sum::<f64>()
}

#[test]
fn arm() {
    check!(end_effector(&[1.0, 0.7, 0.3], &[0.3, -0.5, 1.1]) -> value);
    check!(reach(&[0.3, -0.5, 1.1], const &[1.0, 0.7, 0.3], (1.2, 0.9)));
}
