//! A `&mut` to one of several places, and statements under `#[cfg]`.
use super::super::prelude::*;

#[differentiate]
fn routed(x: &[f64], to_left: bool) -> f64 {
    let mut left = x[0];
    let mut right = x[1] * x[1];
    let target = if to_left { &mut left } else { &mut right };
    *target *= x[2];
    *target += x[0] * x[1];
    left * right
}

#[differentiate]
fn by_match(x: &[f64], at: usize) -> f64 {
    let mut bins = [x[0], x[1], x[2]];
    let mut other = x[0];
    for k in 0..2 {
        let bin: &mut f64 = match (at + k) % 3 {
            0 => &mut bins[0],
            1 => &mut bins[2],
            _ => &mut other,
        };
        *bin = *bin * *bin + x[k];
    }
    bins[0] * bins[1] + bins[2] * other
}

#[differentiate]
fn under_conditions(x: f64) -> f64 {
    let mut y = x * x;
    #[cfg(test)]
    println!("y = {y}");
    #[cfg(any(test, not(test)))]
    {
        y *= x;
    }
    #[cfg(test)]
    let scale = 2.0 * x;
    #[cfg(not(test))]
    let scale = x;
    y * scale
}

#[test]
fn places_are_chosen() {
    check!(routed(&[0.4, 0.7, 1.3], const true));
    check!(routed(&[0.4, 0.7, 1.3], const false));
    check!(by_match(&[0.4, 0.7, 1.3], const 0));
    check!(by_match(&[0.4, 0.7, 1.3], const 1));
    check!(by_match(&[0.4, 0.7, 1.3], const 2));
    check!(under_conditions(0.7), exact([8.0 * 0.343]));
}
