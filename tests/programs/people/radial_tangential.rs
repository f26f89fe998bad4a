//! The radial-tangential camera as nested structs; points behind it give `None`.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Intrinsics {
    fx: f64,
    fy: f64,
    cx: f64,
    cy: f64,
}

#[derive(Clone, Debug, Differentiable)]
pub struct Camera {
    intrinsics: Intrinsics,
    distortion: [f64; 4],
    width: u32,
    name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Point2 {
    x: f64,
    y: f64,
}

impl Camera {
    #[differentiate]
    fn distort(&self, x: f64, y: f64) -> (f64, f64) {
        let [k1, k2, p1, p2] = self.distortion;
        let r2 = x * x + y * y;
        let radial = 1.0 + k1 * r2 + k2 * r2 * r2;
        (
            x * radial + 2.0 * p1 * x * y + p2 * (r2 + 2.0 * x * x),
            y * radial + p1 * (r2 + 2.0 * y * y) + 2.0 * p2 * x * y,
        )
    }

    #[differentiate]
    pub fn project(&self, p: &[f64; 3]) -> Option<Point2> {
        if p[2] <= 0.0 {
            return None;
        }
        let (x, y) = self.distort(p[0] / p[2], p[1] / p[2]);
        let Intrinsics { fx, fy, cx, cy } = self.intrinsics;
        let point = Point2 {
            x: fx * x + cx,
            y: fy * y + cy,
        };
        if point.x > self.width as f64 {
            None
        } else {
            Some(point)
        }
    }
}

#[differentiate]
fn reprojection_error(
    camera: &Camera,
    points: &[[f64; 3]],
    #[constant] seen: &[Point2],
) -> Option<f64> {
    let mut error = 0.0;
    for (p, s) in points.iter().zip(seen) {
        let q = camera.project(p)?;
        error += (q.x - s.x).powi(2) + (q.y - s.y).powi(2);
    }
    Some(error / seen.len() as f64)
}

#[test]
fn radtan() {
    let camera = Camera {
        intrinsics: Intrinsics {
            fx: 4.0,
            fy: 4.1,
            cx: 3.2,
            cy: 2.4,
        },
        distortion: [0.1, -0.05, 0.01, 0.02],
        width: 640,
        name: "left".into(),
    };
    check_method!(Camera: project project_vjp_into project_vjp project_jvp (&camera, &[0.4, -0.3, 1.2]) -> ok value);
    check!(reprojection_error(&camera.clone(), &[[0.4, -0.3, 1.2], [-0.2, 0.1, 2.0]], const &[Point2 { x: 4.0, y: 1.5 }, Point2 { x: 3.0, y: 2.0 }]) -> ok);
    assert!(
        reprojection_error::grad(&camera, &[[0.4, -0.3, -1.2]], &[Point2 { x: 4.0, y: 1.5 }])
            .is_none()
    );
    assert!(
        camera
            .project_jvp(&[0.4, 0.1, 0.0], &camera.zero_tangent(), &[1.0, 0.0, 0.0])
            .is_none()
    );
}
