//! Derivatives of an elementwise map, from its partial.

use crate::{Real, times};
use ndarray::{Array, ArrayRef, Dimension, Zip};

/// x̄ of `y = x.mapv(f)`: ȳ ⊙ f′(x). Where ȳ is zero, so is x̄, however singular the partial.
pub fn map_vjp<T: Real, D: Dimension>(
    x: &ArrayRef<T, D>,
    y_bar: &ArrayRef<T, D>,
    partial: impl Fn(T) -> T,
) -> Array<T, D> {
    super::shape::same("mapv", "the result's cotangent", y_bar, "the array", x);
    Zip::from(x)
        .and(y_bar)
        .map_collect(|&x, &y_bar| times(y_bar, partial(x)))
}

/// ẏ of `y = x.mapv(f)`: f′(x) ⊙ ẋ. Where ẋ is zero, so is ẏ, however singular the partial.
pub fn map_jvp<T: Real, D: Dimension>(
    x: &ArrayRef<T, D>,
    x_dot: &ArrayRef<T, D>,
    partial: impl Fn(T) -> T,
) -> Array<T, D> {
    super::shape::same("mapv", "the array's tangent", x_dot, "the array", x);
    Zip::from(x)
        .and(x_dot)
        .map_collect(|&x, &x_dot| times(x_dot, partial(x)))
}
