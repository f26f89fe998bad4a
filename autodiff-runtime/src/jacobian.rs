//! Whole Jacobians and Hessians, and products with them, from the companions of a function.
//!
//! All of them take closures around companions, which fit as they are (`f::jvp`, `f::vjp`, `f::hvp`) or with constants bound
//! (`|x, x_dot| f::jvp(x, k, x_dot)`; the tangent or the product alone will do), and the point last. What the point is says what the function takes:
//!
//! | point | the function takes |
//! |---|---|
//! | `&[T]`, `&Vec<T>`, `&[T; N]` | `&[T]` |
//! | `[T; N]` | `[T; N]` |
//! | `T` | `T` |
//! | `&Array1<T>` (ndarray) | `&Array1<T>` |
//!
//! with `T` one of `f32`, `f64` (a function of `&[T; N]` fits at a point `[T; N]` by a closure: `|x, x_dot| f::jvp(&x, &x_dot)`). The function gives a `Vec<T>`, a `[T; M]`, a `T` (a Jacobian of one row) or an `Array1<T>`.
//!
//! A matrix is a `Vec<T>` in numerator layout, row by row: a function of n inputs and m outputs has the m × n Jacobian whose entry
//! `i * n + j` is ∂yᵢ/∂xⱼ. The forms that end in `_into` overwrite a buffer of that length.

use alloc::vec::Vec;

mod batch;
mod companion;
mod forward;
mod gauss_newton;
mod hessian;
mod reverse;
mod vector;

pub use batch::{
    jacobian_forward_batch, jacobian_forward_batch_into, jacobian_reverse_batch,
    jacobian_reverse_batch_into,
};
pub use companion::{Jvp, JvpBatch, Pushed, Vjp};
pub use forward::{jacobian_forward, jacobian_forward_into};
pub use gauss_newton::{gauss_newton_product, gauss_newton_product_into};
pub use hessian::{hessian, hessian_into, second_derivative};
pub use reverse::{jacobian_reverse, jacobian_reverse_into};
pub use vector::{Lanes, Point, Vector};

/// The m × n Jacobian of a function at `x`, row by row, in the cheaper mode for its shape: forward where n ≤ m, else reverse.
/// Takes one sweep to see m, which forward mode goes on from.
///
/// ```
/// # use autodiff_runtime::jacobian;
/// // (a, b) ↦ a b
/// let jvp = |x: &[f64], x_dot: &[f64]| (x[0] * x[1], x_dot[0] * x[1] + x[0] * x_dot[1]);
/// let vjp = |x: &[f64]| {
///     let (a, b) = (x[0], x[1]);
///     (a * b, move |y_bar: f64| vec![y_bar * b, y_bar * a])
/// };
/// assert_eq!(jacobian(jvp, vjp, &[2.0, 3.0]), [3.0, 2.0]);
/// ```
///
/// # Panics
/// When the function gives results of different lengths at the same point.
#[must_use]
pub fn jacobian<X: Point<Vector = V>, V: Vector, R, Y, P, B>(
    jvp: impl Jvp<V, R>,
    vjp: impl Vjp<V, Y, P>,
    x: X,
) -> Vec<V::Scalar>
where
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::Borrowed<'_>) -> B,
    B: Vector<Scalar = V::Scalar>,
{
    let mut jacobian = Vec::new();
    by_shape(jvp, vjp, x, |length| {
        jacobian.resize(length, crate::constant(0.0));
        &mut jacobian
    });
    jacobian
}

/// [`jacobian()`], written into a buffer of m n numbers, which are overwritten.
///
/// # Panics
/// When the buffer is not m n long, or the function gives results of different lengths at the same point.
pub fn jacobian_into<X: Point<Vector = V>, V: Vector, R, Y, P, B>(
    jvp: impl Jvp<V, R>,
    vjp: impl Vjp<V, Y, P>,
    x: X,
    jacobian: &mut [V::Scalar],
) where
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::Borrowed<'_>) -> B,
    B: Vector<Scalar = V::Scalar>,
{
    by_shape(jvp, vjp, x, |length| {
        check_buffer("jacobian_into", length, jacobian.len());
        jacobian
    });
}

/// Forward where n ≤ m, else reverse, into the buffer that `open` gives for a length.
fn by_shape<'a, X: Point<Vector = V>, V: Vector, R, Y, P, B>(
    mut jvp: impl Jvp<V, R>,
    vjp: impl Vjp<V, Y, P>,
    x: X,
    open: impl FnOnce(usize) -> &'a mut [V::Scalar],
) where
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::Borrowed<'_>) -> B,
    B: Vector<Scalar = V::Scalar>,
    V::Scalar: 'a,
{
    let x = x.vector();
    let Some(first) = forward::column(&mut jvp, &x, 0) else {
        open(0);
        return;
    };
    if x.len() <= first.len() {
        forward::fill("jacobian", jvp, &x, first, open);
    } else {
        reverse::fill("jacobian", vjp, &x, open);
    }
}

fn check_buffer(function: &str, expected: usize, given: usize) {
    assert!(
        given == expected,
        "{function}: the buffer has {given} numbers but the result has {expected}"
    );
}

/// A tangent or cotangent whose length is not that of its value.
fn check_row(function: &str, what: &str, expected: usize, given: usize) {
    assert!(
        given == expected,
        "{function}: {what} has {given} components but should have {expected}"
    );
}
