//! Polynomials by recursion over slice patterns, and by Clenshaw's recurrence.
use super::super::prelude::*;
#[differentiate]
pub fn horner(c: &[f64], x: f64) -> f64 {
    match c {
        [] => 0.0,
        [last] => *last,
        [first, rest @ ..] => first + x * horner(rest, x),
    }
}
#[differentiate]
pub fn clenshaw(coeffs: &[f64], x: f64) -> f64 {
    let (mut b1, mut b2) = (0.0, 0.0);
    for &c in coeffs.iter().skip(1).rev() {
        let b = c + 2.0 * x * b1 - b2;
        b2 = b1;
        b1 = b;
    }
    coeffs[0] + x * b1 - b2
}
#[test]
fn slice_patterns_everywhere() {
    check!(horner(&[0.3, 0.5, 0.7], 0.9));
    check!(clenshaw(&[0.3, 0.5, 0.7, 0.2], 0.4));
}
