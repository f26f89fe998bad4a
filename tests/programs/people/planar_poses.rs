//! Poses in the plane as newtypes and tuple structs; a pose-graph residual.
use super::super::prelude::*;
use std::f64::consts::PI;

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Angle(f64);

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Pose(f64, f64, Angle);

#[differentiate]
impl Pose {
    pub fn compose(self, other: Pose) -> Pose {
        let (s, c) = self.2.0.sin_cos();
        Pose(
            self.0 + c * other.0 - s * other.1,
            self.1 + s * other.0 + c * other.1,
            Angle(self.2.0 + other.2.0),
        )
    }

    pub fn inverse(self) -> Pose {
        let Pose(x, y, Angle(theta)) = self;
        let (s, c) = theta.sin_cos();
        Pose(-c * x - s * y, s * x - c * y, Angle(-theta))
    }
}

#[differentiate]
fn wrapped(a: Angle) -> f64 {
    (a.0 + PI).rem_euclid(2.0 * PI) - PI
}

#[differentiate]
fn residual(a: &Pose, b: &Pose, measured: &Pose, #[constant] weights: [f64; 3]) -> f64 {
    let error = measured.inverse().compose(a.inverse().compose(*b));
    let parts = [error.0, error.1, wrapped(error.2)];
    parts
        .iter()
        .zip(weights.iter())
        .map(|(e, w)| w * e * e)
        .sum()
}

#[test]
fn pose_graph() {
    check!(residual(&Pose(0.1, 0.2, Angle(0.3)), &Pose(1.0, -0.4, Angle(-2.9)), &Pose(0.9, 0.1, Angle(2.8)), const [1.0, 2.0, 0.5]));
}
