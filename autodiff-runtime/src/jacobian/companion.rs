//! What stands in the place of a companion: any closure of its form.
//!
//! The traits are bounds on closures that wait until the point is known, and with it the form of the arguments: a plain `FnMut` bound over
//! that form would fail for closures of a named type before rustc comes to the point.

use super::Vector;
use crate::Real;
use alloc::vec::Vec;

/// A closure of the form of `f::jvp` or `f::hvp`: (x, ẋ) ↦ (y, ẏ), or ẏ alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `jvp` of a function of this point",
    label = "expected `|x, x_dot| f::jvp(x, x_dot)`",
    note = "at `&x` or `&[…]` the function takes a slice, at `[…]` an array, at a number a number"
)]
pub trait Jvp<V: Vector, R>: for<'x, 'd> FnMut(V::Borrowed<'x>, V::Borrowed<'d>) -> R {}

/// What a forward companion gives: a value and its tangent, or the tangent alone where a closure drops the value.
pub trait Pushed {
    /// What holds the tangent.
    type Tangent: Vector;
    /// The tangent.
    fn tangent(self) -> Self::Tangent;
}

impl<Y: Vector> Pushed for (Y, Y) {
    type Tangent = Y;
    fn tangent(self) -> Y {
        self.1
    }
}

/// A closure of the form of `f::vjp`: x ↦ (y, pullback).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `vjp` of a function of this point",
    label = "expected `|x| f::vjp(x)`",
    note = "at `&x` or `&[…]` the function takes a slice, at `[…]` an array, at a number a number"
)]
pub trait Vjp<V: Vector, Y, P>: for<'x> FnMut(V::Borrowed<'x>) -> (Y, P) {}

/// A closure of the form of `f::jvp_batch::<N>`: (x, N ẋ) ↦ (y, N ẏ).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `jvp_batch` of a function of this point",
    label = "expected `|x, x_dot| f::jvp_batch(x, x_dot)`",
    note = "at `&x` or `&[…]` the function takes a slice, at `[…]` an array, at a number a number"
)]
pub trait JvpBatch<V: Vector, Y: Vector, const N: usize>:
    for<'x, 'd> FnMut(V::Borrowed<'x>, V::BorrowedLanes<'d, N>) -> (Y, Y::Lanes<N>)
{
}

// One for each kind of point, and not one for all: so that rustc waits for the point.
macro_rules! companions {
    ($(($($generics:tt)*) $vector:ty, $borrowed:ty, $lanes:ty;)*) => {$(
        impl<$($generics)* R, F> Jvp<$vector, R> for F
        where
            F: FnMut($borrowed, $borrowed) -> R
        {
        }
        impl<$($generics)*> Pushed for $vector {
            type Tangent = $vector;
            fn tangent(self) -> $vector {
                self
            }
        }
        impl<$($generics)* Y, P, F> Vjp<$vector, Y, P> for F
        where
            F: FnMut($borrowed) -> (Y, P)
        {
        }
        impl<$($generics)* Y: Vector, F, const N: usize> JvpBatch<$vector, Y, N> for F
        where
            F: FnMut($borrowed, $lanes) -> (Y, Y::Lanes<N>)
        {
        }
    )*};
}
companions! {
    (T: Real,) Vec<T>, &[T], &[[T; N]];
    (T: Real, const K: usize,) [T; K], [T; K], [[T; N]; K];
    () f32, f32, [f32; N];
    () f64, f64, [f64; N];
}
#[cfg(feature = "ndarray_v0_17")]
companions! {
    (T: Real,) ndarray::Array1<T>, &ndarray::Array1<T>, &[ndarray::Array1<T>; N];
}
