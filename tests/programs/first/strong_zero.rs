//! Masked and singular points: a cotangent that is zero contributes zero, so no NaN leaks out of a branch not taken.
use super::super::prelude::*;

#[differentiate]
fn masked_root(x: f64) -> f64 {
    if x > 0.0 { x.sqrt() } else { 0.0 }
}

#[differentiate]
fn zero_times_root(x: f64, #[constant] weight: f64) -> f64 {
    weight * x.sqrt() + x
}

#[differentiate]
fn zero_times_everything(x: f64, y: f64, #[constant] weight: f64) -> f64 {
    let singular = [
        x.ln(),
        1.0 / x,
        x.powf(0.5),
        x.hypot(y),
        y.atan2(x),
        (1.0 + x).acos(),
        (1.0 + y).asin(),
        (1.0 + x).acosh(),
        x.cbrt(),
    ];
    let mut total = 3.0 * x - y;
    for s in 0..9 {
        if singular[s].is_finite() {
            total += weight * singular[s];
        }
    }
    total
}

#[differentiate]
fn safe_norm(v: &[f64]) -> f64 {
    let mut squares = 0.0;
    for i in 0..v.len() {
        squares += v[i] * v[i];
    }
    if squares == 0.0 {
        return 0.0;
    }
    squares.sqrt()
}

#[differentiate]
fn root_of_square_times_zero(x: f64) -> f64 {
    // ∂√/∂(x²) is infinite at 0, and x itself is the factor that is zero.
    let r = (x * x).sqrt();
    r * r * x + x
}

#[test]
fn singular_points() {
    check!(masked_root(0.0), kink(), exact([0.0]));
    check!(masked_root(-1.0), exact([0.0]));
    check!(masked_root(0.25), exact([1.0]));
    check!(zero_times_root(0.0, const 0.0), singular(), exact([1.0]));
    check!(zero_times_everything(0.0, 0.0, const 0.0), singular(), exact([3.0, -1.0]));
    check!(safe_norm(&[0.0, 0.0]), kink(), exact([0.0, 0.0]));
    check!(safe_norm(&[3.0, -4.0]), exact([0.6, -0.8]));
    check!(root_of_square_times_zero(0.0), kink(), exact([1.0]));
}
