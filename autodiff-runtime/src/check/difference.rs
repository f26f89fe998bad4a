//! Quotients of differences.

use crate::Real;
use alloc::vec::Vec;
use num_traits::Float;

/// The gradient of `f` at `x` by (f(x + h) − f(x)) / h, one component after the other. Without a `step`,
/// h = √ε · max(|xᵢ|, 1), which balances truncation against rounding.
///
/// ```
/// # use autodiff_runtime::check::forward_difference;
/// let slope = forward_difference(|x: &[f64]| x[0].exp(), &[0.0], None);
/// assert!((slope[0] - 1.0).abs() < 1e-7);
/// ```
pub fn forward_difference<T: Real + Float>(
    f: impl Fn(&[T]) -> T,
    x: &[T],
    step: Option<T>,
) -> Vec<T> {
    let mut at = x.to_vec();
    x.iter()
        .enumerate()
        .map(|(component, &xi)| {
            let step = step.unwrap_or_else(|| T::epsilon().sqrt() * size(xi));
            slope(&f, &mut at, component, T::zero(), step)
        })
        .collect()
}

/// The gradient of `f` at `x` by (f(x + h) − f(x − h)) / 2h, one component after the other. Without a `step`,
/// h = ∛ε · max(|xᵢ|, 1), which balances truncation against rounding.
///
/// ```
/// # use autodiff_runtime::check::central_difference;
/// let slope = central_difference(|x: &[f64]| x[0].exp(), &[0.0], None);
/// assert!((slope[0] - 1.0).abs() < 1e-9);
/// ```
pub fn central_difference<T: Real + Float>(
    f: impl Fn(&[T]) -> T,
    x: &[T],
    step: Option<T>,
) -> Vec<T> {
    let mut at = x.to_vec();
    x.iter()
        .enumerate()
        .map(|(component, &xi)| {
            let step = step.unwrap_or_else(|| central_step(xi));
            slope(&f, &mut at, component, step, step)
        })
        .collect()
}

/// The optimal step of a central difference.
pub(super) fn central_step<T: Float>(x: T) -> T {
    T::epsilon().cbrt() * size(x)
}

fn size<T: Float>(x: T) -> T {
    x.abs().max(T::one())
}

/// (f(x + after) − f(x − before)) / (after + before) along one component. Divides by the distance of the two points as
/// they are after rounding.
pub(super) fn slope<T: Float>(
    f: &impl Fn(&[T]) -> T,
    x: &mut [T],
    component: usize,
    before: T,
    after: T,
) -> T {
    let here = x[component];
    let (left, right) = (here - before, here + after);
    x[component] = left;
    let low = f(x);
    x[component] = right;
    let high = f(x);
    x[component] = here;
    (high - low) / (right - left)
}
