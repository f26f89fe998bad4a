//! Jacobians column by column, by forward mode.

use super::{Jvp, Point, Pushed, Vector, check_buffer, check_row};
use crate::constant;
use alloc::vec::Vec;

/// The m × n Jacobian of a function at `x`, row by row, from `f::jvp`: one sweep per input.
///
/// ```
/// # use autodiff_runtime::jacobian_forward;
/// // (a, b) ↦ (a b, a + b, a²), as a `jvp` of slices
/// let jvp = |x: &[f64], x_dot: &[f64]| {
///     let (a, b, a_dot, b_dot) = (x[0], x[1], x_dot[0], x_dot[1]);
///     (vec![a * b, a + b, a * a], vec![a_dot * b + a * b_dot, a_dot + b_dot, 2.0 * a * a_dot])
/// };
/// assert_eq!(jacobian_forward(jvp, &[2.0, 3.0]), [3.0, 2.0, 1.0, 1.0, 4.0, 0.0]);
/// ```
///
/// # Panics
/// When the function gives results of different lengths at the same point.
#[must_use]
pub fn jacobian_forward<
    X: Point<Vector = V>,
    V: Vector,
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
>(
    mut jvp: impl Jvp<V, R>,
    x: X,
) -> Vec<V::Scalar> {
    let x = x.vector();
    let mut jacobian = Vec::new();
    if let Some(first) = column(&mut jvp, &x, 0) {
        fill("jacobian_forward", jvp, &x, first, |length| {
            jacobian.resize(length, constant(0.0));
            &mut jacobian
        });
    }
    jacobian
}

/// [`jacobian_forward`], written into a buffer of m n numbers, which are overwritten.
///
/// # Panics
/// When the buffer is not m n long, or the function gives results of different lengths at the same point.
pub fn jacobian_forward_into<
    X: Point<Vector = V>,
    V: Vector,
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
>(
    mut jvp: impl Jvp<V, R>,
    x: X,
    jacobian: &mut [V::Scalar],
) {
    let x = x.vector();
    let function = "jacobian_forward_into";
    match column(&mut jvp, &x, 0) {
        Some(first) => fill(function, jvp, &x, first, |length| {
            check_buffer(function, length, jacobian.len());
            jacobian
        }),
        None => check_buffer(function, 0, jacobian.len()),
    }
}

/// One column: the tangent along one input. Nothing where there is no such input.
pub(super) fn column<X: Vector, R: Pushed>(
    jvp: &mut impl Jvp<X, R>,
    x: &X,
    input: usize,
) -> Option<R::Tangent> {
    if input >= x.len() {
        return None;
    }
    let mut x_dot = x.zeros();
    x_dot.set(input, constant(1.0));
    Some(jvp(x.borrowed(), x_dot.borrowed()).tangent())
}

/// All columns, of which the first is known, into the buffer that `open` gives for a length.
pub(super) fn fill<'a, X: Vector, R: Pushed<Tangent: Vector<Scalar = X::Scalar>>>(
    function: &str,
    mut jvp: impl Jvp<X, R>,
    x: &X,
    first: R::Tangent,
    open: impl FnOnce(usize) -> &'a mut [X::Scalar],
) where
    X::Scalar: 'a,
{
    let (m, n) = (first.len(), x.len());
    let jacobian = open(m * n);
    let mut y_dot = first;
    let mut x_dot = x.zeros();
    for input in 0..n {
        if input > 0 {
            x_dot.set(input, constant(1.0));
            y_dot = jvp(x.borrowed(), x_dot.borrowed()).tangent();
            x_dot.set(input, constant(0.0));
        }
        check_row(function, "a tangent of the result", m, y_dot.len());
        for output in 0..m {
            jacobian[output * n + input] = y_dot.get(output);
        }
    }
}
