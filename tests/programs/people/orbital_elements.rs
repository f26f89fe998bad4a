//! From orbital elements to a state, by a builder struct and struct result.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Elements {
    pub semi_major_axis: f64,
    pub eccentricity: f64,
    pub inclination: f64,
    pub raan: f64,
    pub argument_of_periapsis: f64,
    pub true_anomaly: f64,
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct State {
    pub position: [f64; 3],
    pub velocity: [f64; 3],
}

const MU: f64 = 1.0;

#[differentiate]
fn perifocal_to_inertial(e: &Elements, p: f64, q: f64) -> [f64; 3] {
    let (so, co) = e.raan.sin_cos();
    let (si, ci) = e.inclination.sin_cos();
    let (sw, cw) = e.argument_of_periapsis.sin_cos();
    [
        (co * cw - so * sw * ci) * p + (-co * sw - so * cw * ci) * q,
        (so * cw + co * sw * ci) * p + (-so * sw + co * cw * ci) * q,
        sw * si * p + cw * si * q,
    ]
}

#[differentiate]
pub fn state(e: &Elements) -> State {
    let parameter = e.semi_major_axis * (1.0 - e.eccentricity.powi(2));
    let (s, c) = e.true_anomaly.sin_cos();
    let r = parameter / (1.0 + e.eccentricity * c);
    let h = (MU / parameter).sqrt();
    State {
        position: perifocal_to_inertial(e, r * c, r * s),
        velocity: perifocal_to_inertial(e, -h * s, h * (e.eccentricity + c)),
    }
}

#[differentiate]
fn energy(e: &Elements) -> f64 {
    let State {
        position: [x, y, z],
        velocity,
    } = state(e);
    let speed2: f64 = velocity.iter().map(|v| v * v).sum();
    speed2 / 2.0 - MU / (x * x + y * y + z * z).sqrt()
}

#[test]
fn elements() {
    let e = Elements {
        semi_major_axis: 1.3,
        eccentricity: 0.2,
        inclination: 0.4,
        raan: 1.0,
        argument_of_periapsis: -0.6,
        true_anomaly: 2.1,
    };
    check!(state(&e) -> value);
    // The energy is −μ/2a, whatever the other elements are.
    check!(
        energy(&e),
        exact([0.5 / (1.3 * 1.3), 0.0, 0.0, 0.0, 0.0, 0.0])
    );
}
