//! RK4 with arrays: a generic stepper over a closure that captures active parameters.
use super::super::prelude::*;

#[differentiate]
fn add_scaled<const N: usize>(a: &[f64; N], h: f64, b: &[f64; N]) -> [f64; N] {
    let mut c = *a;
    for i in 0..N {
        c[i] += h * b[i];
    }
    c
}

#[differentiate]
fn two_body(y: &[f64; 4], mu: f64) -> [f64; 4] {
    let r2 = y[0] * y[0] + y[1] * y[1];
    let r3 = r2 * r2.sqrt();
    [y[2], y[3], -mu * y[0] / r3, -mu * y[1] / r3]
}

#[differentiate]
fn rk4_step(y: &[f64; 4], mu: f64, h: f64) -> [f64; 4] {
    let k1 = two_body(y, mu);
    let k2 = two_body(&add_scaled(y, h / 2.0, &k1), mu);
    let k3 = two_body(&add_scaled(y, h / 2.0, &k2), mu);
    let k4 = two_body(&add_scaled(y, h, &k3), mu);
    let mut next = *y;
    for i in 0..4 {
        next[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
    next
}

#[differentiate]
fn propagate(start: [f64; 4], mu: f64, h: f64, steps: usize) -> [f64; 4] {
    let mut y = start;
    for _ in 0..steps {
        y = rk4_step(&y, mu, h);
    }
    y
}

#[test]
fn orbits() {
    check!(propagate([1.0, 0.0, 0.1, 0.9], 1.1, 0.2, const 5) -> value);
    check!(rk4_step(&[1.0, 0.0, 0.1, 0.9], 1.1, 0.2) -> value);
}
