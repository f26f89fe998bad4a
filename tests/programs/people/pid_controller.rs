//! A PID controller with saturation in a closed loop; an `Option` as state.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Pid {
    kp: f64,
    ki: f64,
    kd: f64,
    integral: f64,
    last_error: Option<f64>,
    #[constant]
    limit: f64,
}

impl Pid {
    #[differentiate]
    fn update(&mut self, error: f64, dt: f64) -> f64 {
        self.integral += error * dt;
        let derivative = match self.last_error {
            Some(last) => (error - last) / dt,
            None => 0.0,
        };
        self.last_error = Some(error);
        (self.kp * error + self.ki * self.integral + self.kd * derivative)
            .clamp(-self.limit, self.limit)
    }
}

#[differentiate]
fn tracking_cost(kp: f64, ki: f64, kd: f64, target: f64) -> f64 {
    let mut pid = Pid {
        kp,
        ki,
        kd,
        integral: 0.0,
        last_error: None,
        limit: 2.0,
    };
    let mut x = 0.0;
    let mut cost = 0.0;
    for _ in 0..6 {
        let u = pid.update(target - x, 0.1);
        x += 0.1 * (u - 0.3 * x);
        cost += (target - x).powi(2) + 0.01 * u * u;
    }
    cost
}

#[test]
fn control() {
    check!(tracking_cost(1.2, 0.4, 0.05, 1.0));
    check!(tracking_cost(3.5, 0.4, 0.01, 1.0));
}
