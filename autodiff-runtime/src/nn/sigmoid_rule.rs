//! The logistic function.

use num_traits::Float;

/// 1 / (1 + e⁻ˣ), by the exponential that does not overflow; y′ = y (1 − y).
#[inline]
pub(super) fn rule<T: Float>(x: T) -> (T, T) {
    let e = (-x.abs()).exp();
    let larger = T::one() / (T::one() + e);
    let smaller = e * larger;
    // 1 − y is the other one of the two, without cancellation.
    (
        if x < T::zero() { smaller } else { larger },
        smaller * larger,
    )
}

super::elementwise::elementwise! {
    /// The logistic function 1 / (1 + e⁻ˣ); overflows for no x.
    sigmoid, sigmoid_into: rule, keeping its partial
}
