//! Second derivatives, from Hessian-vector products.

use super::{Jvp, Point, Pushed, Vector, check_buffer, check_row, forward};
use crate::constant;
use alloc::vec;
use alloc::vec::Vec;

/// The n × n Hessian of a scalar function at `x`, row by row, from `f::hvp`, which gives the gradient and the product: one product per
/// input. It is exactly symmetric: the two entries of a pair, which may differ by rounding, are replaced by their mean.
///
/// ```
/// # use autodiff_runtime::hessian;
/// // a² b: the gradient (2ab, a²), its derivative along v
/// let hvp = |x: &[f64], v: &[f64]| {
///     let (a, b) = (x[0], x[1]);
///     (vec![2.0 * a * b, a * a], vec![2.0 * b * v[0] + 2.0 * a * v[1], 2.0 * a * v[0]])
/// };
/// assert_eq!(hessian(hvp, &[3.0, 5.0]), [10.0, 6.0, 6.0, 0.0]);
/// ```
///
/// # Panics
/// When a product is not as long as `x`.
#[must_use]
pub fn hessian<X: Point<Vector = V>, V: Vector, R: Pushed<Tangent: Vector<Scalar = V::Scalar>>>(
    hvp: impl Jvp<V, R>,
    x: X,
) -> Vec<V::Scalar> {
    let x = x.vector();
    let mut hessian = vec![constant(0.0); x.len() * x.len()];
    fill("hessian", hvp, &x, &mut hessian);
    hessian
}

/// [`hessian`], written into a buffer of n² numbers, which are overwritten.
///
/// # Panics
/// When the buffer is not n² long, or a product is not as long as `x`.
pub fn hessian_into<
    X: Point<Vector = V>,
    V: Vector,
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
>(
    hvp: impl Jvp<V, R>,
    x: X,
    hessian: &mut [V::Scalar],
) {
    let x = x.vector();
    check_buffer("hessian_into", x.len() * x.len(), hessian.len());
    fill("hessian_into", hvp, &x, hessian);
}

/// The second derivative of a function of one scalar, from its `hvp`.
///
/// ```
/// # use autodiff_runtime::second_derivative;
/// let cube = |x: f64, x_dot: f64| (3.0 * x * x, 6.0 * x * x_dot);
/// assert_eq!(second_derivative(cube, 2.0), 12.0);
/// ```
#[must_use]
pub fn second_derivative<T: crate::Real>(hvp: impl FnOnce(T, T) -> (T, T), x: T) -> T {
    hvp(x, constant(1.0)).1
}

fn fill<X: Vector, R: Pushed<Tangent: Vector<Scalar = X::Scalar>>>(
    function: &str,
    mut hvp: impl Jvp<X, R>,
    x: &X,
    hessian: &mut [X::Scalar],
) {
    let n = x.len();
    let Some(first) = forward::column(&mut hvp, x, 0) else {
        return;
    };
    check_row(function, "a product", n, first.len());
    forward::fill(function, hvp, x, first, |_| &mut *hessian);
    for row in 1..n {
        for column in 0..row {
            let mean = mean(hessian[row * n + column], hessian[column * n + row]);
            hessian[row * n + column] = mean;
            hessian[column * n + row] = mean;
        }
    }
}

/// Half of each, as a sum of large numbers would overflow; numbers that agree stay as they are.
fn mean<T: crate::Real>(a: T, b: T) -> T {
    if a == b {
        return a;
    }
    let half: T = constant(0.5);
    half * a + half * b
}
