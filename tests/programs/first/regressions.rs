//! Programs that once gave a wrong derivative, or did not compile, as random programs found them.
use super::super::prelude::*;

#[differentiate]
fn first_cubed(w: &[f64]) -> f64 {
    w[0] * w[1] * w[0]
}

/// A `&mut` slice lent to a callee that takes `&`, then changed.
#[differentiate]
fn lent_then_changed(a: &mut [f64]) {
    a[0] -= 0.4 * first_cubed(a);
}

/// A `&mut` slice changed, then lent to a callee that takes `&`.
#[differentiate]
fn changed_then_lent(a: &mut [f64]) -> f64 {
    a[0] *= 2.0;
    first_cubed(a)
}

/// A guard that reads what is changed later.
#[differentiate]
fn guard_changed_later(x: &mut [f64]) {
    match 2 {
        2 if x[1] < 0.2 => {}
        _ => {
            x[0] *= 3.0;
        }
    }
    x[1] *= 0.4;
}

/// The same in a loop.
#[differentiate]
fn guard_in_loop(x: &mut [f64]) {
    for i in 0..3 {
        match i {
            _ if x[1] < 0.2 => {
                x[0] *= x[0];
            }
            _ => {}
        }
        x[1] *= 0.4;
    }
}

/// A labelled jump out of a loop that does nothing else.
#[differentiate]
fn idle_inner_loop(w: &[f64], n: usize) -> f64 {
    let mut s = 0.5;
    'outer: for i in 0..w.len() {
        s = 0.4 * s + w[i].sin() * s;
        for _ in 0..n {
            if i % 2 == 1 {
                continue 'outer;
            }
        }
        s += w[i];
    }
    s
}

/// A jump inside a branch whose value is used.
#[differentiate]
fn jump_in_a_value(x: f64, n: usize) -> f64 {
    let s = if x > 0.1 {
        if n > 5 {
            return x * x;
        }
        x.sin()
    } else {
        x
    };
    s * x
}

/// An array copied to a `Vec`.
#[differentiate]
fn array_to_vec(w: [f64; 3]) -> f64 {
    let mut c: Vec<f64> = w.to_vec();
    c[1] *= w[0];
    c[1]
}

/// A local closure that assigns what it captures.
#[differentiate]
fn assigning_closure(x: &[f64], k: f64) -> f64 {
    let mut total = 0.0;
    let mut add = |v: f64| total += v * k;
    add(x[0]);
    add(x[1] * x[0]);
    total * k
}

/// The content of a `&mut`, passed by value.
#[differentiate]
fn content_by_value(y: &mut f64, w: &[f64]) {
    *y += first_and(*y, w);
}
#[differentiate]
fn first_and(y: f64, w: &[f64]) -> f64 {
    y * y * w[0]
}

#[test]
fn found_by_random_programs() {
    check!(lent_then_changed(&mut [0.3, 0.4]) -> unit);
    check!(changed_then_lent(&mut [0.3, 0.4]));
    check!(guard_changed_later(&mut [0.3, 0.4, 0.5]) -> unit);
    check!(guard_in_loop(&mut [0.3, 0.4, 0.5]) -> unit);
    check!(idle_inner_loop(&[0.4, 0.5, 0.6], const 2));
    check!(jump_in_a_value(0.5, const 3));
    check!(jump_in_a_value(0.5, const 8), exact([1.0]));
    check!(array_to_vec([1.0, 2.0, 3.0]), exact([2.0, 1.0, 0.0]));
    check!(assigning_closure(&[0.4, -0.3], 0.8));
    check!(content_by_value(&mut 0.3, &[0.4, 0.5]) -> unit);
}
