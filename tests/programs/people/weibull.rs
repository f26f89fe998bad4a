//! Weibull: `match` with guards over the regions of a density.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Weibull {
    shape: f64,
    scale: f64,
    #[constant]
    scale_pow_shape_inv: f64,
}

impl Weibull {
    #[differentiate]
    fn pdf(&self, x: f64) -> f64 {
        match x {
            x if x < 0.0 => 0.0,
            x if x == 0.0 && self.shape == 1.0 => 1.0 / self.scale,
            x if x.is_infinite() => 0.0,
            _ => {
                self.shape
                    * (x / self.scale).powf(self.shape - 1.0)
                    * (-(x / self.scale).powf(self.shape)).exp()
                    / self.scale
            }
        }
    }

    #[differentiate]
    fn cdf(&self, x: f64) -> f64 {
        // The cached factor is a constant, as its field says.
        if x < 0.0 {
            0.0
        } else {
            -(-x.powf(self.shape) * self.scale_pow_shape_inv).exp_m1()
        }
    }
}

#[test]
fn weibull() {
    let w = Weibull {
        shape: 1.7,
        scale: 2.2,
        scale_pow_shape_inv: 2.2f64.powf(-1.7),
    };
    check_method!(Weibull: pdf pdf_vjp_into pdf_vjp pdf_jvp pdf_grad pdf_value_and_grad (&w, 1.1));
    check_method!(Weibull: pdf pdf_vjp_into pdf_vjp pdf_jvp pdf_grad pdf_value_and_grad (&w, -1.1), exact([0.0; 3]));
    check_method!(Weibull: cdf cdf_vjp_into cdf_vjp cdf_jvp cdf_grad cdf_value_and_grad (&w, 1.1));
}
