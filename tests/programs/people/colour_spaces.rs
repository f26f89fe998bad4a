//! Colour spaces: piecewise transfer curves mapped over arrays, matrices as constants.
use super::super::prelude::*;

const TO_XYZ: [[f64; 3]; 3] = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.0721750],
    [0.0193339, 0.1191920, 0.9503041],
];
const WHITE: [f64; 3] = [0.95047, 1.0, 1.08883];

#[differentiate]
fn linear(c: f64) -> f64 {
    if c <= 0.04045 {
        c / 12.92
    } else {
        ((c + 0.055) / 1.055).powf(2.4)
    }
}

#[differentiate]
fn lab(rgb: [f64; 3]) -> [f64; 3] {
    let rgb = rgb.map(|c| linear(c));
    let mut f = [0.0; 3];
    for i in 0..3 {
        let t = (0..3).map(|j| TO_XYZ[i][j] * rgb[j]).sum::<f64>() / WHITE[i];
        f[i] = if t > (6.0 / 29.0f64).powi(3) {
            t.cbrt()
        } else {
            t / (3.0 * (6.0f64 / 29.0).powi(2)) + 4.0 / 29.0
        };
    }
    let [x, y, z] = f;
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[differentiate]
fn difference(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (p, q) = (lab(a), lab(b));
    p.iter()
        .zip(&q)
        .map(|(u, v)| (u - v).powi(2))
        .sum::<f64>()
        .sqrt()
}

#[test]
fn colours() {
    check!(lab([0.4, 0.02, 0.8]) -> value);
    check!(lab([0.01, 0.02, 0.03]) -> value);
    check!(difference([0.4, 0.02, 0.8], [0.3, 0.5, 0.1]));
}
