//! Equations of state as an enum with payloads and a method that matches on `self`.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
pub enum Gas {
    Ideal,
    VanDerWaals { a: f64, b: f64 },
    Virial(f64, f64),
    Tabulated(Vec<f64>),
}

const R: f64 = 8.314;

impl Gas {
    #[differentiate]
    pub fn pressure(&self, temperature: f64, volume: f64) -> f64 {
        match self {
            Self::Ideal => R * temperature / volume,
            Self::VanDerWaals { a, b } => R * temperature / (volume - b) - a / volume.powi(2),
            Self::Virial(b, c) => {
                let rho = volume.recip();
                R * temperature * rho * (1.0 + b * rho + c * rho * rho)
            }
            Self::Tabulated(coefficients) => {
                coefficients.iter().rev().fold(0.0, |p, c| p / volume + c) * temperature
            }
        }
    }
}

#[differentiate]
fn work(gas: &Gas, temperature: f64, from: f64, to: f64) -> f64 {
    let n = 8;
    let h = (to - from) / n as f64;
    (0..n)
        .map(|i| gas.pressure(temperature, from + (i as f64 + 0.5) * h) * h)
        .sum()
}

#[test]
fn gases() {
    for gas in [
        Gas::Ideal,
        Gas::VanDerWaals { a: 1.4, b: 0.03 },
        Gas::Virial(-0.2, 0.01),
        Gas::Tabulated(vec![0.1, 8.0, -0.4]),
    ] {
        check!(work(&gas, 3.0, 1.0, 2.5));
    }
}
