//! Operators between arrays and scalars, against central differences, in every mix that ndarray has.

use autodiff_runtime::{Differentiable, Tangent, ops};
use ndarray::{Array, Array1, Array2, Ix2, array};

fn numbers(n: usize, seed: usize) -> Vec<f64> {
    (0..n)
        .map(|i| 0.7 + ((i * 7 + seed * 13) % 11) as f64 / 7.0)
        .collect()
}

fn like<D: Differentiable + Clone>(value: &D, seed: usize) -> D {
    value.from_flat(&numbers(value.flat_len(), seed))
}

fn inner(a: &impl Differentiable, b: &impl Differentiable) -> f64 {
    a.to_flat()
        .iter()
        .zip(b.to_flat())
        .map(|(a, b)| a * b)
        .sum()
}

/// The four rules of one operator, for operands `$l` and `$r`, in the form `$left $right` in which they are handed over.
macro_rules! agrees {
    ($op:tt $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident: $l:ident $r:ident: $left:expr, $right:expr, $y:ident) => {{
        let ($l, $r) = ($l.clone(), $r.clone());
        let $y = $left $op $right;
        let (l_dot, r_dot, y_bar) = (like(&$l, 5), like(&$r, 6), like(&$y, 7));
        let y_dot = ops::$jvp_left(&$left, &$right, &l_dot) + ops::$jvp_right(&$left, &$right, &r_dot);
        let (l_bar, r_bar) = (ops::$vjp_left(&$left, &$right, &y_bar), ops::$vjp_right(&$left, &$right, &y_bar));
        // Central differences: off by about 1e-10.
        let h = 1e-5;
        let at = |h: f64| {
            let ($l, $r) = (&l_dot * h + &$l, &r_dot * h + &$r);
            ($left $op $right).to_flat()
        };
        let difference: Vec<f64> = at(h).iter().zip(at(-h)).map(|(high, low)| (high - low) / (2.0 * h)).collect();
        for (dot, difference) in y_dot.to_flat().iter().zip(&difference) {
            assert!((dot - difference).abs() < 1e-8, "{} {}: {dot} is not {difference}", stringify!($op), stringify!($left, $right));
        }
        assert!((inner(&y_bar, &y_dot) - inner(&l_bar, &l_dot) - inner(&r_bar, &r_dot)).abs() < 1e-11);
    }};
}

macro_rules! every_operator {
    ($($argument:tt)*) => {
        agrees!(+ add_vjp_left add_vjp_right add_jvp_left add_jvp_right: $($argument)*);
        agrees!(- sub_vjp_left sub_vjp_right sub_jvp_left sub_jvp_right: $($argument)*);
        agrees!(* mul_vjp_left mul_vjp_right mul_jvp_left mul_jvp_right: $($argument)*);
        agrees!(/ div_vjp_left div_vjp_right div_jvp_left div_jvp_right: $($argument)*);
        agrees!(% rem_vjp_left rem_vjp_right rem_jvp_left rem_jvp_right: $($argument)*);
    };
}

#[test]
fn arrays_with_arrays() {
    let (l, r) = (
        like(&Array2::<f64>::zeros((2, 3)), 1),
        like(&Array2::<f64>::zeros((2, 3)), 2),
    );
    every_operator!(l r: l.clone(), r.clone(), y);
    every_operator!(l r: l.clone(), &r, y);
    every_operator!(l r: &l, r.clone(), y);
    every_operator!(l r: &l, &r, y);
    every_operator!(l r: l.clone(), r.view(), y);
    every_operator!(l r: l.clone(), &r.view(), y);
    every_operator!(l r: &l.view(), &r, y);
    every_operator!(l r: &l.view(), &r.view(), y);
    let (l, r) = (
        like(&Array2::<f64>::zeros((3, 3)), 1),
        like(&Array2::<f64>::zeros((3, 3)), 2),
    );
    let l = l.reversed_axes();
    every_operator!(l r: &l, &r, y);
}

#[test]
fn arrays_that_broadcast() {
    let (l, r) = (
        like(&Array2::<f64>::zeros((2, 3)), 1),
        like(&Array1::<f64>::zeros(3), 2),
    );
    every_operator!(l r: &l, &r, y);
    every_operator!(l r: l.clone(), &r, y);
    every_operator!(r l: &r, &l, y);
    every_operator!(l r: &l, r.clone(), y);
    let (l, r) = (
        like(&Array2::<f64>::zeros((2, 1)), 1),
        like(&Array2::<f64>::zeros((1, 3)), 2),
    );
    every_operator!(l r: &l, &r, y);
    every_operator!(l r: l.clone(), r.clone(), y);
    let (l, r) = (
        like(&Array::<f64, _>::zeros((2, 3, 4)), 1),
        like(&Array2::<f64>::zeros((3, 1)), 2),
    );
    every_operator!(l r: &l, &r, y);
    let (l, r) = (
        like(&Array1::<f64>::zeros(4), 1),
        like(&Array::<f64, _>::zeros(()), 2),
    );
    every_operator!(l r: &l, &r, y);
    let (l, r) = (
        like(&Array2::<f64>::zeros((0, 3)), 1),
        like(&Array1::<f64>::zeros(3), 2),
    );
    every_operator!(l r: &l, &r, y);
}

#[test]
fn arrays_with_scalars() {
    let (l, r) = (like(&Array2::<f64>::zeros((2, 3)), 1), 1.3f64);
    every_operator!(l r: l.clone(), r, y);
    every_operator!(l r: &l, r, y);
    every_operator!(l r: &l.view(), r, y);
    every_operator!(r l: r, l.clone(), y);
    every_operator!(r l: r, &l, y);
}

#[test]
fn negation() {
    let (x, seed) = (array![1.0, -2.0], array![3.0f64, 4.0]);
    assert_eq!(ops::neg_vjp(&x, &seed), -&seed);
    assert_eq!(ops::neg_jvp(&&x, &seed), -&seed);
    assert_eq!(ops::neg_vjp(&&x.view(), &seed), -&seed);
}

#[test]
fn single_precision() {
    let (l, r, seed) = (
        array![1.0f32, 2.0],
        array![4.0f32, 5.0],
        array![10.0f32, 100.0],
    );
    assert_eq!(ops::mul_vjp_left(&&l, &&r, &seed), array![40.0, 500.0]);
    assert_eq!(ops::mul_vjp_right(&&l, &2.0f32, &seed), 210.0);
    assert_eq!(ops::div_vjp_left(&l, &2.0f32, &seed), array![5.0, 50.0]);
}

/// A division by zero that nobody asks about contributes nothing.
#[test]
fn strong_zero() {
    let (l, r, seed) = (array![1.0, 1.0], array![0.0, 2.0], array![0.0, 1.0]);
    assert_eq!(ops::div_vjp_right(&&l, &&r, &seed), array![-0.0, -0.25]);
    assert_eq!(ops::div_vjp_left(&&l, &&r, &seed), array![0.0, 0.5]);
}

#[test]
fn integers_carry_nothing() {
    let (counts, seed) = (
        array![[1usize, 2], [3, 4]],
        Array::<(), Ix2>::default((2, 2)),
    );
    let () = ops::add_vjp_right(&&counts, &1usize, &seed);
    let left: Tangent<Array2<usize>> = ops::mul_vjp_left(&&counts, &&counts, &seed);
    assert_eq!(left.dim(), (2, 2));
    let row: Array1<()> = ops::add_vjp_right(&&counts, &&array![1usize, 2], &seed);
    assert_eq!(row.dim(), 2);
}
