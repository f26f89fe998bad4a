//! A step of Adam, differentiated through (as meta-learning does), and a tiny training loop.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Adam {
    m: Vec<f64>,
    v: Vec<f64>,
    t: i32,
    rate: f64,
}

#[differentiate]
impl Adam {
    fn step(&mut self, parameters: &mut [f64], gradient: &[f64]) {
        const BETA1: f64 = 0.9;
        const BETA2: f64 = 0.99;
        self.t += 1;
        let c1 = 1.0 - BETA1.powi(self.t);
        let c2 = 1.0 - BETA2.powi(self.t);
        for i in 0..parameters.len() {
            self.m[i] = BETA1 * self.m[i] + (1.0 - BETA1) * gradient[i];
            self.v[i] = BETA2 * self.v[i] + (1.0 - BETA2) * gradient[i] * gradient[i];
            parameters[i] -= self.rate * (self.m[i] / c1) / ((self.v[i] / c2).sqrt() + 1e-8);
        }
    }
}

#[differentiate]
fn loss_after_training(start: &[f64], rate: f64, curvature: &[f64]) -> f64 {
    let mut x = start.to_vec();
    let mut adam = Adam {
        m: vec![0.0; x.len()],
        v: vec![0.0; x.len()],
        t: 0,
        rate,
    };
    for _ in 0..3 {
        let gradient: Vec<f64> = x
            .iter()
            .zip(curvature)
            .map(|(x, c)| c * x + 0.1 * x.powi(3))
            .collect();
        adam.step(&mut x, &gradient);
    }
    x.iter().zip(curvature).map(|(x, c)| 0.5 * c * x * x).sum()
}

#[test]
fn meta_learning() {
    check!(loss_after_training(&[0.9, -0.7], 0.1, &[1.2, 0.4]));
}
