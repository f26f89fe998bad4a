//! Kepler's equation in a loop with a deferred variable, and a position from a struct of elements.
use super::super::prelude::*;
#[differentiate]
pub fn eccentric_anomaly(m: f64, e: f64) -> f64 {
    let mut ea = if e < 0.8 { m } else { std::f64::consts::PI };
    let mut delta;
    let mut iter = 0;
    loop {
        delta = (ea - e * ea.sin() - m) / (1.0 - e * ea.cos());
        ea -= delta;
        iter += 1;
        if delta.abs() < 1e-15 || iter >= 50 {
            break;
        }
    }
    ea
}
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Elements {
    a: f64,
    e: f64,
    i: f64,
    raan: f64,
    argp: f64,
    m0: f64,
}
#[differentiate]
pub fn position(el: Elements, mu: f64, dt: f64) -> (f64, f64, f64) {
    let Elements {
        a,
        e,
        i,
        raan,
        argp,
        m0,
    } = el;
    let n = (mu / a.powi(3)).sqrt();
    let ea = eccentric_anomaly((m0 + n * dt) % (2.0 * std::f64::consts::PI), e);
    let nu = 2.0 * ((1.0 + e).sqrt() * (ea / 2.0).sin()).atan2((1.0 - e).sqrt() * (ea / 2.0).cos());
    let r = a * (1.0 - e * ea.cos());
    let u = argp + nu;
    let x = r * (raan.cos() * u.cos() - raan.sin() * u.sin() * i.cos());
    let y = r * (raan.sin() * u.cos() + raan.cos() * u.sin() * i.cos());
    (x, y, r * u.sin() * i.sin())
}
#[test]
fn kepler_elements_everywhere() {
    check!(position(Elements{a:1.2,e:0.3,i:0.4,raan:0.7,argp:1.1,m0:0.5}, 1.0, 0.8) -> value);
}
