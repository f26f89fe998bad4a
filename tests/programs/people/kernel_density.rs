//! Kernel density estimate with the kernel chosen by an enum.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kernel {
    Gaussian,
    Epanechnikov,
    Triangular,
}
use Kernel::*;

#[differentiate]
fn weight(#[constant] kernel: Kernel, u: f64) -> f64 {
    match kernel {
        Gaussian => (-0.5 * u * u).exp() / (2.0 * std::f64::consts::PI).sqrt(),
        Epanechnikov if u.abs() <= 1.0 => 0.75 * (1.0 - u * u),
        Triangular => (1.0 - u.abs()).max(0.0),
        _ => 0.0,
    }
}

#[differentiate]
fn density(at: f64, data: &[f64], bandwidth: f64, #[constant] kernel: Kernel) -> f64 {
    let sum: f64 = data
        .iter()
        .map(|&x| weight(kernel, (at - x) / bandwidth))
        .sum();
    sum / (data.len() as f64 * bandwidth)
}

#[test]
fn kernels() {
    for kernel in [Gaussian, Epanechnikov, Triangular] {
        check!(density(0.4, &[0.1, -0.9, 0.8], 0.7, const kernel));
    }
}
