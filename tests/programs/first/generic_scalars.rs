//! Generic over `num_traits::Float`, with constants as people make them.
use super::super::prelude::*;
use num_traits::Float;

#[differentiate]
fn softplus<T: Float>(x: T) -> T {
    (T::one() + x.exp()).ln()
}

#[differentiate]
fn quadratic<T: Float>(x: T, coefficients: &[T; 3]) -> T {
    let two = T::from(2.0).unwrap();
    let half = T::one() / two;
    coefficients[0] + coefficients[1] * x + half * coefficients[2] * x * x
}

#[differentiate]
fn mean_square<T>(x: &[T]) -> T
where
    T: Float,
{
    let mut sum = T::zero();
    for i in 0..x.len() {
        sum = sum + x[i].powi(2);
    }
    sum / T::from(x.len()).unwrap()
}

#[differentiate]
fn leaky<T: Float>(x: T, #[constant] slope: T) -> T {
    if x > T::zero() { x } else { slope * x }
}

#[test]
fn generic_in_both_precisions() {
    check!(softplus(0.3));
    check!(softplus(-2.0f32), single());
    check!(quadratic(0.3, &[1.0, -0.5, 2.0]));
    check!(quadratic(0.3f32, &[1.0, -0.5, 2.0]), single());
    check!(
        mean_square(&[1.0, -0.5, 2.0, 0.0]),
        exact([0.5, -0.25, 1.0, 0.0])
    );
    check!(leaky(2.0, const 0.1), exact([1.0]));
    check!(leaky(-2.0, const 0.1), exact([0.1]));
}
