//! Functions made of closures, which bind constants.

use super::{Argument, Function, SecondOrder};
use crate::Real;
use crate::jacobian::Vector;
use alloc::vec::Vec;
use core::marker::PhantomData;

/// A function made of closures around its companions, with constants bound.
///
/// `Bound::of_slices(|x| f(x, k), |x, x_dot| f::jvp(x, k, x_dot), |x| f::vjp(x, k))`, and where it is wanted `.with_hvp(|x, v| f::hvp(x, k, v))`.
pub struct Bound<V, Y, F, J, R, P, H = ()> {
    value: F,
    jvp: J,
    vjp: R,
    hvp: H,
    types: PhantomData<(V, Y, P)>,
}

impl<T: Real, Y, F, J, R, P> Bound<Vec<T>, Y, F, J, R, P>
where
    Y: Vector<Scalar = T>,
    F: Fn(&[T]) -> Y,
    J: Fn(&[T], &[T]) -> (Y, Y),
    R: Fn(&[T]) -> (Y, P),
    P: FnOnce(Argument<'_, Y>) -> Vec<T>,
{
    /// A function of slices, from its value, its jvp and its vjp.
    #[must_use]
    pub fn of_slices(value: F, jvp: J, vjp: R) -> Self {
        Bound::new(value, jvp, vjp)
    }
}

impl<T: Real, Y, F, J, R, P, const N: usize> Bound<[T; N], Y, F, J, R, P>
where
    Y: Vector<Scalar = T>,
    F: Fn([T; N]) -> Y,
    J: Fn([T; N], [T; N]) -> (Y, Y),
    R: Fn([T; N]) -> (Y, P),
    P: FnOnce(Argument<'_, Y>) -> [T; N],
{
    /// A function of arrays, from its value, its jvp and its vjp.
    #[must_use]
    pub fn of_arrays(value: F, jvp: J, vjp: R) -> Self {
        Bound::new(value, jvp, vjp)
    }
}

impl<V: Vector, Y, F, J, R, P> Bound<V, Y, F, J, R, P> {
    fn new(value: F, jvp: J, vjp: R) -> Self {
        Bound {
            value,
            jvp,
            vjp,
            hvp: (),
            types: PhantomData,
        }
    }

    /// The same with Hessian-vector products: (x, v) ↦ (gradient, H v).
    #[must_use]
    pub fn with_hvp<H>(self, hvp: H) -> Bound<V, Y, F, J, R, P, H>
    where
        H: for<'x, 'v> Fn(Argument<'x, V>, Argument<'v, V>) -> (V, V),
    {
        let Bound {
            value, jvp, vjp, ..
        } = self;
        Bound {
            value,
            jvp,
            vjp,
            hvp,
            types: PhantomData,
        }
    }
}

impl<V, Y, F, J, R, P, H> Function for Bound<V, Y, F, J, R, P, H>
where
    V: Vector,
    Y: Vector<Scalar = V::Scalar>,
    F: for<'x> Fn(Argument<'x, V>) -> Y,
    J: for<'x, 'd> Fn(Argument<'x, V>, Argument<'d, V>) -> (Y, Y),
    R: for<'x> Fn(Argument<'x, V>) -> (Y, P),
    P: for<'y> FnOnce(Argument<'y, Y>) -> V,
{
    type Input = V;
    type Output = Y;

    fn value(&self, x: Argument<'_, V>) -> Y {
        (self.value)(x)
    }

    fn jvp(&self, x: Argument<'_, V>, x_dot: Argument<'_, V>) -> (Y, Y) {
        (self.jvp)(x, x_dot)
    }

    fn vjp(&self, x: Argument<'_, V>, y_bar: Argument<'_, Y>) -> (Y, V) {
        let (y, pullback) = (self.vjp)(x);
        (y, pullback(y_bar))
    }
}

impl<V, Y, F, J, R, P, H> SecondOrder for Bound<V, Y, F, J, R, P, H>
where
    V: Vector,
    Self: Function<Input = V>,
    H: for<'x, 'v> Fn(Argument<'x, V>, Argument<'v, V>) -> (V, V),
{
    fn hvp(&self, x: Argument<'_, V>, v: Argument<'_, V>) -> (V, V) {
        (self.hvp)(x, v)
    }
}
