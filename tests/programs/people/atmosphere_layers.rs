//! Atmospheric layers: a constant table searched with `iter().rev().find`, ranges, nested tuples.
use super::super::prelude::*;

const LAYERS: [(f64, f64, f64); 4] = [
    (0.0, 288.15, -6.5),
    (11.0, 216.65, 0.0),
    (20.0, 216.65, 1.0),
    (32.0, 228.65, 2.8),
];

#[differentiate]
fn temperature(height: f64) -> f64 {
    let &(base, at_base, lapse) = LAYERS
        .iter()
        .rev()
        .find(|(b, _, _)| *b <= height)
        .unwrap_or(&LAYERS[0]);
    at_base + lapse * (height - base)
}

#[differentiate]
fn pressure(height: f64, surface: f64) -> f64 {
    let mut p = surface;
    for (i, &(base, t, lapse)) in LAYERS.iter().enumerate() {
        if height <= base {
            break;
        }
        let top = LAYERS.get(i + 1).map_or(f64::INFINITY, |next| next.0);
        let dh = height.min(top) - base;
        p *= if lapse == 0.0 {
            (-34.163 * dh / t).exp()
        } else {
            (t / (t + lapse * dh)).powf(34.163 / lapse)
        };
    }
    p
}

#[differentiate]
fn density(height: f64, surface: f64) -> f64 {
    pressure(height, surface) / (0.287053 * temperature(height))
}

#[test]
fn atmosphere() {
    for height in [5.0, 15.0, 25.0, 40.0] {
        check!(density(height, 101.325), differences(1e-5));
    }
    check!(temperature(5.0), exact([-6.5]));
}
