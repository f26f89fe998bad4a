//! Sparse Jacobians and Hessians: the pattern, the values against the dense ones, and how many sweeps they take.

use differentiate::nn::relu;
use differentiate::prelude::*;
use differentiate::sparse::{Compressed, Pattern};
use differentiate::{
    hessian, jacobian_forward, sparse_hessian, sparse_hessian_with, sparse_jacobian,
    sparse_jacobian_batch, sparse_jacobian_with,
};
use ndarray::{Array1, Array2};
use std::cell::Cell;

/// A boundary value problem, −u″ + u³ = 1, by differences: each residual takes three neighbours.
#[differentiate(batch)]
fn residual(u: &[f64]) -> Vec<f64> {
    let n = u.len();
    let mut r = vec![0.0; n];
    for i in 0..n {
        let left = if i > 0 { u[i - 1] } else { 0.0 };
        let right = if i + 1 < n { u[i + 1] } else { 0.0 };
        r[i] = 2.0 * u[i] - left - right + u[i] * u[i] * u[i] - 1.0;
    }
    r
}

/// Each output is a product of sums over the listed inputs.
#[differentiate(batch)]
fn gathered(x: &[f64], lists: &[Vec<usize>]) -> Vec<f64> {
    let mut y = vec![0.0; lists.len()];
    for i in 0..lists.len() {
        let mut sum = 0.0;
        for (k, &j) in lists[i].iter().enumerate() {
            sum += (1.0 + k as f64) * x[j];
        }
        y[i] = sum * sum;
    }
    y
}

/// Which inputs matter depends on the first one.
#[differentiate]
fn switched(x: &[f64]) -> Vec<f64> {
    let chosen = if x[0] > 0.0 { x[1] } else { x[2] };
    vec![chosen * chosen, x[3].max(x[0])]
}

#[differentiate]
fn pairs(x: [f64; 4]) -> [f64; 2] {
    [x[0] * x[1], x[2] * x[3]]
}

/// A closure that counts its calls.
fn counted<'c, X: ?Sized, D: ?Sized, Y>(
    calls: &'c Cell<usize>,
    jvp: impl Fn(&X, &D) -> Y + 'c,
) -> impl Fn(&X, &D) -> Y + 'c {
    move |x, x_dot| {
        calls.set(calls.get() + 1);
        jvp(x, x_dot)
    }
}

#[test]
fn a_tridiagonal_jacobian_takes_a_handful_of_sweeps() {
    let n = 10_000;
    let at = |phase: f64| -> Vec<f64> { (0..n).map(|i| (phase + i as f64).sin()).collect() };
    let (u, v) = (at(0.0), at(0.5));
    let assert_right = |jacobian: &differentiate::sparse::Csr<f64>, u: &[f64]| {
        assert_eq!(jacobian.shape, (n, n));
        assert_eq!(jacobian.values.len(), 3 * n - 2);
        for (i, ui) in u.iter().enumerate() {
            for (j, value) in jacobian.row(i) {
                let expected = if i == j { 2.0 + 3.0 * ui * ui } else { -1.0 };
                assert!(
                    i.abs_diff(j) <= 1 && (value - expected).abs() < 1e-14,
                    "{i} {j}"
                );
            }
        }
    };

    let calls = Cell::new(0);
    let jvp = counted(&calls, residual::jvp);
    let mut jacobian = Compressed::jacobian(&jvp, &u);
    assert_right(jacobian.csr(), &u);
    assert_eq!(jacobian.colours(), 3);
    // About eight on each of seven levels, and the values.
    assert!(calls.take() < 60);
    // The values, and the check.
    assert!(!jacobian.refill(&jvp, &v));
    assert_right(jacobian.csr(), &v);
    assert_eq!(calls.take(), 4);
    assert_right(
        &sparse_jacobian_with(&jvp, &u, Pattern::banded(n, 1, 1)),
        &u,
    );
    assert_eq!(calls.take(), 4);

    let jvp = counted(&calls, residual::jvp_batch::<8>);
    let mut jacobian = Compressed::jacobian_batch(&jvp, &u);
    assert_right(jacobian.csr(), &u);
    assert!(calls.take() < 16);
    jacobian.refill_batch(&jvp, &v);
    assert_right(jacobian.csr(), &v);
    assert_eq!(calls.take(), 1);
}

#[test]
fn patterns_of_any_form() {
    let mut random = fastrand::Rng::with_seed(7);
    for (m, n, most) in [
        (1, 1, 1),
        (3, 5, 2),
        (40, 17, 4),
        (17, 40, 3),
        (60, 64, 6),
        (9, 65, 65),
    ] {
        let lists: Vec<Vec<usize>> = (0..m)
            .map(|_| {
                (0..random.usize(0..=most))
                    .map(|_| random.usize(0..n))
                    .collect()
            })
            .collect();
        // Zero at some places: the partials there are zero, and the entries stand all the same.
        let x: Vec<f64> = (0..n).map(|_| random.i32(-2..3).into()).collect();
        let jvp = |x: &[f64], x_dot: &[f64]| gathered::jvp(x, &lists, x_dot);
        let entries = lists
            .iter()
            .enumerate()
            .flat_map(|(i, list)| list.iter().map(move |&j| (i, j)));
        let pattern = Pattern::new((m, n), entries);
        assert_eq!(Pattern::of_jacobian(jvp, &x), pattern);
        let dense = jacobian_forward(jvp, &x);
        let sparse = sparse_jacobian(jvp, &x);
        assert_eq!(sparse.to_dense(), dense);
        assert_eq!(sparse_jacobian_with(jvp, &x, pattern.clone()), sparse);
        assert_eq!(
            sparse_jacobian_batch(|x, x_dot| gathered::jvp_batch::<4>(x, &lists, x_dot), &x),
            sparse
        );
        for (row, column) in pattern.entries() {
            assert_eq!(sparse.get(row, column), dense[row * n + column]);
        }
        let v: Vec<f64> = (0..n).map(|j| j as f64).collect();
        assert_eq!(sparse.multiply(&v), jvp(&x, &v).1);
    }
}

/// Loops, branches, kinks, steps, memory and calls in one.
#[differentiate(batch)]
fn mixed(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut work = x.to_vec();
    work.swap(0, n - 1);
    let mut y = Vec::new();
    for i in 0..n {
        let near = work[i].max(0.5 * work[(i + 1) % n]);
        let masked = if x[i] > 0.0 {
            x[i].sqrt()
        } else {
            x[(i + 2) % n]
        };
        y.push(near * masked.abs() + x[i].powi(2));
    }
    work[1] = 0.0;
    for pair in work.windows(2) {
        y.push(pair[0].hypot(pair[1] + 0.3) - pair[0].floor());
    }
    y.push(x.iter().copied().fold(f64::NEG_INFINITY, f64::max));
    y.push(
        x.chunks(2)
            .map(|part| part.iter().sum::<f64>().tanh())
            .product(),
    );
    y
}

/// Primitives on arrays: rows of a product through a kink, one of which is cut off.
#[differentiate]
fn layer(x: &Array1<f64>, #[constant] w: &Array2<f64>) -> Array1<f64> {
    let hidden = relu(&w.dot(x));
    &hidden * &hidden
}

#[test]
fn what_is_not_zero_is_in_the_pattern() {
    let mut random = fastrand::Rng::with_seed(3);
    for _ in 0..50 {
        // Zeros and ties among them.
        let x: Vec<f64> = (0..9).map(|_| 0.5 * f64::from(random.i32(-3..4))).collect();
        let dense = jacobian_forward(mixed::jvp, &x);
        assert_eq!(sparse_jacobian(mixed::jvp, &x).to_dense(), dense, "{x:?}");
        let lanes = sparse_jacobian_batch(mixed::jvp_batch::<4>, &x);
        assert_eq!(lanes.to_dense(), dense, "{x:?}");

        let w = Array2::from_shape_simple_fn((4, 9), || f64::from(random.i32(-1..2)));
        let jvp = |x: &Array1<f64>, x_dot: &Array1<f64>| layer::jvp(x, &w, x_dot);
        let x = Array1::from_vec(x);
        assert_eq!(
            sparse_jacobian(jvp, &x).to_dense(),
            jacobian_forward(jvp, &x),
            "{x:?}"
        );
    }
}

#[test]
fn a_pattern_that_lacks_an_entry_is_widened() {
    let (left, right) = ([-1.0, 2.0, 3.0, -4.0], [1.0, 2.0, 3.0, -4.0]);
    let mut jacobian = Compressed::jacobian(switched::jvp, &left);
    assert_eq!(
        jacobian.csr().to_dense(),
        [0.0, 0.0, 6.0, 0.0, 1.0, 0.0, 0.0, 0.0]
    );
    assert!(jacobian.refill(switched::jvp, &right));
    assert_eq!(
        jacobian.csr().to_dense(),
        [0.0, 4.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0]
    );
    // The wider pattern holds on both sides.
    assert!(!jacobian.refill(switched::jvp, &left));
    assert_eq!(
        jacobian.csr().to_dense(),
        [0.0, 0.0, 6.0, 0.0, 1.0, 0.0, 0.0, 0.0]
    );
    assert_eq!(jacobian.pattern().row(0), [1, 2]);

    let given = Pattern::new((2, 4), [(0, 1)]);
    let jacobian = sparse_jacobian_with(switched::jvp, &left, given);
    assert_eq!(
        jacobian.to_dense(),
        [0.0, 0.0, 6.0, 0.0, 1.0, 0.0, 0.0, 0.0]
    );
}

/// Σ over pairs of xᵢ² xⱼ: its gradient and Hessian-vector product.
fn coupled(pairs: &[(usize, usize)]) -> impl Fn(&[f64], &[f64]) -> (Vec<f64>, Vec<f64>) {
    move |x, v| {
        let (mut gradient, mut product) = (vec![0.0; x.len()], vec![0.0; x.len()]);
        for &(i, j) in pairs {
            gradient[i] += 2.0 * x[i] * x[j];
            gradient[j] += x[i] * x[i];
            product[i] += 2.0 * v[i] * x[j] + 2.0 * x[i] * v[j];
            product[j] += 2.0 * x[i] * v[i];
        }
        (gradient, product)
    }
}

#[test]
fn hessians() {
    let mut random = fastrand::Rng::with_seed(11);
    for (n, count) in [(1, 1), (4, 3), (30, 20), (30, 60), (64, 200), (20, 400)] {
        let pairs: Vec<(usize, usize)> = (0..count)
            .map(|_| (random.usize(0..n), random.usize(0..n)))
            .collect();
        let x: Vec<f64> = (0..n).map(|_| random.i32(-3..4).into()).collect();
        let hvp = coupled(&pairs);
        let sparse = sparse_hessian(&hvp, &x);
        assert_eq!(sparse.to_dense(), hessian(&hvp, &x));
        let entries = pairs.iter().flat_map(|&(i, j)| [(i, i), (i, j), (j, i)]);
        let given = sparse_hessian_with(&hvp, &x, Pattern::new((n, n), entries));
        assert_eq!(given.to_dense(), sparse.to_dense());
    }
}

#[differentiate(hvp)]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        let across = x[i] - x[i - 1] * x[i - 1];
        let along = 1.0 - x[i - 1];
        sum += 100.0 * across * across + along * along;
    }
    sum
}

#[test]
fn a_tridiagonal_hessian_of_a_companion() {
    let x: Vec<f64> = (0..300).map(|i| (i as f64).sin()).collect();
    let mut sparse = Compressed::hessian(rosenbrock::hvp, &x);
    assert_eq!(sparse.pattern(), &Pattern::banded(300, 1, 1));
    assert_eq!(sparse.colours(), 3);
    assert_eq!(sparse.csr().to_dense(), hessian(rosenbrock::hvp, &x));
    let next: Vec<f64> = x.iter().map(|x| 0.5 - x).collect();
    assert!(!sparse.refill(rosenbrock::hvp, &next));
    assert_eq!(sparse.csr().to_dense(), hessian(rosenbrock::hvp, &next));
}

#[test]
fn an_arrow_has_two_colours() {
    let n = 200;
    let pairs: Vec<(usize, usize)> = (1..n).map(|i| (i, 0)).collect();
    let x: Vec<f64> = (0..n).map(|i| 1.0 + i as f64).collect();
    let hvp = coupled(&pairs);
    let calls = Cell::new(0);
    let hvp = counted(&calls, hvp);
    let mut arrow = Compressed::hessian(&hvp, &x);
    assert_eq!(arrow.csr().to_dense(), hessian(&hvp, &x));
    assert_eq!(arrow.colours(), 2);
    calls.set(0);
    arrow.refill(&hvp, &x);
    assert_eq!(calls.get(), 3);
}

#[test]
fn other_shapes() {
    let jacobian = sparse_jacobian(pairs::jvp, [2.0, 3.0, 5.0, 7.0]);
    assert_eq!(jacobian.row_offsets, [0, 2, 4]);
    assert_eq!(jacobian.columns, [0, 1, 2, 3]);
    assert_eq!(jacobian.values, [3.0, 2.0, 7.0, 5.0]);
    let cube = sparse_jacobian(
        |x: f32, x_dot: f32| (x * x * x, 3.0 * x * x * x_dot),
        2.0f32,
    );
    assert_eq!(cube.values, [12.0]);
    let empty = sparse_jacobian(residual::jvp, &[0.0; 0]);
    assert_eq!(empty.row_offsets, [0]);
}

#[test]
fn shapes_that_differ_are_named() {
    let says = |expected: &str, f: fn()| {
        let message = std::panic::catch_unwind(f).expect_err("no panic");
        let message = message.downcast_ref::<String>().expect("a message");
        assert_eq!(message, expected);
    };
    says(
        "Compressed::refill: the pattern has 4 columns but the function has 3 inputs",
        || _ = sparse_jacobian_with(residual::jvp, &[1.0; 3], Pattern::banded(4, 1, 1)),
    );
    says(
        "Compressed::refill: the pattern has 4 rows but the function has 3 outputs",
        || _ = sparse_jacobian_with(residual::jvp, &[1.0; 3], Pattern::new((4, 3), [])),
    );
    says(
        "Pattern::new: the entry (1, 3) lies outside of the 2 × 3 matrix",
        || _ = Pattern::new((2, 3), [(1, 3)]),
    );
}
