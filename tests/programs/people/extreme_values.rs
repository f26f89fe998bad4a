//! The generalised extreme value distribution over a parameter array, with its Gumbel limit.
use super::super::prelude::*;

#[differentiate]
fn gev_cdf(x: f64, dist: &[f64; 3]) -> f64 {
    let [mu, sigma, xi] = *dist;
    let s = (x - mu) / sigma;
    if xi == 0.0 {
        return (-(-s).exp()).exp();
    }
    let inner = 1.0 + xi * s;
    if inner <= 0.0 {
        return if xi > 0.0 { 0.0 } else { 1.0 };
    }
    (-inner.powf(-1.0 / xi)).exp()
}

#[test]
fn gev() {
    check!(gev_cdf(1.4, &[0.2, 1.1, 0.3]));
    check!(gev_cdf(1.4, &[0.2, 1.1, -0.3]));
    check!(gev_cdf(-9.0, &[0.2, 1.1, 0.3]), exact([0.0; 4]));
    check!(gev_cdf(9.0, &[0.2, 1.1, -0.3]), exact([0.0; 4]));
    check!(gev_cdf(1.4, &[0.2, 1.1, 0.0]), kink());
}
