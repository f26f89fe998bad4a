//! Student's t: chained branches on infinities, a Lanczos ln Γ.
use super::super::prelude::*;
use std::f64::consts::PI;

const G: f64 = 7.0;
const LANCZOS: [f64; 9] = [
    0.999_999_999_999_809_9,
    676.520_368_121_885_1,
    -1_259.139_216_722_402_8,
    771.323_428_777_653_1,
    -176.615_029_162_140_6,
    12.507_343_278_686_905,
    -0.138_571_095_265_720_12,
    9.984_369_578_019_572e-6,
    1.505_632_735_149_311_6e-7,
];

#[differentiate]
pub fn ln_gamma(x: f64) -> f64 {
    if x < 0.5 {
        (PI / (PI * x).sin().abs()).ln() - ln_gamma(1.0 - x)
    } else {
        let x = x - 1.0;
        let t = x + G + 0.5;
        let s = LANCZOS
            .iter()
            .enumerate()
            .skip(1)
            .fold(LANCZOS[0], |s, (i, c)| s + c / (x + i as f64));
        0.5 * (2.0 * PI).ln() + (x + 0.5) * t.ln() - t + s.ln()
    }
}

#[derive(Debug, Clone, Differentiable)]
struct StudentsT {
    location: f64,
    scale: f64,
    freedom: f64,
}

impl StudentsT {
    #[differentiate]
    fn ln_pdf(&self, x: f64) -> f64 {
        if x.is_infinite() {
            f64::NEG_INFINITY
        } else if self.freedom >= 1e8 {
            let d = (x - self.location) / self.scale;
            -0.5 * d * d - 0.5 * (2.0 * PI).ln() - self.scale.ln()
        } else {
            let d = (x - self.location) / self.scale;
            ln_gamma((self.freedom + 1.0) / 2.0)
                - ln_gamma(self.freedom / 2.0)
                - 0.5 * ((self.freedom + 1.0) * (1.0 + d * d / self.freedom).ln())
                - (self.freedom * PI).sqrt().ln()
                - self.scale.ln()
        }
    }
}

#[differentiate]
fn surprise(t: &StudentsT, x: f64) -> f64 {
    -t.ln_pdf(x)
}

#[test]
fn students() {
    // ψ(1) = −γ and ψ(1/2) = −γ − 2 ln 2.
    check!(
        ln_gamma(1.0),
        exact([-0.577_215_664_901_532_9]),
        differences(1e-6),
        rounding(1e-9)
    );
    check!(
        ln_gamma(0.5),
        kink(),
        exact([-0.577_215_664_901_532_9 - 2.0 * 2f64.ln()]),
        rounding(1e-9)
    );
    check!(ln_gamma(0.2));
    check!(ln_gamma(-1.3));
    let t = StudentsT {
        location: 0.3,
        scale: 1.4,
        freedom: 5.0,
    };
    check!(surprise(&t, 1.7));
    check!(
        surprise(
            &StudentsT {
                freedom: 1e9,
                ..t.clone()
            },
            1.7
        ),
        differences(1e-5)
    );
    check_method!(StudentsT: ln_pdf ln_pdf_vjp_into ln_pdf_vjp ln_pdf_jvp ln_pdf_grad ln_pdf_value_and_grad (&t, f64::INFINITY), infinite(), kink(), exact([0.0; 4]));
}
