//! Rounding, signs and remainders: piecewise linear functions, whose derivative at a jump is that beside it.

use crate::{Dual, Real, constant};
use num_traits::Float;

methods! {
    /// Rounding and signs.
    trait Rounding;

    /// ⌊x⌋
    [floor_forward floor_reverse floor_tangent floor_forward_tangent floor_reverse_tangent] () y = (x.floor()) { x x_slot x_bar x_bar_dot: zero (()) };
    /// ⌈x⌉
    [ceil_forward ceil_reverse ceil_tangent ceil_forward_tangent ceil_reverse_tangent] () y = (x.ceil()) { x x_slot x_bar x_bar_dot: zero (()) };
    /// The nearest integer
    [round_forward round_reverse round_tangent round_forward_tangent round_reverse_tangent] () y = (x.round()) { x x_slot x_bar x_bar_dot: zero (()) };
    /// The integer part
    [trunc_forward trunc_reverse trunc_tangent trunc_forward_tangent trunc_reverse_tangent] () y = (x.trunc()) { x x_slot x_bar x_bar_dot: zero (()) };
    /// The fractional part
    [fract_forward fract_reverse fract_tangent fract_forward_tangent fract_reverse_tangent] () y = (x.fract()) { x x_slot x_bar x_bar_dot: (constant::<Self>(1.0)) };
    /// The sign
    [signum_forward signum_reverse signum_tangent signum_forward_tangent signum_reverse_tangent] () y = (x.signum()) { x x_slot x_bar x_bar_dot: zero (()) };
    /// |x|, whose derivative is taken to be zero at zero.
    [abs_forward abs_reverse abs_tangent abs_forward_tangent abs_reverse_tangent] () y = (x.abs()) { x x_slot x_bar x_bar_dot: (sign(x)) };
    /// |x| with the sign of s
    [copysign_forward copysign_reverse copysign_tangent copysign_forward_tangent copysign_reverse_tangent] () y = (x.copysign(s))
        { x x_slot x_bar x_bar_dot: (sign(x) * s.signum()), s s_slot s_bar s_bar_dot: zero (()) };
}

fn sign<T: Real + Float>(x: T) -> T {
    if x == constant(0.0) {
        constant(0.0)
    } else {
        x.signum()
    }
}

/// x mod q and ⌊x / q⌋ towards the remainder that is never negative, and halves rounded to even: no methods of `num_traits::Float`.
trait Euclidean: Real {
    fn even(self) -> Self;
    fn remainder(self, q: Self) -> Self;
    fn quotient(self, q: Self) -> Self;
}
macro_rules! euclidean {
    ($($scalar:ident)*) => {$(
        impl Euclidean for $scalar {
            #[inline(always)]
            fn even(self) -> Self {
                if Float::abs(self - Float::trunc(self)) == 0.5 {
                    2.0 * Float::round(self / 2.0)
                } else {
                    Float::round(self)
                }
            }
            #[inline(always)]
            fn remainder(self, q: Self) -> Self {
                num_traits::Euclid::rem_euclid(&self, &q)
            }
            #[inline(always)]
            fn quotient(self, q: Self) -> Self {
                num_traits::Euclid::div_euclid(&self, &q)
            }
        }
    )*};
}
euclidean!(f32 f64);
impl<T: Euclidean + Float> Euclidean for Dual<T> {
    #[inline(always)]
    fn even(self) -> Self {
        Dual::constant(self.value.even())
    }
    #[inline(always)]
    fn remainder(self, q: Self) -> Self {
        self - q * self.quotient(q)
    }
    #[inline(always)]
    fn quotient(self, q: Self) -> Self {
        Dual::constant(self.value.quotient(q.value))
    }
}

methods! {
    /// The remainder that is never negative and its quotient, and rounding to even.
    trait RemEuclid: Euclidean;

    /// x - q ⌊x / q⌋
    [rem_euclid_forward rem_euclid_reverse rem_euclid_tangent rem_euclid_forward_tangent rem_euclid_reverse_tangent] () y = (x.remainder(q))
        { x x_slot x_bar x_bar_dot: (constant::<Self>(1.0)), q q_slot q_bar q_bar_dot: singular (-x.quotient(q)) };
    /// ⌊x / q⌋
    [div_euclid_forward div_euclid_reverse div_euclid_tangent div_euclid_forward_tangent div_euclid_reverse_tangent] () y = (x.quotient(q))
        { x x_slot x_bar x_bar_dot: zero (()), q q_slot q_bar q_bar_dot: zero (()) };
    /// The nearest integer, halves to the even one
    [round_ties_even_forward round_ties_even_reverse round_ties_even_tangent round_ties_even_forward_tangent round_ties_even_reverse_tangent] ()
        y = (x.even()) { x x_slot x_bar x_bar_dot: zero (()) };
}
