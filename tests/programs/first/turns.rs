//! Sine and cosine of the same angle, which are each other's partials: side by side, and where they must not be mistaken.

use super::super::prelude::*;

/// The rotation about a vector.
#[differentiate]
fn turned(axis: &[f64; 3], point: &[f64; 3]) -> [f64; 3] {
    let square = axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2];
    if square == 0.0 {
        return *point;
    }
    let angle = square.sqrt();
    let (sine, cosine) = (angle.sin(), angle.cos());
    let unit = [axis[0] / angle, axis[1] / angle, axis[2] / angle];
    let along = unit[0] * point[0] + unit[1] * point[1] + unit[2] * point[2];
    [
        point[0] * cosine
            + (unit[1] * point[2] - unit[2] * point[1]) * sine
            + unit[0] * along * (1.0 - cosine),
        point[1] * cosine
            + (unit[2] * point[0] - unit[0] * point[2]) * sine
            + unit[1] * along * (1.0 - cosine),
        point[2] * cosine
            + (unit[0] * point[1] - unit[1] * point[0]) * sine
            + unit[2] * along * (1.0 - cosine),
    ]
}

/// The angle changes between the two.
#[differentiate]
fn changed_between(a: f64, b: f64) -> f64 {
    let mut angle = a;
    let sine = angle.sin();
    angle += b;
    let cosine = angle.cos();
    sine * cosine
}

/// The same name for two angles.
#[differentiate]
fn shadowed(a: f64, b: f64) -> f64 {
    let angle = a * b;
    let sine = angle.sin();
    let angle = a + b;
    let cosine = angle.cos();
    sine * cosine
}

/// The cosine stands in a branch, the sine behind it.
#[differentiate]
fn one_in_a_branch(a: f64, b: f64) -> f64 {
    let mut value = b;
    if a > 0.2 {
        value *= a.cos();
    }
    value * a.sin()
}

/// The sine stands in front of the loop that takes the cosine.
#[differentiate]
fn around_a_loop(a: f64, x: &[f64]) -> f64 {
    let angle = a * a;
    let sine = angle.sin();
    let mut sum = 0.0;
    for value in x {
        sum += value * sine * angle.cos();
    }
    sum
}

/// Loops over elements that stay, and over such as change.
#[differentiate]
fn elements(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i].sin() * x[i].cos() + y[i].sin();
        y[i] *= 2.0;
        sum += y[i].cos() * x[i].sinh();
        sum *= x[i].cosh();
    }
    sum
}

/// A chain whose angle is carried: of one link hangs the next.
#[differentiate]
fn arm(angles: &[f64], lengths: &[f64]) -> [f64; 2] {
    let mut angle = 0.0;
    let mut end = [0.0; 2];
    for i in 0..angles.len() {
        angle += angles[i];
        end[0] += lengths[i] * angle.cos();
        end[1] += lengths[i] * angle.sin();
    }
    end
}

/// A loop within an iteration that is taken back at once: what follows it is not there yet.
#[differentiate]
fn after_a_nest(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let angle = 0.5 * x[i];
        let mut inner = 0.0;
        for j in 0..w.len() {
            inner += (angle * w[j]).sin() * angle.sin();
        }
        total += inner;
        total += angle.cos() * w[0];
    }
    total
}

#[test]
fn turns() {
    let five = [0.3, -0.7, 1.1, 0.4, -0.2];
    let lengths = [1.0, 0.8, 0.5, 0.3, 0.2];
    check!(turned(&[0.3, -0.4, 0.7], &[1.1, 0.2, -0.5]) -> value);
    check!(changed_between(0.4, 0.9));
    check!(shadowed(0.4, 0.9));
    check!(one_in_a_branch(0.7, 1.3));
    check!(one_in_a_branch(0.1, 1.3));
    check!(around_a_loop(0.8, &five));
    check!(elements(&five));
    check!(arm(&five, &lengths) -> value);
    check!(after_a_nest(&five, &lengths));
}
