//! A constructor that may fail, used with `?`.
use super::super::prelude::*;

#[derive(Debug, Clone, PartialEq)]
pub enum StatsError {
    BadParams,
    OutOfSupport,
}

#[derive(Debug, Clone, Copy, Differentiable)]
pub struct Pareto {
    scale: f64,
    shape: f64,
}

#[differentiate]
impl Pareto {
    pub fn new(scale: f64, shape: f64) -> Result<Pareto, StatsError> {
        if scale.is_nan() || shape.is_nan() || scale <= 0.0 || shape <= 0.0 {
            return Err(StatsError::BadParams);
        }
        Ok(Pareto { scale, shape })
    }

    pub fn mean(&self) -> Option<f64> {
        if self.shape <= 1.0 {
            None
        } else {
            Some((self.shape * self.scale) / (self.shape - 1.0))
        }
    }

    pub fn entropy(&self) -> f64 {
        self.shape.ln() - self.scale.ln() - 1.0 / self.shape - 1.0
    }
}

#[differentiate]
fn excess(scale: f64, shape: f64, threshold: f64) -> Result<f64, StatsError> {
    let pareto = Pareto::new(scale, shape)?;
    let mean = pareto.mean().ok_or(StatsError::OutOfSupport)?;
    Ok(mean / threshold + pareto.entropy())
}

#[test]
fn pareto() {
    check!(excess(1.2, 2.5, 0.7) -> ok);
    assert_eq!(excess::grad(1.2, 0.5, 0.7), Err(StatsError::OutOfSupport));
    assert_eq!(excess::grad(-1.2, 2.5, 0.7), Err(StatsError::BadParams));
    let (mut a, mut b, mut c) = (1.0, 2.0, 3.0);
    assert_eq!(
        excess::vjp_into(-1.2, 2.5, 0.7, 1.0, &mut a, &mut b, &mut c),
        Err(StatsError::BadParams)
    );
    assert_eq!((a, b, c), (1.0, 2.0, 3.0));
    assert!(excess::jvp(-1.2, 2.5, 0.7, 1.0, 0.0, 0.0).is_err());
}
