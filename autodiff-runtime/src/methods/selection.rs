//! The larger, the smaller, the nearest in an interval: the derivative goes to what was selected.

use crate::{Real, constant};
use num_traits::Float;

methods! {
    /// The larger, the smaller, the nearest in an interval.
    trait Selection;

    /// The larger; equal arguments get half each.
    [max_forward max_reverse max_tangent] () y = (x.max(z))
        { x x_slot: (share(x > z, x, z)), z z_slot: (share(z > x, z, x)) };
    /// The smaller; equal arguments get half each.
    [min_forward min_reverse min_tangent] () y = (x.min(z))
        { x x_slot: (share(x < z, x, z)), z z_slot: (share(z < x, z, x)) };
    /// The nearest in [low, high], an interval that contains its ends.
    [clamp_forward clamp_reverse clamp_tangent] () y = (clamp(x, low, high)) {
        x x_slot: (one_if(!(x < low || x > high))),
        low low_slot: (one_if(x < low)),
        high high_slot: (one_if(x > high))
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
