//! In-place operators: the cotangent of the new content becomes that of the old one.

use crate::residuals::Heap;
use crate::{Differentiable, Tangent};
use core::marker::PhantomData;

/// What the adjoint of a sum in place needs of the content before: nothing, unless a user's type adds up in its own way.
#[derive(Debug)]
pub struct Before<L, K> {
    kept: K,
    of: PhantomData<fn() -> L>,
}
impl<L, K: Copy> Copy for Before<L, K> {}
impl<L, K: Clone> Clone for Before<L, K> {
    fn clone(&self) -> Self {
        Before {
            kept: self.kept.clone(),
            of: PhantomData,
        }
    }
}
impl<L, K: Heap> Heap for Before<L, K> {
    fn on_heap(&self) -> usize {
        self.kept.on_heap()
    }
}

macro_rules! assign {
    ($($Operator:ident $symbol:literal $message:literal: $vjp:ident $jvp:ident $(($kept:ident $from:ident))?;)*) => {$(
        #[doc = concat!("The rule of `l ", $symbol, " r`.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            note = "put `#[differentiate]` on the `impl` of the operator"
        )]
        pub trait $Operator<Rhs: Differentiable = Self>: Differentiable + Sized {
            $(
                /// What the adjoint needs of the content before.
                type Kept;
                /// Keeps that.
                fn $kept(&self) -> Self::Kept;
                /// As the rule below, from what was kept.
                fn $from(before: &Self::Kept, rhs: &Rhs, self_bar: &mut Self::Tangent) -> Rhs::Tangent;
            )?
            /// The cotangent of `rhs`. `self` is the content before; `self_bar` holds the cotangent of the content after on
            /// entry, and that of the content before on return.
            fn $vjp(&self, rhs: &Rhs, self_bar: &mut Self::Tangent) -> Rhs::Tangent;
            /// `self_dot` holds the tangent of the content before on entry, and that of the content after on return.
            fn $jvp(&self, rhs: &Rhs, self_dot: &mut Self::Tangent, rhs_dot: &Rhs::Tangent);
        }
        #[doc = concat!("The cotangent of `r` in `l ", $symbol, " r`; turns the cotangent of the new `l` into that of the old one.")]
        #[inline(always)]
        pub fn $vjp<L: $Operator<R>, R: Differentiable>(before: &L, rhs: &R, self_bar: &mut Tangent<L>) -> Tangent<R> {
            before.$vjp(rhs, self_bar)
        }
        $(
            /// Keeps what the adjoint needs of the content before.
            #[inline(always)]
            pub fn $kept<L: $Operator<R>, R: Differentiable>(before: &L, _: &R) -> Before<L, L::Kept> {
                Before { kept: before.$kept(), of: PhantomData }
            }
            /// The same from what was kept.
            #[inline(always)]
            pub fn $from<L: $Operator<R>, R: Differentiable>(before: &Before<L, L::Kept>, rhs: &R, self_bar: &mut Tangent<L>) -> Tangent<R> {
                L::$from(&before.kept, rhs, self_bar)
            }
        )?
        #[doc = concat!("Turns the tangent of the old `l` into that of the new one, in `l ", $symbol, " r`.")]
        #[inline(always)]
        pub fn $jvp<L: $Operator<R>, R: Differentiable>(before: &L, rhs: &R, self_dot: &mut Tangent<L>, rhs_dot: &Tangent<R>) {
            before.$jvp(rhs, self_dot, rhs_dot);
        }
    )*};
}
assign! {
    AddAssign "+=" "`{Self} += {Rhs}` has no derivative rule": add_assign_vjp add_assign_jvp (add_assign_kept add_assign_from);
    SubAssign "-=" "`{Self} -= {Rhs}` has no derivative rule": sub_assign_vjp sub_assign_jvp (sub_assign_kept sub_assign_from);
    MulAssign "*=" "`{Self} *= {Rhs}` has no derivative rule": mul_assign_vjp mul_assign_jvp;
    DivAssign "/=" "`{Self} /= {Rhs}` has no derivative rule": div_assign_vjp div_assign_jvp;
    RemAssign "%=" "`{Self} %= {Rhs}` has no derivative rule": rem_assign_vjp rem_assign_jvp;
}

/// The rules of the in-place operators on a scalar.
macro_rules! scalar_assignments {
    ($({$($generics:tt)*} $scalar:ty, $rhs:ty;)*) => {$(
        impl<$($generics)*> $crate::ops::AddAssign<$rhs> for $scalar {
            type Kept = ();
            #[inline(always)]
            fn add_assign_kept(&self) {}
            #[inline(always)]
            fn add_assign_from((): &(), _: &$rhs, self_bar: &mut $scalar) -> $scalar {
                *self_bar
            }
            #[inline(always)]
            fn add_assign_vjp(&self, _: &$rhs, self_bar: &mut $scalar) -> $scalar {
                *self_bar
            }
            #[inline(always)]
            fn add_assign_jvp(&self, _: &$rhs, self_dot: &mut $scalar, rhs_dot: &$scalar) {
                *self_dot += *rhs_dot;
            }
        }
        impl<$($generics)*> $crate::ops::SubAssign<$rhs> for $scalar {
            type Kept = ();
            #[inline(always)]
            fn sub_assign_kept(&self) {}
            #[inline(always)]
            fn sub_assign_from((): &(), _: &$rhs, self_bar: &mut $scalar) -> $scalar {
                -*self_bar
            }
            #[inline(always)]
            fn sub_assign_vjp(&self, _: &$rhs, self_bar: &mut $scalar) -> $scalar {
                -*self_bar
            }
            #[inline(always)]
            fn sub_assign_jvp(&self, _: &$rhs, self_dot: &mut $scalar, rhs_dot: &$scalar) {
                *self_dot -= *rhs_dot;
            }
        }
        impl<$($generics)*> $crate::ops::MulAssign<$rhs> for $scalar {
            #[inline(always)]
            fn mul_assign_vjp(&self, rhs: &$rhs, self_bar: &mut $scalar) -> $scalar {
                let rhs_bar = *self_bar * *self;
                *self_bar *= *rhs;
                rhs_bar
            }
            #[inline(always)]
            fn mul_assign_jvp(&self, rhs: &$rhs, self_dot: &mut $scalar, rhs_dot: &$scalar) {
                *self_dot = *self_dot * *rhs + *self * *rhs_dot;
            }
        }
        impl<$($generics)*> $crate::ops::DivAssign<$rhs> for $scalar {
            #[inline(always)]
            fn div_assign_vjp(&self, rhs: &$rhs, self_bar: &mut $scalar) -> $scalar {
                let rhs = <$scalar>::clone(rhs);
                let y_bar = *self_bar;
                *self_bar = $crate::over(y_bar, rhs);
                -$crate::times(y_bar, *self / rhs / rhs)
            }
            #[inline(always)]
            fn div_assign_jvp(&self, rhs: &$rhs, self_dot: &mut $scalar, rhs_dot: &$scalar) {
                let rhs = <$scalar>::clone(rhs);
                *self_dot = $crate::over(*self_dot, rhs) - $crate::times(*rhs_dot, *self / rhs / rhs);
            }
        }
        impl<$($generics)*> $crate::ops::RemAssign<$rhs> for $scalar {
            #[inline(always)]
            fn rem_assign_vjp(&self, rhs: &$rhs, self_bar: &mut $scalar) -> $scalar {
                -$crate::times(*self_bar, num_traits::Float::trunc(*self / *rhs))
            }
            #[inline(always)]
            fn rem_assign_jvp(&self, rhs: &$rhs, self_dot: &mut $scalar, rhs_dot: &$scalar) {
                *self_dot -= $crate::times(*rhs_dot, num_traits::Float::trunc(*self / *rhs));
            }
        }
    )*};
}
pub(crate) use scalar_assignments;

scalar_assignments! { {} f32, f32; {} f32, &f32; {} f64, f64; {} f64, &f64; }

macro_rules! integer {
    ($($integer:ident)*) => {$(
        integer!($integer, $integer: AddAssign add_assign_vjp add_assign_jvp (add_assign_kept add_assign_from),
            SubAssign sub_assign_vjp sub_assign_jvp (sub_assign_kept sub_assign_from),
            MulAssign mul_assign_vjp mul_assign_jvp, DivAssign div_assign_vjp div_assign_jvp, RemAssign rem_assign_vjp rem_assign_jvp);
        integer!($integer, &$integer: AddAssign add_assign_vjp add_assign_jvp (add_assign_kept add_assign_from),
            SubAssign sub_assign_vjp sub_assign_jvp (sub_assign_kept sub_assign_from),
            MulAssign mul_assign_vjp mul_assign_jvp, DivAssign div_assign_vjp div_assign_jvp, RemAssign rem_assign_vjp rem_assign_jvp);
    )*};
    ($integer:ident, $rhs:ty: $($Operator:ident $vjp:ident $jvp:ident $(($kept:ident $from:ident))?),*) => {$(
        impl $Operator<$rhs> for $integer {
            $(
                type Kept = ();
                #[inline(always)]
                fn $kept(&self) {}
                #[inline(always)]
                fn $from((): &(), _: &$rhs, (): &mut ()) {}
            )?
            #[inline(always)]
            fn $vjp(&self, _: &$rhs, (): &mut ()) {}
            #[inline(always)]
            fn $jvp(&self, _: &$rhs, (): &mut (), (): &()) {}
        }
    )*};
}
integer!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
