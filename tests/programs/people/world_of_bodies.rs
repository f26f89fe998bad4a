//! Bodies in a struct in a struct, kicked and drifted through `&mut`.
use super::super::prelude::*;
#[derive(Clone, Debug, Differentiable)]
pub struct State {
    pub pos: [f64; 3],
    pub vel: [f64; 3],
    pub mass: f64,
}
#[derive(Clone, Debug, Differentiable)]
pub struct World {
    pub bodies: Vec<State>,
    pub g: f64,
    #[constant]
    pub steps: usize,
}
#[differentiate]
pub fn kick(s: &mut State, f: &[f64; 3], dt: f64) {
    for i in 0..3 {
        s.vel[i] += f[i] / s.mass * dt;
    }
}
#[differentiate]
pub fn drift(s: &mut State, dt: f64) {
    for (p, v) in s.pos.iter_mut().zip(s.vel.iter()) {
        *p += v * dt;
    }
}
#[differentiate]
pub fn total_energy(w: &World) -> f64 {
    let mut w = w.clone();
    for _ in 0..w.steps {
        let g = w.g;
        for b in w.bodies.iter_mut() {
            let f = [0.0, 0.0, -g * b.mass];
            kick(b, &f, 0.1);
            drift(b, 0.1);
        }
    }
    w.bodies
        .iter()
        .map(|b| 0.5 * b.mass * b.vel.iter().map(|v| v * v).sum::<f64>() + b.mass * w.g * b.pos[2])
        .sum()
}
#[test]
fn world_of_bodies_everywhere() {
    check!(total_energy(&World {
        bodies: vec![
            State {
                pos: [0.0, 0.1, 1.0],
                vel: [0.3, 0.2, 0.1],
                mass: 1.2
            },
            State {
                pos: [1.0, 0.1, 2.0],
                vel: [0.1, -0.2, 0.1],
                mass: 0.7
            }
        ],
        g: 9.81,
        steps: 3
    }));
}
