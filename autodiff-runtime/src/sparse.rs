//! Sparse Jacobians and Hessians: which entries can be other than zero is found first, columns that share no row are then
//! evaluated in one sweep (Curtis, Powell & Reid, 1974), so that the cost is a few sweeps where it would be one per input.
//!
//! **What a pattern found by running the function holds.** The function runs with a tangent that is not a number along some inputs; what
//! depends on them comes out as not a number, also where the partial is zero at this point, as NaN · 0 is NaN. So the pattern misses no entry
//! of the Jacobian at this point, nor at any other where the function takes the same branches (those of `if` and `match`, and those inside
//! `max`, `relu`, `sort` and their like). [`Compressed::refill`] goes on with a pattern at other points, checks each time by one more sweep
//! along a fixed direction, and widens the pattern where an entry turns out to be missing.
//!
//! A function given here must be linear in its tangent, as every companion is.

mod colouring;
mod compressed;
mod csr;
mod pattern;
mod probe;
mod sweep;

pub use compressed::Compressed;
pub use csr::Csr;
pub use pattern::Pattern;

use crate::jacobian::{Jvp, JvpBatch, Point, Pushed, Vector};

/// The sparse m × n Jacobian of a function at `x`, from `f::jvp`. Its pattern is found at `x`, in some multiple of log n sweeps where
/// a row depends on few inputs that lie together, and in at most 4n/3; its values then take one sweep per colour.
///
/// ```
/// # use autodiff_runtime::sparse_jacobian;
/// // yᵢ = xᵢ²
/// let jvp = |x: &[f64], x_dot: &[f64]| {
///     let squares: Vec<f64> = x.iter().map(|x| x * x).collect();
///     (squares, x.iter().zip(x_dot).map(|(x, x_dot)| 2.0 * x * x_dot).collect())
/// };
/// let jacobian = sparse_jacobian(jvp, &[1.0, 2.0, 3.0]);
/// assert_eq!(jacobian.row_offsets, [0, 1, 2, 3]);
/// assert_eq!(jacobian.columns, [0, 1, 2]);
/// assert_eq!(jacobian.values, [2.0, 4.0, 6.0]);
/// ```
///
/// # Panics
/// When the function gives results of different lengths at the same point.
#[must_use]
pub fn sparse_jacobian<
    X: Point<Vector = V>,
    V: Vector,
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
>(
    jvp: impl Jvp<V, R>,
    x: X,
) -> Csr<V::Scalar> {
    Compressed::jacobian(jvp, x).into_csr()
}

/// [`sparse_jacobian`] from `f::jvp_batch::<N>`: N directions a sweep.
///
/// # Panics
/// When the function gives results of different lengths at the same point.
#[must_use]
pub fn sparse_jacobian_batch<
    X: Point<Vector = V>,
    V: Vector,
    Y: Vector<Scalar = V::Scalar>,
    const N: usize,
>(
    jvp: impl JvpBatch<V, Y, N>,
    x: X,
) -> Csr<V::Scalar> {
    Compressed::jacobian_batch(jvp, x).into_csr()
}

/// The sparse m × n Jacobian of a function at `x`, from `f::jvp` and a pattern that the caller knows: one sweep per colour, and one that
/// checks. Where the pattern lacks an entry, it is widened.
///
/// # Panics
/// When the pattern is not m × n.
#[must_use]
pub fn sparse_jacobian_with<
    X: Point<Vector = V>,
    V: Vector,
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
>(
    jvp: impl Jvp<V, R>,
    x: X,
    pattern: Pattern,
) -> Csr<V::Scalar> {
    let mut compressed = Compressed::jacobian_with(pattern);
    compressed.refill(jvp, x);
    compressed.into_csr()
}

/// The sparse n × n Hessian of a scalar function at `x`, from `f::hvp`. Exactly symmetric. Its pattern is found at `x`; its values then
/// take one product per colour of a star colouring, which are fewer than those of the columns: an arrow has two.
///
/// ```
/// # use autodiff_runtime::sparse_hessian;
/// // Σ xᵢ³
/// let hvp = |x: &[f64], v: &[f64]| {
///     let gradient: Vec<f64> = x.iter().map(|x| 3.0 * x * x).collect();
///     (gradient, x.iter().zip(v).map(|(x, v)| 6.0 * x * v).collect())
/// };
/// assert_eq!(sparse_hessian(hvp, &[1.0, 2.0]).to_dense(), [6.0, 0.0, 0.0, 12.0]);
/// ```
///
/// # Panics
/// When a product is not as long as `x`.
#[must_use]
pub fn sparse_hessian<
    X: Point<Vector = V>,
    V: Vector,
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
>(
    hvp: impl Jvp<V, R>,
    x: X,
) -> Csr<V::Scalar> {
    Compressed::hessian(hvp, x).into_csr()
}

/// The sparse n × n Hessian of a scalar function at `x`, from `f::hvp` and a pattern that the caller knows: one product per colour, and
/// one that checks. Where the pattern lacks an entry, it is widened.
///
/// # Panics
/// When the pattern is not n × n.
#[must_use]
pub fn sparse_hessian_with<
    X: Point<Vector = V>,
    V: Vector,
    R: Pushed<Tangent: Vector<Scalar = V::Scalar>>,
>(
    hvp: impl Jvp<V, R>,
    x: X,
    pattern: Pattern,
) -> Csr<V::Scalar> {
    let mut compressed = Compressed::hessian_with(pattern);
    compressed.refill(hvp, x);
    compressed.into_csr()
}
