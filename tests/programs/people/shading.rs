//! A user's vector with operators, by value and by reference, and Phong shading on it.
use super::super::prelude::*;
use std::ops::{Add, Mul, Neg, Sub};
#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
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
impl Sub for Vec3 {
    type Output = Vec3;
    fn sub(self, o: Vec3) -> Vec3 {
        Vec3 {
            x: self.x - o.x,
            y: self.y - o.y,
            z: self.z - o.z,
        }
    }
}
#[differentiate]
impl Mul<f64> for Vec3 {
    type Output = Vec3;
    fn mul(self, s: f64) -> Vec3 {
        Vec3 {
            x: self.x * s,
            y: self.y * s,
            z: self.z * s,
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
impl Vec3 {
    pub fn new(x: f64, y: f64, z: f64) -> Self {
        Self { x, y, z }
    }
    pub fn dot(self, o: Vec3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }
    pub fn cross(&self, o: &Vec3) -> Vec3 {
        Vec3::new(
            self.y * o.z - self.z * o.y,
            self.z * o.x - self.x * o.z,
            self.x * o.y - self.y * o.x,
        )
    }
    pub fn norm(&self) -> f64 {
        self.dot(*self).sqrt()
    }
    pub fn normalized(&self) -> Self {
        let n = self.norm();
        *self * (1.0 / n)
    }
    pub fn reflect(self, n: Vec3) -> Vec3 {
        self - 2.0 * self.dot(n) * n
    }
}
#[differentiate]
pub fn shade(light: Vec3, p: Vec3, c: Vec3, r: f64) -> f64 {
    let n = (p - c).normalized();
    let l = (light - p).normalized();
    let refl = (-l).reflect(n);
    let view = Vec3::new(0.0, 0.0, 1.0);
    let diff = n.dot(l).max(0.0);
    let spec = refl.dot(view).max(0.0).powi(8);
    0.1 * r + 0.7 * diff + 0.2 * spec + n.cross(&l).norm()
}
#[test]
fn shading_everywhere() {
    check!(shade(
        Vec3::new(1.0, 2.0, 3.0),
        Vec3::new(0.3, 0.2, 0.9),
        Vec3::new(0.0, 0.1, 0.0),
        1.0
    ));
}
