//! In-place operators on arrays.

use autodiff_runtime::ops;
use ndarray::{Array1, Array2, array};

/// y = x ∘ r in place: ẏ against central differences, and ⟨ȳ, ẏ⟩ = ⟨x̄, ẋ⟩ + ⟨r̄, ṙ⟩.
macro_rules! agrees {
    ($op:tt $vjp:ident $jvp:ident: $x:ident $r:ident $rhs:expr, $sum:expr) => {{
        let (x_dot, y_bar) = (&$x * 0.3 - 1.0, &$x * -0.7 + 0.2);
        let r_dot = &$r * 0.9 - 0.4;
        let mut y_dot = x_dot.clone();
        ops::$jvp(&$x, &$rhs, &mut y_dot, &r_dot);
        let h = 1e-5;
        let at = |h: f64| {
            let (mut x, $r) = (&$x + &(&x_dot * h), &$r + r_dot.clone() * h);
            x $op $rhs;
            x
        };
        let difference = (at(h) - at(-h)) / (2.0 * h);
        assert!((&difference - &y_dot).iter().all(|error: &f64| error.abs() < 1e-8), "{}", stringify!($op));
        let mut x_bar = y_bar.clone();
        let r_bar = ops::$vjp(&$x, &$rhs, &mut x_bar);
        let (left, right) = ((&y_bar * &y_dot).sum(), (&x_bar * &x_dot).sum() + ($sum)(r_bar * r_dot));
        assert!((left - right).abs() < 1e-12, "{}: {left} is not {right}", stringify!($op));
    }};
}

macro_rules! every_operator {
    ($($argument:tt)*) => {
        agrees!(+= add_assign_vjp add_assign_jvp: $($argument)*);
        agrees!(-= sub_assign_vjp sub_assign_jvp: $($argument)*);
        agrees!(*= mul_assign_vjp mul_assign_jvp: $($argument)*);
        agrees!(/= div_assign_vjp div_assign_jvp: $($argument)*);
        agrees!(%= rem_assign_vjp rem_assign_jvp: $($argument)*);
    };
}

#[test]
fn by_an_array_of_the_same_or_a_smaller_shape() {
    let x = array![[1.3, -2.1, 0.7], [3.3, 0.4, -1.9]];
    let r = array![[0.7, 1.1, -0.9], [1.7, -0.6, 0.8]];
    every_operator!(x r &r, |r: Array2<f64>| r.sum());
    let r = array![0.7, 1.1, -0.9];
    every_operator!(x r &r, |r: Array1<f64>| r.sum());
    let r = array![[0.6], [1.2]];
    every_operator!(x r &r, |r: Array2<f64>| r.sum());
    every_operator!(x r &r.view(), |r: Array2<f64>| r.sum());
}

#[test]
fn by_a_scalar() {
    let x = array![[1.3, -2.1, 0.7], [3.3, 0.4, -1.9]];
    let r = 0.8;
    every_operator!(x r r, |r: f64| r);
}

#[test]
fn integers_carry_nothing() {
    let mut bar = Array1::<()>::default(2);
    let () = ops::add_assign_vjp(&array![1usize, 2], &1usize, &mut bar);
}
