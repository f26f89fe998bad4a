//! Functions with rules written by hand, called in chains.
use super::super::prelude::*;
fn my_soft_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    let s = 1.0 / (1.0 + (-x).exp());
    (x.exp().ln_1p(), move |b| b * s)
}
#[differentiate(vjp = my_soft_vjp)]
pub fn soft(x: f64) -> f64 {
    x.exp().ln_1p()
}
#[differentiate]
pub fn uses(x: &[f64]) -> f64 {
    x.iter().map(|v| soft(*v)).sum::<f64>() * soft(x[0])
}
fn cube_jvp(x: f64, x_dot: f64) -> (f64, f64) {
    (x * x * x, 3.0 * x * x * x_dot)
}
#[differentiate(jvp = cube_jvp)]
pub fn cube(x: f64) -> f64 {
    x * x * x
}
#[differentiate]
pub fn uses2(x: f64) -> f64 {
    cube(x) + cube(2.0 * x) * x
}
#[test]
fn rules_by_hand_everywhere() {
    check!(uses(&[0.3, 0.6]));
    check!(uses2(0.6));
}
