//! Conditions that bind: `if a && let P = e`, two of them, with an `else`, in `while`, in closures.
use super::super::prelude::*;

#[differentiate]
fn two_bindings(a: Option<f64>, b: Option<f64>) -> f64 {
    let mut sum = 0.1;
    if let Some(x) = a
        && let Some(y) = b
    {
        sum += x * y;
    }
    sum
}

#[differentiate]
fn a_flag_first(b: Option<f64>, k: usize) -> f64 {
    let mut sum = 0.1;
    if matches!(k, 2 | 3)
        && let Some(y) = b
    {
        sum += y.exp();
    } else if k > 4
        && let Some(y) = b
        && y > 0.2
    {
        sum -= y.sin();
    }
    sum
}

#[differentiate]
fn as_a_value(a: Option<f64>, b: f64, k: usize) -> f64 {
    let chosen = if k > 1
        && let Some(x) = a
        && x < b
    {
        x * b
    } else {
        b.cos()
    };
    chosen * chosen
}

#[differentiate]
fn popped(x: &[f64], limit: usize) -> f64 {
    let mut stack = x.to_vec();
    let mut product = 1.0;
    while stack.len() > limit
        && let Some(v) = stack.pop()
    {
        product *= v;
    }
    product
}

#[differentiate]
fn early(a: Option<f64>, b: f64) -> f64 {
    if b > 0.0
        && let Some(x) = a
    {
        return x * b;
    }
    b * b
}

#[differentiate]
fn in_closures(x: &[f64], a: Option<f64>) -> f64 {
    let scaled = |v: f64| {
        if v > 0.3
            && let Some(s) = a
        {
            s * v
        } else {
            v * v
        }
    };
    x.iter().map(|v| scaled(*v)).sum()
}

#[test]
fn conditions_that_bind() {
    check!(two_bindings(Some(0.3), Some(0.7)), exact([0.7, 0.3]));
    check!(two_bindings(Some(0.3), None::<f64>), exact([0.0]));
    for k in [1, 2, 5] {
        check!(a_flag_first(Some(0.3), const k));
        check!(as_a_value(Some(0.3), 0.7, const k));
        check!(as_a_value(Some(0.9), 0.7, const k));
    }
    check!(popped(&[0.4, 0.9, 1.7], const 1), exact([0.0, 1.7, 0.9]));
    check!(early(Some(0.3), 0.7), exact([0.7, 0.3]));
    check!(early(Some(0.3), -0.7), exact([0.0, -1.4]));
    check!(early(None::<f64>, 0.7), exact([1.4]));
    check!(in_closures(&[0.4, 0.1, 1.7], Some(0.6)));
    check!(in_closures(&[0.4, 0.1, 1.7], None::<f64>));
}
