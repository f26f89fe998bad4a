//! Rounding, signs and remainders: piecewise linear functions, whose derivative at a jump is that beside it.

use crate::{Direction, Real, Slot, Tape, constant, times};
use num_traits::Float;

methods! {
    /// Rounding and signs.
    trait Rounding;

    /// ⌊x⌋
    [floor_forward floor_reverse floor_tangent] () y = (x.floor()) { x x_slot: zero (()) };
    /// ⌈x⌉
    [ceil_forward ceil_reverse ceil_tangent] () y = (x.ceil()) { x x_slot: zero (()) };
    /// The nearest integer
    [round_forward round_reverse round_tangent] () y = (x.round()) { x x_slot: zero (()) };
    /// The integer part
    [trunc_forward trunc_reverse trunc_tangent] () y = (x.trunc()) { x x_slot: zero (()) };
    /// The fractional part
    [fract_forward fract_reverse fract_tangent] () y = (x.fract()) { x x_slot: (constant::<Self>(1.0)) };
    /// The sign
    [signum_forward signum_reverse signum_tangent] () y = (x.signum()) { x x_slot: zero (()) };
    /// |x|, whose derivative is taken to be zero at zero.
    [abs_forward abs_reverse abs_tangent] () y = (x.abs()) { x x_slot: (sign(x)) };
    /// |x| with the sign of s
    [copysign_forward copysign_reverse copysign_tangent] () y = (x.copysign(s))
        { x x_slot: (sign(x) * s.signum()), s s_slot: zero (()) };
}

fn sign<T: Real + Float>(x: T) -> T {
    if x == constant(0.0) {
        constant(0.0)
    } else {
        x.signum()
    }
}

/// The remainder that is never negative: no method of `num_traits::Float`, so it is for `f32` and `f64` alone.
pub trait RemEuclid: Real {
    /// x - r q
    fn rem_euclid_forward(&self, r: Self, tape: &mut Tape) -> Self;
    /// The reverse half of `x.rem_euclid(r)`.
    fn rem_euclid_reverse(
        &self,
        r: Self,
        tape: &mut Tape,
        y_bar: Self,
        x_slot: impl Slot<Self>,
        r_slot: impl Slot<Self>,
    );
    /// Value and tangent of `x.rem_euclid(r)`.
    fn rem_euclid_tangent(
        &self,
        r: Self,
        x_slot: impl Direction<Self>,
        r_slot: impl Direction<Self>,
    ) -> (Self, Self);
}

macro_rules! rem_euclid {
    ($($scalar:ident)*) => {$(
        impl RemEuclid for $scalar {
            #[inline(always)]
            fn rem_euclid_forward(&self, r: Self, _: &mut Tape) -> Self {
                self.rem_euclid(r)
            }
            #[inline(always)]
            fn rem_euclid_reverse(
                &self,
                r: Self,
                _: &mut Tape,
                y_bar: Self,
                mut x_slot: impl Slot<Self>,
                mut r_slot: impl Slot<Self>,
            ) {
                if let Some(x_bar) = x_slot.get() {
                    *x_bar += y_bar;
                }
                if let Some(r_bar) = r_slot.get() {
                    *r_bar -= times(y_bar, self.div_euclid(r));
                }
            }
            #[inline(always)]
            fn rem_euclid_tangent(&self, r: Self, x_slot: impl Direction<Self>, r_slot: impl Direction<Self>) -> (Self, Self) {
                let x_dot = x_slot.given().unwrap_or(0.0);
                let r_dot = r_slot.given().unwrap_or(0.0);
                (self.rem_euclid(r), x_dot - times(r_dot, self.div_euclid(r)))
            }
        }
    )*};
}
rem_euclid!(f32 f64);
