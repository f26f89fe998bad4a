//! Arrays by value: mapped, blended, folded.
use super::super::prelude::*;
#[differentiate]
pub fn normalize<const N: usize>(v: [f64; N]) -> [f64; N] {
    let n = v.iter().map(|x| x * x).sum::<f64>().sqrt();
    v.map(|x| x / n)
}
#[differentiate]
pub fn lerp<const N: usize>(a: &[f64; N], b: &[f64; N], t: f64) -> [f64; N] {
    std::array::from_fn(|i| a[i] + t * (b[i] - a[i]))
}
#[differentiate]
pub fn blend(a: [f64; 3], b: [f64; 3], t: f64) -> f64 {
    let c = normalize(lerp(&normalize(a), &normalize(b), t));
    c[0] * 2.0
        + c.iter().copied().fold(0.0, |m: f64, x| m.max(x))
        + c.into_iter().rev().take(2).sum::<f64>()
}
#[test]
fn arrays_by_value_everywhere() {
    check!(blend([0.1, 0.2, 0.9], [0.5, -0.3, 0.2], 0.3));
}
