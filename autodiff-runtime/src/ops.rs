//! Operators on values of an unknown kind: a rule for each side, so that code which wants one side computes one.

mod assign;
mod integer;
mod scalar;
mod second;

pub(crate) use assign::scalar_assignments;
pub(crate) use scalar::{scalar_negations, scalar_rules};

pub use assign::{
    AddAssign, Before, DivAssign, MulAssign, RemAssign, SubAssign, add_assign_from, add_assign_jvp,
    add_assign_kept, add_assign_vjp, div_assign_jvp, div_assign_vjp, mul_assign_jvp,
    mul_assign_vjp, rem_assign_jvp, rem_assign_vjp, sub_assign_from, sub_assign_jvp,
    sub_assign_kept, sub_assign_vjp,
};

pub use second::*;

use crate::{Differentiable, Tangent};

macro_rules! binary {
    ($($(#[$attribute:meta])* $Operator:ident $symbol:literal $message:literal: $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident;)*) => {$(
        #[doc = concat!("The rule of `l ", $symbol, " r`.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            note = "put `#[differentiate]` on the `impl` of the operator"
        )]
        pub trait $Operator<Rhs: Differentiable = Self>:
            core::ops::$Operator<Rhs, Output: Differentiable> + Differentiable + Sized
        {
            /// The cotangent of `self`.
            fn $vjp_left(&self, rhs: &Rhs, y_bar: &Tangent<<Self as core::ops::$Operator<Rhs>>::Output>) -> Self::Tangent;
            /// The cotangent of `rhs`.
            fn $vjp_right(&self, rhs: &Rhs, y_bar: &Tangent<<Self as core::ops::$Operator<Rhs>>::Output>) -> Rhs::Tangent;
            /// What the tangent of `self` contributes to that of the result.
            fn $jvp_left(&self, rhs: &Rhs, self_dot: &Self::Tangent) -> Tangent<<Self as core::ops::$Operator<Rhs>>::Output>;
            /// What the tangent of `rhs` contributes to that of the result.
            fn $jvp_right(&self, rhs: &Rhs, rhs_dot: &Rhs::Tangent) -> Tangent<<Self as core::ops::$Operator<Rhs>>::Output>;
        }
        #[doc = concat!("The cotangent of `l` in `l ", $symbol, " r`.")]
        #[inline(always)]
        pub fn $vjp_left<L: $Operator<R>, R: Differentiable>(
            l: &L,
            r: &R,
            y_bar: &Tangent<<L as core::ops::$Operator<R>>::Output>,
        ) -> Tangent<L> {
            l.$vjp_left(r, y_bar)
        }
        #[doc = concat!("The cotangent of `r` in `l ", $symbol, " r`.")]
        #[inline(always)]
        pub fn $vjp_right<L: $Operator<R>, R: Differentiable>(
            l: &L,
            r: &R,
            y_bar: &Tangent<<L as core::ops::$Operator<R>>::Output>,
        ) -> Tangent<R> {
            l.$vjp_right(r, y_bar)
        }
        #[doc = concat!("What the tangent of `l` contributes to that of `l ", $symbol, " r`.")]
        #[inline(always)]
        pub fn $jvp_left<L: $Operator<R>, R: Differentiable>(
            l: &L,
            r: &R,
            l_dot: &Tangent<L>,
        ) -> Tangent<<L as core::ops::$Operator<R>>::Output> {
            l.$jvp_left(r, l_dot)
        }
        #[doc = concat!("What the tangent of `r` contributes to that of `l ", $symbol, " r`.")]
        #[inline(always)]
        pub fn $jvp_right<L: $Operator<R>, R: Differentiable>(
            l: &L,
            r: &R,
            r_dot: &Tangent<R>,
        ) -> Tangent<<L as core::ops::$Operator<R>>::Output> {
            l.$jvp_right(r, r_dot)
        }
    )*};
}
binary! {
    Add "+" "`{Self} + {Rhs}` has no derivative rule":
        add_vjp_left add_vjp_right add_jvp_left add_jvp_right;
    Sub "-" "`{Self} - {Rhs}` has no derivative rule":
        sub_vjp_left sub_vjp_right sub_jvp_left sub_jvp_right;
    Mul "*" "`{Self} * {Rhs}` has no derivative rule":
        mul_vjp_left mul_vjp_right mul_jvp_left mul_jvp_right;
    Div "/" "`{Self} / {Rhs}` has no derivative rule":
        div_vjp_left div_vjp_right div_jvp_left div_jvp_right;
    Rem "%" "`{Self} % {Rhs}` has no derivative rule":
        rem_vjp_left rem_vjp_right rem_jvp_left rem_jvp_right;
}

/// The rule of `-x`.
#[diagnostic::on_unimplemented(
    message = "`-{Self}` has no derivative rule",
    note = "put `#[differentiate]` on the `impl` of the operator"
)]
pub trait Neg: core::ops::Neg<Output: Differentiable> + Differentiable + Sized {
    /// The cotangent of `self`.
    fn neg_vjp(&self, y_bar: &Tangent<<Self as core::ops::Neg>::Output>) -> Self::Tangent;
    /// The tangent of `-self`.
    fn neg_jvp(&self, self_dot: &Self::Tangent) -> Tangent<<Self as core::ops::Neg>::Output>;
}
/// The cotangent of `x` in `-x`.
#[inline(always)]
pub fn neg_vjp<X: Neg>(x: &X, y_bar: &Tangent<<X as core::ops::Neg>::Output>) -> Tangent<X> {
    x.neg_vjp(y_bar)
}
/// The tangent of `-x`.
#[inline(always)]
pub fn neg_jvp<X: Neg>(x: &X, x_dot: &Tangent<X>) -> Tangent<<X as core::ops::Neg>::Output> {
    x.neg_jvp(x_dot)
}
