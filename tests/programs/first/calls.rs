//! Calls to other differentiated functions: scalars, slices, sub-slices, arrays, tuples, generics, in loops and in branches.
use super::super::prelude::*;
use num_traits::Float;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        s += a[i] * b[i];
    }
    s
}

#[differentiate]
fn sigmoid<T: Float>(x: T) -> T {
    T::one() / (T::one() + (-x).exp())
}

#[differentiate]
fn min_max(a: f64, b: f64) -> (f64, f64) {
    if a < b { (a, b) } else { (b, a) }
}

#[differentiate]
fn normalised(v: [f64; 2]) -> [f64; 2] {
    let n = square(v[0]) + square(v[1]);
    [v[0] / n.sqrt(), v[1] / n.sqrt()]
}

#[differentiate]
fn chained(x: f64) -> f64 {
    square(square(x) + 1.0) - square(x)
}

#[differentiate]
fn norm_and_self_product(x: &[f64]) -> f64 {
    dot(x, x).sqrt() + dot(&x[1..], &x[..x.len() - 1])
}

#[differentiate]
fn layer(w: &[f64], x: &[f64], n: usize) -> f64 {
    let m = x.len();
    let mut total = 0.0;
    for i in 0..n {
        let row = &w[i * m..(i + 1) * m];
        total += sigmoid(dot(row, x)) * (i as f64 + 1.0);
    }
    total
}

#[differentiate]
fn spread(a: f64, b: f64) -> f64 {
    let (low, high) = min_max(a * b, a + b);
    (high - low) * low
}

#[differentiate]
fn unit_sum(x: f64, y: f64) -> f64 {
    let u = normalised([x, y]);
    let v = normalised([y, 2.0 * x]);
    u[0] * v[1] + u[1]
}

#[differentiate]
fn only_in_one_branch(x: f64, y: f64) -> f64 {
    if x > y { square(x) * y } else { sigmoid(y) }
}

#[differentiate]
fn iterated(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = sigmoid(square(y) - x);
    }
    y
}

#[differentiate]
fn partial(a: f64, #[constant] k: f64) -> f64 {
    a * k + k
}

#[differentiate]
fn caller_of_partial(x: f64) -> f64 {
    // `k` is constant in `partial`, so its share is cut off here.
    partial(x, x * x)
}

/// Has no companion: its result is an index.
fn nearest(x: &[f64], to: f64) -> usize {
    let mut best = 0;
    for i in 0..x.len() {
        if (x[i] - to).abs() < (x[best] - to).abs() {
            best = i;
        }
    }
    best
}

#[differentiate]
fn picked(x: &[f64], to: f64) -> f64 {
    let k = nearest(x, to);
    x[nearest(x, 0.0)] * to + x[k] * x[k]
}

mod elsewhere {
    use super::super::super::prelude::*;

    #[differentiate]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }
}
use elsewhere::cube as third_power;

#[differentiate]
fn by_path_and_by_other_name(x: f64) -> f64 {
    elsewhere::cube(x) + self::third_power(2.0 * x)
}

#[test]
fn calls_of_values() {
    check!(chained(0.7));
    check!(norm_and_self_product(&[0.4, -1.0, 0.3, 0.8]));
    check!(layer(&[0.4, -1.0, 0.3, 0.8, 0.1, 0.6], &[0.5, -0.9], const 3));
    check!(spread(0.4, 3.0));
    check!(spread(4.0, 3.0));
    check!(unit_sum(0.4, 3.0));
    check!(only_in_one_branch(2.0, 1.0), exact([4.0, 4.0]));
    check!(only_in_one_branch(0.0, 1.0));
    check!(iterated(0.4, const 7));
    check!(iterated(0.4, const 0), exact([1.0]));
    check!(caller_of_partial(1.5), kink(), exact([2.25]));
    check!(
        picked(&[0.4, -1.0, 0.3, 0.8], 0.7),
        exact([0.0, 0.0, 0.7, 1.6, 0.3])
    );
    check!(by_path_and_by_other_name(1.0), exact([27.0]));
}
