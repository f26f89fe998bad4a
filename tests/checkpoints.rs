//! Forward mode and second order of programs with checkpoints are those of the same programs without, bit for bit.

#![allow(clippy::useless_vec, reason = "sequences of each kind are states")]

use differentiate::__rt::checkpoint::schedule;
use differentiate::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The same function twice, with the checkpoints in brackets and without them, and the test that compares them.
macro_rules! twins {
    ($test:ident: $with:ident $without:ident ($x:ident, $n:ident) {$($head:tt)*} $([$($checkpoint:tt)*] {$($region:tt)*})+ => $result:expr) => {
        #[differentiate(hvp)]
        fn $with($x: &[f64], $n: usize) -> f64 {
            $($head)*
            $($($checkpoint)* $($region)*)+
            $result
        }
        #[differentiate(hvp)]
        fn $without($x: &[f64], $n: usize) -> f64 {
            $($head)*
            $($($region)*)+
            $result
        }
        #[test]
        fn $test() {
            let (x, v) = ([0.3, -0.7, 1.1], [0.9, 0.4, -1.3]);
            for n in [0, 1, 2, 7, 23] {
                assert_eq!($with(&x, n), $without(&x, n));
                assert_eq!($with::jvp(&x, n, &v), $without::jvp(&x, n, &v));
                assert_eq!($with::grad(&x, n), $without::grad(&x, n));
                assert_eq!($with::hvp(&x, n, &v), $without::hvp(&x, n, &v));
                // and none of that is zero
                assert!($with::hvp(&x, n, &v).1.iter().any(|h| h.abs() > 1e-3));
            }
        }
    };
}

#[differentiate(hvp)]
fn turned(s: [f64; 2], k: f64) -> [f64; 2] {
    [s[0] + 0.1 * s[1], s[1] - 0.1 * (k * s[0]).sin()]
}

twins! {
    loops_of_square_roots: roots plain_roots (x, n) { let mut s = [x[0], x[1]]; }
    [#[checkpoint]] { for _ in 0..n { s = turned(s, x[2]); } }
    => s[0] * s[1] + s[0] * x[2] * x[2]
}

twins! {
    loops_in_segments: segments plain_segments (x, n) { let mut s = x.to_vec(); }
    [#[checkpoint(every = 3)]] { for i in 0..n { let t = s[i % 3]; s[(i + 1) % 3] += 0.2 * t * t.cos(); } }
    => s[0] * s[1] * s[2] + s[0].exp()
}

twins! {
    loops_with_slots: slots plain_slots (x, n) { let (mut a, mut b) = (x[0], x[1] * x[2]); }
    [#[checkpoint(slots = 4)]] { for _ in 0..n { let c = a; a = 0.9 * b + 0.3 * c * c; b = c.sin() - 0.1 * b * x[2]; } }
    => a * b + b * b
}

twins! {
    loops_that_turn_out_long: online plain_online (x, n) { let mut k = 0; let mut a = x[0] * x[1]; }
    [#[checkpoint(slots = 3)]] { while k < n { a = (a + x[2]).tanh() * x[0]; k += 1; } }
    => a * a + x[1] * x[1]
}

twins! {
    blocks_and_calls: blocks plain_blocks (x, n) { let mut total = x[0] * x[1] * x[2]; }
    [#[checkpoint]] { let s = turned([x[0], x[1]], x[2]); }
    [#[checkpoint]] { for i in 0..n { let y = (s[0] * x[i % 3]).exp(); total += y * s[1]; } }
    => total * s[0]
}

twins! {
    buffers_that_change_places: buffers plain_buffers (x, n) {
        let mut u = vec![x[0]; 7];
        u[3] = x[1];
        let mut next = vec![0.0; 7];
    }
    [#[checkpoint(slots = 3)]] {
        for _ in 0..n {
            for i in 0..7 { next[i] = u[i] + 0.1 * x[2] * (u[(i + 6) % 7] - 2.0 * u[i] + u[(i + 1) % 7]).tanh(); }
            std::mem::swap(&mut u, &mut next);
        }
    }
    => u[0] * u[3] + u[2] * x[1] * x[2]
}

twins! {
    copies_and_histories: histories plain_histories (x, n) {
        let mut u = [x[0], x[1], x[2]];
        let mut old = vec![0.5; 3];
        let mut history = vec![0.3; 23];
        let mut bins = vec![x[2]; 4];
    }
    [#[checkpoint]] {
        for k in 0..n {
            old.copy_from_slice(&u);
            for i in 0..3 { u[i] = old[i] + 0.1 * (old[(i + 1) % 3] * old[i]).sin(); }
            history[k] = u[0] * u[1];
            bins[k % 4] += u[2] * u[1];
        }
    }
    => history.iter().map(|h| h * h).sum::<f64>() + bins[0] * bins[1] + old[2] * u[0]
}

twins! {
    arrays_that_a_trip_may_leave_alone: left_alone plain_left_alone (x, n) { let mut u = vec![x[0], x[1], x[2]]; let mut s = x[1]; }
    [#[checkpoint(every = 2)]] {
        for k in 0..n {
            for i in 0..3 { if (i + k) % 2 == 0 { u[i] = s * x[i]; } }
            s = (u[0] * u[1] + u[2]).sin();
        }
    }
    => s * u[1] + u[0] * u[2] * x[2]
}

#[differentiate(hvp)]
fn rooted(v: f64) -> Option<f64> {
    (v > -100.0).then(|| (v * v + 1.0).sqrt())
}

twins! {
    lets_with_an_else: lets plain_lets (x, n) { let mut s = x[0] * x[1]; }
    [#[checkpoint]] { let Some(a) = rooted(s * x[2]) else { return x[0]; }; }
    [#[checkpoint]] {
        for i in 0..n {
            #[checkpoint]
            let Some(b): Option<f64> = rooted(s * a) else { break; };
            s = 0.3 * b + x[i % 3];
        }
    }
    => s * a
}

static STEPS: AtomicUsize = AtomicUsize::new(0);

#[differentiate]
fn counted(x: f64, n: usize) -> f64 {
    let mut s = x;
    #[checkpoint(slots = 10)]
    for _ in 0..n {
        STEPS.fetch_add(1, Relaxed);
        s += 1e-4 * s.sin();
    }
    s
}

#[test]
fn a_long_loop_runs_its_body_as_often_as_the_optimum_says() {
    assert!(counted::grad(0.3, 100_000) > 0.0);
    assert_eq!(STEPS.load(Relaxed), schedule::optimum(100_000, 10));
    let report = counted::residuals(0.3, 100_000);
    // the states, and what the last step keeps
    assert!(
        report.find("s").is_some_and(|s| s.count <= 10 + 1),
        "{report}"
    );
    assert!(report.peak < 1_000, "{report}");
}

/// Checkpointed loops in one another: whatever their schedules, the gradient is the same bit for bit, and that of the loops without.
macro_rules! nested {
    ($($name:ident [$(#[$outer:meta])?] [$(#[$inner:meta])?])*) => {
        /// A carried number, a buffer that is overwritten, sums over both loops.
        mod functions {
            use differentiate::prelude::*;
            $(
                #[differentiate]
                pub fn $name(x: f64, a: f64, v: &[f64]) -> f64 {
                    let (mut s, mut buffer) = (x, v.to_vec());
                    let mut sum = 0.0;
                    $(#[$outer])?
                    for k in 0..v.len() {
                        let mut t = 0.1 * v[k];
                        $(#[$inner])?
                        for j in 0..7 {
                            t += (s * buffer[j] + a).tanh() * v[k];
                            buffer[j % 5] += 0.1 * t * a;
                        }
                        sum += t * s;
                        s = (0.3 * t).sin();
                    }
                    s + buffer[2] + sum
                }
            )*
        }

        #[test]
        fn nested_schedules_agree_bit_for_bit() {
            let v: Vec<f64> = (0..23).map(|k| 1.0 + (f64::from(k) * 0.7).sin()).collect();
            let bits = |(x, a, v): (f64, f64, Vec<f64>)| {
                let numbers = [x, a].into_iter().chain(v);
                numbers.map(f64::to_bits).collect::<Vec<u64>>()
            };
            let plain = bits(functions::plain::grad(0.3, 0.9, &v));
            $(
                let checkpointed = bits(functions::$name::grad(0.3, 0.9, &v));
                assert_eq!(plain, checkpointed, "{}", stringify!($name));
                let (_, pullback) = functions::$name::vjp(0.3, 0.9, &v);
                assert_eq!(plain, bits(pullback(1.0)), "{}", stringify!($name));
            )*
        }
    };
}
nested! {
    plain [] []
    root_outside [#[checkpoint]] []
    segments_outside [#[checkpoint(every = 3)]] []
    slots_outside [#[checkpoint(slots = 3)]] []
    root_inside [] [#[checkpoint]]
    segments_inside [] [#[checkpoint(every = 2)]]
    slots_inside [] [#[checkpoint(slots = 2)]]
    root_in_root [#[checkpoint]] [#[checkpoint]]
    segments_in_root [#[checkpoint]] [#[checkpoint(every = 2)]]
    slots_in_root [#[checkpoint]] [#[checkpoint(slots = 2)]]
    root_in_segments [#[checkpoint(every = 3)]] [#[checkpoint]]
    one_in_segments [#[checkpoint(every = 4)]] [#[checkpoint(slots = 1)]]
    slots_in_slots [#[checkpoint(slots = 3)]] [#[checkpoint(slots = 2)]]
    segments_in_slots [#[checkpoint(slots = 1)]] [#[checkpoint(every = 5)]]
}
