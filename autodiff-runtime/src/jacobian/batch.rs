//! Jacobians several columns or rows at a time, by the batched companions.

use super::{JvpBatch, Lanes, Point, Vector, Vjp, check_buffer, check_row};
use crate::constant;
use alloc::vec::Vec;

/// The m × n Jacobian of a function at `x`, row by row, from `f::jvp_batch::<N>`: N columns a sweep, so ⌈n/N⌉ sweeps.
///
/// ```
/// # use autodiff_runtime::jacobian_forward_batch;
/// // (a, b) ↦ a b, as a `jvp_batch::<2>` of slices
/// let jvp = |x: &[f64], x_dot: &[[f64; 2]]| {
///     let dot = [0, 1].map(|lane| x_dot[0][lane] * x[1] + x[0] * x_dot[1][lane]);
///     (x[0] * x[1], dot)
/// };
/// assert_eq!(jacobian_forward_batch(jvp, &[2.0, 3.0]), [3.0, 2.0]);
/// ```
///
/// # Panics
/// When the function gives results of different lengths at the same point.
#[must_use]
pub fn jacobian_forward_batch<
    X: Point<Vector = V>,
    V: Vector,
    Y: Vector<Scalar = V::Scalar>,
    const N: usize,
>(
    jvp: impl JvpBatch<V, Y, N>,
    x: X,
) -> Vec<V::Scalar> {
    let mut jacobian = Vec::new();
    columns("jacobian_forward_batch", jvp, &x.vector(), |length| {
        jacobian.resize(length, constant(0.0));
        &mut jacobian
    });
    jacobian
}

/// [`jacobian_forward_batch`], written into a buffer of m n numbers, which are overwritten.
///
/// # Panics
/// When the buffer is not m n long, or the function gives results of different lengths at the same point.
pub fn jacobian_forward_batch_into<
    X: Point<Vector = V>,
    V: Vector,
    Y: Vector<Scalar = V::Scalar>,
    const N: usize,
>(
    jvp: impl JvpBatch<V, Y, N>,
    x: X,
    jacobian: &mut [V::Scalar],
) {
    let function = "jacobian_forward_batch_into";
    columns(function, jvp, &x.vector(), |length| {
        check_buffer(function, length, jacobian.len());
        jacobian
    });
}

/// The m × n Jacobian of a function at `x`, row by row, from `f::vjp_batch::<M>`: M rows a pullback, so ⌈m/M⌉ pullbacks.
///
/// ```
/// # use autodiff_runtime::jacobian_reverse_batch;
/// // a ↦ (a², 3a), as a `vjp_batch::<2>` of slices
/// let vjp = |x: &[f64]| {
///     let a = x[0];
///     (vec![a * a, 3.0 * a], move |y_bar: &[[f64; 2]]| {
///         vec![[0, 1].map(|lane| 2.0 * a * y_bar[0][lane] + 3.0 * y_bar[1][lane])]
///     })
/// };
/// assert_eq!(jacobian_reverse_batch(vjp, &[2.0]), [4.0, 3.0]);
/// ```
///
/// # Panics
/// When the function gives results of different lengths at the same point.
#[must_use]
pub fn jacobian_reverse_batch<X: Point<Vector = V>, V: Vector, Y, P, const M: usize>(
    vjp: impl Vjp<V, Y, P>,
    x: X,
) -> Vec<V::Scalar>
where
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::SeedLanes<'_, M>) -> V::Lanes<M>,
{
    let mut jacobian = Vec::new();
    rows("jacobian_reverse_batch", vjp, &x.vector(), |length| {
        jacobian.resize(length, constant(0.0));
        &mut jacobian
    });
    jacobian
}

/// [`jacobian_reverse_batch`], written into a buffer of m n numbers, which are overwritten.
///
/// # Panics
/// When the buffer is not m n long, or the function gives results of different lengths at the same point.
pub fn jacobian_reverse_batch_into<X: Point<Vector = V>, V: Vector, Y, P, const M: usize>(
    vjp: impl Vjp<V, Y, P>,
    x: X,
    jacobian: &mut [V::Scalar],
) where
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::SeedLanes<'_, M>) -> V::Lanes<M>,
{
    let function = "jacobian_reverse_batch_into";
    rows(function, vjp, &x.vector(), |length| {
        check_buffer(function, length, jacobian.len());
        jacobian
    });
}

/// All columns, N at a time, into the buffer that `open` gives for a length.
fn columns<'a, V: Vector, Y: Vector<Scalar = V::Scalar>, const N: usize>(
    function: &str,
    mut jvp: impl JvpBatch<V, Y, N>,
    x: &V,
    open: impl FnOnce(usize) -> &'a mut [V::Scalar],
) where
    V::Scalar: 'a,
{
    const { assert!(N > 0, "a batch holds at least one direction") };
    let n = x.len();
    let mut sweep = |first: usize| {
        let mut x_dot = x.zero_lanes::<N>();
        for lane in 0..N.min(n - first) {
            x_dot.set(first + lane, lane, constant(1.0));
        }
        jvp(x.borrowed(), V::borrow_lanes(&x_dot)).1
    };
    if n == 0 {
        open(0);
        return;
    }
    let mut y_dot = sweep(0);
    let m = y_dot.len();
    let jacobian = open(m * n);
    for first in (0..n).step_by(N) {
        if first > 0 {
            y_dot = sweep(first);
        }
        check_row(function, "a tangent of the result", m, y_dot.len());
        for output in 0..m {
            for lane in 0..N.min(n - first) {
                jacobian[output * n + first + lane] = y_dot.get(output, lane);
            }
        }
    }
}

/// All rows, M at a time, into the buffer that `open` gives for a length. A pullback is good for one batch.
fn rows<'a, V: Vector, Y, P, const M: usize>(
    function: &str,
    mut vjp: impl Vjp<V, Y, P>,
    x: &V,
    open: impl FnOnce(usize) -> &'a mut [V::Scalar],
) where
    V::Scalar: 'a,
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::SeedLanes<'_, M>) -> V::Lanes<M>,
{
    const { assert!(M > 0, "a batch holds at least one cotangent") };
    let (y, pullback) = vjp(x.borrowed());
    let (m, n) = (y.len(), x.len());
    let jacobian = open(m * n);
    let mut pullback = Some(pullback);
    for first in (0..m).step_by(M) {
        let pullback = pullback.take().unwrap_or_else(|| {
            let (y, pullback) = vjp(x.borrowed());
            check_row(function, "the result", m, y.len());
            pullback
        });
        let lanes = M.min(m - first);
        let mut y_bar = y.zero_lanes::<M>();
        for lane in 0..lanes {
            y_bar.set(first + lane, lane, constant(1.0));
        }
        let x_bar = pullback(Y::seed_lanes(&y_bar));
        check_row(function, "a cotangent of the input", n, x_bar.len());
        for lane in 0..lanes {
            for input in 0..n {
                jacobian[(first + lane) * n + input] = x_bar.get(input, lane);
            }
        }
    }
}
