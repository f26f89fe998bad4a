//! Series with tests of convergence: the gamma and Bessel functions.
use super::super::prelude::*;
#[differentiate]
pub fn ln_gamma(x: f64) -> f64 {
    const G: f64 = 7.0;
    const C: [f64; 9] = [
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if x < 0.5 {
        return (std::f64::consts::PI / (std::f64::consts::PI * x).sin()).ln() - ln_gamma(1.0 - x);
    }
    let x = x - 1.0;
    let mut a = C[0];
    let t = x + G + 0.5;
    for (i, c) in C.iter().enumerate().skip(1) {
        a += c / (x + i as f64);
    }
    0.5 * (2.0 * std::f64::consts::PI).ln() + (x + 0.5) * t.ln() - t + a.ln()
}
#[differentiate]
pub fn bessel_j(n: u32, x: f64) -> f64 {
    let half = x / 2.0;
    let mut term = half.powi(n as i32) / (1..=n).map(f64::from).product::<f64>();
    let mut sum = term;
    let mut k = 1.0;
    while term.abs() > 1e-17 * sum.abs() {
        term *= -half * half / (k * (k + n as f64));
        sum += term;
        k += 1.0;
    }
    sum
}
#[differentiate]
pub fn incomplete_gamma(a: f64, x: f64) -> Option<f64> {
    if x < 0.0 || a <= 0.0 {
        return None;
    }
    let mut sum = 1.0 / a;
    let mut term = sum;
    for n in 1..200 {
        term *= x / (a + n as f64);
        sum += term;
        if term < sum * 1e-16 {
            return Some((a * x.ln() - x - ln_gamma(a)).exp() * sum);
        }
    }
    None
}
#[test]
fn series_with_convergence_everywhere() {
    check!(ln_gamma(3.7));
    check!(ln_gamma(0.3));
    check!(bessel_j(const 2, 1.7));
    check!(incomplete_gamma(2.3, 1.7) -> ok);
}
