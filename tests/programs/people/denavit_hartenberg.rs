//! Denavit-Hartenberg transforms through a type alias for 4×4 arrays, with enum joints.
use super::super::prelude::*;

type Mat4 = [[f64; 4]; 4];

#[derive(Clone, Debug, Differentiable)]
enum Joint {
    Revolute { a: f64, alpha: f64, d: f64 },
    Prismatic { a: f64, alpha: f64, theta: f64 },
    Fixed,
}

const IDENTITY: Mat4 = [
    [1.0, 0.0, 0.0, 0.0],
    [0.0, 1.0, 0.0, 0.0],
    [0.0, 0.0, 1.0, 0.0],
    [0.0, 0.0, 0.0, 1.0],
];

#[differentiate]
fn multiply(a: &Mat4, b: &Mat4) -> Mat4 {
    let mut c = [[0.0; 4]; 4];
    for (i, row) in c.iter_mut().enumerate() {
        for (j, cell) in row.iter_mut().enumerate() {
            *cell = (0..4).map(|k| a[i][k] * b[k][j]).sum();
        }
    }
    c
}

#[differentiate]
fn transform(joint: &Joint, q: f64) -> Mat4 {
    let (a, alpha, d, theta) = match joint {
        Joint::Revolute { a, alpha, d } => (*a, *alpha, *d, q),
        Joint::Prismatic { a, alpha, theta } => (*a, *alpha, q, *theta),
        Joint::Fixed => return IDENTITY,
    };
    let (st, ct) = theta.sin_cos();
    let (sa, ca) = alpha.sin_cos();
    [
        [ct, -st * ca, st * sa, a * ct],
        [st, ct * ca, -ct * sa, a * st],
        [0.0, sa, ca, d],
        [0.0, 0.0, 0.0, 1.0],
    ]
}

#[differentiate]
fn position(joints: &[Joint], q: &[f64]) -> [f64; 3] {
    let mut pose = IDENTITY;
    for i in 0..joints.len() {
        pose = multiply(&pose, &transform(&joints[i], q[i]));
    }
    [pose[0][3], pose[1][3], pose[2][3]]
}

#[test]
fn chain_of_joints() {
    let joints = [
        Joint::Revolute {
            a: 0.4,
            alpha: 0.3,
            d: 0.1,
        },
        Joint::Fixed,
        Joint::Prismatic {
            a: 0.2,
            alpha: -0.5,
            theta: 0.7,
        },
        Joint::Revolute {
            a: 0.1,
            alpha: 0.0,
            d: 0.2,
        },
    ];
    check!(position(&joints.clone(), &[0.3, 0.0, 0.6, -0.9]) -> value);
}
