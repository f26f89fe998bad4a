//! Exponentials, logarithms and hyperbolic functions.

use crate::constant;
use core::f64::consts::{LN_2, LN_10};

methods! {
    /// Exponentials, logarithms and hyperbolic functions.
    trait Exponential;

    /// eˣ
    [exp_forward exp_reverse exp_tangent exp_forward_tangent exp_reverse_tangent] () y = (x.exp()) keeps y { x x_slot x_bar x_bar_dot: (y) };
    /// 2ˣ
    [exp2_forward exp2_reverse exp2_tangent exp2_forward_tangent exp2_reverse_tangent] () y = (x.exp2()) keeps y { x x_slot x_bar x_bar_dot: (y * constant(LN_2)) };
    /// eˣ - 1
    [exp_m1_forward exp_m1_reverse exp_m1_tangent exp_m1_forward_tangent exp_m1_reverse_tangent] () y = (x.exp_m1()) keeps y { x x_slot x_bar x_bar_dot: (y + constant(1.0)) };
    /// ln x
    [ln_forward ln_reverse ln_tangent ln_forward_tangent ln_reverse_tangent] () y = (x.ln()) { x x_slot x_bar x_bar_dot: singular (x.recip()) };
    /// ln (1 + x)
    [ln_1p_forward ln_1p_reverse ln_1p_tangent ln_1p_forward_tangent ln_1p_reverse_tangent] () y = (x.ln_1p()) { x x_slot x_bar x_bar_dot: singular ((x + constant(1.0)).recip()) };
    /// Logarithm to base 2
    [log2_forward log2_reverse log2_tangent log2_forward_tangent log2_reverse_tangent] () y = (x.log2()) { x x_slot x_bar x_bar_dot: singular ((x * constant(LN_2)).recip()) };
    /// Logarithm to base 10
    [log10_forward log10_reverse log10_tangent log10_forward_tangent log10_reverse_tangent] () y = (x.log10()) { x x_slot x_bar x_bar_dot: singular ((x * constant(LN_10)).recip()) };
    /// Logarithm to any base
    [log_forward log_reverse log_tangent log_forward_tangent log_reverse_tangent] () y = (x.log(base)) keeps y
        { x x_slot x_bar x_bar_dot: singular ((x * base.ln()).recip()), base base_slot base_bar base_bar_dot: singular (-y / (base * base.ln())) };
    /// sinh x
    [sinh_forward sinh_reverse sinh_tangent sinh_forward_tangent sinh_reverse_tangent] () y = (x.sinh()) { x x_slot x_bar x_bar_dot: (x.cosh()) };
    /// cosh x
    [cosh_forward cosh_reverse cosh_tangent cosh_forward_tangent cosh_reverse_tangent] () y = (x.cosh()) { x x_slot x_bar x_bar_dot: (x.sinh()) };
    /// tanh x
    [tanh_forward tanh_reverse tanh_tangent tanh_forward_tangent tanh_reverse_tangent] () y = (x.tanh()) keeps y { x x_slot x_bar x_bar_dot: (constant::<Self>(1.0) - y * y) };
    /// arsinh x
    [asinh_forward asinh_reverse asinh_tangent asinh_forward_tangent asinh_reverse_tangent] () y = (x.asinh()) { x x_slot x_bar x_bar_dot: (x.hypot(constant(1.0)).recip()) };
    /// arcosh x
    [acosh_forward acosh_reverse acosh_tangent acosh_forward_tangent acosh_reverse_tangent] () y = (x.acosh())
        { x x_slot x_bar x_bar_dot: singular (((x - constant(1.0)) * (x + constant(1.0))).sqrt().recip()) };
    /// artanh x
    [atanh_forward atanh_reverse atanh_tangent atanh_forward_tangent atanh_reverse_tangent] () y = (x.atanh())
        { x x_slot x_bar x_bar_dot: singular (((constant::<Self>(1.0) - x) * (constant::<Self>(1.0) + x)).recip()) };
}
