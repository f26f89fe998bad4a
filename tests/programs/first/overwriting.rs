//! Variables and cells that are overwritten while their old values still matter.
use super::super::prelude::*;

#[differentiate]
fn mutable_parameter(mut x: f64, y: f64) -> f64 {
    let first = x * y;
    x = x.sin() * first;
    x *= x;
    x + first * y
}

#[differentiate]
fn reused_temporary(x: f64, y: f64) -> f64 {
    let mut t = x * x;
    let a = t * y;
    t = y.exp();
    let b = t * x;
    t = a * b;
    t * t
}

#[differentiate]
fn self_referring(x: f64) -> f64 {
    let mut y = x;
    y = y * y;
    y = y / (1.0 + y);
    y = y.sin() - y * y;
    y -= y * x;
    y /= x + y;
    y
}

#[differentiate]
fn fibonacci_like(x: f64, y: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = y;
    for _ in 0..n {
        let next = a * b + a;
        a = b;
        b = next;
    }
    b
}

#[differentiate]
fn swap_through_temporary(x: &[f64]) -> f64 {
    let mut v = [x[0], x[1], x[2]];
    for i in 0..2 {
        let t = v[i];
        v[i] = v[i + 1];
        v[i + 1] = t;
        v[0] *= v[2];
    }
    v[0] + 2.0 * v[1] * v[2]
}

#[differentiate]
fn loop_state_in_one_branch(x: &[f64]) -> f64 {
    let mut state = 1.0;
    let mut peak = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            state = state * x[i] + peak;
        } else {
            peak = state * state - x[i];
        }
        if state > peak {
            peak += 0.5 * x[i];
        }
    }
    state * peak
}

#[differentiate]
fn compound_on_places(x: &[f64; 2]) -> f64 {
    let mut m = [[1.0, 2.0], [3.0, 4.0]];
    m[0][1] *= x[0];
    m[1][0] -= x[1] * m[0][1];
    m[1][1] /= m[1][0];
    m[0][0] += m[1][1] * m[0][1];
    m[0][1] %= 1.5;
    m[0][0] * m[1][1] - m[0][1]
}

#[differentiate]
fn carried_pair(x: &[f64]) -> (f64, f64) {
    let (mut a, mut b) = (1.0, 0.0);
    for i in 0..x.len() {
        (a, b) = (a * x[i] - b, a + b * x[i]);
    }
    (a, b)
}

#[differentiate]
fn killed_then_revived(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    assert!(z.is_finite());
    z = 3.0;
    let mut w = z * x;
    w *= w;
    z = w;
    z
}

#[test]
fn overwritten_values() {
    check!(mutable_parameter(0.7, 1.3));
    check!(reused_temporary(0.7, 1.3));
    check!(self_referring(0.7));
    check!(fibonacci_like(0.7, 0.4, const 6));
    check!(swap_through_temporary(&[0.4, -1.0, 0.3]));
    check!(loop_state_in_one_branch(&[0.4, -1.0, 0.3, 0.8, -0.2]));
    check!(loop_state_in_one_branch(&[-0.4, -1.0]));
    check!(compound_on_places(&[0.9, 0.4]));
    check!(carried_pair(&[0.4, -1.0, 0.3]) -> value);
    check!(killed_then_revived(2.0, 5.0), exact([36.0, 0.0]));
}
