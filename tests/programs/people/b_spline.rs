//! Cox and de Boor's recursion: doubly recursive, with 0/0 = 0.
use super::super::prelude::*;

#[differentiate]
fn basis(i: usize, p: usize, t: f64, knots: &[f64]) -> f64 {
    if p == 0 {
        return if knots[i] <= t && t < knots[i + 1] {
            1.0
        } else {
            0.0
        };
    }
    let left_span = knots[i + p] - knots[i];
    let right_span = knots[i + p + 1] - knots[i + 1];
    let left = if left_span > 0.0 {
        (t - knots[i]) / left_span * basis(i, p - 1, t, knots)
    } else {
        0.0
    };
    let right = if right_span > 0.0 {
        (knots[i + p + 1] - t) / right_span * basis(i + 1, p - 1, t, knots)
    } else {
        0.0
    };
    left + right
}

#[differentiate]
fn curve(control: &[f64], #[constant] knots: &[f64], t: f64) -> f64 {
    let degree = knots.len() - control.len() - 1;
    control
        .iter()
        .enumerate()
        .map(|(i, c)| c * basis(i, degree, t, knots))
        .sum()
}

#[test]
fn b_splines() {
    check!(basis(const 1, const 2, 1.3, &[0.0, 0.5, 1.1, 2.0, 3.0]));
    check!(curve(&[1.0, -0.5, 2.0, 0.7], const &[0.0, 0.0, 0.0, 1.0, 2.0, 2.0, 2.0], 0.6));
}
