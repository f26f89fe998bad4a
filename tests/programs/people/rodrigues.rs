//! A rotation vector applied to a point, with its small-angle branch.
use super::super::prelude::*;

#[differentiate]
fn dot3(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[differentiate]
fn cross3(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

/// As Ceres does it, so that the derivative at zero is that of v + ω×v.
#[differentiate]
fn rotate_point(omega: &[f64; 3], v: &[f64; 3]) -> [f64; 3] {
    let theta2 = dot3(omega, omega);
    if theta2 > f64::EPSILON {
        let theta = theta2.sqrt();
        let (s, c) = theta.sin_cos();
        let axis = omega.map(|w| w / theta);
        let cross = cross3(&axis, v);
        let along = dot3(&axis, v) * (1.0 - c);
        std::array::from_fn(|i| v[i] * c + cross[i] * s + axis[i] * along)
    } else {
        let cross = cross3(omega, v);
        [v[0] + cross[0], v[1] + cross[1], v[2] + cross[2]]
    }
}

#[test]
fn rotation_vectors() {
    check!(rotate_point(&[0.3, -0.4, 0.8], &[1.0, 2.0, -0.5]) -> value);
    check!(rotate_point(&[0.0, 0.0, 0.0], &[1.0, 2.0, 3.0]) -> value, kink(),
        exact([0.0, 3.0, -2.0, 1.0, 0.0, 0.0, -3.0, 0.0, 1.0, 0.0, 1.0, 0.0, 2.0, -1.0, 0.0, 0.0, 0.0, 1.0]));
}
