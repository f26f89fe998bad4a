//! A local trait implemented by a local type, differentiated by an attribute on the `impl` block.
use super::super::prelude::*;

trait Continuous {
    fn pdf(&self, x: f64) -> f64;
    fn ln_pdf(&self, x: f64) -> f64;
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Cauchy {
    location: f64,
    scale: f64,
}

#[differentiate]
impl Continuous for Cauchy {
    fn pdf(&self, x: f64) -> f64 {
        let z = (x - self.location) / self.scale;
        1.0 / (std::f64::consts::PI * self.scale * (1.0 + z * z))
    }

    fn ln_pdf(&self, x: f64) -> f64 {
        self.pdf(x).ln()
    }
}

#[differentiate]
fn total(c: Cauchy, data: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &x in data {
        sum += c.ln_pdf(x);
    }
    sum
}

#[test]
fn cauchy() {
    let c = Cauchy {
        location: 0.3,
        scale: 1.2,
    };
    check_method!(Cauchy: pdf pdf_vjp_into pdf_vjp pdf_jvp pdf_grad pdf_value_and_grad (&c, 0.9));
    check!(total(c, &[0.9, -2.0]));
}
