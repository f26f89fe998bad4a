//! Numbers at the edges: zeros that meet infinities, kinks, what is not a number, empty and short inputs, buffers that do not fit.

use differentiate::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs something that is to panic, and gives its message.
fn panics(run: impl FnOnce()) -> String {
    let result = catch_unwind(AssertUnwindSafe(run));
    let panic = result.expect_err("this panics");
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
        .unwrap_or_default()
}

#[differentiate]
fn norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    sum.sqrt()
}

#[differentiate]
fn root_of_the_taken(x: f64, y: f64) -> f64 {
    if y > 0.0 { x * x } else { y.sqrt() + x.ln() }
}

#[differentiate]
fn saturated(x: f64) -> f64 {
    x.sqrt().min(0.0 * x) + (x * x).max(0.5)
}

#[differentiate]
fn masked(x: &[f64], mask: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += mask[i] * x[i].ln();
    }
    sum
}

#[test]
fn a_cotangent_of_zero_contributes_zero() {
    // the root's partial is infinite at 0, and what is chosen is the other side
    assert_eq!(root_of_the_taken::grad(3.0, 1.0), (6.0, 0.0));
    let (x_bar, mask_bar) = masked::grad(&[0.0, 2.0], &[0.0, 3.0]);
    assert_eq!(x_bar, [0.0, 1.5]);
    assert_eq!(mask_bar[1], 2.0_f64.ln());
    // a seed of zero
    let (_, pullback) = norm::vjp(&[0.0, 0.0]);
    assert_eq!(pullback(0.0), [0.0, 0.0]);
    let (_, y_dot) = norm::jvp(&[0.0, 0.0], &[0.0, 0.0]);
    assert_eq!(y_dot, 0.0);
}

#[differentiate]
fn kinks(x: f64, y: f64) -> (f64, f64, f64, f64, f64) {
    (
        x.abs(),
        x.max(y),
        x.min(y),
        x.signum() * 3.0,
        x.clamp(0.0, 1.0),
    )
}

#[test]
fn kinks_have_the_derivatives_that_are_promised() {
    let at = |x: f64, y: f64| {
        let (_, dot) = kinks::jvp(x, y, 1.0, 0.0);
        dot
    };
    assert_eq!(at(0.0, 0.0), (0.0, 0.5, 0.5, 0.0, 1.0));
    assert_eq!(at(1.0, 0.0), (1.0, 1.0, 0.0, 0.0, 1.0));
    assert_eq!(at(-1.0, 0.0), (-1.0, 0.0, 1.0, 0.0, 0.0));
    let (_, pullback) = kinks::vjp(0.0, 0.0);
    assert_eq!(pullback((1.0, 1.0, 0.0, 1.0, 0.0)), (0.5, 0.5));
}

#[differentiate]
fn product(x: f64, y: f64) -> f64 {
    x * y.exp()
}

#[test]
fn what_is_no_number_is_passed_on() {
    let (value, (x_bar, y_bar)) = product::value_and_grad(f64::NAN, 1.0);
    assert!(value.is_nan() && y_bar.is_nan());
    assert_eq!(x_bar, 1.0_f64.exp());
    let (value, (x_bar, y_bar)) = product::value_and_grad(2.0, f64::INFINITY);
    assert_eq!(
        (value, x_bar, y_bar),
        (f64::INFINITY, f64::INFINITY, f64::INFINITY)
    );
    assert!(product::jvp(f64::NAN, 1.0, 1.0, 1.0).1.is_nan());
    assert!(norm::grad(&[f64::NAN, 1.0])[1].is_nan());
    // the other argument of a maximum with one is taken, as the function itself does
    #[differentiate]
    fn larger(x: f64, y: f64) -> f64 {
        x.max(y)
    }
    assert_eq!(larger::value_and_grad(f64::NAN, 2.0), (2.0, (0.0, 1.0)));
}

#[test]
fn subnormals_keep_their_bits() {
    let tiny = f64::MIN_POSITIVE / 8.0;
    assert_eq!(product::grad(1.0, tiny), (1.0, 1.0));
    assert_eq!(product::value_and_grad(tiny, 0.0), (tiny, (1.0, tiny)));
}

#[differentiate]
fn recurrence(x: &[f64], n: usize) -> f64 {
    let mut state = 1.0;
    for _ in 0..n {
        for v in x {
            state = state * v.cos() + v;
        }
    }
    state
}

#[differentiate]
fn first_or(x: &[f64], other: f64) -> f64 {
    match x {
        [] => other * other,
        [one] => one * other,
        [first, .., last] => first * last,
    }
}

#[test]
fn nothing_and_one() {
    assert_eq!(norm::grad(&[]), []);
    assert_eq!(norm::grad(&[-2.0]), [-1.0]);
    assert_eq!(recurrence::grad(&[0.3, 0.4], 0), [0.0, 0.0]);
    assert_eq!(recurrence::grad(&[], 3), []);
    assert_eq!(recurrence::jvp(&[], 3, &[]), (1.0, 0.0));
    let (value, pullback) = recurrence::vjp(&[0.3], 1);
    assert_eq!(
        (value, pullback(2.0)),
        (0.3_f64.cos() + 0.3, vec![2.0 * (1.0 - 0.3_f64.sin())])
    );
    assert_eq!(first_or::grad(&[], 3.0), (vec![], 6.0));
    assert_eq!(first_or::grad(&[2.0], 3.0), (vec![3.0], 2.0));
    assert_eq!(first_or::grad(&[2.0, 5.0], 3.0), (vec![5.0, 2.0], 0.0));
}

#[differentiate]
fn scale_all(x: &mut [f64], by: f64) {
    for v in x.iter_mut() {
        *v *= by;
    }
}

#[test]
fn buffers_that_do_not_fit_are_said_before_anything_is_written() {
    let mut buffer = [7.0; 3];
    let message = panics(|| {
        norm::vjp_into(&[3.0, 4.0], 1.0, &mut buffer);
    });
    assert!(message.contains('2') && message.contains('3'), "{message}");
    assert_eq!(buffer, [7.0; 3]);
    let mut short = [7.0; 1];
    panics(|| {
        norm::vjp_into(&[3.0, 4.0], 1.0, &mut short);
    });
    assert_eq!(short, [7.0]);
    for tangent in [&[1.0][..], &[1.0, 0.0, 0.0]] {
        let message = panics(|| {
            norm::jvp(&[3.0, 4.0], tangent);
        });
        assert!(message.contains("the tangent of `x`"), "{message}");
    }
    // what is changed in place is whole still
    let (mut x, mut x_bar, mut by_bar) = ([1.0, 2.0], [1.0; 3], 0.0);
    panics(|| scale_all::vjp_into(&mut x, 3.0, &mut x_bar, &mut by_bar));
    assert_eq!((x, x_bar, by_bar), ([1.0, 2.0], [1.0; 3], 0.0));
    let mut masks = ([7.0; 2], [7.0; 1]);
    panics(|| {
        masked::vjp_into(&[1.0, 2.0], &[1.0, 1.0], 1.0, &mut masks.0, &mut masks.1);
    });
    assert_eq!(masks, ([7.0; 2], [7.0; 1]));
}

#[differentiate]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

#[differentiate]
fn square_norm(x: &[f64]) -> f64 {
    dot(x, x) + dot(&x[1..], &x[..x.len() - 1])
}

#[test]
fn one_slice_may_be_passed_twice() {
    let x = [1.0, 2.0, 4.0];
    assert_eq!(dot::grad(&x, &x), (x.to_vec(), x.to_vec()));
    assert_eq!(square_norm::grad(&x), [2.0 + 2.0, 4.0 + 5.0, 8.0 + 2.0]);
}

#[test]
fn the_same_on_every_run() {
    let x: Vec<f64> = (0..40).map(|i| (f64::from(i) * 0.7).sin()).collect();
    let bits = |run: Vec<f64>| run.into_iter().map(f64::to_bits).collect::<Vec<_>>();
    let first = bits(recurrence::grad(&x, 5));
    for _ in 0..3 {
        assert_eq!(bits(recurrence::grad(&x, 5)), first);
    }
    assert_eq!(
        saturated::grad(4.0).to_bits(),
        saturated::grad(4.0).to_bits()
    );
}
