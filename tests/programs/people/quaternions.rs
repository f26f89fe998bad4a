//! Quaternions as a struct with operators.
use super::super::prelude::*;
use std::ops::{Add, Mul, Neg};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Quaternion {
    w: f64,
    x: f64,
    y: f64,
    z: f64,
}

#[differentiate]
impl Mul for Quaternion {
    type Output = Quaternion;
    fn mul(self, o: Quaternion) -> Quaternion {
        Quaternion {
            w: self.w * o.w - self.x * o.x - self.y * o.y - self.z * o.z,
            x: self.w * o.x + self.x * o.w + self.y * o.z - self.z * o.y,
            y: self.w * o.y - self.x * o.z + self.y * o.w + self.z * o.x,
            z: self.w * o.z + self.x * o.y - self.y * o.x + self.z * o.w,
        }
    }
}

#[differentiate]
impl Mul<f64> for Quaternion {
    type Output = Self;
    fn mul(self, s: f64) -> Self {
        Quaternion {
            w: self.w * s,
            x: self.x * s,
            y: self.y * s,
            z: self.z * s,
        }
    }
}

#[differentiate]
impl Add for Quaternion {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Self {
            w: self.w + o.w,
            x: self.x + o.x,
            y: self.y + o.y,
            z: self.z + o.z,
        }
    }
}

#[differentiate]
impl Neg for Quaternion {
    type Output = Self;
    fn neg(self) -> Self {
        Self {
            w: -self.w,
            x: -self.x,
            y: -self.y,
            z: -self.z,
        }
    }
}

impl Quaternion {
    #[differentiate]
    pub fn conjugate(&self) -> Quaternion {
        Quaternion {
            x: -self.x,
            y: -self.y,
            z: -self.z,
            ..*self
        }
    }

    #[differentiate]
    pub fn norm(&self) -> f64 {
        (self.w * self.w + self.x * self.x + self.y * self.y + self.z * self.z).sqrt()
    }

    #[differentiate]
    pub fn normalize(self) -> Quaternion {
        self * self.norm().recip()
    }

    #[differentiate]
    pub fn rotate(&self, v: [f64; 3]) -> [f64; 3] {
        let p = Quaternion {
            w: 0.0,
            x: v[0],
            y: v[1],
            z: v[2],
        };
        let r = *self * p * self.conjugate();
        [r.x, r.y, r.z]
    }
}

#[differentiate]
fn rotated_by_interpolated(a: Quaternion, b: Quaternion, t: f64, v: [f64; 3]) -> [f64; 3] {
    let dot = a.w * b.w + a.x * b.x + a.y * b.y + a.z * b.z;
    let b = if dot < 0.0 { -b } else { b };
    let q = (a * (1.0 - t) + b * t).normalize();
    q.rotate(v)
}

#[test]
fn rotations() {
    let q = Quaternion {
        w: 0.9,
        x: 0.1,
        y: -0.3,
        z: 0.2,
    };
    let r = Quaternion {
        w: -0.2,
        x: 0.7,
        y: 0.3,
        z: 0.5,
    };
    check_method!(Quaternion: rotate rotate_vjp_into rotate_vjp rotate_jvp (&q, [1.0, 2.0, -0.5]) -> value);
    check_method!(Quaternion: normalize normalize_vjp_into normalize_vjp normalize_jvp (q) -> value);
    check!(rotated_by_interpolated(q, r, 0.3, [1.0, 2.0, -0.5]) -> value);
    check!(rotated_by_interpolated(q, q * 0.5 + r, 0.3, [1.0, 2.0, -0.5]) -> value);
}
