//! `if let`, `let … else`, `while let`, `matches!`, chains of options.
use super::super::prelude::*;

#[differentiate]
fn safe_log(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x.ln()) } else { None }
}

#[differentiate]
fn with_default(x: f64, y: Option<f64>) -> f64 {
    let base = if let Some(v) = y { v * x } else { x };
    if let Some(l) = safe_log(base) {
        l * x
    } else {
        0.5 * base
    }
}

#[differentiate]
fn or_return(x: f64) -> f64 {
    let Some(l) = safe_log(x) else {
        return x * x;
    };
    let (Some(a), b) = (safe_log(l + 1.0), l * 2.0) else {
        return l;
    };
    a * b
}

#[differentiate]
fn drained(x: &[f64]) -> f64 {
    let mut stack = x.to_vec();
    let mut total = 1.0;
    while let Some(v) = stack.pop() {
        if v < 0.0 && !stack.is_empty() {
            stack.pop();
            continue;
        }
        total = total * v + 0.3;
    }
    total
}

#[differentiate]
fn combinators(x: f64) -> f64 {
    let a = safe_log(x).unwrap_or(0.0);
    let b = safe_log(x).map(|l| l * x).unwrap_or_else(|| x * 3.0);
    let c = safe_log(x + 2.0).map_or(1.0, |l| l + a);
    a + b * c + safe_log(x).and_then(|l| safe_log(l + 2.0)).unwrap_or(0.0)
}

#[differentiate]
fn first_valid(x: &[f64]) -> Option<f64> {
    for &v in x {
        if let Some(l) = safe_log(v) {
            return Some(l * v);
        }
    }
    None
}

#[differentiate]
fn root(x: f64) -> Result<f64, String> {
    if x < 0.0 {
        return Err(format!("{x} has no root"));
    }
    Ok(x.sqrt())
}

#[differentiate]
fn one_after_the_other(x: f64) -> Result<f64, String> {
    let first = root(x).and_then(|y| root(y * x - 1.0))?;
    root(first).and_then(root)
}

#[differentiate]
fn kept_if_positive(x: Option<f64>, y: f64) -> f64 {
    x.filter(|v| *v > 0.0).unwrap_or(y * y) * y
}

#[differentiate]
fn nested_slices(x: &[f64]) -> f64 {
    match x {
        [] => 0.0,
        [a] => a * a,
        [a, b] => a * b,
        [first, .., last] => first / last,
    }
}

#[test]
fn options() {
    check!(with_default(1.3, Some(0.7)));
    check!(with_default(1.3, Some(-0.7)));
    check!(with_default(1.3, None));
    check!(or_return(2.3));
    check!(or_return(0.2));
    check!(or_return(-2.0), exact([-4.0]));
    check!(drained(&[0.4, -0.5, 0.9, 0.7, -0.2]));
    check!(combinators(1.7));
    check!(combinators(-0.7));
    check!(first_valid(&[-0.4, 0.5, 0.9]) -> ok, exact([0.0, 0.5f64.ln() + 1.0, 0.0]));
    check!(one_after_the_other(2.3) -> ok);
    assert!(one_after_the_other::grad(0.9).is_err());
    check!(kept_if_positive(Some(0.7), 1.3), exact([1.3, 0.7]));
    check!(
        kept_if_positive(Some(-0.7), 1.3),
        exact([0.0, 3.0 * 1.3 * 1.3])
    );
    check!(kept_if_positive(None, 1.3));
    check!(nested_slices(&[0.5; 1]), exact([1.0]));
    check!(nested_slices(&[0.5, 0.7]), exact([0.7, 0.5]));
    check!(nested_slices(&[0.5, 0.7, 2.0]), exact([0.5, 0.0, -0.125]));
    assert!(first_valid::grad(&[-1.0]).is_none());
}
