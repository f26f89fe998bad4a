//! Zero-coupon bonds of the Vasicek model, one method returning a tuple to another.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Vasicek {
    a: f64,
    b: f64,
    sigma: f64,
    r0: f64,
}

#[differentiate]
impl Vasicek {
    fn ab(&self, t: f64) -> (f64, f64) {
        let b = (1.0 - (-self.a * t).exp()) / self.a;
        let ln_a = (self.b - self.sigma.powi(2) / (2.0 * self.a.powi(2))) * (b - t)
            - self.sigma.powi(2) * b.powi(2) / (4.0 * self.a);
        (ln_a.exp(), b)
    }

    fn bond(&self, t: f64) -> f64 {
        let (a, b) = self.ab(t);
        a * (-b * self.r0).exp()
    }

    fn yield_to(&self, t: f64) -> f64 {
        -Self::bond(self, t).ln() / t
    }
}

#[test]
fn short_rates() {
    let model = Vasicek {
        a: 0.3,
        b: 0.05,
        sigma: 0.02,
        r0: 0.03,
    };
    check_method!(Vasicek: ab ab_vjp_into ab_vjp ab_jvp (&model, 2.0) -> value);
    check_method!(Vasicek: yield_to yield_to_vjp_into yield_to_vjp yield_to_jvp yield_to_grad yield_to_value_and_grad (&model, 2.0));
}
