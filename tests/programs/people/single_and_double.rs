//! Single precision, and both precisions in one function.
use super::super::prelude::*;
#[differentiate]
pub fn cosine(a: &[f32], b: &[f32]) -> f32 {
    let mut dot = 0.0f32;
    let mut na = 0.0;
    let mut nb = 0.0;
    for i in 0..a.len().min(b.len()) {
        dot += a[i] * b[i];
        na += a[i] * a[i];
        nb += b[i] * b[i];
    }
    dot / (na.sqrt() * nb.sqrt() + f32::EPSILON)
}
#[differentiate]
pub fn mixed(x: f32, y: f64) -> f64 {
    let z = (x * 2.0) as f64;
    (z * y).sin() + f64::from(x) * y
}
#[test]
fn single_and_double_everywhere() {
    let g = cosine::grad(&[1.0, 2.0], &[0.5, -1.0]);
    assert!(g.0.iter().all(|v| v.is_finite()));
    let (gx, gy) = mixed::grad(0.5, 0.7);
    let c = (1.0f64 * 0.7).cos();
    assert!((gy - (c * 1.0 + 0.5)).abs() < 1e-12);
    assert!((gx - (c * 1.4 + 0.7) as f32).abs() < 1e-6);
}
