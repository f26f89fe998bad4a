//! A camera with distortion and a pose: early returns, arrays from functions, a point behind the camera.
use super::super::prelude::*;
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Camera {
    pub fx: f64,
    pub fy: f64,
    pub cx: f64,
    pub cy: f64,
    pub k: [f64; 3],
    #[constant]
    pub width: u32,
    #[constant]
    pub height: u32,
}
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Pose {
    pub rvec: [f64; 3],
    pub t: [f64; 3],
}
#[differentiate]
fn rotate(r: &[f64; 3], p: &[f64; 3]) -> [f64; 3] {
    let theta2 = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    if theta2 < 1e-14 {
        return [
            p[0] + r[1] * p[2] - r[2] * p[1],
            p[1] + r[2] * p[0] - r[0] * p[2],
            p[2] + r[0] * p[1] - r[1] * p[0],
        ];
    }
    let theta = theta2.sqrt();
    let (s, c) = theta.sin_cos();
    let k = [r[0] / theta, r[1] / theta, r[2] / theta];
    let kxp = [
        k[1] * p[2] - k[2] * p[1],
        k[2] * p[0] - k[0] * p[2],
        k[0] * p[1] - k[1] * p[0],
    ];
    let kdp: f64 = (0..3).map(|i| k[i] * p[i]).sum();
    std::array::from_fn(|i| p[i] * c + kxp[i] * s + k[i] * kdp * (1.0 - c))
}
impl Camera {
    #[differentiate]
    pub fn project(&self, pose: &Pose, point: &[f64; 3]) -> Option<[f64; 2]> {
        let q = rotate(&pose.rvec, point);
        let [x, y, z] = [q[0] + pose.t[0], q[1] + pose.t[1], q[2] + pose.t[2]];
        if z <= 1e-9 {
            return None;
        }
        let (u, v) = (x / z, y / z);
        let r2 = u * u + v * v;
        let d = 1.0 + r2 * (self.k[0] + r2 * (self.k[1] + r2 * self.k[2]));
        Some([self.fx * d * u + self.cx, self.fy * d * v + self.cy])
    }
}
#[test]
fn camera_poses_everywhere() {
    let c = Camera {
        fx: 500.0,
        fy: 510.0,
        cx: 320.0,
        cy: 240.0,
        k: [0.1, -0.02, 0.001],
        width: 640,
        height: 480,
    };
    let p = Pose {
        rvec: [0.1, -0.2, 0.3],
        t: [0.1, 0.2, 2.0],
    };
    check_method!(Camera: project project_vjp_into project_vjp project_jvp (&c, &p, &[0.3,-0.4,1.0]) -> ok value);
}
