//! Powers, roots and products.

use crate::constant;

methods! {
    /// Powers, roots and products.
    trait Power;

    /// √x
    [sqrt_forward sqrt_reverse sqrt_tangent sqrt_forward_tangent sqrt_reverse_tangent] () y = (x.sqrt()) keeps y { x x_slot x_bar x_bar_dot: singular (constant::<Self>(0.5) / y) };
    /// ∛x
    [cbrt_forward cbrt_reverse cbrt_tangent cbrt_forward_tangent cbrt_reverse_tangent] () y = (x.cbrt()) keeps y
        { x x_slot x_bar x_bar_dot: singular ((constant::<Self>(3.0) * y * y).recip()) };
    /// xⁿ for an integer n
    [powi_forward powi_reverse powi_tangent powi_forward_tangent powi_reverse_tangent] (n: i32) y = (x.powi(n)) { x x_slot x_bar x_bar_dot: singular (powi_partial(x, n)) };
    /// xᵖ
    [powf_forward powf_reverse powf_tangent powf_forward_tangent powf_reverse_tangent] () y = (x.powf(p)) keeps y
        { x x_slot x_bar x_bar_dot: singular (base_partial(x, p)), p p_slot p_bar p_bar_dot: singular (exponent_partial(x, p, y)) };
    /// 1/x
    [recip_forward recip_reverse recip_tangent recip_forward_tangent recip_reverse_tangent] () y = (x.recip()) keeps y { x x_slot x_bar x_bar_dot: singular (-(y * y)) };
    /// √(x² + z²); a kink at the origin, where the derivative is taken to be zero.
    [hypot_forward hypot_reverse hypot_tangent hypot_forward_tangent hypot_reverse_tangent] () y = (x.hypot(z)) keeps y
        { x x_slot x_bar x_bar_dot: singular (cosine(x, y)), z z_slot z_bar z_bar_dot: singular (cosine(z, y)) };
    /// x a + b
    [mul_add_forward mul_add_reverse mul_add_tangent mul_add_forward_tangent mul_add_reverse_tangent] () y = (x.mul_add(a, b))
        { x x_slot x_bar x_bar_dot: (a), a a_slot a_bar a_bar_dot: (x), b b_slot b_bar b_bar_dot: (constant::<Self>(1.0)) };
}

fn powi_partial<T: crate::Real + num_traits::Float>(x: T, n: i32) -> T {
    // x⁰ is 1 at x = 0 as well, where 0 · 0⁻¹ would not be a number.
    if n == 0 {
        constant(0.0)
    } else {
        constant::<T>(f64::from(n)) * x.powi(n.saturating_sub(1))
    }
}

fn base_partial<T: crate::Real + num_traits::Float>(x: T, p: T) -> T {
    crate::times(p, x.powf(p - constant(1.0)))
}

fn exponent_partial<T: crate::Real + num_traits::Float>(x: T, p: T, y: T) -> T {
    // 0ᵖ is 0 for every p > 0, so its derivative is 0 there, and not 0 · ln 0.
    if x == constant(0.0) && p >= constant(0.0) {
        constant(0.0)
    } else {
        y * x.ln()
    }
}

fn cosine<T: crate::Real>(leg: T, hypotenuse: T) -> T {
    if hypotenuse == constant(0.0) {
        constant(0.0)
    } else {
        leg / hypotenuse
    }
}
