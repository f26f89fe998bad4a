//! Gradient checks: they pass what is right, and say what is wrong.

use autodiff_runtime::check::{
    assert_gradient, central_difference, dot_product, forward_difference, gradient,
};

fn f(x: &[f64]) -> f64 {
    x[0] * x[0] * x[1] + x[2].sin()
}

fn gradient_of_f(x: &[f64]) -> Vec<f64> {
    vec![2.0 * x[0] * x[1], x[0] * x[0], x[2].cos()]
}

#[test]
fn a_right_gradient_passes() {
    for scale in [1e-3, 1.0, 1e6] {
        let x = [1.5 * scale, -0.5, 0.3];
        assert_gradient(f, &gradient_of_f(&x), &x);
    }
    // A slope of zero under a large value: the difference is rounding alone.
    assert_gradient(|x| 1e12 + 0.0 * x[0], &[0.0], &[1.0]);
    assert_gradient(|_| 3.0, &[], &[]);
}

#[test]
fn a_wrong_gradient_is_reported() {
    let x = [1.5, -0.5, 0.3];
    let mut wrong = gradient_of_f(&x);
    wrong[1] += 1e-4;
    let report = gradient(f, &wrong, &x);
    assert_eq!(report.worst_component, 1);
    assert_eq!(report.gradient, wrong[1]);
    assert!((report.difference - 2.25).abs() < 1e-9);
    assert!((report.largest_absolute_error - 1e-4).abs() < 1e-9);
    assert!((report.largest_relative_error - 1e-4 / wrong[1]).abs() < 1e-9);
    assert_eq!(report.step, f64::EPSILON.cbrt());
    assert!(!report.is_within(1e-6) && report.is_within(1e-4));
    let text = report.to_string();
    assert!(text.starts_with("largest relative error 4.444e-5 (absolute 1.000e-4); worst component 1: gradient 2.2501e0"), "{text}");

    let message =
        std::panic::catch_unwind(|| assert_gradient(f, &wrong, &x)).expect_err("a wrong gradient");
    let message = message.downcast_ref::<String>().expect("a message");
    assert!(
        message
            .starts_with("the gradient disagrees with central differences: largest relative error"),
        "{message}"
    );
}

#[test]
fn no_number_never_passes() {
    assert_eq!(
        gradient(|x| x[0], &[f64::NAN], &[1.0]).largest_relative_error,
        f64::INFINITY
    );
    assert_eq!(
        gradient(|_| f64::NAN, &[1.0], &[1.0]).largest_relative_error,
        f64::INFINITY
    );
    assert_eq!(
        gradient(|x| x[0], &[f64::INFINITY], &[1.0]).largest_relative_error,
        f64::INFINITY
    );
    // Also after a component that is right.
    assert_eq!(
        gradient(|x| x[0] + x[1], &[1.0, f64::NAN], &[1.0, 1.0]).worst_component,
        1
    );
}

#[test]
fn differences_are_as_accurate_as_their_order() {
    let x = [1.5, -0.5, 0.3];
    let exact = gradient_of_f(&x);
    let largest = |slopes: Vec<f64>| {
        slopes
            .iter()
            .zip(&exact)
            .fold(0.0f64, |error, (a, b)| error.max((a - b).abs()))
    };
    // √ε f″ and ε^(2/3) f‴, with derivatives of size 3.
    assert!(largest(forward_difference(f, &x, None)) < 1e-7);
    assert!(largest(central_difference(f, &x, None)) < 1e-9);
    // With a given step: h f″ / 2 and h² f‴ / 6.
    let coarse = largest(forward_difference(f, &x, Some(1e-2)));
    assert!((1e-3..2e-2).contains(&coarse), "{coarse}");
    let coarse = largest(central_difference(f, &x, Some(1e-2)));
    assert!((1e-6..1e-4).contains(&coarse), "{coarse}");
}

#[test]
fn differences_in_single_precision() {
    let f = |x: &[f32]| x[0] * x[0] * x[1];
    let (x, exact) = ([1.5f32, -0.5], [-1.5f32, 2.25]);
    for (slopes, tolerance) in [
        (forward_difference(f, &x, None), 2e-3),
        (central_difference(f, &x, None), 2e-4),
    ] {
        assert!(
            slopes
                .iter()
                .zip(exact)
                .all(|(a, b)| (a - b).abs() < tolerance),
            "{slopes:?}"
        );
    }
}

#[test]
fn transposes_are_told_from_others() {
    // J = [[1, 2, 3], [4, 5, 6]]
    let jvp = |d: &[f64]| {
        vec![
            d[0] + 2.0 * d[1] + 3.0 * d[2],
            4.0 * d[0] + 5.0 * d[1] + 6.0 * d[2],
        ]
    };
    let right = |g: &[f64]| {
        vec![
            g[0] + 4.0 * g[1],
            2.0 * g[0] + 5.0 * g[1],
            3.0 * g[0] + 6.0 * g[1],
        ]
    };
    let wrong = |g: &[f64]| {
        vec![
            g[0] + 4.0 * g[1],
            2.0 * g[0] + 5.0 * g[1],
            6.0 * g[0] + 3.0 * g[1],
        ]
    };
    let (x_dot, y_bar) = ([0.3, -0.7, 0.2], [1.1, -0.4]);
    let report = dot_product(jvp, right, &x_dot, &y_bar);
    assert!(report.relative_error < 1e-15, "{report}");
    let report = dot_product(jvp, wrong, &x_dot, &y_bar);
    assert!(report.relative_error > 0.1, "{report}");
    let nan = |_: &[f64]| vec![f64::NAN; 3];
    assert_eq!(
        dot_product(jvp, nan, &x_dot, &y_bar).relative_error,
        f64::INFINITY
    );
}

#[test]
fn lengths_that_differ_are_named() {
    let says = |expected: &str, f: fn()| {
        let message = std::panic::catch_unwind(f).expect_err("no panic");
        let message = message.downcast_ref::<String>().expect("a message");
        assert!(message.contains(expected), "{message}");
    };
    says(
        "check::gradient: the gradient has 1 components but x has 2",
        || {
            gradient(|x| x[0], &[1.0], &[1.0, 2.0]);
        },
    );
    says(
        "check::dot_product: the jvp's result has 1 components but y_bar has 2",
        || {
            dot_product(|_| [1.0], |_| [1.0], &[1.0], &[1.0, 2.0]);
        },
    );
}
