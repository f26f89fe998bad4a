//! A biquad filter designed and run as structs with `&mut self`.
use super::super::prelude::*;
use std::f64::consts::PI;

#[derive(Clone, Copy, Debug, Default, Differentiable)]
struct Biquad {
    b: [f64; 3],
    a: [f64; 2],
    z: [f64; 2],
}

#[differentiate]
impl Biquad {
    fn low_pass(frequency: f64, q: f64) -> Self {
        let w = 2.0 * PI * frequency;
        let (s, c) = w.sin_cos();
        let alpha = s / (2.0 * q);
        let a0 = 1.0 + alpha;
        Self {
            b: [(1.0 - c) / 2.0 / a0, (1.0 - c) / a0, (1.0 - c) / 2.0 / a0],
            a: [-2.0 * c / a0, (1.0 - alpha) / a0],
            ..Default::default()
        }
    }

    fn process(&mut self, x: f64) -> f64 {
        let y = self.b[0] * x + self.z[0];
        self.z[0] = self.b[1] * x - self.a[0] * y + self.z[1];
        self.z[1] = self.b[2] * x - self.a[1] * y;
        y
    }
}

#[differentiate]
fn filtered_energy(frequency: f64, q: f64, signal: &[f64]) -> f64 {
    let mut filter = Biquad::low_pass(frequency, q);
    signal.iter().map(|&x| filter.process(x).powi(2)).sum()
}

#[differentiate]
fn filtered(filter: &mut Biquad, signal: &mut [f64]) {
    for s in signal.iter_mut() {
        *s = filter.process(*s);
    }
}

#[test]
fn second_order_sections() {
    check!(filtered_energy(0.1, 0.7, &[1.0, 0.0, -0.5, 0.3]));
    check!(filtered(&mut Biquad::low_pass(0.1, 0.7), &mut [1.0, 0.0, -0.5]) -> unit);
}
