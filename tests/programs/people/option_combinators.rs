//! Options that are mapped, tested and made from conditions.
use super::super::prelude::*;
#[differentiate]
pub fn opt(a: Option<f64>, b: f64) -> f64 {
    let x = a.map(|v| v * b).unwrap_or(b);
    let y = a.map_or(0.5, |v| v.sin());
    let z = if let Some(v) = a { v + 1.0 } else { b - 1.0 };
    x * y + z
}
#[differentiate]
pub fn checked_div(a: f64, b: f64) -> Option<f64> {
    (b.abs() > 1e-9).then(|| a / b)
}
#[differentiate]
pub fn positive(x: f64) -> Option<f64> {
    (x > 0.0).then_some(x)
}
#[differentiate]
pub fn last_square(x: &[f64]) -> Option<f64> {
    (x.len() > 1).then_some(x[x.len() - 1] * x[0])
}
#[differentiate]
pub fn of_given(x: &[f64], k: f64) -> f64 {
    let pair = (k < 2.0).then_some((k, k.sin()));
    let sum: f64 = x
        .iter()
        .filter_map(|v| (*v > 0.2).then_some(v * v * k))
        .sum();
    let (a, b) = pair.unwrap_or((0.5, k));
    sum * a + b * positive(k).map_or(1.0, |p| p.ln()) + last_square(x).unwrap_or(k)
}
#[differentiate]
pub fn chain(a: f64, b: f64) -> Option<f64> {
    let q = checked_div(a, b)?;
    let r = checked_div(q, a + b).unwrap_or(0.0);
    Some(q * r)
}
#[test]
fn option_combinators_everywhere() {
    check!(opt(Some(0.4), 0.7));
    check!(opt(None::<f64>, 0.7));
    check!(chain(0.4, 0.7) -> ok);
    check!(positive(0.4) -> ok);
    check!(last_square(&[0.4, 0.9, 1.7]) -> ok);
    check!(of_given(&[0.4, 0.1, 1.7], 0.6));
    check!(of_given(&[0.4], 2.6));
    check!(of_given(&[0.4], -0.6));
}
