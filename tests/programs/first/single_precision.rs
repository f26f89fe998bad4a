//! Programs in `f32`.
use super::super::prelude::*;

#[differentiate]
fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiate]
fn energy(x: &[f32], k: f32) -> f32 {
    let mut total = 0.0f32;
    for i in 1..x.len() {
        let stretch = x[i] - x[i - 1];
        total += 0.5 * k * stretch * stretch;
    }
    total
}

#[differentiate]
fn mixed(x: f32, y: f64) -> f64 {
    let wide = x as f64 * y;
    let narrow = wide as f32 * x;
    narrow as f64 + y
}

#[test]
fn in_single_precision() {
    check!(logistic(0.4f32), single(), exact([0.240_260_74]));
    check!(logistic(-3.0f32), single());
    check!(energy(&[0.1f32, 0.9, 0.3, 1.6], 1.7f32), single());
    check!(mixed(0.5f32, 1.5), single(), exact([1.5, 1.25]));
}
