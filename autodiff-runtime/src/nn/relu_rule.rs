//! The rectifier.

use num_traits::Float;

/// max(x, 0). NaN stays NaN.
#[inline]
fn rule<T: Float>(x: T) -> (T, T) {
    if x <= T::zero() {
        (T::zero(), T::zero())
    } else {
        (x, T::one())
    }
}

super::elementwise::elementwise! {
    /// The rectifier max(x, 0). Its derivative at 0 is taken as 0.
    relu, relu_into: rule, from its input
}
