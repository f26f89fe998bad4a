//! A generic scalar: numbers go through the scalar's constructor.

#[differentiate]
fn softplus<T: Float>(x: T, beta: T) -> T {
    let scaled = x * beta;
    (T::one() + scaled.exp()).ln() / beta + T::from(0.5).unwrap()
}
