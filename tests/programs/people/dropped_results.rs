//! Helpers that fill buffers, calls whose results nobody reads, and tuples whose types are written down.
use super::super::prelude::*;
#[differentiate]
fn fill(x: &[f64], scale: f64, out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = scale * x[i].sin();
    }
}
#[differentiate]
fn norm_and_scale(v: &mut [f64]) -> f64 {
    let norm = v.iter().map(|a| a * a).sum::<f64>().sqrt();
    for a in v.iter_mut() {
        *a /= norm;
    }
    norm
}
#[differentiate]
fn shift(v: &mut [f64], by: f64) -> (f64, [f64; 2]) {
    for a in v.iter_mut() {
        *a += by;
    }
    (by, [by, by * v[0]])
}
#[derive(Clone, Copy, Differentiable)]
struct Range {
    low: f64,
    high: f64,
}
#[differentiate]
fn clamp_all(v: &mut [f64], margin: f64) -> Range {
    let range = Range {
        low: v[0] - margin,
        high: v[0] + 2.0 * margin,
    };
    for a in v.iter_mut() {
        *a = a.clamp(range.low, range.high) * a.abs();
    }
    range
}
#[differentiate]
fn filled(x: &[f64], scale: f64) -> f64 {
    let mut out = vec![0.0; x.len()];
    fill(x, scale, &mut out);
    norm_and_scale(&mut out);
    let _ = norm_and_scale(&mut out);
    shift(&mut out, scale * x[0]);
    clamp_all(&mut out, 0.3 * scale);
    out.iter().zip(x).map(|(a, b)| a * b).sum()
}
#[differentiate]
fn weighted(x: &[f64; 3], #[constant] bones: &[(usize, f64, (f64, i32))]) -> f64 {
    let mut sum = 0.0;
    for i in 0..bones.len() {
        let (at, weight, (offset, power)): (usize, f64, (f64, i32)) = bones[i];
        sum += weight * x[at].powi(power) + offset * x[at];
    }
    let (first, second): (f64, f64) = (x[0] * sum, x[1]);
    let (half, (mut third, n)): (f64, (f64, usize)) = (0.5, (x[2], 2));
    third *= half + n as f64;
    first * second + third
}
#[test]
fn buffers_and_tuples() {
    check!(filled(&[0.3, 1.4, -0.7], 1.7));
    check!(weighted(
        &[0.3, 1.4, 0.7],
        const &[
            (0, 0.5, (1.5, 2)),
            (2, 0.0, (0.1, 3)),
            (0, 2.0, (0.0, 1)),
            (1, -1.0, (2.0, 2))
        ]
    ));
}
