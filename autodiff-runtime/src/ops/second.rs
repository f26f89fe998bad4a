//! The rules of operators in second order: a cotangent and its tangent. Where the numbers of both sides can be paired with
//! their tangents, they are the rules of first order, run on dual numbers; a user's type has them from its own `impl`.

use crate::{Differentiable, Lift, Tangent, Unlift, lift, lifted, ops, unlift};

/// The dual numbers of a side.
type Dual<V> = <V as Lift>::Dual;

macro_rules! binary {
    ($($Second:ident $Operator:ident $symbol:literal $message:literal: $vjp_left:ident $left:ident $vjp_right:ident $right:ident;)*) => {$(
        #[doc = concat!("The rule of `l ", $symbol, " r` in second order.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            note = "put `#[differentiate(hvp)]` on the `impl` of the operator"
        )]
        pub trait $Second<Rhs: Differentiable = Self>: ops::$Operator<Rhs> {
            /// The cotangent of `self`, and its tangent.
            fn $left(
                &self, rhs: &Rhs, y_bar: &Tangent<<Self as core::ops::$Operator<Rhs>>::Output>,
                self_dot: &Self::Tangent, rhs_dot: &Rhs::Tangent, y_bar_dot: &Tangent<<Self as core::ops::$Operator<Rhs>>::Output>,
            ) -> (Self::Tangent, Self::Tangent);
            /// The cotangent of `rhs`, and its tangent.
            fn $right(
                &self, rhs: &Rhs, y_bar: &Tangent<<Self as core::ops::$Operator<Rhs>>::Output>,
                self_dot: &Self::Tangent, rhs_dot: &Rhs::Tangent, y_bar_dot: &Tangent<<Self as core::ops::$Operator<Rhs>>::Output>,
            ) -> (Rhs::Tangent, Rhs::Tangent);
        }
        impl<L, R> $Second<R> for L
        where
            L: ops::$Operator<R> + Lift<Dual: ops::$Operator<Dual<R>>>,
            R: Lift,
            Dual<R>: Differentiable<Tangent: Unlift<Parts = Tangent<R>>>,
            Tangent<Dual<L>>: Unlift<Parts = Tangent<L>>,
            Tangent<<L as core::ops::$Operator<R>>::Output>: Lift<
                    Dual = Tangent<<Dual<L> as core::ops::$Operator<Dual<R>>>::Output>,
                    Tangent = Tangent<<L as core::ops::$Operator<R>>::Output>,
                >,
        {
            #[inline(always)]
            fn $left(
                &self, rhs: &R, y_bar: &Tangent<<L as core::ops::$Operator<R>>::Output>,
                self_dot: &L::Tangent, rhs_dot: &R::Tangent, y_bar_dot: &Tangent<<L as core::ops::$Operator<R>>::Output>,
            ) -> (L::Tangent, L::Tangent) {
                unlift(ops::$vjp_left(&lift(self, self_dot), &lift(rhs, rhs_dot), &lift(y_bar, y_bar_dot)))
            }
            #[inline(always)]
            fn $right(
                &self, rhs: &R, y_bar: &Tangent<<L as core::ops::$Operator<R>>::Output>,
                self_dot: &L::Tangent, rhs_dot: &R::Tangent, y_bar_dot: &Tangent<<L as core::ops::$Operator<R>>::Output>,
            ) -> (R::Tangent, R::Tangent) {
                unlift(ops::$vjp_right(&lift(self, self_dot), &lift(rhs, rhs_dot), &lift(y_bar, y_bar_dot)))
            }
        }
        #[doc = concat!("The cotangent of `l` in `l ", $symbol, " r`, and its tangent.")]
        #[inline(always)]
        pub fn $left<L: $Second<R>, R: Differentiable>(
            l: &L, r: &R, y_bar: &Tangent<<L as core::ops::$Operator<R>>::Output>,
            l_dot: &L::Tangent, r_dot: &R::Tangent, y_bar_dot: &Tangent<<L as core::ops::$Operator<R>>::Output>,
        ) -> (L::Tangent, L::Tangent) {
            l.$left(r, y_bar, l_dot, r_dot, y_bar_dot)
        }
        #[doc = concat!("The cotangent of `r` in `l ", $symbol, " r`, and its tangent.")]
        #[inline(always)]
        pub fn $right<L: $Second<R>, R: Differentiable>(
            l: &L, r: &R, y_bar: &Tangent<<L as core::ops::$Operator<R>>::Output>,
            l_dot: &L::Tangent, r_dot: &R::Tangent, y_bar_dot: &Tangent<<L as core::ops::$Operator<R>>::Output>,
        ) -> (R::Tangent, R::Tangent) {
            l.$right(r, y_bar, l_dot, r_dot, y_bar_dot)
        }
    )*};
}
binary! {
    SecondAdd Add "+" "`{Self} + {Rhs}` has no second derivative": add_vjp_left add_vjp_left_tangent add_vjp_right add_vjp_right_tangent;
    SecondSub Sub "-" "`{Self} - {Rhs}` has no second derivative": sub_vjp_left sub_vjp_left_tangent sub_vjp_right sub_vjp_right_tangent;
    SecondMul Mul "*" "`{Self} * {Rhs}` has no second derivative": mul_vjp_left mul_vjp_left_tangent mul_vjp_right mul_vjp_right_tangent;
    SecondDiv Div "/" "`{Self} / {Rhs}` has no second derivative": div_vjp_left div_vjp_left_tangent div_vjp_right div_vjp_right_tangent;
    SecondRem Rem "%" "`{Self} % {Rhs}` has no second derivative": rem_vjp_left rem_vjp_left_tangent rem_vjp_right rem_vjp_right_tangent;
}

/// The rule of `-x` in second order.
#[diagnostic::on_unimplemented(
    message = "`-{Self}` has no second derivative",
    note = "put `#[differentiate(hvp)]` on the `impl` of the operator"
)]
pub trait SecondNeg: ops::Neg {
    /// The cotangent of `self`, and its tangent.
    fn neg_vjp_tangent(
        &self,
        y_bar: &Tangent<<Self as core::ops::Neg>::Output>,
        self_dot: &Self::Tangent,
        y_bar_dot: &Tangent<<Self as core::ops::Neg>::Output>,
    ) -> (Self::Tangent, Self::Tangent);
}
impl<X> SecondNeg for X
where
    X: ops::Neg + Lift<Dual: ops::Neg>,
    Tangent<Dual<X>>: Unlift<Parts = Tangent<X>>,
    Tangent<<X as core::ops::Neg>::Output>: Lift<
            Dual = Tangent<<Dual<X> as core::ops::Neg>::Output>,
            Tangent = Tangent<<X as core::ops::Neg>::Output>,
        >,
{
    #[inline(always)]
    fn neg_vjp_tangent(
        &self,
        y_bar: &Tangent<<X as core::ops::Neg>::Output>,
        self_dot: &X::Tangent,
        y_bar_dot: &Tangent<<X as core::ops::Neg>::Output>,
    ) -> (X::Tangent, X::Tangent) {
        unlift(ops::neg_vjp(&lift(self, self_dot), &lift(y_bar, y_bar_dot)))
    }
}
/// The cotangent of `x` in `-x`, and its tangent.
#[inline(always)]
pub fn neg_vjp_tangent<X: SecondNeg>(
    x: &X,
    y_bar: &Tangent<<X as core::ops::Neg>::Output>,
    x_dot: &X::Tangent,
    y_bar_dot: &Tangent<<X as core::ops::Neg>::Output>,
) -> (X::Tangent, X::Tangent) {
    x.neg_vjp_tangent(y_bar, x_dot, y_bar_dot)
}

macro_rules! assign {
    ($($Second:ident $Operator:ident $symbol:literal $message:literal: $vjp:ident $tangent:ident;)*) => {$(
        #[doc = concat!("The rule of `l ", $symbol, " r` in second order.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            note = "put `#[differentiate(hvp)]` on the `impl` of the operator"
        )]
        pub trait $Second<Rhs: Differentiable = Self>: ops::$Operator<Rhs> {
            /// The cotangent of `rhs`, and its tangent; turns the cotangent of the new content and its tangent into those of the old.
            fn $tangent(
                &self, rhs: &Rhs, self_dot: &Self::Tangent, rhs_dot: &Rhs::Tangent, self_bar: &mut Self::Tangent, self_bar_dot: &mut Self::Tangent,
            ) -> (Rhs::Tangent, Rhs::Tangent);
        }
        impl<L, R> $Second<R> for L
        where
            L: ops::$Operator<R> + Lift<Dual: ops::$Operator<Dual<R>>>,
            R: Lift,
            Dual<R>: Differentiable<Tangent: Unlift<Parts = Tangent<R>>>,
            Tangent<L>: Lift<Dual = Tangent<Dual<L>>, Tangent = Tangent<L>>,
            Tangent<Dual<L>>: Unlift<Parts = Tangent<L>>,
        {
            #[inline(always)]
            fn $tangent(
                &self, rhs: &R, self_dot: &L::Tangent, rhs_dot: &R::Tangent, self_bar: &mut L::Tangent, self_bar_dot: &mut L::Tangent,
            ) -> (R::Tangent, R::Tangent) {
                let (before, rhs) = (lift(self, self_dot), lift(rhs, rhs_dot));
                unlift(lifted(self_bar, self_bar_dot, |bar| ops::$vjp(&before, &rhs, bar)))
            }
        }
        #[doc = concat!("The cotangent of `r` in `l ", $symbol, " r` and its tangent; turns those of the new `l` into those of the old one.")]
        #[inline(always)]
        pub fn $tangent<L: $Second<R>, R: Differentiable>(
            before: &L, rhs: &R, before_dot: &L::Tangent, rhs_dot: &R::Tangent, self_bar: &mut L::Tangent, self_bar_dot: &mut L::Tangent,
        ) -> (R::Tangent, R::Tangent) {
            before.$tangent(rhs, before_dot, rhs_dot, self_bar, self_bar_dot)
        }
    )*};
}
assign! {
    SecondAddAssign AddAssign "+=" "`{Self} += {Rhs}` has no second derivative": add_assign_vjp add_assign_vjp_tangent;
    SecondSubAssign SubAssign "-=" "`{Self} -= {Rhs}` has no second derivative": sub_assign_vjp sub_assign_vjp_tangent;
    SecondMulAssign MulAssign "*=" "`{Self} *= {Rhs}` has no second derivative": mul_assign_vjp mul_assign_vjp_tangent;
    SecondDivAssign DivAssign "/=" "`{Self} /= {Rhs}` has no second derivative": div_assign_vjp div_assign_vjp_tangent;
    SecondRemAssign RemAssign "%=" "`{Self} %= {Rhs}` has no second derivative": rem_assign_vjp rem_assign_vjp_tangent;
}
