//! Jacobians several columns or rows at a time, by the batched companions.

use super::{JvpBatch, Lanes, Point, Vector, Vjp, check_row};
use crate::constant;

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
    mut jvp: impl JvpBatch<V, Y, N>,
    x: X,
) -> Vec<V::Scalar> {
    const { assert!(N > 0, "a batch holds at least one direction") };
    let x = x.vector();
    let n = x.len();
    let mut jacobian = Vec::new();
    let mut rows = None;
    for first in (0..n).step_by(N) {
        let lanes = N.min(n - first);
        let mut x_dot = x.zero_lanes::<N>();
        for lane in 0..lanes {
            x_dot.set(first + lane, lane, constant(1.0));
        }
        let (_, y_dot) = jvp(x.borrowed(), V::borrow_lanes(&x_dot));
        let m = *rows.get_or_insert(y_dot.len());
        check_row(
            "jacobian_forward_batch",
            "a tangent of the result",
            m,
            y_dot.len(),
        );
        jacobian.resize(m * n, constant(0.0));
        for output in 0..m {
            for lane in 0..lanes {
                jacobian[output * n + first + lane] = y_dot.get(output, lane);
            }
        }
    }
    jacobian
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
    mut vjp: impl Vjp<V, Y, P>,
    x: X,
) -> Vec<V::Scalar>
where
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::BorrowedLanes<'_, M>) -> V::Lanes<M>,
{
    const { assert!(M > 0, "a batch holds at least one cotangent") };
    let x = x.vector();
    let n = x.len();
    let (y, pullback) = vjp(x.borrowed());
    let m = y.len();
    let mut pullback = Some(pullback);
    let mut jacobian = vec![constant(0.0); m * n];
    for first in (0..m).step_by(M) {
        let lanes = M.min(m - first);
        let pullback = pullback.take().unwrap_or_else(|| {
            let (y, pullback) = vjp(x.borrowed());
            check_row("jacobian_reverse_batch", "the result", m, y.len());
            pullback
        });
        let mut y_bar = y.zero_lanes::<M>();
        for lane in 0..lanes {
            y_bar.set(first + lane, lane, constant(1.0));
        }
        let x_bar = pullback(Y::borrow_lanes(&y_bar));
        check_row(
            "jacobian_reverse_batch",
            "a cotangent of the input",
            n,
            x_bar.len(),
        );
        for lane in 0..lanes {
            for input in 0..n {
                jacobian[(first + lane) * n + input] = x_bar.get(input, lane);
            }
        }
    }
    jacobian
}
