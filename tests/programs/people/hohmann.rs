//! A transfer between circular orbits with associated constants.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Planet {
    radius: f64,
    oblateness: f64,
}

#[differentiate]
impl Planet {
    const MU: f64 = 3.986;
    const DAY: f64 = 8.64;

    fn circular_speed(&self, altitude: f64) -> f64 {
        (Self::MU / (self.radius + altitude)).sqrt()
    }

    fn hohmann(&self, low: f64, high: f64) -> (f64, f64) {
        let (r1, r2) = (self.radius + low, self.radius + high);
        let a = (r1 + r2) / 2.0;
        let first = (Self::MU * (2.0 / r1 - 1.0 / a)).sqrt() - self.circular_speed(low);
        let second = Self::circular_speed(self, high) - (Planet::MU * (2.0 / r2 - 1.0 / a)).sqrt();
        (first, second)
    }

    fn precession(&self, altitude: f64, inclination: f64) -> f64 {
        let a = self.radius + altitude;
        -1.5 * self.oblateness
            * (Self::MU / a.powi(3)).sqrt()
            * (self.radius / a).powi(2)
            * inclination.cos()
            * Self::DAY
    }
}

#[test]
fn transfers() {
    let earth = Planet {
        radius: 6.378,
        oblateness: 0.00108,
    };
    check_method!(Planet: hohmann hohmann_vjp_into hohmann_vjp hohmann_jvp (&earth, 0.4, 3.6) -> value);
    check_method!(Planet: precession precession_vjp_into precession_vjp precession_jvp precession_grad precession_value_and_grad (&earth, 0.4, 0.9));
}
