//! A spring network integrated by velocity Verlet in a struct with `&mut self`.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Chain {
    positions: Vec<f64>,
    velocities: Vec<f64>,
    stiffness: f64,
    damping: f64,
    steps: usize,
}

impl Chain {
    #[differentiate]
    fn forces(&self) -> Vec<f64> {
        let n = self.positions.len();
        let mut f = vec![0.0; n];
        for i in 0..n - 1 {
            let stretch = self.positions[i + 1] - self.positions[i] - 1.0;
            let force = self.stiffness * stretch + 0.1 * stretch.powi(3);
            f[i] += force;
            f[i + 1] -= force;
        }
        for (f, v) in f.iter_mut().zip(&self.velocities) {
            *f -= self.damping * v;
        }
        f
    }

    #[differentiate]
    fn step(&mut self, dt: f64) {
        let before = self.forces();
        for i in 0..self.positions.len() {
            self.positions[i] += dt * self.velocities[i] + 0.5 * dt * dt * before[i];
        }
        let after = self.forces();
        for (v, (a, b)) in self.velocities.iter_mut().zip(before.iter().zip(&after)) {
            *v += 0.5 * dt * (a + b);
        }
        self.steps += 1;
    }

    #[differentiate]
    fn kinetic(&self) -> f64 {
        self.velocities.iter().map(|v| 0.5 * v * v).sum()
    }
}

#[differentiate]
fn kinetic_after(chain: &Chain, dt: f64, steps: usize) -> f64 {
    let mut chain = chain.clone();
    while chain.steps < steps {
        chain.step(dt);
    }
    chain.kinetic()
}

#[test]
fn spring_chain() {
    let mut chain = Chain {
        positions: vec![0.0, 1.3, 1.9],
        velocities: vec![0.1, 0.0, -0.4],
        stiffness: 2.0,
        damping: 0.1,
        steps: 0,
    };
    check!(kinetic_after(&chain, 0.1, const 3));
    check_method!(Chain: step step_vjp_into step_vjp step_jvp (&mut chain, 0.1) -> unit);
    chain.step(0.1);
    assert_eq!(chain.steps, 1);
}
