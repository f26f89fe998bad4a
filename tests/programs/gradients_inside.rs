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

/// A field, its value and its tangent, at places that change with it.
#[differentiate(hvp)]
fn field(x: [f64; 2], t: f64) -> [f64; 2] {
    [x[0] * x[1].sin() + t, (x[0] * t).exp()]
}

#[differentiate]
fn carried_along(x: &[f64]) -> f64 {
    let (y, v) = field::jvp([x[0], x[1]], x[2], [x[1], x[2]], 1.0);
    let (_, w) = field::jvp(y, x[2], v, x[0]);
    y[0] * v[1] + v[0] * v[0] * w[1] + w[0]
}

#[differentiate]
fn energy_along(x: &[f64], k: f64) -> f64 {
    let direction: Vec<f64> = x.iter().map(|v| v * v * k).collect();
    let (e, e_dot) = energy::jvp(x, k, &direction, x[0]);
    e * e_dot + e_dot.sin()
}

#[differentiate(hvp)]
fn neighbours(x: &[f64]) -> Vec<f64> {
    x.windows(2).map(|w| w[0] * w[1].sin()).collect()
}

#[differentiate]
fn vectors_along(x: &[f64], repeated: usize) -> f64 {
    let mut direction = x.to_vec();
    for _ in 0..repeated {
        let (y, y_dot) = neighbours::jvp(x, &direction);
        for i in 0..y.len() {
            direction[i] += y[i] * y_dot[i];
        }
    }
    direction.iter().map(|d| d * d).sum()
}

#[differentiate(hvp)]
fn general<T: num_traits::Float>(x: T, y: T) -> T {
    x * x * y.sin()
}

#[differentiate]
fn general_along(x: f32, y: f32) -> f32 {
    let (value, (by_x, by_y)) = general::value_and_grad(x, y);
    let (_, dot) = general::jvp(value, by_x, 1.0, by_y);
    dot * by_y
}

/// Steps against a gradient, and the sum of what was on the way.
#[differentiate]
fn descent(x: &[f64], steps: usize) -> f64 {
    let mut p = x.to_vec();
    let mut total = 0.0;
    for _ in 0..steps {
        let (e, (slope, _)) = energy::value_and_grad(&p, 0.3);
        total += e;
        for (p, slope) in p.iter_mut().zip(&slope) {
            *p -= 0.05 * slope;
        }
    }
    total
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

    #[differentiate]
    fn power_squared(#[constant] &self, angle: f64, rate: f64) -> f64 {
        let (_, power) = self.potential_jvp(angle, rate);
        power * power
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
    check!(carried_along(&[0.4, 0.9, -0.3]));
    check!(energy_along(&[0.4, 0.9, -0.3, 0.7], 0.6));
    check!(vectors_along(&[0.4, 0.9, -0.3, 0.7], const 3));
    check!(descent(&[0.4, 0.9, -0.3, 0.7], const 4));
    check!(general_along(0.4f32, 0.9f32), single());
    // (9.81 l sin θ ω)²
    let (by_angle, by_rate) = pendulum.power_squared_grad(0.3, 0.7);
    let (force, (sin, cos)) = (9.81 * 0.5, 0.3f64.sin_cos());
    assert!((by_angle - 2.0 * force * force * 0.49 * sin * cos).abs() < 1e-13);
    assert!((by_rate - 2.0 * force * force * 0.7 * sin * sin).abs() < 1e-13);
}
