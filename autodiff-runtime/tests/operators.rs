//! Operators, casts, results and `?` on values of an unknown kind.

use autodiff_runtime::{
    Outcome, Scalar, Tangent, With, branch, cast_jvp, cast_vjp, from_residual, one_like, ops,
};
use std::ops::ControlFlow;

/// Both sides' vjp with the seed 2, and both sides' jvp in the direction 3.
macro_rules! sides {
    ($l:expr, $r:expr, $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident) => {
        [
            ops::$vjp_left($l, $r, &2.0),
            ops::$vjp_right($l, $r, &2.0),
            ops::$jvp_left($l, $r, &3.0),
            ops::$jvp_right($l, $r, &3.0),
        ]
    };
}

#[test]
fn scalar_operators() {
    let (l, r) = (7.0, 2.0);
    assert_eq!(
        sides!(&l, &r, add_vjp_left add_vjp_right add_jvp_left add_jvp_right),
        [2.0, 2.0, 3.0, 3.0]
    );
    assert_eq!(
        sides!(&l, &r, sub_vjp_left sub_vjp_right sub_jvp_left sub_jvp_right),
        [2.0, -2.0, 3.0, -3.0]
    );
    assert_eq!(
        sides!(&l, &r, mul_vjp_left mul_vjp_right mul_jvp_left mul_jvp_right),
        [4.0, 14.0, 6.0, 21.0]
    );
    assert_eq!(
        sides!(&l, &r, div_vjp_left div_vjp_right div_jvp_left div_jvp_right),
        [1.0, -3.5, 1.5, -5.25]
    );
    assert_eq!(
        sides!(&l, &r, rem_vjp_left rem_vjp_right rem_jvp_left rem_jvp_right),
        [2.0, -6.0, 3.0, -9.0]
    );
    assert_eq!(
        sides!(&&l, &r, div_vjp_left div_vjp_right div_jvp_left div_jvp_right),
        [1.0, -3.5, 1.5, -5.25]
    );
    assert_eq!(
        sides!(&l, &&r, div_vjp_left div_vjp_right div_jvp_left div_jvp_right),
        [1.0, -3.5, 1.5, -5.25]
    );
    assert_eq!(
        sides!(&&l, &&r, div_vjp_left div_vjp_right div_jvp_left div_jvp_right),
        [1.0, -3.5, 1.5, -5.25]
    );
    assert_eq!(
        (ops::neg_vjp(&l, &2.0), ops::neg_jvp(&&l, &3.0)),
        (-2.0, -3.0)
    );
}

#[test]
fn a_zero_derivative_stays_zero_where_a_quotient_is_singular() {
    assert_eq!(ops::div_vjp_left(&1.0, &0.0, &0.0), 0.0);
    assert_eq!(ops::div_vjp_right(&1.0, &0.0, &0.0), 0.0);
    assert_eq!(ops::div_vjp_left(&1.0, &-0.0, &1.0), f64::NEG_INFINITY);
}

#[test]
fn integer_operators_carry_nothing() {
    ops::mul_vjp_left(&3usize, &4, &());
    ops::rem_jvp_right(&&3i32, &4, &());
    ops::neg_vjp(&3i64, &());
    ops::add_assign_vjp(&3u8, &4, &mut ());
}

#[test]
fn in_place_operators_turn_the_new_cotangent_into_the_old() {
    let (l, r) = (7.0, 2.0);
    let mut bar = 2.0;
    assert_eq!((ops::add_assign_vjp(&l, &r, &mut bar), bar), (2.0, 2.0));
    assert_eq!((ops::sub_assign_vjp(&l, &r, &mut bar), bar), (-2.0, 2.0));
    assert_eq!((ops::mul_assign_vjp(&l, &&r, &mut bar), bar), (14.0, 4.0));
    assert_eq!((ops::div_assign_vjp(&l, &&r, &mut bar), bar), (-7.0, 2.0));
    assert_eq!((ops::rem_assign_vjp(&l, &r, &mut bar), bar), (-6.0, 2.0));
    let mut dot = 1.0;
    ops::mul_assign_jvp(&l, &r, &mut dot, &3.0);
    assert_eq!(dot, 23.0);
    ops::div_assign_jvp(&l, &r, &mut dot, &2.0);
    assert_eq!(dot, 8.0);
}

#[test]
fn casts_pass_on_what_floats_carry() {
    assert_eq!(cast_vjp(&1.0f32, 2.0f64), 2.0f32);
    assert_eq!(cast_jvp::<f64, _>(&1.0f32, &2.0), 2.0);
    let (): () = cast_vjp(&3usize, 2.0f64);
    assert_eq!(cast_jvp::<f32, _>(&3u8, &()), 0.0);
}

type Alias = Result<f64, String>;

#[test]
fn results_keep_their_wrapping() {
    let wrapped: With<Alias, (f64, u8)> = Alias::Ok(1.0).with(|y| (y, 1));
    assert_eq!(wrapped, Ok((1.0, 1)));
    assert_eq!(vec![1.0].with(|y| y.len()), 1);
    assert!(Alias::Ok(1.0).arrived() && !None::<f64>.arrived());
}

/// A gradient of a struct: accepted where it stands, refused where it is called.
#[allow(dead_code)]
fn gradient_of_anything(y: Vec<f64>) -> Tangent<Vec<f64>>
where
    for<'scalar> Vec<f64>: Scalar<Tangent<Vec<f64>>>,
{
    one_like(&y)
}

fn seed<Y>(y: Alias) -> Option<Y>
where
    for<'scalar> <Alias as Outcome>::Value: Scalar<Y>,
{
    y.ok().map(|y| one_like(&y))
}

#[test]
fn a_scalar_has_a_seed() {
    assert_eq!(seed(Ok(3.0)), Some(1.0));
}

fn attempt(x: Result<f64, std::num::ParseFloatError>) -> Result<f64, Box<dyn std::error::Error>> {
    let x = match branch(x) {
        ControlFlow::Continue(x) => x,
        ControlFlow::Break(residual) => return from_residual(residual),
    };
    Ok(x + 1.0)
}

fn attempt_option(x: Option<f64>) -> Option<usize> {
    let x = match branch(x) {
        ControlFlow::Continue(x) => x,
        ControlFlow::Break(residual) => return from_residual(residual),
    };
    Some(x as usize)
}

#[test]
fn the_question_mark_written_out() {
    assert_eq!(attempt("1".parse()).ok(), Some(2.0));
    assert!(attempt("one".parse()).is_err());
    assert_eq!(
        (attempt_option(Some(1.0)), attempt_option(None)),
        (Some(1), None)
    );
}
