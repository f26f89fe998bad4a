//! A scalar Kalman filter that changes itself, and the likelihood of a series.
use super::super::prelude::*;
#[derive(Clone, Debug, Differentiable)]
pub struct Kalman {
    x: f64,
    p: f64,
    q: f64,
    r: f64,
}
impl Kalman {
    #[differentiate]
    pub fn step(&mut self, z: f64) -> f64 {
        self.p += self.q;
        let s = self.p + self.r;
        let k = self.p / s;
        let innov = z - self.x;
        self.x += k * innov;
        self.p *= 1.0 - k;
        0.5 * (innov * innov / s + s.ln())
    }
}
#[differentiate]
pub fn nll(zs: &[f64], q: f64, r: f64) -> f64 {
    let mut kf = Kalman {
        x: 0.0,
        p: 1.0,
        q,
        r,
    };
    let mut acc = 0.0;
    for z in zs {
        acc += kf.step(*z);
    }
    acc
}
#[test]
fn scalar_kalman_everywhere() {
    check!(nll(&[0.3, 0.5, 0.1, 0.9], 0.1, 0.4));
    let k = Kalman {
        x: 0.1,
        p: 1.0,
        q: 0.2,
        r: 0.3,
    };
    check_method!(Kalman: step step_vjp_into step_vjp step_jvp step_grad step_value_and_grad (&mut k, 0.4));
}
