//! Methods on arrays of an unknown kind, as emitted code calls them.

use autodiff_runtime::methods::*;
use autodiff_runtime::{Absent, Differentiable, Dot, Tape, unzip};
use ndarray::{Array, Array1, Array2, Axis, array};

fn numbers(n: usize, seed: usize) -> Vec<f64> {
    (0..n)
        .map(|i| 0.15 + ((i * 7 + seed * 13) % 11) as f64 / 15.0)
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

fn close(what: &str, a: &[f64], b: &[f64], tolerance: f64) {
    assert_eq!(a.len(), b.len(), "{what}");
    assert!(
        a.iter().zip(b).all(|(a, b)| (a - b).abs() <= tolerance),
        "{what}: {a:?} is not {b:?}"
    );
}

/// A method of one active receiver: value, tangent against differences, cotangent added to what was there, balance of the tape.
macro_rules! agrees {
    ($x:ident.$m:ident: $forward:ident $reverse:ident $tangent:ident ($($constant:expr),*) ($($slot:expr),*)) => {{
        let (x_dot, mut tape) = (like(&$x, 3), Tape::new());
        let y = $x.$m($($constant),*);
        let y = y.to_flat();
        assert_eq!($x.$forward($($constant,)* &mut tape).to_flat(), y, stringify!($m));
        let (value, y_dot) = unzip($x.$tangent($($constant,)* Dot(&x_dot) $(, $slot)*));
        assert_eq!(value.to_flat(), y, stringify!($m));
        let h = 1e-5;
        let at = |h: f64| (&$x + &(&x_dot * h)).$m($($constant),*).to_flat();
        let difference: Vec<f64> = at(h).iter().zip(at(-h)).map(|(high, low)| (high - low) / (2.0 * h)).collect();
        close(stringify!($m), &y_dot.to_flat(), &difference, 2e-7);
        let y_bar = like(&y_dot, 4);
        let start = like(&$x, 5);
        let mut bar = start.clone();
        $x.$reverse($($constant,)* &mut tape, y_bar.clone(), &mut bar $(, $slot)*);
        close(stringify!($m), &[inner(&(bar - start), &x_dot)], &[inner(&y_bar, &y_dot)], 1e-9);
        let _ = $x.$forward($($constant,)* &mut tape);
        $x.$reverse($($constant,)* &mut tape, y_bar, Absent $(, $slot)*);
        let (value, nothing) = unzip($x.$tangent($($constant,)* Absent $(, $slot)*));
        assert_eq!(value.to_flat(), y);
        assert!(nothing.to_flat().iter().all(|&x| x == 0.0));
        assert_eq!(nothing.flat_len(), y_dot.flat_len());
    }};
}

#[test]
fn reductions() {
    let x = like(&Array2::<f64>::zeros((3, 4)), 1);
    agrees!(x.sum: sum_forward sum_reverse sum_tangent () ());
    agrees!(x.mean: mean_forward mean_reverse mean_tangent () ());
    for axis in 0..2 {
        agrees!(x.sum_axis: sum_axis_forward sum_axis_reverse sum_axis_tangent (Axis(axis)) (Absent));
        agrees!(x.mean_axis: mean_axis_forward mean_axis_reverse mean_axis_tangent (Axis(axis)) (Absent));
    }
    let empty = Array2::<f64>::zeros((0, 4));
    agrees!(empty.sum: sum_forward sum_reverse sum_tangent () ());
    agrees!(empty.sum_axis: sum_axis_forward sum_axis_reverse sum_axis_tangent (Axis(0)) (Absent));
    assert_eq!(empty.mean_tangent(Absent), None);
    assert_eq!(empty.mean_axis_tangent(Axis(0), Absent, Absent), None);
}

#[test]
fn integers_carry_nothing() {
    let (counts, mut tape) = (array![[1usize, 2], [3, 4]], Tape::new());
    assert_eq!(counts.sum_forward(&mut tape), 10);
    counts.sum_reverse(&mut tape, (), Absent);
    assert_eq!(counts.sum_tangent(Absent), (10, ()));
}

#[test]
fn views_and_shapes() {
    let x = like(&Array2::<f64>::zeros((3, 4)), 1);
    agrees!(x.t: t_forward t_reverse t_tangent () ());
    agrees!(x.view: view_forward view_reverse view_tangent () ());
    agrees!(x.to_owned: to_owned_forward to_owned_reverse to_owned_tangent () ());
    agrees!(x.row: row_forward row_reverse row_tangent (1) (Absent));
    agrees!(x.column: column_forward column_reverse column_tangent (2) (Absent));
    agrees!(x.index_axis: index_axis_forward index_axis_reverse index_axis_tangent (Axis(1), 3) (Absent, Absent));
}

#[test]
fn shapes_by_value() {
    let (x, x_dot, mut tape) = (
        like(&Array2::<f64>::zeros((3, 4)), 1),
        like(&Array2::<f64>::zeros((3, 4)), 2),
        Tape::new(),
    );
    assert_eq!(x.clone().reversed_axes_forward(&mut tape), x.t());
    assert_eq!(
        x.clone().reversed_axes_tangent(Dot(&x_dot)),
        (x.t().to_owned(), x_dot.t().to_owned())
    );
    assert_eq!(
        x.clone().reversed_axes_tangent(Absent).1,
        Array2::zeros((4, 3))
    );
    let mut bar = Array2::ones((3, 4));
    x.reversed_axes_reverse(&mut tape, x_dot.t().to_owned(), &mut bar);
    assert_eq!(bar, &x_dot + 1.0);

    let (y, y_dot) = x.clone().insert_axis_tangent(Axis(1), Dot(&x_dot), Absent);
    assert_eq!(
        (y, y_dot.clone()),
        (
            x.clone().insert_axis(Axis(1)),
            x_dot.clone().insert_axis(Axis(1))
        )
    );
    let mut bar = Array2::ones((3, 4));
    let _ = x.clone().insert_axis_forward(Axis(1), &mut tape);
    x.insert_axis_reverse(Axis(1), &mut tape, y_dot, &mut bar, Absent);
    assert_eq!(bar, &x_dot + 1.0);
}

/// Both sides of `dot`, each mix of dimensions, with views and with strides.
#[test]
fn products() {
    macro_rules! agrees {
        ($a:ident $b:ident: $left:expr, $right:expr) => {{
            let (a_dot, b_dot, mut tape) = (like(&$a, 3), like(&$b, 4), Tape::new());
            let y = $left.dot(&$right);
            assert_eq!($left.dot_forward(&$right, &mut tape), y);
            // The directions of the operands in the form in which these are handed over.
            let (left_dot, right_dot) = {
                let ($a, $b) = (&a_dot, &b_dot);
                ($left.to_owned(), $right.to_owned())
            };
            let (value, y_dot) = $left.dot_tangent(&$right, Dot(&left_dot), Dot(&right_dot));
            assert_eq!(value, y);
            let expected = left_dot.dot(&$right) + $left.dot(&right_dot);
            close("tangent", &y_dot.to_flat(), &expected.to_flat(), 1e-14);
            let left_alone = $left.dot_tangent(&$right, Dot(&left_dot), Absent).1;
            close(
                "left alone",
                &left_alone.to_flat(),
                &left_dot.dot(&$right).to_flat(),
                1e-14,
            );
            let y_bar = like(&y, 5);
            let (mut left_bar, mut right_bar) = (left_dot.clone(), right_dot.clone());
            $left.dot_reverse(
                &$right,
                &mut tape,
                y_bar.clone(),
                &mut left_bar,
                &mut right_bar,
            );
            let sum = inner(&(left_bar - &left_dot), &left_dot)
                + inner(&(right_bar - &right_dot), &right_dot);
            close("reverse", &[sum], &[inner(&y_bar, &y_dot)], 1e-12);
            $left.dot_reverse(&$right, &mut tape, y_bar, Absent, Absent);
        }};
    }
    let (u, v) = (
        like(&Array1::<f64>::zeros(4), 1),
        like(&Array1::<f64>::zeros(4), 2),
    );
    agrees!(u v: u, v);
    agrees!(u v: u.view(), v);
    let a = like(&Array2::<f64>::zeros((4, 3)), 1);
    agrees!(u a: u, a);
    agrees!(a u: a.t(), u);
    let b = like(&Array2::<f64>::zeros((3, 5)), 2);
    agrees!(a b: a, b);
    agrees!(a b: b.t(), a.t());
    let (a, b) = (
        like(&Array2::<f64>::zeros((17, 20)), 1),
        like(&Array2::<f64>::zeros((20, 9)), 2),
    );
    agrees!(a b: a, b);
    let (a, b) = (
        like(&Array2::<f64>::zeros((0, 3)), 1),
        like(&Array2::<f64>::zeros((3, 2)), 2),
    );
    agrees!(a b: a, b);
}

#[test]
fn mathematics() {
    let x = like(&Array2::<f64>::zeros((2, 3)), 1);
    macro_rules! every {
        ($($m:ident: $forward:ident $reverse:ident $tangent:ident;)*) => {$(agrees!(x.$m: $forward $reverse $tangent () ());)*};
    }
    every! {
        exp: exp_forward exp_reverse exp_tangent;
        exp2: exp2_forward exp2_reverse exp2_tangent;
        exp_m1: exp_m1_forward exp_m1_reverse exp_m1_tangent;
        ln: ln_forward ln_reverse ln_tangent;
        ln_1p: ln_1p_forward ln_1p_reverse ln_1p_tangent;
        log2: log2_forward log2_reverse log2_tangent;
        log10: log10_forward log10_reverse log10_tangent;
        sqrt: sqrt_forward sqrt_reverse sqrt_tangent;
        cbrt: cbrt_forward cbrt_reverse cbrt_tangent;
        recip: recip_forward recip_reverse recip_tangent;
        abs: abs_forward abs_reverse abs_tangent;
        sin: sin_forward sin_reverse sin_tangent;
        cos: cos_forward cos_reverse cos_tangent;
        tan: tan_forward tan_reverse tan_tangent;
        asin: asin_forward asin_reverse asin_tangent;
        acos: acos_forward acos_reverse acos_tangent;
        atan: atan_forward atan_reverse atan_tangent;
        sinh: sinh_forward sinh_reverse sinh_tangent;
        cosh: cosh_forward cosh_reverse cosh_tangent;
        tanh: tanh_forward tanh_reverse tanh_tangent;
        asinh: asinh_forward asinh_reverse asinh_tangent;
        atanh: atanh_forward atanh_reverse atanh_tangent;
        pow2: pow2_forward pow2_reverse pow2_tangent;
    }
    agrees!(x.powi: powi_forward powi_reverse powi_tangent (3) (Absent));
    agrees!(x.powf: powf_forward powf_reverse powf_tangent (2.5) (Absent));
    let x = &x + 1.0;
    agrees!(x.acosh: acosh_forward acosh_reverse acosh_tangent () ());
}

#[test]
fn an_exponent_is_active_too() {
    let (x, mut tape) = (array![1.5, 2.5], Tape::new());
    let expected = x.mapv(|x: f64| x.powf(3.0) * x.ln());
    assert_eq!(x.powf_tangent(3.0, Absent, Dot(1.0)).1, expected);
    let _ = x.powf_forward(3.0, &mut tape);
    let mut p_bar = 1.0;
    x.powf_reverse(3.0, &mut tape, array![1.0, 2.0], Absent, &mut p_bar);
    assert!((p_bar - 1.0 - expected[0] - 2.0 * expected[1]).abs() < 1e-12);
}

#[test]
fn a_singular_partial_under_a_zero_cotangent() {
    let (x, mut tape) = (array![0.0, 4.0], Tape::new());
    let _ = x.sqrt_forward(&mut tape);
    let mut bar = Array1::zeros(2);
    x.sqrt_reverse(&mut tape, array![0.0, 1.0], &mut bar);
    assert_eq!(bar, array![0.0, 0.25]);
}

#[test]
fn methods_in_place() {
    let (x, r, mut tape) = (
        array![[1.0, 2.0], [3.0, 4.0]],
        array![10.0, 20.0],
        Tape::new(),
    );
    let y_bar = array![[1.0, -1.0], [0.5, 2.0]];

    let mut y = x.clone();
    y.scaled_add_forward(0.5, &r, &mut tape);
    assert_eq!(y, array![[6.0, 12.0], [8.0, 14.0]]);
    let (mut bar, mut alpha_bar, mut r_bar) = (y_bar.clone(), 100.0, array![0.25, 0.25]);
    y.scaled_add_reverse(0.5, &r, &mut tape, (), &mut bar, &mut alpha_bar, &mut r_bar);
    assert_eq!(
        (bar, alpha_bar, r_bar),
        (y_bar.clone(), 100.0 + 15.0 + 20.0, array![1.0, 0.75])
    );
    let (mut y, mut dot) = (x.clone(), array![[1.0, 0.0], [0.0, 0.0]]);
    y.scaled_add_tangent(0.5, &r, Dot(&mut dot), Dot(2.0), Dot(&array![4.0, 6.0]));
    assert_eq!(
        (y, dot),
        (
            array![[6.0, 12.0], [8.0, 14.0]],
            array![[23.0, 43.0], [22.0, 43.0]]
        )
    );

    let mut y = x.clone();
    y.assign_forward(&r, &mut tape);
    let (mut bar, mut r_bar) = (y_bar.clone(), array![0.25, 0.25]);
    y.assign_reverse(&r, &mut tape, (), &mut bar, &mut r_bar);
    assert_eq!((bar, r_bar), (Array::zeros((2, 2)), array![1.75, 1.25]));
    let mut dot = array![[1.0, 0.0], [0.0, 0.0]];
    y.assign_tangent(&r, Dot(&mut dot), Dot(&array![4.0, 6.0]));
    assert_eq!(
        (y, dot),
        (
            array![[10.0, 20.0], [10.0, 20.0]],
            array![[4.0, 6.0], [4.0, 6.0]]
        )
    );

    let mut y = x.clone();
    y.fill_forward(7.0, &mut tape);
    let (mut bar, mut x_bar) = (y_bar, 0.5);
    y.fill_reverse(7.0, &mut tape, (), &mut bar, &mut x_bar);
    assert_eq!((bar, x_bar), (Array::zeros((2, 2)), 3.0));
    let mut dot = array![[1.0, 0.0], [0.0, 0.0]];
    y.fill_tangent(7.0, Dot(&mut dot), Absent);
    assert_eq!(
        (y, dot),
        (Array::from_elem((2, 2), 7.0), Array::zeros((2, 2)))
    );
}
