//! Whole Jacobians by each mode, against the closed form, for every shape of input and result.

#![allow(clippy::redundant_closure, reason = "closures are to fit too")]

use differentiate::prelude::*;
use differentiate::{
    gauss_newton_product, gauss_newton_product_into, hessian, hessian_into, jacobian,
    jacobian_forward, jacobian_forward_batch, jacobian_forward_batch_into, jacobian_forward_into,
    jacobian_into, jacobian_reverse, jacobian_reverse_batch, jacobian_reverse_batch_into,
    jacobian_reverse_into, second_derivative,
};
use ndarray::{Array1, array};
use std::cell::Cell;

/// The spherical coordinates r, θ, φ as x, y, z.
#[differentiate(batch)]
fn sphere(x: &[f64]) -> Vec<f64> {
    let (r, theta, phi) = (x[0], x[1], x[2]);
    vec![
        r * theta.sin() * phi.cos(),
        r * theta.sin() * phi.sin(),
        r * theta.cos(),
    ]
}

fn jacobian_of_sphere(x: &[f64]) -> Vec<f64> {
    let (r, (s, c), (t, u)) = (x[0], x[1].sin_cos(), x[2].sin_cos());
    vec![
        s * u,
        r * c * u,
        -r * s * t,
        s * t,
        r * c * t,
        r * s * u,
        c,
        -r * s,
        0.0,
    ]
}

/// Two of the three, as arrays.
#[differentiate(batch)]
fn disc(x: [f64; 3]) -> [f64; 2] {
    [
        x[0] * x[1].sin() * x[2].cos(),
        x[0] * x[1].sin() * x[2].sin(),
    ]
}

#[differentiate]
fn disc_by_reference(x: &[f32; 3]) -> [f32; 2] {
    [x[0] * x[1], x[1] * x[2]]
}

#[differentiate]
fn weighted(x: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for (i, xi) in x.iter().enumerate() {
        sum += k * (i as f64) * xi * xi;
    }
    sum
}

/// The powers of a number.
#[differentiate]
fn powers(x: f64, count: usize) -> Vec<f64> {
    let mut power = 1.0;
    let mut powers = Vec::new();
    for _ in 0..count {
        power *= x;
        powers.push(power);
    }
    powers
}

#[differentiate(batch)]
fn squares(x: &Array1<f64>) -> Array1<f64> {
    x * x
}

/// a² b + eᵃᵇ
#[differentiate(hvp)]
fn surface(x: &[f64]) -> f64 {
    x[0] * x[0] * x[1] + (x[0] * x[1]).exp()
}

fn hessian_of_surface(a: f64, b: f64) -> [f64; 4] {
    let e = (a * b).exp();
    let mixed = 2.0 * a + (1.0 + a * b) * e;
    [2.0 * b + b * b * e, mixed, mixed, a * a * e]
}

#[differentiate(hvp)]
fn surface_of_array(x: [f64; 2], k: f64) -> f64 {
    k * x[0] * x[0] * x[1]
}

#[differentiate(hvp)]
fn wave(x: f64) -> f64 {
    (3.0 * x).sin()
}

fn assert_close(a: &[f64], b: &[f64]) {
    assert_eq!(a.len(), b.len());
    for (a, b) in a.iter().zip(b) {
        // Some rounding errors of sine and cosine, which both sides have.
        assert!(
            (a - b).abs() <= 8.0 * f64::EPSILON * b.abs().max(1.0),
            "{a} {b}"
        );
    }
}

#[test]
fn functions_of_slices() {
    let x = [2.0, 0.7, -0.4];
    let expected = jacobian_of_sphere(&x);
    assert_close(&jacobian_forward(sphere::jvp, &x), &expected);
    assert_close(&jacobian_reverse(sphere::vjp, &x), &expected);
    assert_close(
        &jacobian_forward(|x, x_dot| sphere::jvp(x, x_dot), &x[..]),
        &expected,
    );
    assert_close(
        &jacobian_reverse(|x| sphere::vjp(x), &x.to_vec()),
        &expected,
    );
    assert_close(&jacobian(sphere::jvp, sphere::vjp, &x), &expected);
    // The tangent alone will do.
    let alone = jacobian_forward(|x, x_dot| sphere::jvp(x, x_dot).1, &x);
    assert_close(&alone, &expected);
    let mut into = vec![f64::NAN; 9];
    jacobian_forward_into(sphere::jvp, &x, &mut into);
    assert_close(&into, &expected);
    into.fill(f64::NAN);
    jacobian_reverse_into(sphere::vjp, &x, &mut into);
    assert_close(&into, &expected);
}

#[test]
fn functions_of_arrays_and_scalars() {
    let x = [2.0, 0.7, -0.4];
    let expected = &jacobian_of_sphere(&x)[..6];
    assert_close(&jacobian_forward(disc::jvp, x), expected);
    assert_close(&jacobian_reverse(disc::vjp, x), expected);
    assert_close(
        &jacobian(|x, x_dot| disc::jvp(x, x_dot), |x| disc::vjp(x), x),
        expected,
    );

    let x = [2.0f32, 3.0, 5.0];
    let forward = jacobian_forward(|x, x_dot| disc_by_reference::jvp(&x, &x_dot), x);
    assert_eq!(forward, [3.0, 2.0, 0.0, 0.0, 5.0, 3.0]);
    assert_eq!(jacobian_reverse(|x| disc_by_reference::vjp(&x), x), forward);

    assert_eq!(
        jacobian_forward(|x, x_dot| powers::jvp(x, 4, x_dot), 2.0),
        [1.0, 4.0, 12.0, 32.0]
    );
    assert_eq!(
        jacobian_reverse(|x| powers::vjp(x, 4), 2.0),
        [1.0, 4.0, 12.0, 32.0]
    );
}

/// What a library does with closures whose type it does not know.
fn both_ways<P: FnOnce(&[f64]) -> Vec<f64>>(
    jvp: impl Fn(&[f64], &[f64]) -> (Vec<f64>, Vec<f64>),
    vjp: impl Fn(&[f64]) -> (Vec<f64>, P),
    x: &[f64],
) -> [Vec<f64>; 3] {
    [
        jacobian(&jvp, &vjp, x),
        jacobian_forward(jvp, x),
        jacobian_reverse(vjp, x),
    ]
}

#[test]
fn closures_of_named_types() {
    let x = [2.0, 0.7, -0.4];
    let expected = jacobian_of_sphere(&x);
    for jacobian in both_ways(sphere::jvp, sphere::vjp, &x) {
        assert_close(&jacobian, &expected);
    }
    type Pair = (Vec<f64>, Vec<f64>);
    let object: &dyn Fn(&[f64], &[f64]) -> Pair = &sphere::jvp;
    assert_close(&jacobian_forward(object, &x), &expected);
    let pointer: fn(&[f64], &[f64]) -> Pair = sphere::jvp;
    assert_close(&jacobian_forward(pointer, &x), &expected);
    let bound = |x: &[f64], x_dot: &[f64]| sphere::jvp(x, x_dot);
    assert_close(&jacobian_forward(bound, &x), &expected);
}

#[test]
fn functions_of_ndarray_arrays() {
    let x = array![2.0, 3.0];
    assert_eq!(jacobian_forward(squares::jvp, &x), [4.0, 0.0, 0.0, 6.0]);
    assert_eq!(jacobian_reverse(squares::vjp, &x), [4.0, 0.0, 0.0, 6.0]);
}

#[test]
fn the_shape_picks_the_mode() {
    let counted = |f: &dyn Fn(&Cell<usize>, &Cell<usize>)| {
        let (forward, reverse) = (Cell::new(0), Cell::new(0));
        f(&forward, &reverse);
        (forward.get(), reverse.get())
    };
    let count = |calls: &Cell<usize>| calls.set(calls.get() + 1);
    // One output of five inputs: one sweep to see that, one pullback.
    let wide = counted(&|forward, reverse| {
        let jvp = |x: &[f64], x_dot: &[f64]| {
            count(forward);
            weighted::jvp(x, 2.0, x_dot, 0.0)
        };
        let vjp = |x: &[f64]| {
            count(reverse);
            let (y, pullback) = weighted::vjp(x, 2.0);
            (y, move |y_bar: f64| pullback(y_bar).0)
        };
        let x = [1.0, 2.0, 3.0, 4.0, 5.0];
        assert_eq!(jacobian(jvp, vjp, &x), [0.0, 8.0, 24.0, 48.0, 80.0]);
        let mut into = [f64::NAN; 5];
        jacobian_into(jvp, vjp, &x, &mut into);
        assert_eq!(into, [0.0, 8.0, 24.0, 48.0, 80.0]);
    });
    assert_eq!(wide, (2, 2));
    // Four outputs of one input, and three of three: forward alone.
    let tall = counted(&|forward, reverse| {
        let jvp = |x: f64, x_dot: f64| {
            count(forward);
            powers::jvp(x, 4, x_dot)
        };
        let vjp = |x: f64| {
            count(reverse);
            powers::vjp(x, 4)
        };
        assert_eq!(jacobian(jvp, vjp, 2.0), [1.0, 4.0, 12.0, 32.0]);
    });
    assert_eq!(tall, (1, 0));
}

#[test]
fn nothing_in_or_out() {
    let none: [f64; 0] = [];
    assert!(jacobian_forward(|x, x_dot| weighted::jvp(x, 1.0, x_dot, 0.0), &none).is_empty());
    assert!(jacobian_reverse(squares::vjp, &Array1::zeros(0)).is_empty());
    assert!(jacobian_reverse(|x| powers::vjp(x, 0), 2.0).is_empty());
    assert!(jacobian(|x, d| powers::jvp(x, 0, d), |x| powers::vjp(x, 0), 2.0).is_empty());
}

#[test]
fn hessians_of_companions() {
    let x = [0.3, -1.2];
    let expected = hessian_of_surface(0.3, -1.2);
    let found = hessian(surface::hvp, &x);
    assert_close(&found, &expected);
    assert_eq!(found[1], found[2]);
    assert_close(&hessian(|x, v| surface::hvp(x, v), &x), &expected);
    // The Jacobian of the gradient, by central differences of it.
    for column in 0..2 {
        let (mut left, mut right) = (x, x);
        left[column] -= 1e-5;
        right[column] += 1e-5;
        let (left, right) = (surface::grad(&left), surface::grad(&right));
        for row in 0..2 {
            let slope = (right[row] - left[row]) / 2e-5;
            assert!((slope - found[2 * row + column]).abs() < 1e-8);
        }
    }
    let mut into = [f64::NAN; 4];
    hessian_into(surface::hvp, &x, &mut into);
    assert_eq!(into.to_vec(), found);

    // The product alone will do, as where there is another parameter.
    let of_array = hessian(|x, v| surface_of_array::hvp(x, 2.0, v, 0.0).1.0, [3.0, 5.0]);
    assert_eq!(of_array, [20.0, 12.0, 12.0, 0.0]);

    let second = second_derivative(wave::hvp, 0.4);
    assert_close(&[second], &[-9.0 * 1.2f64.sin()]);
    assert_eq!(
        second_derivative(|x, x_dot| wave::hvp(x, x_dot), 0.4),
        second
    );
}

#[test]
fn several_columns_or_rows_at_a_time() {
    let x = [2.0, 0.7, -0.4];
    let expected = jacobian_of_sphere(&x);
    // As many as there are, one too many, and not enough for all at once.
    assert_close(
        &jacobian_forward_batch(sphere::jvp_batch::<3>, &x),
        &expected,
    );
    assert_close(
        &jacobian_forward_batch(sphere::jvp_batch::<4>, &x),
        &expected,
    );
    let calls = Cell::new(0);
    let two = jacobian_forward_batch(
        |x, x_dot| {
            calls.set(calls.get() + 1);
            sphere::jvp_batch::<2>(x, x_dot)
        },
        &x,
    );
    assert_close(&two, &expected);
    assert_eq!(calls.get(), 2);
    assert_close(
        &jacobian_reverse_batch(sphere::vjp_batch::<2>, &x),
        &expected,
    );
    assert_close(
        &jacobian_reverse_batch(|x| sphere::vjp_batch::<4>(x), &x),
        &expected,
    );
    let mut into = [f64::NAN; 9];
    jacobian_forward_batch_into(sphere::jvp_batch::<2>, &x, &mut into);
    assert_close(&into, &expected);
    into.fill(f64::NAN);
    jacobian_reverse_batch_into(sphere::vjp_batch::<2>, &x, &mut into);
    assert_close(&into, &expected);

    assert_close(
        &jacobian_forward_batch(disc::jvp_batch::<2>, x),
        &expected[..6],
    );
    assert_close(
        &jacobian_reverse_batch(disc::vjp_batch::<2>, x),
        &expected[..6],
    );
    let x = array![2.0, 3.0];
    assert_eq!(
        jacobian_forward_batch(squares::jvp_batch::<2>, &x),
        [4.0, 0.0, 0.0, 6.0]
    );
    assert_eq!(
        jacobian_reverse_batch(squares::vjp_batch::<2>, &x),
        [4.0, 0.0, 0.0, 6.0]
    );
}

#[test]
fn products_of_gauss_and_newton() {
    let (x, v) = ([2.0, 0.7, -0.4], [0.3, -1.1, 0.6]);
    let jacobian = jacobian_of_sphere(&x);
    let mut expected = [0.0; 3];
    for row in jacobian.chunks(3) {
        let along: f64 = row.iter().zip(&v).map(|(a, b)| a * b).sum();
        for (sum, entry) in expected.iter_mut().zip(row) {
            *sum += along * entry;
        }
    }
    let product = gauss_newton_product(sphere::jvp, sphere::vjp, &x, &v);
    assert_close(&product, &expected);
    let mut into = [f64::NAN; 3];
    gauss_newton_product_into(sphere::jvp, sphere::vjp, &x, &v, &mut into);
    assert_eq!(into.to_vec(), product);
    let of_arrays: [f64; 3] = gauss_newton_product(disc::jvp, disc::vjp, x, v);
    assert!(of_arrays.iter().all(|entry| entry.is_finite()));
}

#[test]
fn lengths_that_differ_are_named() {
    let says = |expected: &str, f: fn()| {
        let message = std::panic::catch_unwind(f).expect_err("no panic");
        let message = message.downcast_ref::<String>().expect("a message");
        assert_eq!(message, expected);
    };
    says(
        "jacobian_forward_into: the buffer has 8 numbers but the result has 9",
        || jacobian_forward_into(sphere::jvp, &[1.0, 2.0, 3.0], &mut [0.0; 8]),
    );
    says(
        "jacobian_reverse_into: the buffer has 10 numbers but the result has 9",
        || jacobian_reverse_into(sphere::vjp, &[1.0, 2.0, 3.0], &mut [0.0; 10]),
    );
    says(
        "gauss_newton_product: the direction has 2 components but should have 3",
        || _ = gauss_newton_product(sphere::jvp, sphere::vjp, &[1.0, 2.0, 3.0], &[1.0, 2.0]),
    );
}
