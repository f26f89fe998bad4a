//! A controller with an optional last error, in a loop with its plant.
use super::super::prelude::*;
#[derive(Clone, Debug, Default, Differentiable)]
pub struct Pid {
    pub kp: f64,
    pub ki: f64,
    pub kd: f64,
    integral: f64,
    last: Option<f64>,
}
impl Pid {
    pub fn new(kp: f64, ki: f64, kd: f64) -> Self {
        Pid {
            kp,
            ki,
            kd,
            ..Default::default()
        }
    }
    #[differentiate]
    pub fn update(&mut self, error: f64, dt: f64) -> f64 {
        self.integral += error * dt;
        let derivative = match self.last {
            Some(prev) => (error - prev) / dt,
            None => 0.0,
        };
        self.last = Some(error);
        self.kp * error + self.ki * self.integral + self.kd * derivative
    }
}
#[differentiate]
pub fn track(kp: f64, ki: f64, kd: f64, setpoints: &[f64]) -> f64 {
    let mut pid = Pid {
        kp,
        ki,
        kd,
        integral: 0.0,
        last: None,
    };
    let mut y = 0.0;
    let mut cost = 0.0;
    for sp in setpoints.iter() {
        let u = pid.update(sp - y, 0.1);
        y += 0.1 * (u - y);
        cost += (sp - y).powi(2) + 1e-3 * u * u;
    }
    cost
}
#[test]
fn controller_everywhere() {
    check!(track(1.2, 0.3, 0.05, &[1.0, 1.0, 0.5, 0.8]));
}
