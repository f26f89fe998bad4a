//! Exponentials, logarithms and hyperbolic functions.

use crate::constant;
use core::f64::consts::{LN_2, LN_10};

methods! {
    /// Exponentials, logarithms and hyperbolic functions.
    trait Exponential;

    /// eˣ
    [exp_forward exp_reverse exp_tangent] () y = (x.exp()) keeps y { x x_slot: (y) };
    /// 2ˣ
    [exp2_forward exp2_reverse exp2_tangent] () y = (x.exp2()) keeps y { x x_slot: (y * constant(LN_2)) };
    /// eˣ - 1
    [exp_m1_forward exp_m1_reverse exp_m1_tangent] () y = (x.exp_m1()) keeps y { x x_slot: (y + constant(1.0)) };
    /// ln x
    [ln_forward ln_reverse ln_tangent] () y = (x.ln()) { x x_slot: singular (x.recip()) };
    /// ln (1 + x)
    [ln_1p_forward ln_1p_reverse ln_1p_tangent] () y = (x.ln_1p()) { x x_slot: singular ((x + constant(1.0)).recip()) };
    /// Logarithm to base 2
    [log2_forward log2_reverse log2_tangent] () y = (x.log2()) { x x_slot: singular ((x * constant(LN_2)).recip()) };
    /// Logarithm to base 10
    [log10_forward log10_reverse log10_tangent] () y = (x.log10()) { x x_slot: singular ((x * constant(LN_10)).recip()) };
    /// Logarithm to any base
    [log_forward log_reverse log_tangent] () y = (x.log(base)) keeps y
        { x x_slot: singular ((x * base.ln()).recip()), base base_slot: singular (-y / (base * base.ln())) };
    /// sinh x
    [sinh_forward sinh_reverse sinh_tangent] () y = (x.sinh()) { x x_slot: (x.cosh()) };
    /// cosh x
    [cosh_forward cosh_reverse cosh_tangent] () y = (x.cosh()) { x x_slot: (x.sinh()) };
    /// tanh x
    [tanh_forward tanh_reverse tanh_tangent] () y = (x.tanh()) keeps y { x x_slot: (constant::<Self>(1.0) - y * y) };
    /// arsinh x
    [asinh_forward asinh_reverse asinh_tangent] () y = (x.asinh()) { x x_slot: (x.hypot(constant(1.0)).recip()) };
    /// arcosh x
    [acosh_forward acosh_reverse acosh_tangent] () y = (x.acosh())
        { x x_slot: singular (((x - constant(1.0)) * (x + constant(1.0))).sqrt().recip()) };
    /// artanh x
    [atanh_forward atanh_reverse atanh_tangent] () y = (x.atanh())
        { x x_slot: singular (((constant::<Self>(1.0) - x) * (constant::<Self>(1.0) + x)).recip()) };
}
