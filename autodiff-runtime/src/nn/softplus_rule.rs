//! The smooth rectifier.

use num_traits::Float;

/// ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|); the derivative is the logistic function.
#[inline]
fn rule<T: Float>(x: T) -> (T, T) {
    let e = (-x.abs()).exp();
    let above = if x < T::zero() { T::zero() } else { x };
    let slope = (if x < T::zero() { e } else { T::one() }) / (T::one() + e);
    (above + e.ln_1p(), slope)
}

super::elementwise::elementwise! {
    /// The smooth rectifier ln(1 + eˣ); overflows for no x.
    softplus, softplus_into: rule, keeping its partial
}
