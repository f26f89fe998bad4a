//! Loops whose sums have a constant cotangent, or one that changes with what is read: in second order only the former has no tangent.

use super::super::prelude::*;

#[differentiate]
fn slope(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 1..x.len() {
        let across = x[i] - x[i - 1] * x[i - 1];
        total += 3.0 * across * across / (1.0 + x[i] * x[i]);
    }
    2.0 * total - 0.5 * total
}

/// The cotangent of the inner sum is a variable.
#[differentiate]
fn weighted_inside(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..w.len() {
        let mut inner = 0.0;
        for j in 0..x.len() {
            inner += x[j] * x[j] * x[i];
        }
        total += w[i] * inner;
    }
    total
}

/// It becomes one on one side only.
#[differentiate]
fn weighted_sometimes(x: &[f64], w: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut share = x[i] * x[i];
        if i % 2 == 1 {
            share *= w[i];
        }
        let mut scaled = share * x[i];
        for weight in w {
            scaled *= 1.0 + 0.1 * weight;
        }
        total -= scaled;
    }
    total
}

/// Sums at places that the inner loop does not move, beside others of the same array.
#[differentiate]
fn pairs(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() / 2 {
        for j in 0..i {
            let (dx, dy) = (x[2 * i] - x[2 * j], x[2 * i + 1] - x[2 * j + 1]);
            total += x[0] / (0.5 + dx * dx + dy * dy) + x[1] * dx;
        }
    }
    total
}

/// Two sums in single precision, one of them behind the other.
#[differentiate]
fn of_waves(x: &[f32], scale: f32) -> f32 {
    let mut total = 0.0;
    for value in x {
        total += (value * scale).sin() * value;
    }
    3.0 * total - scale * x[0]
}

/// Generic, over two sums.
#[differentiate]
fn two_sums<T: num_traits::Float>(x: &[T], y: &[T]) -> T {
    let mut first = T::zero();
    let mut second = T::zero();
    for i in 0..x.len() {
        let product = x[i] * y[i];
        first = first + product * x[i];
        second = second + product.exp() * y[0];
    }
    first - second
}

#[test]
fn cotangents() {
    let x = [0.7, -1.2, 0.4, 1.9, -0.3, 0.8];
    let w = [1.5, -0.2, 0.6];
    let v = [0.7, -1.2, 0.4];
    check!(slope(&x));
    check!(weighted_inside(&x, &w));
    check!(weighted_sometimes(&w, &v));
    check!(pairs(&x));
    check!(of_waves(&[0.3f32, -0.8, 1.1], 0.7), single());
    check!(two_sums(&w, &v));
}
