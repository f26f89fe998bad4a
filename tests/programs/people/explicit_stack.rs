//! Adaptive quadrature with a stack of intervals.
use super::super::prelude::*;
#[differentiate]
fn f(x: f64, k: f64) -> f64 {
    (k * x).sin() / (1.0 + x * x)
}
#[differentiate]
pub fn simpson(a: f64, b: f64, k: f64, tol: f64) -> f64 {
    let mut stack = vec![(a, b)];
    let mut total = 0.0;
    while let Some((l, r)) = stack.pop() {
        let m = 0.5 * (l + r);
        let whole = (r - l) / 6.0 * (f(l, k) + 4.0 * f(m, k) + f(r, k));
        let lm = 0.5 * (l + m);
        let rm = 0.5 * (m + r);
        let left = (m - l) / 6.0 * (f(l, k) + 4.0 * f(lm, k) + f(m, k));
        let right = (r - m) / 6.0 * (f(m, k) + 4.0 * f(rm, k) + f(r, k));
        if (left + right - whole).abs() < tol {
            total += left + right + (left + right - whole) / 15.0;
        } else {
            stack.push((l, m));
            stack.push((m, r));
        }
    }
    total
}
#[test]
fn explicit_stack_everywhere() {
    check!(simpson(0.1, 2.3, 1.7, 1e-4));
}
