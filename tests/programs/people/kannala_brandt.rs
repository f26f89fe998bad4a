//! The Kannala-Brandt fisheye camera, generic, with a tuple-valued `if`.
use super::super::prelude::*;
use num_traits::Float;

#[differentiate]
fn project<T: Float>(params: &[T; 8], point: &[T; 3]) -> [T; 2] {
    let [fx, fy, cx, cy, k1, k2, k3, k4] = *params;
    let (x, y, z) = (point[0], point[1], point[2]);
    let eps = T::from(1e-6).unwrap();
    let r = (x * x + y * y).sqrt();
    let theta = r.atan2(z);
    let theta2 = theta * theta;
    let theta4 = theta2 * theta2;
    let theta6 = theta4 * theta2;
    let theta8 = theta4 * theta4;
    let theta_d = theta * (T::one() + k1 * theta2 + k2 * theta4 + k3 * theta6 + k4 * theta8);
    let (mx, my) = if r > eps {
        let d = theta_d / r;
        (x * d, y * d)
    } else {
        (T::zero(), T::zero())
    };
    [fx * mx + cx, fy * my + cy]
}

#[test]
fn fisheye() {
    check!(project(&[400.0, 410.0, 320.0, 240.0, 0.1, -0.02, 0.003, -0.001], &[0.4, -0.3, 1.2]) -> value);
    check!(project(&[400.0, 410.0, 320.0, 240.0, 0.1, -0.02, 0.003, -0.001], &[0.0, 0.0, 1.2]) -> value, kink());
    check!(project(&[400.0f32, 410.0, 320.0, 240.0, 0.1, -0.02, 0.003, -0.001], &[0.4, -0.3, 1.2]) -> value, single());
}
