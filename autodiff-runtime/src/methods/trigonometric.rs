//! Trigonometric functions and their inverses.

use crate::{Direction, Dual, Real, Slot, Tape, add, constant, lifted_by};
use core::f64::consts::PI;
use num_traits::Float;

methods! {
    /// Trigonometric functions and their inverses.
    trait Trigonometric;

    /// sin x
    [sin_forward sin_reverse sin_tangent sin_forward_tangent sin_reverse_tangent] () y = (x.sin()) { x x_slot x_bar x_bar_dot: (x.cos()) };
    /// cos x
    [cos_forward cos_reverse cos_tangent cos_forward_tangent cos_reverse_tangent] () y = (x.cos()) { x x_slot x_bar x_bar_dot: (-x.sin()) };
    /// tan x
    [tan_forward tan_reverse tan_tangent tan_forward_tangent tan_reverse_tangent] () y = (x.tan()) keeps y { x x_slot x_bar x_bar_dot: (constant::<Self>(1.0) + y * y) };
    /// arcsin x
    [asin_forward asin_reverse asin_tangent asin_forward_tangent asin_reverse_tangent] () y = (x.asin())
        { x x_slot x_bar x_bar_dot: singular (((constant::<Self>(1.0) - x) * (constant::<Self>(1.0) + x)).sqrt().recip()) };
    /// arccos x
    [acos_forward acos_reverse acos_tangent acos_forward_tangent acos_reverse_tangent] () y = (x.acos())
        { x x_slot x_bar x_bar_dot: singular (-((constant::<Self>(1.0) - x) * (constant::<Self>(1.0) + x)).sqrt().recip()) };
    /// arctan x
    [atan_forward atan_reverse atan_tangent atan_forward_tangent atan_reverse_tangent] () y = (x.atan()) { x x_slot x_bar x_bar_dot: ((constant::<Self>(1.0) + x * x).recip()) };
    /// The angle of the point (z, x)
    [atan2_forward atan2_reverse atan2_tangent atan2_forward_tangent atan2_reverse_tangent] () y = (x.atan2(z))
        { x x_slot x_bar x_bar_dot: singular (z / (x * x + z * z)), z z_slot z_bar z_bar_dot: singular (-x / (x * x + z * z)) };
    /// Radians to degrees
    [to_degrees_forward to_degrees_reverse to_degrees_tangent to_degrees_forward_tangent to_degrees_reverse_tangent] () y = (x.to_degrees())
        { x x_slot x_bar x_bar_dot: (constant::<Self>(180.0 / PI)) };
    /// Degrees to radians
    [to_radians_forward to_radians_reverse to_radians_tangent to_radians_forward_tangent to_radians_reverse_tangent] () y = (x.to_radians())
        { x x_slot x_bar x_bar_dot: (constant::<Self>(PI / 180.0)) };
}

/// Sine and cosine at once: the one method with two results.
pub trait SinCos: Real + Float {
    /// (sin x, cos x)
    #[inline(always)]
    fn sin_cos_forward(&self, tape: &mut Tape) -> (Self, Self) {
        let y = self.sin_cos();
        tape.keep("sin_cos", y);
        y
    }
    /// The reverse half of `x.sin_cos()`.
    #[inline(always)]
    fn sin_cos_reverse(&self, tape: &mut Tape, y_bar: (Self, Self), mut x_slot: impl Slot<Self>) {
        let (sine, cosine): (Self, Self) = tape.take_kept();
        if let Some(bar) = x_slot.get() {
            *bar += y_bar.0 * cosine - y_bar.1 * sine;
        }
    }
    /// Value and tangent of `x.sin_cos()`.
    #[inline(always)]
    fn sin_cos_tangent(&self, x_slot: impl Direction<Self>) -> ((Self, Self), (Self, Self)) {
        let (sine, cosine) = self.sin_cos();
        let x_dot = x_slot.given().unwrap_or(constant(0.0));
        ((sine, cosine), (x_dot * cosine, -x_dot * sine))
    }
    /// The forward half of `x.sin_cos()`, with tangents.
    #[inline(always)]
    #[allow(clippy::type_complexity, reason = "a pair of pairs")]
    fn sin_cos_forward_tangent(
        &self,
        tape: &mut Tape,
        x_slot: impl Direction<Self>,
    ) -> ((Self, Self), (Self, Self)) {
        let (sine, cosine) = lifted_by(*self, x_slot).sin_cos_forward(tape);
        ((sine.value, cosine.value), (sine.dot, cosine.dot))
    }
    /// The reverse half of `x.sin_cos()`, with tangents.
    #[inline(always)]
    fn sin_cos_reverse_tangent(
        &self,
        tape: &mut Tape,
        x_dot: impl Direction<Self>,
        y_bar: (Self, Self),
        y_bar_dot: (Self, Self),
        mut x_slot: impl Slot<Self>,
        mut x_dot_slot: impl Slot<Self>,
    ) {
        let dual = |value, dot| Dual { value, dot };
        let y_bar = (dual(y_bar.0, y_bar_dot.0), dual(y_bar.1, y_bar_dot.1));
        let mut bar = Dual::constant(Self::zero());
        lifted_by(*self, x_dot).sin_cos_reverse(tape, y_bar, &mut bar);
        add(&mut x_slot, bar.value);
        add(&mut x_dot_slot, bar.dot);
    }
}
impl<T: Real + Float> SinCos for T {}
