//! Jacobians row by row, by reverse mode.

use super::{Point, Vector, Vjp, check_buffer, check_row};
use crate::constant;
use alloc::vec::Vec;

/// The m × n Jacobian of a function at `x`, row by row, from `f::vjp`: one pullback per output.
///
/// ```
/// # use autodiff_runtime::jacobian_reverse;
/// // (a, b) ↦ a b, as a `vjp` of slices
/// let vjp = |x: &[f64]| {
///     let (a, b) = (x[0], x[1]);
///     (a * b, move |y_bar: f64| vec![y_bar * b, y_bar * a])
/// };
/// assert_eq!(jacobian_reverse(vjp, &[2.0, 3.0]), [3.0, 2.0]);
/// ```
///
/// # Panics
/// When the function gives results of different lengths at the same point.
#[must_use]
pub fn jacobian_reverse<X: Point<Vector = V>, V: Vector, Y, P, B>(
    vjp: impl Vjp<V, Y, P>,
    x: X,
) -> Vec<V::Scalar>
where
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::Borrowed<'_>) -> B,
    B: Vector<Scalar = V::Scalar>,
{
    let mut jacobian = Vec::new();
    fill("jacobian_reverse", vjp, &x.vector(), |length| {
        jacobian.resize(length, constant(0.0));
        &mut jacobian
    });
    jacobian
}

/// [`jacobian_reverse`], written into a buffer of m n numbers, which are overwritten.
///
/// # Panics
/// When the buffer is not m n long, or the function gives results of different lengths at the same point.
pub fn jacobian_reverse_into<X: Point<Vector = V>, V: Vector, Y, P, B>(
    vjp: impl Vjp<V, Y, P>,
    x: X,
    jacobian: &mut [V::Scalar],
) where
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::Borrowed<'_>) -> B,
    B: Vector<Scalar = V::Scalar>,
{
    let function = "jacobian_reverse_into";
    fill(function, vjp, &x.vector(), |length| {
        check_buffer(function, length, jacobian.len());
        jacobian
    });
}

/// All rows, into the buffer that `open` gives for a length. A pullback is good for one row, the next row has its own.
pub(super) fn fill<'a, X: Vector, Y, P, B>(
    function: &str,
    mut vjp: impl Vjp<X, Y, P>,
    x: &X,
    open: impl FnOnce(usize) -> &'a mut [X::Scalar],
) where
    X::Scalar: 'a,
    Y: Vector<Scalar = X::Scalar>,
    P: FnOnce(Y::Borrowed<'_>) -> B,
    B: Vector<Scalar = X::Scalar>,
{
    let (y, first) = vjp(x.borrowed());
    let (m, n) = (y.len(), x.len());
    let jacobian = open(m * n);
    if jacobian.is_empty() {
        return;
    }
    let mut y_bar = y.zeros();
    let mut pullback = Some(first);
    for (output, row) in jacobian.chunks_exact_mut(n).enumerate() {
        let pullback = pullback.take().unwrap_or_else(|| {
            let (y, pullback) = vjp(x.borrowed());
            check_row(function, "the result", m, y.len());
            pullback
        });
        y_bar.set(output, constant(1.0));
        let x_bar = pullback(y_bar.borrowed());
        y_bar.set(output, constant(0.0));
        check_row(function, "a cotangent of the input", n, x_bar.len());
        for (input, entry) in row.iter_mut().enumerate() {
            *entry = x_bar.get(input);
        }
    }
}
