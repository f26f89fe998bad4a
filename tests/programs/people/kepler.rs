//! Kepler's equation by Newton's method, and the position that follows from it.
use super::super::prelude::*;

#[differentiate]
fn eccentric_anomaly(mean: f64, e: f64) -> f64 {
    let mut ea = if e < 0.8 { mean } else { std::f64::consts::PI };
    let mut delta = 1.0_f64;
    let mut k = 0;
    while delta.abs() > 1e-14 && k < 100 {
        delta = (ea - e * ea.sin() - mean) / (1.0 - e * ea.cos());
        ea -= delta;
        k += 1;
    }
    ea
}

#[differentiate]
fn position(a: f64, e: f64, mean: f64) -> [f64; 2] {
    let ea = eccentric_anomaly(mean.rem_euclid(std::f64::consts::TAU), e);
    let nu = 2.0 * ((1.0 + e).sqrt() * (ea / 2.0).sin()).atan2((1.0 - e).sqrt() * (ea / 2.0).cos());
    let r = a * (1.0 - e * ea.cos());
    [r * nu.cos(), r * nu.sin()]
}

#[test]
fn kepler() {
    // ∂E/∂M = 1/(1 − e cos E), ∂E/∂e = sin E/(1 − e cos E); Newton's last step doubles the digits of the derivative too.
    for (mean, e) in [(0.7f64, 0.3f64), (2.0, 0.9)] {
        let ea = eccentric_anomaly(mean, e);
        let d = 1.0 - e * ea.cos();
        check!(
            eccentric_anomaly(mean, e),
            exact([1.0 / d, ea.sin() / d]),
            rounding(1e-6)
        );
    }
    check!(position(1.5, 0.3, 7.1) -> value, rounding(1e-6));
}
