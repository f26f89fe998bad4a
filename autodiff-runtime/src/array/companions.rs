//! The companions of a primitive over ndarray arrays, written out from its three rules.

use ndarray::{Array, ArrayRef, Dimension};
use num_traits::Zero;

/// Gives a primitive its public companions and its hidden halves. The primitive's own `impl` block holds the rules, with
/// one argument per active parameter (all of them arrays by reference) and then the constant ones:
/// * `keep(x…, c…) -> (Y, Residual)`: the value, and what the reverse half needs beside the arguments;
/// * `pull(x…, c…, residual, y_bar: &Y, x_bar: Option<&mut X>…)`: adds into the cotangents that are wanted;
/// * `push(x…, c…, x_dot: Option<&X>…) -> (Y, Y)`: the value and its tangent.
///
/// An active parameter is given as `x x_bar x_dot x_bar_dot: Type = copy`, where `copy` is what the pullback of `vjp` does to own it:
/// [`kept`] or [`unread`]. A constant one as
/// `c c_bar c_dot c_bar_dot: Type, own: expression, again: expression, dual: expression`. `second by hand` leaves out the halves of second order.
macro_rules! companions {
    (
        impl $name:ident<T $(, $D:ident: $bound:path)?>(
            $($x:ident $x_bar:ident $x_dot:ident $x_bar_dot:ident: $X:ty = $copy:path),+
            $(; $c:ident $c_bar:ident $c_dot:ident $c_bar_dot:ident: $C:ty, own: $own:expr, again: $again:expr, dual: $dual:expr)?
        ) -> array $Y:ty
    ) => {
        $crate::array::companions::companions! {
            @common $name<T $(, $D: $bound)?>($($x $x_bar $x_dot: $X = $copy),+ $(; $c $c_bar $c_dot: $C, own: $own, again: $again)?) -> ($Y, &$Y)
        }
        $crate::array::second::second_companions! {
            $name<T $(, $D: $bound)?>($($x $x_bar $x_dot $x_bar_dot: $X),+ $(; $c $c_bar $c_dot $c_bar_dot: $C = $dual)?) -> $Y
        }
    };
    (
        impl $name:ident<T>($($x:ident $x_bar:ident $x_dot:ident: $X:ty = $copy:path),+) -> array $Y:ty, second by hand
    ) => {
        $crate::array::companions::companions! { @common $name<T>($($x $x_bar $x_dot: $X = $copy),+) -> ($Y, &$Y) }
    };
    (
        impl $name:ident<T $(, $D:ident: $bound:path)?>(
            $($x:ident $x_bar:ident $x_dot:ident $x_bar_dot:ident: $X:ty = $copy:path),+
            $(; $c:ident $c_bar:ident $c_dot:ident $c_bar_dot:ident: $C:ty, own: $own:expr, again: $again:expr, dual: $dual:expr)?
        ) -> scalar
    ) => {
        $crate::array::companions::companions! {
            @common $name<T $(, $D: $bound)?>($($x $x_bar $x_dot: $X = $copy),+ $(; $c $c_bar $c_dot: $C, own: $own, again: $again)?) -> (T, T)
        }
        $crate::array::companions::companions! { @gradient $name<T $(, $D: $bound)?>($($x $x_bar: $X),+ $(; $c: $C)?) }
        $crate::array::second::second_companions! {
            $name<T $(, $D: $bound)?>($($x $x_bar $x_dot $x_bar_dot: $X),+ $(; $c $c_bar $c_dot $c_bar_dot: $C = $dual)?) -> T
        }
        $crate::array::second::second_companions! {
            @product $name<T $(, $D: $bound)?>($($x $x_bar $x_dot $x_bar_dot: $X),+ $(; $c $c_bar $c_dot $c_bar_dot: $C = $dual)?)
        }
    };
    (@gradient $name:ident<T $(, $D:ident: $bound:path)?>($($x:ident $x_bar:ident: $X:ty),+ $(; $c:ident: $C:ty)?)) => {
        // A single cotangent stands bare, which is `(X)` here.
        #[allow(unused_parens)]
        impl $name {
            /// The gradient: the cotangent of each active argument.
            pub fn grad<T: ndarray::NdFloat + $crate::Real $(, $D: $bound)?>($($x: &$X,)+ $($c: $C)?) -> ($($X),+) {
                Self::value_and_grad($($x,)+ $($c)?).1
            }
            /// Value and gradient in one go.
            pub fn value_and_grad<T: ndarray::NdFloat + $crate::Real $(, $D: $bound)?>($($x: &$X,)+ $($c: $C)?) -> (T, ($($X),+)) {
                let (y, residual) = Self::keep($($x,)+ $($c)?);
                $(let mut $x_bar = <$X>::zeros($x.raw_dim());)+
                Self::pull($($x,)+ $($c,)? residual, &T::one(), $(Some(&mut $x_bar)),+);
                (y, ($($x_bar),+))
            }
        }
    };
    (
        @common $name:ident<T $(, $D:ident: $bound:path)?>(
            $($x:ident $x_bar:ident $x_dot:ident: $X:ty = $copy:path),+
            $(; $c:ident $c_bar:ident $c_dot:ident: $C:ty, own: $own:expr, again: $again:expr)?
        ) -> ($Y:ty, $Seed:ty)
    ) => {
        #[doc = concat!("The derivatives of [`", stringify!($name), "()`].")]
        #[allow(non_camel_case_types)]
        pub enum $name {}

        // The contract's order has many arguments; the cotangent of a single one stands bare, which is `(X)` here; a constant
        // that is `Copy` owns itself.
        #[allow(clippy::too_many_arguments, clippy::redundant_locals, unused_parens)]
        impl $name {
            /// The value, and the pullback from the cotangent of the result to those of the active arguments. The pullback
            /// borrows nothing.
            pub fn vjp<T: ndarray::NdFloat + $crate::Real $(, $D: $bound)?>($($x: &$X,)+ $($c: $C)?) -> ($Y, impl FnOnce($Seed) -> ($($X),+) + use<T $(, $D)?>) {
                let (y, residual) = Self::keep($($x,)+ $($c)?);
                $(let ($x_bar, $x) = (<$X>::zeros($x.raw_dim()), $copy($x));)+
                $(let $c = $own;)?
                let pullback = move |y_bar: $Seed| {
                    $(let mut $x_bar = $x_bar;)+
                    Self::pull($(&$x,)+ $($again,)? residual, core::borrow::Borrow::<$Y>::borrow(&y_bar), $(Some(&mut $x_bar)),+);
                    ($($x_bar),+)
                };
                (y, pullback)
            }
            /// The value, and the cotangents **added** into the buffers given.
            pub fn vjp_into<T: ndarray::NdFloat + $crate::Real $(, $D: $bound)?>($($x: &$X,)+ $($c: $C,)? y_bar: $Seed, $($x_bar: &mut $X),+) -> $Y {
                $($crate::array::shape::same(stringify!($name), stringify!($x_bar), $x_bar, stringify!($x), $x);)+
                let (y, residual) = Self::keep($($x,)+ $($c)?);
                Self::pull($($x,)+ $($c,)? residual, core::borrow::Borrow::<$Y>::borrow(&y_bar), $(Some($x_bar)),+);
                y
            }
            /// As `vjp_into`, with a tape that is kept between calls.
            pub fn vjp_into_with<T: ndarray::NdFloat + $crate::Real $(, $D: $bound)?>(
                _tape: &mut $crate::Tape, $($x: &$X,)+ $($c: $C,)? y_bar: $Seed, $($x_bar: &mut $X),+
            ) -> $Y {
                Self::vjp_into($($x,)+ $($c,)? y_bar, $($x_bar),+)
            }
            /// The value and its tangent.
            pub fn jvp<T: ndarray::NdFloat + $crate::Real $(, $D: $bound)?>($($x: &$X,)+ $($c: $C,)? $($x_dot: &$X),+) -> ($Y, $Y) {
                $($crate::array::shape::same(stringify!($name), stringify!($x_dot), $x_dot, stringify!($x), $x);)+
                Self::push($($x,)+ $($c,)? $(Some($x_dot)),+)
            }
            #[doc(hidden)]
            pub fn forward<T: ndarray::NdFloat + $crate::Real $(, $D: $bound + 'static)?>($($x: &$X,)+ $($c: $C,)? tape: &mut $crate::Tape) -> $Y {
                let (y, residual) = Self::keep($($x,)+ $($c)?);
                tape.keep(stringify!($name), residual);
                y
            }
            #[doc(hidden)]
            pub fn reverse<T: ndarray::NdFloat + $crate::Real $(, $D: $bound + 'static)?>(
                $($x: &$X,)+ $($c: $C,)? tape: &mut $crate::Tape, y_bar: $Y, $(mut $x_bar: impl $crate::Slot<$X>,)+ $($c_bar: impl Sized)?
            ) {
                $(let _ = $c_bar;)?
                Self::pull($($x,)+ $($c,)? tape.take_kept(), &y_bar, $($x_bar.get()),+);
            }
            #[doc(hidden)]
            pub fn both<T: ndarray::NdFloat + $crate::Real $(, $D: $bound + 'static)?>(
                $($x: &$X,)+ $($c: $C,)? _tape: &mut $crate::Tape, y_bar: $Y, $(mut $x_bar: impl $crate::Slot<$X>,)+ $($c_bar: impl Sized)?
            ) -> $Y {
                $(let _ = $c_bar;)?
                let (y, residual) = Self::keep($($x,)+ $($c)?);
                Self::pull($($x,)+ $($c,)? residual, &y_bar, $($x_bar.get()),+);
                y
            }
            #[doc(hidden)]
            pub fn tangent<'d, T: ndarray::NdFloat + $crate::Real $(, $D: $bound + 'static)?>(
                $($x: &$X,)+ $($c: $C,)? $($x_dot: impl $crate::Direction<&'d $X>,)+ $($c_dot: impl Sized)?
            ) -> ($Y, $Y) {
                $(let _ = $c_dot;)?
                Self::push($($x,)+ $($c,)? $($x_dot.given()),+)
            }
        }
    };
}
pub(crate) use companions;

/// An argument that the reverse half reads: copied.
pub(crate) fn kept<T: Clone, D: Dimension>(x: &ArrayRef<T, D>) -> Array<T, D> {
    x.to_owned()
}

/// An argument that the reverse half does not read: an empty array in its place.
pub(crate) fn unread<T: Clone + Zero, D: Dimension>(x: &ArrayRef<T, D>) -> Array<T, D> {
    Array::zeros(D::zeros(x.ndim()))
}
