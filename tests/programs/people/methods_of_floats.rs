//! Methods of floats, many in one expression.
use super::super::prelude::*;
#[differentiate]
pub fn maths(x: f64, y: f64) -> f64 {
    let a = x.hypot(y) + x.mul_add(y, 1.0) + x.clamp(-1.0, 0.5) + y.rem_euclid(0.7);
    let b = x.to_radians().sin() + y.to_degrees() * 0.01 + x.exp_m1() + y.ln_1p() + x.cbrt();
    let c = x.abs().powf(1.7)
        + y.signum() * x.copysign(-y)
        + x.recip()
        + 2f64.powf(y)
        + x.exp2()
        + y.log10()
        + y.log2()
        + y.log(3.0);
    let d = x.asin()
        + x.acos()
        + x.atan()
        + x.sinh()
        + x.cosh()
        + x.asinh()
        + (1.0 + y).acosh()
        + (x * 0.5).atanh();
    let e = x.fract()
        + y.trunc()
        + x.floor()
        + x.ceil()
        + y.round()
        + f64::max(x, y)
        + f64::min(x, 0.2);
    a * b + c - d * e
}
#[test]
fn methods_of_floats_everywhere() {
    check!(maths(0.4, 0.9));
}
