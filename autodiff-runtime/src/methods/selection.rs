//! The larger, the smaller, the nearest in an interval: the derivative goes to what was selected.

use crate::{Real, constant};
use num_traits::Float;

methods! {
    /// The larger, the smaller, the nearest in an interval.
    trait Selection;

    /// The larger; equal arguments get half each.
    [max_forward max_reverse max_tangent max_forward_tangent max_reverse_tangent] () y = (x.max(z))
        { x x_slot x_bar x_bar_dot: (share(x > z, x, z)), z z_slot z_bar z_bar_dot: (share(z > x, z, x)) };
    /// The smaller; equal arguments get half each.
    [min_forward min_reverse min_tangent min_forward_tangent min_reverse_tangent] () y = (x.min(z))
        { x x_slot x_bar x_bar_dot: (share(x < z, x, z)), z z_slot z_bar z_bar_dot: (share(z < x, z, x)) };
    /// The nearest in [low, high], an interval that contains its ends.
    [clamp_forward clamp_reverse clamp_tangent clamp_forward_tangent clamp_reverse_tangent] () y = (clamp(x, low, high)) {
        x x_slot x_bar x_bar_dot: (one_if(!(x < low || x > high))),
        low low_slot low_bar low_bar_dot: (one_if(x < low)),
        high high_slot high_bar high_bar_dot: (one_if(x > high))
    };
}

/// `f64::clamp` panics where `Float::clamp` does so in debug builds only.
fn clamp<T: Real + Float>(x: T, low: T, high: T) -> T {
    assert!(
        low <= high,
        "min > max, or either was NaN. min = {low:?}, max = {high:?}"
    );
    Float::clamp(x, low, high)
}

fn one_if<T: Real>(condition: bool) -> T {
    constant(if condition { 1.0 } else { 0.0 })
}

/// The partial of `mine`, which is also selected where `other` is not a number.
fn share<T: Real + Float>(selected: bool, mine: T, other: T) -> T {
    if mine == other {
        constant(0.5)
    } else {
        one_if(selected || other.is_nan())
    }
}
