//! Black and Scholes with an enum for the option's type, as pricing crates have it.
use super::super::prelude::*;
use std::f64::consts::{PI, SQRT_2};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Differentiable)]
pub enum OptionType {
    Call,
    Put,
}

#[differentiate]
fn erfc(x: f64) -> f64 {
    // Numerical Recipes' Chebyshev fit, by Horner's rule over a table.
    const C: [f64; 10] = [
        -1.26551223,
        1.00002368,
        0.37409196,
        0.09678418,
        -0.18628806,
        0.27886807,
        -1.13520398,
        1.48851587,
        -0.82215223,
        0.17087277,
    ];
    let z = x.abs();
    let t = 1.0 / (1.0 + 0.5 * z);
    let p = C.iter().rev().fold(0.0, |acc, c| acc * t + c);
    let r = t * (-z * z + p).exp();
    if x >= 0.0 { r } else { 2.0 - r }
}

#[differentiate]
fn cnd(x: f64) -> f64 {
    0.5 * erfc(-x / SQRT_2)
}

#[differentiate]
fn price(kind: OptionType, s: f64, k: f64, r: f64, sigma: f64, t: f64) -> f64 {
    let d1 = ((s / k).ln() + (r + 0.5 * sigma * sigma) * t) / (sigma * t.sqrt());
    let d2 = d1 - sigma * t.sqrt();
    match kind {
        OptionType::Call => s * cnd(d1) - k * (-r * t).exp() * cnd(d2),
        OptionType::Put => k * (-r * t).exp() * cnd(-d2) - s * cnd(-d1),
    }
}

#[test]
fn black_scholes_greeks() {
    check!(price(OptionType::Call, 100.0, 95.0, 0.03, 0.25, 0.75));
    check!(price(OptionType::Put, 100.0, 95.0, 0.03, 0.25, 0.75));
    let (s, k, r, sigma, t) = (100.0f64, 95.0, 0.03, 0.25, 0.75);
    // The fit of erfc is good to 1e-7, and so is the closed form of the greeks.
    let d1: f64 = ((s / k).ln() + (r + 0.5 * sigma * sigma) * t) / (sigma * t.sqrt());
    let density = (-0.5 * d1 * d1).exp() / (2.0 * PI).sqrt();
    let (_, delta, _, _, vega, _) = price::grad(OptionType::Call, s, k, r, sigma, t);
    assert!((vega - s * density * t.sqrt()).abs() < 1e-3);
    assert!((delta - cnd(d1)).abs() < 1e-5);
}
