//! From values and their tangents to dual numbers, and back.

use super::Dual;
use crate::{Differentiable, Real, Tangent};
use alloc::vec::Vec;
use num_traits::Float;

/// A value whose numbers can be paired with those of a tangent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no second derivative here",
    label = "an operator or method on this type has a rule of first order only",
    note = "write the formula over its numbers, in a function with `#[differentiate(hvp)]`"
)]
pub trait Lift: Differentiable {
    /// The same shape of dual numbers.
    type Dual;
    /// The value with its tangent.
    fn lift(&self, dot: &Self::Tangent) -> Self::Dual;
}

/// A shape of dual numbers.
pub trait Unlift {
    /// The same shape of plain numbers.
    type Parts;
    /// The numbers, and their tangents.
    fn unlift(self) -> (Self::Parts, Self::Parts);
}

/// The value with its tangent.
#[inline(always)]
pub fn lift<V: Lift + ?Sized>(value: &V, dot: &Tangent<V>) -> V::Dual {
    value.lift(dot)
}

/// The numbers, and their tangents.
#[inline(always)]
pub fn unlift<D: Unlift>(dual: D) -> (D::Parts, D::Parts) {
    dual.unlift()
}

/// Changes a value and its tangent as `change` changes the dual numbers made of them.
#[inline(always)]
pub fn lifted<V, R>(value: &mut V, dot: &mut V, change: impl FnOnce(&mut V::Dual) -> R) -> R
where
    V: Lift<Tangent = V, Dual: Unlift<Parts = V>>,
{
    let mut dual = value.lift(dot);
    let result = change(&mut dual);
    (*value, *dot) = dual.unlift();
    result
}

/// A scalar with the tangent that a caller hands to a half.
#[inline(always)]
pub fn lifted_by<T: Float>(value: T, dot: impl crate::Direction<T>) -> Dual<T> {
    let dot = dot.given().unwrap_or_else(T::zero);
    Dual { value, dot }
}

macro_rules! scalar {
    ($($scalar:ident)*) => {$(
        impl Lift for $scalar {
            type Dual = Dual<$scalar>;
            #[inline(always)]
            fn lift(&self, dot: &$scalar) -> Dual<$scalar> {
                Dual { value: *self, dot: *dot }
            }
        }
    )*};
}
scalar!(f32 f64);

impl<T: Real + Float> Lift for Dual<T> {
    type Dual = Dual<Dual<T>>;
    #[inline(always)]
    fn lift(&self, dot: &Dual<T>) -> Dual<Dual<T>> {
        Dual {
            value: *self,
            dot: *dot,
        }
    }
}

impl<T> Unlift for Dual<T> {
    type Parts = T;
    #[inline(always)]
    fn unlift(self) -> (T, T) {
        (self.value, self.dot)
    }
}

macro_rules! constant {
    ($($constant:ty)*) => {$(
        impl Lift for $constant {
            type Dual = $constant;
            #[inline(always)]
            fn lift(&self, (): &()) -> $constant {
                *self
            }
        }
    )*};
}
constant!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char);

impl Lift for () {
    type Dual = ();
    #[inline(always)]
    fn lift(&self, (): &()) {}
}
impl Unlift for () {
    type Parts = ();
    #[inline(always)]
    fn unlift(self) -> ((), ()) {
        ((), ())
    }
}

impl<V: Lift + ?Sized> Lift for &V {
    type Dual = V::Dual;
    #[inline(always)]
    fn lift(&self, dot: &Self::Tangent) -> V::Dual {
        (**self).lift(dot)
    }
}
impl<V: Lift + ?Sized> Lift for &mut V {
    type Dual = V::Dual;
    #[inline(always)]
    fn lift(&self, dot: &Self::Tangent) -> V::Dual {
        (**self).lift(dot)
    }
}

fn pairs<V: Lift>(values: &[V], dots: &[V::Tangent]) -> Vec<V::Dual> {
    values
        .iter()
        .zip(dots)
        .map(|(value, dot)| value.lift(dot))
        .collect()
}
impl<V: Lift> Lift for Vec<V> {
    type Dual = Vec<V::Dual>;
    fn lift(&self, dot: &Vec<V::Tangent>) -> Vec<V::Dual> {
        pairs(self, dot)
    }
}
impl<V: Lift> Lift for [V] {
    type Dual = Vec<V::Dual>;
    fn lift(&self, dot: &Vec<V::Tangent>) -> Vec<V::Dual> {
        pairs(self, dot)
    }
}
impl<D: Unlift> Unlift for Vec<D> {
    type Parts = Vec<D::Parts>;
    fn unlift(self) -> (Vec<D::Parts>, Vec<D::Parts>) {
        self.into_iter().map(D::unlift).unzip()
    }
}
impl<V: Lift, const N: usize> Lift for [V; N] {
    type Dual = [V::Dual; N];
    fn lift(&self, dot: &[V::Tangent; N]) -> [V::Dual; N] {
        core::array::from_fn(|at| self[at].lift(&dot[at]))
    }
}
impl<D: Unlift<Parts: Copy>, const N: usize> Unlift for [D; N] {
    type Parts = [D::Parts; N];
    fn unlift(self) -> ([D::Parts; N], [D::Parts; N]) {
        let pairs = self.map(D::unlift);
        (pairs.map(|pair| pair.0), pairs.map(|pair| pair.1))
    }
}

#[cfg(feature = "ndarray_v0_17")]
mod arrays {
    use super::{Lift, Unlift};
    use ndarray::{Array, ArrayBase, Data, Dimension, Zip};

    impl<V, S, D> Lift for ArrayBase<S, D>
    where
        V: Lift,
        S: Data<Elem = V>,
        D: Dimension,
        ArrayBase<S, D>: crate::Differentiable<Tangent = Array<V::Tangent, D>>,
    {
        type Dual = Array<V::Dual, D>;
        fn lift(&self, dot: &Array<V::Tangent, D>) -> Array<V::Dual, D> {
            Zip::from(&**self).and(dot).map_collect(V::lift)
        }
    }
    impl<E: Unlift, D: Dimension> Unlift for Array<E, D>
    where
        E: Clone,
        E::Parts: Clone,
    {
        type Parts = Array<E::Parts, D>;
        fn unlift(self) -> (Self::Parts, Self::Parts) {
            let pairs = self.map(|dual| dual.clone().unlift());
            (
                pairs.map(|pair| pair.0.clone()),
                pairs.map(|pair| pair.1.clone()),
            )
        }
    }
}
