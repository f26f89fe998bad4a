//! The leaky rectifier.

use num_traits::Float;

/// x where x > 0, 0.01 x elsewhere.
#[inline]
fn rule<T: Float>(x: T) -> (T, T) {
    let slope = super::literal(0.01);
    if x <= T::zero() {
        (slope * x, slope)
    } else {
        (x, T::one())
    }
}

super::elementwise::elementwise! {
    /// The leaky rectifier: x where x > 0, 0.01 x elsewhere. Its derivative at 0 is taken as 0.01.
    leaky_relu, leaky_relu_into: rule, from its input
}
