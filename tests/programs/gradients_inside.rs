//! Gradients inside of differentiated functions: what is differentiated has second order.
use super::prelude::*;

#[differentiate(hvp)]
fn energy(x: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let d = x[i + 1] - x[i];
        sum += k * d * d + d.powi(4) * x[0].sin();
    }
    sum
}

#[differentiate]
fn square_of_the_force(x: &[f64], k: f64) -> f64 {
    let (force, by_k) = energy::grad(x, k);
    let mut sum = by_k * by_k;
    for f in &force {
        sum += f * f;
    }
    sum
}

#[differentiate(hvp)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiate]
fn newton_step(x: f64, level: f64) -> f64 {
    x - (cube(x) - level) / cube::grad(x)
}

struct Pendulum {
    length: f64,
}

impl Pendulum {
    #[differentiate(hvp)]
    fn potential(#[constant] &self, angle: f64) -> f64 {
        -9.81 * self.length * angle.cos()
    }

    #[differentiate]
    fn torque(#[constant] &self, angle: f64) -> f64 {
        -self.potential_grad(angle)
    }
}

#[test]
fn gradients_have_derivatives() {
    check!(square_of_the_force(&[0.3, 0.9, -0.4, 1.1], 0.7));
    // x - (x³ - l) / 3x²: 2/3 - 2 l / 3x³, and 1 / 3x²
    check!(
        newton_step(2.0, 5.0),
        exact([2.0 / 3.0 - 10.0 / 24.0, 1.0 / 12.0])
    );
    let pendulum = Pendulum { length: 0.5 };
    let stiffness = pendulum.torque_grad(0.3);
    assert!((stiffness + 9.81 * 0.5 * 0.3f64.cos()).abs() < 1e-14);
}
