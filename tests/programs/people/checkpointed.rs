//! `#[checkpoint]` in its forms: on loops, with `every` and `slots`, on `while`, on a block, on a `let`, nested; `recompute`.
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

/// The same function under each schedule, and under none.
macro_rules! schedules {
    ($($name:ident $(#[$schedule:meta])?)*) => {$(
        #[differentiate]
        fn $name(start: [f64; 2], k: f64, n: usize, s: usize) -> f64 {
            let (mut x, mut t) = (start, s - s);
            $(#[$schedule])?
            for i in (0..n).rev().step_by(2) {
                let mut z = x[i % 2];
                $(#[$schedule])?
                for _ in 0..i {
                    z = (z * k).sin();
                }
                x = step(&x, k + z);
            }
            $(#[$schedule])?
            while x[0] < 3.0 && t < 20 {
                x[0] += 0.2 * x[1].cos().powi(2) + 0.1 * k;
                t += 1;
                if x[0] > 2.5 {
                    break;
                }
            }
            x[0] * x[1] * t as f64
        }
    )*};
}
schedules! {
    without_schedule
    by_root #[checkpoint]
    by_segments #[checkpoint(every = s)]
    by_slots #[checkpoint(slots = s)]
}

#[test]
fn schedules_agree_bit_for_bit() {
    for n in [0, 1, 2, 9, 30] {
        for s in [1, 2, 5, 100] {
            let x = [0.3, 0.8];
            let plain = without_schedule::value_and_grad(x, 0.7, n, s);
            assert_eq!(plain, by_root::value_and_grad(x, 0.7, n, s));
            assert_eq!(plain, by_segments::value_and_grad(x, 0.7, n, s));
            assert_eq!(plain, by_slots::value_and_grad(x, 0.7, n, s));
            let (value, pullback) = by_slots::vjp(x, 0.7, n, s);
            assert_eq!(plain, (value, pullback(1.0)));
        }
    }
    check!(by_slots([0.3, 0.8], 0.7, const 9, const 2));
}

/// What a method of its own changes.
struct Digits(u64);
impl Clone for Digits {
    fn clone(&self) -> Digits {
        Digits(self.0)
    }
}
impl Digits {
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 40) as f64 / 16_777_216.0
    }
}

#[differentiate]
fn states_of_many_kinds(x: f64, seed: u64, n: usize) -> f64 {
    let mut digits = Digits(seed);
    let mut trail = vec![x];
    let mut last = x;
    let mut longest = 0;
    #[checkpoint(slots = 2)]
    for _ in 0..n {
        #[constant]
        let noise: f64 = digits.next();
        last = (last * trail[longest / 2]).sin() + noise;
        trail.push(last);
        longest += 1;
    }
    trail[longest] * trail[longest / 3]
}

#[differentiate(recompute)]
fn scaled_in_place(x: &[f64], w: &mut [f64]) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        w[i] *= x[i];
        y[i] = (x[i] * w[i]).tanh();
    }
    y
}

#[differentiate]
fn recomputed(x: &[f64], w: &[f64], n: usize) -> f64 {
    let mut h = x.to_vec();
    let mut v = w.to_vec();
    for _ in 0..n {
        h = scaled_in_place(&h, &mut v);
    }
    h.iter().sum::<f64>() * v[0]
}

#[differentiate]
fn blocks_that_leave(x: f64, n: usize) -> Option<f64> {
    let mut y = x;
    for i in 0..n {
        #[checkpoint]
        {
            if y > 3.0 {
                return None;
            }
            y = y * y.sin() + 0.3;
            if i > 4 {
                break;
            }
            y *= 1.1;
        }
        y += x;
    }
    Some(y)
}

#[test]
fn states_of_every_kind() {
    for n in [0, 1, 6, 11] {
        check!(states_of_many_kinds(0.4, const 7, const n));
    }
    check!(recomputed(&[0.3, 0.5, -0.2], &[1.1, 0.9, 0.4], const 3));
    check!(blocks_that_leave(0.3, const 2) -> ok);
    check!(blocks_that_leave(0.1, const 9) -> ok);
}

#[test]
fn slots_run_the_body_as_often_as_the_optimum_says() {
    use std::cell::Cell;
    thread_local!(static RUNS: Cell<usize> = const { Cell::new(0) });
    fn count() {
        RUNS.set(RUNS.get() + 1);
    }
    #[differentiate]
    fn counted(x: f64, n: usize, s: usize) -> f64 {
        let mut y = x;
        #[checkpoint(slots = s)]
        for _ in 0..n {
            count();
            y = y.sin() + x;
        }
        y
    }
    for (n, s, optimum) in [
        (1, 1, 1),
        (5, 1, 15),
        (5, 3, 10),
        (20, 3, 65),
        (1000, 10, 4_636),
    ] {
        RUNS.set(0);
        let _ = counted::grad(0.2, n, s);
        assert_eq!(RUNS.get(), optimum, "{n} trips, {s} slots");
    }
}
