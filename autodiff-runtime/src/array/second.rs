//! The halves of second order of a primitive over ndarray arrays: its rules, run on dual numbers.

use crate::{Differentiable, Dual, Real};
use ndarray::{Array, ArrayRef, Dimension, NdFloat, Zip};

/// Gives a primitive its halves of second order, and `hvp` where its result is a scalar. The arguments are those of `companions!`;
/// a constant one says what it is beside dual numbers.
macro_rules! second_companions {
    ($name:ident<T $(, $D:ident: $bound:path)?>(
        $($x:ident $x_bar:ident $x_dot:ident $x_bar_dot:ident: $X:ty),+
        $(; $c:ident $c_bar:ident $c_dot:ident $c_bar_dot:ident: $C:ty = $dual:expr)?
    ) -> $Y:ty) => {
        // The protocol has three slots per argument; labels are the same beside dual numbers.
        #[allow(clippy::too_many_arguments, clippy::redundant_locals)]
        impl $name {
            #[doc(hidden)]
            pub fn forward_tangent<'d, T: ndarray::NdFloat + $crate::Real $(, $D: $bound + 'static)?>(
                $($x: &$X,)+ $($c: $C,)? tape: &mut $crate::Tape, $($x_dot: impl $crate::Direction<&'d $X>,)+ $($c_dot: impl Sized)?
            ) -> ($Y, $Y) {
                $(let _ = $c_dot;)?
                $(let $x_dot = $x_dot.given();)+
                // The value is that of the primitive, to the bit: products of dual numbers sum in another order.
                let pair = Self::push($($x,)+ $($c,)? $($x_dot),+);
                $(let $x = $crate::array::second::lifted_by($x, $x_dot);)+
                $(let $c = $dual;)?
                tape.put(Self::keep($(&$x,)+ $($c)?).1);
                pair
            }
            #[doc(hidden)]
            pub fn reverse_tangent<'d, T: ndarray::NdFloat + $crate::Real $(, $D: $bound + 'static)?>(
                $($x: &$X,)+ $($c: $C,)? tape: &mut $crate::Tape, $($x_dot: impl $crate::Direction<&'d $X>,)+ $($c_dot: impl Sized,)?
                y_bar: $Y, y_bar_dot: $Y,
                $(mut $x_bar: impl $crate::Slot<$X>,)+ $($c_bar: impl Sized,)?
                $(mut $x_bar_dot: impl $crate::Slot<$X>,)+ $($c_bar_dot: impl Sized)?
            ) {
                $(let _ = ($c_dot, $c_bar, $c_bar_dot);)?
                $(
                    let $x = $crate::array::second::lifted_by($x, $x_dot.given());
                    let mut $x_dot = $crate::array::second::zeros(&$x);
                )+
                $(let $c = $dual;)?
                let y_bar = $crate::lift(&y_bar, &y_bar_dot);
                Self::pull($(&$x,)+ $($c,)? tape.take(), &y_bar, $(Some(&mut $x_dot)),+);
                $(
                    let (bar, bar_dot) = $crate::unlift($x_dot);
                    $crate::add(&mut $x_bar, bar);
                    $crate::add(&mut $x_bar_dot, bar_dot);
                )+
            }
        }
    };
    (@product $name:ident<T $(, $D:ident: $bound:path)?>(
        $($x:ident $x_bar:ident $x_dot:ident $x_bar_dot:ident: $X:ty),+
        $(; $c:ident $c_bar:ident $c_dot:ident $c_bar_dot:ident: $C:ty = $dual:expr)?
    )) => {
        // A single product stands bare, which is `(X)` here.
        #[allow(clippy::too_many_arguments, clippy::type_complexity, clippy::redundant_locals, unused_parens)]
        impl $name {
            /// The gradient, and the product of the Hessian with the tangents given.
            pub fn hvp<T: ndarray::NdFloat + $crate::Real $(, $D: $bound)?>(
                $($x: &$X,)+ $($c: $C,)? $($x_dot: &$X),+
            ) -> (($($X),+), ($($X),+)) {
                $(
                    $crate::array::shape::same(stringify!($name), stringify!($x_dot), $x_dot, stringify!($x), $x);
                    let $x = $crate::lift($x, $x_dot);
                    let mut $x_bar = $crate::array::second::zeros(&$x);
                )+
                $(let $c = $dual;)?
                let (_, residual) = Self::keep($(&$x,)+ $($c)?);
                Self::pull($(&$x,)+ $($c,)? residual, &$crate::Dual::constant(T::one()), $(Some(&mut $x_bar)),+);
                $(let ($x_bar, $x_bar_dot) = $crate::unlift($x_bar);)+
                (($($x_bar),+), ($($x_bar_dot),+))
            }
        }
    };
}
pub(crate) use second_companions;

/// An array with the tangent that a caller hands to a half.
pub(crate) fn lifted_by<T: NdFloat + Real, D: Dimension>(
    x: &ArrayRef<T, D>,
    dot: Option<&Array<T, D>>,
) -> Array<Dual<T>, D> {
    match dot {
        Some(dot) => Zip::from(x)
            .and(dot)
            .map_collect(|&value, &dot| Dual { value, dot }),
        None => x.mapv(Dual::constant),
    }
}

/// The cotangent zero of an array of dual numbers.
pub(crate) fn zeros<T: NdFloat + Real, D: Dimension>(x: &Array<Dual<T>, D>) -> Array<Dual<T>, D> {
    x.zero_tangent()
}
