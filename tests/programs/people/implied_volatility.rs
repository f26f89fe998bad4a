//! Newton's method with a limit on its steps and errors in between.
use super::super::prelude::*;

#[derive(Debug, PartialEq)]
enum SolveError {
    NoConvergence { steps: usize },
    Flat(f64),
}

/// Bachelier's at-the-money-ish price, and its vega.
#[differentiate]
fn price_and_vega(forward: f64, strike: f64, vol: f64) -> (f64, f64) {
    let d = (forward - strike) / vol;
    let density = (-0.5 * d * d).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let cdf = 1.0 / (1.0 + (-1.5976 * d - 0.070566 * d * d * d).exp());
    ((forward - strike) * cdf + vol * density, density)
}

#[differentiate]
fn implied(price: f64, forward: f64, strike: f64) -> Result<f64, SolveError> {
    let mut vol = 1.0;
    for step in 0..60 {
        let (value, vega) = price_and_vega(forward, strike, vol);
        if vega < 1e-12 {
            return Err(SolveError::Flat(vega));
        }
        let change = (value - price) / vega;
        vol -= change;
        if change.abs() < 1e-13 {
            return Ok(vol);
        }
        if step == 50 {
            return Err(SolveError::NoConvergence { steps: step });
        }
    }
    Err(SolveError::NoConvergence { steps: 60 })
}

#[test]
fn implied_volatilities() {
    check!(implied(0.6, 1.1, 1.0) -> ok, rounding(1e-4), differences(1e-4));
    assert!(matches!(
        implied::grad(0.6, 50.0, 1.0),
        Err(SolveError::Flat(_))
    ));
}
