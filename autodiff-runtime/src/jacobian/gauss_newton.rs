//! Products with the matrix of Gauss and Newton.

use super::{Jvp, Point, Pushed, Vector, Vjp, check_buffer, check_row};

/// JᵀJ v of a function at `x`, in the shape of its input, from `f::jvp` and `f::vjp`: one sweep of each, without forming J. For the sum of
/// squares ½‖f(x)‖² this is the Hessian without the terms in which f itself is a factor.
///
/// ```
/// # use autodiff_runtime::gauss_newton_product;
/// // J = (3, 2) at (2, 3)
/// let jvp = |x: &[f64], v: &[f64]| (x[0] * x[1], v[0] * x[1] + x[0] * v[1]);
/// let vjp = |x: &[f64]| {
///     let (a, b) = (x[0], x[1]);
///     (a * b, move |y_bar: f64| vec![y_bar * b, y_bar * a])
/// };
/// assert_eq!(gauss_newton_product(jvp, vjp, &[2.0, 3.0], &[1.0, 1.0]), [15.0, 10.0]);
/// ```
///
/// # Panics
/// When `v` is not as long as `x`.
#[must_use]
pub fn gauss_newton_product<X: Point<Vector = V>, D: Point<Vector = V>, V: Vector, R, Y, P, B>(
    mut jvp: impl Jvp<V, R>,
    mut vjp: impl Vjp<V, Y, P>,
    x: X,
    v: D,
) -> B
where
    R: Pushed<Tangent = Y>,
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::Borrowed<'_>) -> B,
    B: Vector<Scalar = V::Scalar>,
{
    let (x, v) = (x.vector(), v.vector());
    check_row("gauss_newton_product", "the direction", x.len(), v.len());
    let y_dot = jvp(x.borrowed(), v.borrowed()).tangent();
    let (_, pullback) = vjp(x.borrowed());
    pullback(y_dot.borrowed())
}

/// [`gauss_newton_product`], written into a buffer of n numbers, which are overwritten.
///
/// # Panics
/// When `v` or the buffer is not as long as `x`.
pub fn gauss_newton_product_into<
    X: Point<Vector = V>,
    D: Point<Vector = V>,
    V: Vector,
    R,
    Y,
    P,
    B,
>(
    jvp: impl Jvp<V, R>,
    vjp: impl Vjp<V, Y, P>,
    x: X,
    v: D,
    product: &mut [V::Scalar],
) where
    R: Pushed<Tangent = Y>,
    Y: Vector<Scalar = V::Scalar>,
    P: FnOnce(Y::Borrowed<'_>) -> B,
    B: Vector<Scalar = V::Scalar>,
{
    let x_bar = gauss_newton_product(jvp, vjp, x, v);
    check_buffer("gauss_newton_product_into", x_bar.len(), product.len());
    for (input, entry) in product.iter_mut().enumerate() {
        *entry = x_bar.get(input);
    }
}
