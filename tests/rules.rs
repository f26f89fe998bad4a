//! Every primitive of the table, as a method, as a free call or as an operator, against central differences at its row's samples.

use differentiate::prelude::*;
use std::collections::BTreeSet;

/// The seed of the reverse mode, other than 1 so that a forgotten factor shows.
const SEED: f64 = -1.7;
/// What the buffers hold before, since cotangents are added.
const BEFORE: f64 = 0.25;

/// A function of the flat vector of its float arguments, with its companions.
struct Case {
    name: &'static str,
    form: &'static str,
    /// How many float arguments it has.
    floats: usize,
    plain: fn(&[f64]) -> f64,
    jvp: fn(&[f64], &[f64]) -> (f64, f64),
    vjp: fn(&[f64]) -> (f64, Vec<f64>),
    vjp_into: fn(&[f64]) -> (f64, Vec<f64>),
}

/// A function of the module at hand as a case. A sample is what the primitive is to see, so the function, which doubles, gets half of it.
macro_rules! case {
    ($name:ident $form:ident ($($x:ident),* $(| $n:ident)?)) => {
        crate::Case {
            name: stringify!($name),
            form: stringify!($form),
            floats: [$(stringify!($x)),*].len(),
            plain: |at| {
                let mut at = at.iter();
                $(let $x = at.next().unwrap() / 2.0;)*
                $(let $n = *at.next().unwrap() as i32;)?
                $form($($x,)* $($n)?)
            },
            jvp: |at, dots| {
                let (mut at, mut dots) = (at.iter(), dots.iter());
                $(let $x = at.next().unwrap() / 2.0;)*
                $(let $n = *at.next().unwrap() as i32;)?
                $form::jvp($($x,)* $($n,)? $({ let $x = dots.next().unwrap(); *$x }),*)
            },
            vjp: |at| {
                let mut at = at.iter();
                $(let $x = at.next().unwrap() / 2.0;)*
                $(let $n = *at.next().unwrap() as i32;)?
                let (value, pullback) = $form::vjp($($x,)* $($n)?);
                (value, differentiate::Differentiable::to_flat(&pullback(crate::SEED)))
            },
            vjp_into: |at| {
                let mut at = at.iter();
                $(let $x = at.next().unwrap() / 2.0;)*
                $(let $n = *at.next().unwrap() as i32;)?
                let mut bars = vec![crate::BEFORE; [$(stringify!($x)),*].len()];
                let mut slots = bars.iter_mut();
                let value = $form::vjp_into($($x,)* $($n,)? crate::SEED, $({ let $x = slots.next().unwrap(); $x }),*);
                (value, bars)
            },
        }
    };
}

/// A module for each primitive, which holds `2.5 * f(g(x))` in its forms, g(x) = 2 x.
macro_rules! cases {
    (methods { $($method:ident ($first:ident $(, $rest:ident)* $(| $n:ident)?);)* } operators { $($operator:ident ($($x:ident),*) = $value:expr;)* }) => {
        $(mod $method {
            use super::*;
            #[differentiate]
            pub fn method($first: f64, $($rest: f64,)* $($n: i32)?) -> f64 {
                let $first = 2.0 * $first;
                $(let $rest = 2.0 * $rest;)*
                2.5 * $first.$method($($rest,)* $($n)?)
            }
            #[differentiate]
            pub fn free($first: f64, $($rest: f64,)* $($n: i32)?) -> f64 {
                let $first = 2.0 * $first;
                $(let $rest = 2.0 * $rest;)*
                2.5 * f64::$method($first, $($rest,)* $($n)?)
            }
            pub const CASES: &[crate::Case] = &[case!($method method ($first $(, $rest)* $(| $n)?)), case!($method free ($first $(, $rest)* $(| $n)?))];
        })*
        $(mod $operator {
            use super::*;
            #[differentiate]
            pub fn operator($($x: f64),*) -> f64 {
                $(let $x = 2.0 * $x;)*
                2.5 * ($value)
            }
            pub const CASES: &[crate::Case] = &[case!($operator operator ($($x),*))];
        })*
        /// Every case.
        const CASES: &[&[Case]] = &[$($method::CASES,)* $($operator::CASES),*];
    };
}

cases! {
    methods {
        abs(x);
        sqrt(x);
        cbrt(x);
        powi(x | n);
        powf(x, p);
        exp(x);
        exp2(x);
        exp_m1(x);
        ln(x);
        ln_1p(x);
        log2(x);
        log10(x);
        log(x, base);
        sin(x);
        cos(x);
        tan(x);
        asin(x);
        acos(x);
        atan(x);
        atan2(y, x);
        sinh(x);
        cosh(x);
        tanh(x);
        asinh(x);
        acosh(x);
        atanh(x);
        hypot(x, y);
        recip(x);
        mul_add(x, a, b);
        max(a, b);
        min(a, b);
        clamp(x, low, high);
        floor(x);
        ceil(x);
        round(x);
        round_ties_even(x);
        trunc(x);
        signum(x);
        fract(x);
        copysign(x, sign);
        rem_euclid(a, b);
        div_euclid(a, b);
        midpoint(a, b);
        to_degrees(x);
        to_radians(x);
    }
    operators {
        add(a, b) = a + b;
        sub(a, b) = a - b;
        mul(a, b) = a * b;
        div(a, b) = a / b;
        rem(a, b) = a % b;
        neg(x) = -x;
    }
}

/// The central difference along the coordinate `along` of the doubled point, at the step ∛ε that balances truncation against rounding.
fn central_difference(case: &Case, at: &[f64], along: usize) -> f64 {
    let step = f64::EPSILON.cbrt() * at[along].abs().max(1.0);
    let moved = |by: f64| {
        let mut at = at.to_vec();
        at[along] += by;
        (at[along], (case.plain)(&at))
    };
    let ((right, above), (left, below)) = (moved(step), moved(-step));
    // The functions double their arguments.
    2.0 * (above - below) / (right - left)
}

/// Truncation and rounding each leave about ε^⅔ ≈ 4e-11 times the third derivative and the value, which the samples keep below a thousand.
fn assert_close(found: f64, expected: f64, what: &str) {
    let scale = expected.abs().max(1.0);
    assert!(
        (found - expected).abs() <= 1e-7 * scale,
        "{what}: {found} where central differences give {expected}"
    );
}

fn check(case: &Case, at: &[f64]) {
    let what = |mode: &str| format!("{mode} of `{}` as {} at {at:?}", case.name, case.form);
    let value = (case.plain)(at);
    let (pulled, bars) = (case.vjp)(at);
    let (into, added) = (case.vjp_into)(at);
    assert_eq!(
        value.to_bits(),
        pulled.to_bits(),
        "{}",
        what("value in vjp")
    );
    assert_eq!(
        value.to_bits(),
        into.to_bits(),
        "{}",
        what("value in vjp_into")
    );
    for along in 0..case.floats {
        let expected = central_difference(case, at, along);
        assert_close(bars[along], SEED * expected, &what("vjp"));
        assert_close(added[along] - BEFORE, SEED * expected, &what("vjp_into"));
        let mut dots = vec![0.0; case.floats];
        dots[along] = 0.7;
        let (pushed, tangent) = (case.jvp)(at, &dots);
        assert_eq!(
            value.to_bits(),
            pushed.to_bits(),
            "{}",
            what("value in jvp")
        );
        assert_close(tangent, 0.7 * expected, &what("jvp"));
    }
}

#[test]
fn every_primitive_has_its_derivative() {
    for row in autodiff_compiler::primitives() {
        let cases: Vec<&Case> = CASES
            .iter()
            .copied()
            .flatten()
            .filter(|case| case.name == row.name)
            .collect();
        assert!(
            !cases.is_empty(),
            "`{}` has no case in tests/rules.rs",
            row.name
        );
        assert!(!row.samples.is_empty(), "`{}` has no samples", row.name);
        for case in cases {
            assert_eq!(
                case.floats,
                row.floats.iter().filter(|float| **float).count(),
                "arguments of `{}`",
                row.name
            );
            for at in row.samples {
                assert_eq!(at.len(), row.floats.len(), "a sample of `{}`", row.name);
                check(case, at);
            }
        }
    }
}

#[test]
fn every_case_has_a_row() {
    let rows: BTreeSet<&str> = autodiff_compiler::primitives()
        .iter()
        .map(|row| row.name)
        .collect();
    let cases: BTreeSet<&str> = CASES
        .iter()
        .copied()
        .flatten()
        .map(|case| case.name)
        .collect();
    assert_eq!(cases, rows);
}
