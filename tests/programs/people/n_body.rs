//! Bodies as structs in a slice: pairwise energy by nested enumerate and skip, momentum by fold.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Body {
    pub position: [f64; 3],
    pub velocity: [f64; 3],
    pub mass: f64,
}

#[differentiate]
fn energy(bodies: &[Body]) -> f64 {
    let mut e = 0.0;
    for (i, b) in bodies.iter().enumerate() {
        e += 0.5 * b.mass * b.velocity.iter().map(|v| v * v).sum::<f64>();
        for c in &bodies[i + 1..] {
            let mut d2 = 0.0;
            for k in 0..3 {
                let d = b.position[k] - c.position[k];
                d2 += d * d;
            }
            e -= b.mass * c.mass / d2.sqrt();
        }
    }
    e
}

#[differentiate]
fn advance(bodies: &mut [Body], dt: f64) {
    let n = bodies.len();
    for i in 0..n {
        for j in (i + 1)..n {
            let mut d = [0.0; 3];
            let mut d2 = 0.0;
            for k in 0..3 {
                d[k] = bodies[i].position[k] - bodies[j].position[k];
                d2 += d[k] * d[k];
            }
            let magnitude = dt / (d2 * d2.sqrt());
            let (mi, mj) = (bodies[i].mass, bodies[j].mass);
            for k in 0..3 {
                bodies[i].velocity[k] -= d[k] * mj * magnitude;
                bodies[j].velocity[k] += d[k] * mi * magnitude;
            }
        }
    }
    for body in bodies.iter_mut() {
        for k in 0..3 {
            body.position[k] += dt * body.velocity[k];
        }
    }
}

#[differentiate]
fn energy_after(bodies: &[Body], dt: f64) -> f64 {
    let mut copy = bodies.to_vec();
    for _ in 0..3 {
        advance(&mut copy, dt);
    }
    energy(&copy)
}

#[test]
fn bodies() {
    let bodies = [
        Body {
            position: [0.0, 0.1, 0.0],
            velocity: [0.0, 0.0, 0.1],
            mass: 3.0,
        },
        Body {
            position: [1.0, 0.0, 0.2],
            velocity: [0.0, 1.2, 0.0],
            mass: 0.4,
        },
        Body {
            position: [-0.5, 1.5, 0.0],
            velocity: [-0.9, 0.1, 0.0],
            mass: 0.2,
        },
    ];
    check!(energy(&bodies));
    check!(advance(&mut bodies, 0.1) -> unit);
    check!(energy_after(&bodies, 0.1));
}
