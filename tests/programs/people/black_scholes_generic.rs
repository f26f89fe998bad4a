//! Option prices over any float, with a closure for constants.
use super::super::prelude::*;
use num_traits::{Float, FromPrimitive};
#[differentiate]
pub fn black_scholes<T: Float + FromPrimitive>(s: T, k: T, r: T, sigma: T, t: T) -> T {
    let half = T::from(0.5).unwrap();
    let d1 = ((s / k).ln() + (r + half * sigma.powi(2)) * t) / (sigma * t.sqrt());
    let d2 = d1 - sigma * t.sqrt();
    s * norm_cdf(d1) - k * (-r * t).exp() * norm_cdf(d2)
}
#[differentiate]
pub fn norm_cdf<T: Float + FromPrimitive>(x: T) -> T {
    let one = T::one();
    let c = |v: f64| T::from_f64(v).unwrap();
    let t = one / (one + c(0.2316419) * x.abs());
    let poly = t
        * (c(0.319381530)
            + t * (c(-0.356563782)
                + t * (c(1.781477937) + t * (c(-1.821255978) + t * c(1.330274429)))));
    let pdf = (-x * x / c(2.0)).exp() / c((2.0 * std::f64::consts::PI).sqrt());
    let upper = pdf * poly;
    if x >= T::zero() { one - upper } else { upper }
}
#[test]
fn black_scholes_generic_everywhere() {
    check!(black_scholes(100.0, 110.0, 0.03, 0.25, 1.5));
}
