//! Local closures: active captures, several arguments, tuples, closures that call closures, mutation by capture.
use super::super::prelude::*;

#[differentiate]
fn captured(a: f64, b: f64, x: f64) -> f64 {
    let line = |t: f64| a * t + b;
    let bent = |t: f64| line(t).tanh() * a;
    bent(x) + bent(2.0 * x) - line(x * x)
}

#[differentiate]
fn with_blocks(k: f64, x: f64) -> f64 {
    let solve = |p: f64, q: f64| -> (f64, f64) {
        let d = (p * p + q).sqrt();
        if p > 1.0 {
            return (p, d);
        }
        (-p + d, -p - d * k)
    };
    let (u, v) = solve(x, k);
    let (w, _) = solve(u + 1.0, v.abs());
    u * v + w
}

#[differentiate]
fn accumulating(x: &[f64], weight: f64) -> f64 {
    let mut total = 0.0;
    let mut add = |v: f64| total += weight * v * v;
    for &v in x {
        add(v);
    }
    add(weight);
    total
}

#[differentiate]
fn over_a_slice(x: &[f64], shift: f64) -> f64 {
    let at = |i: usize, j: usize| x[i * 2 + j] - shift;
    let determinant = at(0, 0) * at(1, 1) - at(0, 1) * at(1, 0);
    let trace = (0..2).map(|i| at(i, i)).sum::<f64>();
    determinant / trace
}

#[differentiate]
fn moved(x: f64) -> f64 {
    let square = x * x;
    let f = move |y: f64| y * square + x;
    f(f(0.3))
}

#[differentiate]
fn shadows_inside(x: f64) -> f64 {
    let y = 2.0 * x;
    let f = |x: f64| {
        let y = x * y;
        y.sin() * x
    };
    f(y) + f(x)
}

#[test]
fn local_closures() {
    check!(captured(0.4, -0.3, 0.8));
    check!(with_blocks(0.4, 0.8));
    check!(with_blocks(0.4, 1.8));
    check!(accumulating(&[0.4, -0.3], 0.8));
    check!(over_a_slice(&[0.4, -0.3, 0.8, 1.4], 0.1));
    check!(moved(0.8));
    check!(shadows_inside(0.8));
}
