//! The sigmoid-weighted linear unit (swish).

use num_traits::Float;

/// y = x σ(x), y′ = σ + x σ (1 − σ).
#[inline]
fn rule<T: Float>(x: T) -> (T, T) {
    let (sigmoid, slope) = super::sigmoid_rule::rule(x);
    (x * sigmoid, sigmoid + x * slope)
}

super::elementwise::elementwise! {
    /// The sigmoid-weighted linear unit x σ(x) (Elfwing, Uchibe & Doya, 2018; swish with β = 1).
    silu, silu_into: rule, keeping its partial
}
