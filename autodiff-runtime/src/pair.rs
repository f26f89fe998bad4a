//! Functions as values: with their derivative, for companions that are called from outside, and what a push gives.

use crate::{Accumulate, Differentiable, Real, inner};
use core::fmt;

/// A function and its derivative, for a parameter that is a function whose argument is active.
///
/// The derivative takes what the function takes and gives the cotangents of its arguments, as the function's own `grad` would: a
/// tuple, or the cotangent alone where there is one. Where the function's result is no scalar, it takes the cotangent of the
/// result behind the arguments.
///
/// A companion of second order asks for the derivative of that as well: `f::hvp` takes a pair with what the function's own `hvp` gives, so
/// `Pair::new(g, g::hvp)` where `f::grad` takes `Pair::new(g, g::grad)`. That derivative takes the arguments, then their tangents, and gives the
/// gradient and its tangent as a pair. Where the function's result is no scalar, it takes the cotangent of the result and the tangent
/// of that cotangent behind both.
///
/// ```text
/// trapezoid::grad(Pair::new(|x: f64| x * x * x, |x: f64| 3.0 * x * x), a, b);
/// trapezoid::hvp(
///     Pair::new(|x: f64| x * x * x, |x: f64, x_dot: f64| (3.0 * x * x, 6.0 * x * x_dot)),
///     a, b, a_dot, b_dot,
/// );
/// ```
#[derive(Clone, Copy)]
pub struct Pair<F: ?Sized, D> {
    #[doc(hidden)]
    pub derivative: D,
    #[doc(hidden)]
    pub value: F,
}
impl<F, D> Pair<F, D> {
    /// A function with its derivative.
    pub fn new(function: F, derivative: D) -> Pair<F, D> {
        Pair {
            derivative,
            value: function,
        }
    }
}
impl<F: ?Sized, D> fmt::Debug for Pair<F, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pair").finish_non_exhaustive()
    }
}

/// What the push of a function value gives.
#[derive(Debug)]
pub enum Pushed<Y, D> {
    /// The value and its tangent.
    Both(Y, D),
    /// The tangent alone: the function itself gives the value.
    Tangent(D),
    /// The tangent is zero.
    Constant,
}

/// The value and the tangent of a function value.
#[inline(always)]
pub fn pushed<Y: Differentiable>(
    pushed: Pushed<Y, Y::Tangent>,
    value: impl FnOnce() -> Y,
) -> (Y, Y::Tangent) {
    match pushed {
        Pushed::Both(y, y_dot) => (y, y_dot),
        Pushed::Tangent(y_dot) => (value(), y_dot),
        Pushed::Constant => {
            let y = value();
            let zero = y.zero_tangent();
            (y, zero)
        }
    }
}

/// Adds a part of a gradient times the cotangent of the result.
pub fn add_scaled<B, P, S: Real>(into: &mut B, part: P, seed: S)
where
    B: Accumulate<P> + ?Sized,
    P: Differentiable<Tangent = P>,
{
    let mut part = part;
    P::scale(&mut part, inner(&seed, &crate::constant::<S>(1.0)));
    into.accumulate(&part);
}

/// The tangent of a result that is no scalar, one component at a time: `pull` gives ⟨its pullback, ẋ⟩.
pub fn each_component<Y: Differentiable>(
    y: &Y,
    mut pull: impl FnMut(Y::Tangent) -> f64,
) -> Y::Tangent {
    let zero = y.zero_tangent();
    let length = zero.flat_len();
    let mut unit = alloc::vec![0.0; length];
    let components: alloc::vec::Vec<f64> = (0..length)
        .map(|at| {
            unit[at] = 1.0;
            let component = pull(zero.from_flat(&unit));
            unit[at] = 0.0;
            component
        })
        .collect();
    zero.from_flat(&components)
}
