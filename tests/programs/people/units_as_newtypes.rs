//! An alias and newtypes of numbers.
use super::super::prelude::*;
pub type Real = f64;
#[derive(Clone, Copy, Debug, Differentiable, PartialEq, PartialOrd)]
pub struct Meters(pub Real);
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Seconds(pub Real);
#[differentiate]
pub fn speed(d: Meters, t: Seconds) -> Real {
    d.0 / t.0
}
#[differentiate]
pub fn drag(v: Real, rho: Real, area: Meters) -> Real {
    let cd: Real = if v < 1.0 { 0.47 } else { 0.47 + 0.1 * v.ln() };
    0.5 * rho * v.powi(2) * cd * area.0 * speed(area, Seconds(2.0 * v))
}
#[test]
fn units_as_newtypes_everywhere() {
    check!(drag(1.7, 1.2, Meters(0.3)));
    check!(speed(Meters(2.0), Seconds(3.0)));
}
