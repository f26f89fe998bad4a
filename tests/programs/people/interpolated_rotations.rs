//! Rotations interpolated, with early returns.
use super::super::prelude::*;
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Quat {
    w: f64,
    x: f64,
    y: f64,
    z: f64,
}
impl Quat {
    #[differentiate]
    fn dot(&self, o: &Self) -> f64 {
        self.w * o.w + self.x * o.x + self.y * o.y + self.z * o.z
    }
    #[differentiate]
    fn scale(&self, s: f64) -> Self {
        Quat {
            w: self.w * s,
            x: self.x * s,
            y: self.y * s,
            z: self.z * s,
        }
    }
    #[differentiate]
    fn add(&self, o: &Self) -> Self {
        Quat {
            w: self.w + o.w,
            x: self.x + o.x,
            y: self.y + o.y,
            z: self.z + o.z,
        }
    }
    #[differentiate]
    pub fn slerp(&self, other: &Self, t: f64) -> Self {
        let mut d = self.dot(other);
        let mut b = *other;
        if d < 0.0 {
            d = -d;
            b = b.scale(-1.0);
        }
        if d > 0.9995 {
            let l = self.scale(1.0 - t).add(&b.scale(t));
            let n = l.dot(&l).sqrt();
            return l.scale(1.0 / n);
        }
        let th = d.acos();
        let s = th.sin();
        self.scale(((1.0 - t) * th).sin() / s)
            .add(&b.scale((t * th).sin() / s))
    }
}
#[test]
fn interpolated_rotations_everywhere() {
    let a = Quat {
        w: 0.8,
        x: 0.6,
        y: 0.0,
        z: 0.0,
    };
    let b = Quat {
        w: 0.6,
        x: 0.0,
        y: 0.8,
        z: 0.0,
    };
    let c = Quat {
        w: -0.6,
        x: 0.0,
        y: -0.8,
        z: 0.0,
    };
    check_method!(Quat: slerp slerp_vjp_into slerp_vjp slerp_jvp (&a, &b, 0.3) -> value);
    check_method!(Quat: slerp slerp_vjp_into slerp_vjp slerp_jvp (&a, &c, 0.3) -> value);
}
