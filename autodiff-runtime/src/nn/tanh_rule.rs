//! The hyperbolic tangent.

use num_traits::Float;

/// y′ = 1 − y².
#[inline]
fn rule<T: Float>(x: T) -> (T, T) {
    let y = x.tanh();
    (y, (T::one() - y) * (T::one() + y))
}

super::elementwise::elementwise! {
    /// The hyperbolic tangent.
    tanh, tanh_into: rule, keeping its partial
}
