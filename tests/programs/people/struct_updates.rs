//! Struct literals, update syntax, nested field writes, destructuring with `..`, structs in structs by value.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
pub struct Vec2 {
    pub x: f64,
    pub y: f64,
}

#[derive(Clone, Debug, Default, Differentiable)]
pub struct Particle {
    pub position: Vec2,
    pub velocity: Vec2,
    pub charge: f64,
    pub id: usize,
    pub alive: bool,
}

#[differentiate]
fn pushed(p: Particle, force: Vec2, dt: f64) -> Particle {
    let velocity = Vec2 {
        x: p.velocity.x + dt * force.x * p.charge,
        ..p.velocity
    };
    let position = Vec2 {
        y: p.position.y + dt * force.y,
        x: p.position.x + dt * velocity.x,
    };
    Particle {
        position,
        velocity,
        ..p
    }
}

#[differentiate]
fn fields_written(mut p: Particle, k: f64) -> f64 {
    p.position.x *= k;
    p.velocity = Vec2 {
        x: p.position.x,
        y: k,
    };
    let Particle {
        position: Vec2 { x, y },
        charge,
        ..
    } = p.clone();
    p.charge += x * y;
    if p.alive {
        p.velocity.y -= charge;
    }
    let v = &mut p.velocity;
    v.x += v.y * v.y;
    p.velocity.x * p.charge + p.id as f64
}

#[differentiate]
fn swarm(particles: &mut Vec<Particle>, dt: f64) -> f64 {
    let mut energy = 0.0;
    for p in particles.iter_mut().filter(|p| p.alive) {
        p.position.x += dt * p.velocity.x;
        p.position.y += dt * p.velocity.y;
        energy += p.charge * (p.position.x * p.position.y);
    }
    particles[0].charge = energy;
    energy
}

#[test]
fn structs() {
    let p = Particle {
        position: Vec2 { x: 0.4, y: -0.3 },
        velocity: Vec2 { x: 0.8, y: 1.2 },
        charge: 0.7,
        id: 3,
        alive: true,
    };
    check!(pushed(p.clone(), Vec2 { x: 0.5, y: 0.9 }, 0.1) -> value);
    check!(fields_written(p.clone(), 1.3));
    check!(fields_written(
        Particle {
            alive: false,
            ..p.clone()
        },
        1.3
    ));
    check!(swarm(
        &mut vec![
            p.clone(),
            Particle {
                alive: false,
                ..p.clone()
            },
            p.clone()
        ],
        0.2
    ));
}
