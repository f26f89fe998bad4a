//! Implicit steps of an oscillator, with Newton's iteration inside.
use super::super::prelude::*;
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct VdP {
    mu: f64,
    dt: f64,
}
#[differentiate]
pub fn implicit_step(p: VdP, x: f64, v: f64) -> (f64, f64) {
    let (mut xn, mut vn) = (x, v);
    for _ in 0..8 {
        let f1 = xn - x - p.dt * vn;
        let f2 = vn - v - p.dt * (p.mu * (1.0 - xn * xn) * vn - xn);
        let (a, b) = (1.0, -p.dt);
        let c = -p.dt * (-2.0 * p.mu * xn * vn - 1.0);
        let d = 1.0 - p.dt * p.mu * (1.0 - xn * xn);
        let det = a * d - b * c;
        xn -= (d * f1 - b * f2) / det;
        vn -= (-c * f1 + a * f2) / det;
    }
    (xn, vn)
}
#[differentiate]
pub fn orbit(p: VdP, start: (f64, f64), n: usize) -> f64 {
    let mut s = start;
    for _ in 0..n {
        s = implicit_step(p, s.0, s.1);
    }
    s.0 * s.0 + s.1
}
#[test]
fn implicit_steps_everywhere() {
    check!(orbit(VdP{mu:1.3,dt:0.1}, (0.5, 0.2), const 4));
}
