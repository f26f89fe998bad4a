//! Kalman filters: scalar as a struct returned anew, two-dimensional over arrays.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Estimate {
    mean: f64,
    variance: f64,
}

impl Estimate {
    #[differentiate]
    fn predict(self, process: f64) -> Estimate {
        Estimate {
            variance: self.variance + process,
            ..self
        }
    }

    #[differentiate]
    fn update(&self, measured: f64, noise: f64) -> (Estimate, f64) {
        let innovation = measured - self.mean;
        let s = self.variance + noise;
        let gain = self.variance / s;
        let next = Estimate {
            mean: self.mean + gain * innovation,
            variance: (1.0 - gain) * self.variance,
        };
        (next, -0.5 * (innovation * innovation / s + s.ln()))
    }
}

#[differentiate]
fn likelihood(process: f64, noise: f64, data: &[f64]) -> f64 {
    let mut estimate = Estimate {
        mean: 0.0,
        variance: 1.0,
    };
    let mut ll = 0.0;
    for z in data.iter() {
        let (next, term) = estimate.predict(process).update(*z, noise);
        estimate = next;
        ll += term;
    }
    ll
}

#[differentiate]
fn track(positions: &[f64], dt: f64, q: f64, r: f64) -> [f64; 2] {
    let mut x = [positions[0], 0.0];
    let mut p = [[1.0, 0.0], [0.0, 1.0]];
    for &z in &positions[1..] {
        x = [x[0] + dt * x[1], x[1]];
        let p00 = p[0][0] + dt * (p[1][0] + p[0][1]) + dt * dt * p[1][1] + q;
        let p01 = p[0][1] + dt * p[1][1];
        let p10 = p[1][0] + dt * p[1][1];
        let p11 = p[1][1] + q;
        let s = p00 + r;
        let k = [p00 / s, p10 / s];
        let y = z - x[0];
        x[0] += k[0] * y;
        x[1] += k[1] * y;
        p = [
            [(1.0 - k[0]) * p00, (1.0 - k[0]) * p01],
            [p10 - k[1] * p00, p11 - k[1] * p01],
        ];
    }
    x
}

#[test]
fn filters() {
    check!(likelihood(0.1, 0.4, &[0.3, 0.5, -0.1]));
    check!(track(&[0.0, 0.9, 2.1, 2.9], 1.0, 0.1, 0.5) -> value);
}
