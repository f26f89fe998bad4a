//! Colebrook's friction factor by fixed-point iteration, regimes by `match` on ranges.
use super::super::prelude::*;

#[differentiate]
fn colebrook(reynolds: f64, roughness: f64) -> f64 {
    let mut f: f64 = 0.02;
    let mut trips = 0;
    let root = loop {
        let next = -2.0 * (roughness / 3.7 + 2.51 / (reynolds * f.sqrt())).log10();
        let new = 1.0 / (next * next);
        if (new - f).abs() < 1e-15 || trips >= 60 {
            break next;
        }
        f = new;
        trips += 1;
    };
    1.0 / root.powi(2)
}

#[differentiate]
fn pressure_drop(velocity: f64, diameter: f64, length: f64, roughness: f64) -> f64 {
    let reynolds = velocity * diameter / 1e-3;
    let f = match reynolds {
        0.0..=2300.0 => 64.0 / reynolds,
        r if r < 4000.0 => {
            let s = (r - 2300.0) / 1700.0;
            (1.0 - s) * 64.0 / r + s * colebrook(r, roughness / diameter)
        }
        _ => colebrook(reynolds, roughness / diameter),
    };
    f * length / diameter * velocity.powi(2) / 2.0
}

#[test]
fn pipes() {
    for velocity in [5.0, 30.0, 200.0] {
        check!(
            pressure_drop(velocity, 0.1, 3.0, 1e-4),
            rounding(1e-7),
            differences(1e-4)
        );
    }
}
