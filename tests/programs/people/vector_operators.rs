//! A vector type with the usual operators by value, by reference, by scalar from both sides, and in place.
use super::super::prelude::*;
use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub};

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
pub struct Vec3 {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

#[differentiate]
impl Add for Vec3 {
    type Output = Vec3;
    fn add(self, o: Vec3) -> Vec3 {
        Vec3 {
            x: self.x + o.x,
            y: self.y + o.y,
            z: self.z + o.z,
        }
    }
}

#[differentiate]
impl Sub<Vec3> for Vec3 {
    type Output = Vec3;
    fn sub(self, rhs: Vec3) -> Self::Output {
        Vec3::new(self.x - rhs.x, self.y - rhs.y, self.z - rhs.z)
    }
}

#[differentiate]
impl Mul<f64> for Vec3 {
    type Output = Vec3;
    fn mul(self, k: f64) -> Vec3 {
        Vec3 {
            x: self.x * k,
            y: self.y * k,
            z: self.z * k,
        }
    }
}

#[differentiate]
impl Mul<Vec3> for f64 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        v * self
    }
}

#[differentiate]
impl Div<f64> for Vec3 {
    type Output = Vec3;
    fn div(self, k: f64) -> Vec3 {
        Vec3 {
            x: self.x / k,
            y: self.y / k,
            z: self.z / k,
        }
    }
}

#[differentiate]
impl Neg for Vec3 {
    type Output = Vec3;
    fn neg(self) -> Vec3 {
        Vec3 {
            x: -self.x,
            y: -self.y,
            z: -self.z,
        }
    }
}

#[differentiate]
impl AddAssign for Vec3 {
    fn add_assign(&mut self, o: Vec3) {
        self.x += o.x;
        self.y += o.y;
        self.z += o.z;
    }
}

#[differentiate]
impl MulAssign<f64> for Vec3 {
    fn mul_assign(&mut self, k: f64) {
        *self = Vec3 {
            x: self.x * k,
            y: self.y * k,
            z: self.z * k,
        };
    }
}

#[differentiate]
impl Vec3 {
    pub fn new(x: f64, y: f64, z: f64) -> Self {
        Self { x, y, z }
    }

    pub fn dot(self, o: Vec3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn norm(self) -> f64 {
        self.dot(self).sqrt()
    }

    pub fn cross(&self, o: &Vec3) -> Vec3 {
        Vec3::new(
            self.y * o.z - self.z * o.y,
            self.z * o.x - self.x * o.z,
            self.x * o.y - self.y * o.x,
        )
    }
}

#[differentiate]
fn reflected(direction: Vec3, normal: Vec3) -> Vec3 {
    let n = normal / normal.norm();
    direction - 2.0 * direction.dot(n) * n
}

#[differentiate]
fn boris_push(position: Vec3, velocity: Vec3, field: Vec3, dt: f64) -> Vec3 {
    let mut v = velocity;
    let mut p = position;
    for _ in 0..3 {
        let t = field * (0.5 * dt);
        let s = 2.0 * t / (1.0 + t.dot(t));
        let prime = v + v.cross(&t);
        v += prime.cross(&s);
        v *= 0.99;
        p += dt * v;
    }
    -p
}

#[test]
fn operators() {
    let (a, b, c) = (
        Vec3::new(0.4, -0.3, 0.8),
        Vec3::new(1.2, 0.7, 0.1),
        Vec3::new(0.2, 0.5, -0.6),
    );
    check!(reflected(a, b) -> value);
    check!(boris_push(a, b, c, 0.3) -> value);
    check_method!(Vec3: cross cross_vjp_into cross_vjp cross_jvp (&a, &b) -> value);
}
