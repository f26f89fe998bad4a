//! `#[checkpoint]` in its forms: on loops, with `every` and `slots`, on `while`, on a block, on a `let`, nested.
use super::super::prelude::*;

#[differentiate]
fn step(x: &[f64; 2], k: f64) -> [f64; 2] {
    [x[0] + 0.1 * x[1] * k.cos(), x[1] - 0.1 * x[0].sin() * k]
}

#[differentiate]
fn square_root_schedule(start: [f64; 2], k: f64, n: usize) -> f64 {
    let mut x = start;
    #[checkpoint]
    for _ in 0..n {
        x = step(&x, k);
    }
    x[0] * x[1]
}

#[differentiate]
fn every_few(x: f64, n: usize, m: usize) -> f64 {
    let mut y = x;
    #[checkpoint(every = m)]
    for i in 0..n {
        y = y * y * 0.3 + x.sin() / (i + 1) as f64;
    }
    y
}

#[differentiate]
fn with_slots(x: &mut [f64], n: usize, slots: usize) {
    #[checkpoint(slots = slots)]
    for t in 0..n {
        for i in 1..x.len() {
            x[i] = (x[i] * x[i - 1]).sin() + 0.1 * t as f64;
        }
    }
}

#[differentiate]
fn of_unknown_length(x: f64) -> f64 {
    let mut y = x;
    let mut t = 0;
    #[checkpoint(slots = 3)]
    while y < 6.0 && t < 50 {
        y += 0.2 * y.cos().powi(2) + 0.1 * x;
        t += 1;
    }
    y * t as f64
}

#[differentiate]
fn blocks_and_bindings(x: f64, k: f64) -> f64 {
    #[checkpoint]
    let end = step(&[x, k], k * x);
    let mut z = end[0];
    #[checkpoint]
    {
        z = z.exp() * x;
        z = z.sin() + end[1];
    }
    z
}

#[differentiate]
fn nested(x: f64, n: usize) -> f64 {
    let mut outer = x;
    #[checkpoint(every = 2)]
    for i in 0..n {
        let mut inner = outer;
        #[checkpoint]
        for j in 0..n {
            inner = (inner * x + (i * j) as f64 * 0.01).sin();
        }
        outer = outer * inner + 0.5;
    }
    outer
}

#[test]
fn checkpoints() {
    for n in [0, 1, 2, 7, 16] {
        check!(square_root_schedule([0.3, 0.8], 0.7, const n));
        for m in [1, 3, 20] {
            check!(every_few(0.6, const n, const m));
            check!(with_slots(&mut [0.3, 0.8, 0.5], const n, const m) -> unit);
        }
    }
    check!(of_unknown_length(0.6));
    check!(of_unknown_length(7.0), exact([0.0]));
    check!(blocks_and_bindings(0.6, 0.9));
    check!(nested(0.6, const 5));
}
