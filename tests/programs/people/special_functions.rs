//! Series and recurrences of mathematical physics: Bessel, Legendre, incomplete gamma, zeta, spherical harmonics' norms.
use super::super::prelude::*;

#[differentiate]
fn bessel_j(n: u32, x: f64) -> f64 {
    let half = x / 2.0;
    let mut term = (1..=n).fold(1.0, |t, k| t * half / k as f64);
    let mut sum = term;
    for k in 1..30 {
        term *= -half * half / (k as f64 * (k + n) as f64);
        sum += term;
        if term.abs() < 1e-17 * sum.abs() {
            break;
        }
    }
    sum
}

#[differentiate]
fn legendre(n: usize, x: f64) -> f64 {
    let (mut p0, mut p1) = (1.0, x);
    if n == 0 {
        return p0;
    }
    for k in 1..n {
        let k = k as f64;
        let p2 = ((2.0 * k + 1.0) * x * p1 - k * p0) / (k + 1.0);
        p0 = p1;
        p1 = p2;
    }
    p1
}

#[differentiate]
fn lower_gamma(a: f64, x: f64) -> f64 {
    let mut term = 1.0 / a;
    let mut sum = term;
    let mut n = 1.0;
    while n < 200.0 && f64::abs(term) > 1e-16 * f64::abs(sum) {
        term *= x / (a + n);
        sum += term;
        n += 1.0;
    }
    sum * x.powf(a) * (-x).exp()
}

#[differentiate]
fn continued_fraction(x: f64, depth: usize) -> f64 {
    let mut f = 1.0;
    for k in (1..=depth).rev() {
        f = 1.0 + k as f64 * x / f;
    }
    1.0 / f
}

#[test]
fn special() {
    // J₀′ = −J₁.
    check!(bessel_j(const 0, 1.3), exact([-bessel_j(1, 1.3)]));
    check!(bessel_j(const 3, 1.3));
    for n in 0..4 {
        check!(legendre(const n, 0.3));
    }
    // ∂γ(a, x)/∂x = xᵃ⁻¹ e⁻ˣ.
    check!(lower_gamma(1.7, 0.9), rounding(1e-9));
    check!(continued_fraction(0.3, const 6));
}
