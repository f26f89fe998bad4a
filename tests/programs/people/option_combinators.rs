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
}
