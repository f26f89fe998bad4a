//! `f::residuals` against an allocator that counts.

#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use differentiate::nn::{linear, tanh};
use differentiate::prelude::*;
use differentiate::{Residual, ResidualReport};
use ndarray::{Array1, Array2};

#[path = "../examples/memory/allocations.rs"]
mod allocations;

const CELLS: usize = 200;
const STEPS: usize = 3_001;
/// Where `old` is bound.
const OLD_LINE: u32 = line!() + 9;

macro_rules! heat {
    ($($name:ident $(#[$checkpoint:meta])?)*) => {$(
        #[differentiate(wrt(c))]
        fn $name(c: f64, start: &[f64]) -> f64 {
            let mut u = start.to_vec();
            $(#[$checkpoint])?
            for _ in 0..STEPS {
                let old = u.clone();
                for i in 1..CELLS - 1 {
                    u[i] = old[i] + c * (old[i - 1] - 2.0 * old[i] + old[i + 1]).tanh();
                }
            }
            u.iter().sum()
        }
    )*};
}
heat! {
    taped
    by_root #[checkpoint]
    by_segments #[checkpoint(every = 70)]
    by_slots #[checkpoint(slots = 200)]
}

/// Blocks in a loop, and a `let` behind it that takes less than they do.
#[differentiate(wrt(c))]
fn blocks(c: f64, start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..40 {
        #[checkpoint]
        for _ in 0..1 {
            u[0] *= 0.5;
        }
        #[checkpoint]
        {
            for _ in 0..30 {
                let old = u.clone();
                for i in 1..CELLS - 1 {
                    u[i] = old[i] + c * (old[i - 1] - 2.0 * old[i] + old[i + 1]).tanh();
                }
            }
        }
    }
    #[checkpoint]
    let s: f64 = u.iter().map(|v| (c * v).exp()).sum();
    s
}

/// Two blocks, of which the one that is reversed last is by far the larger, behind another loop whose tape is gone by then.
#[differentiate(wrt(c))]
fn large_then_small(c: f64, start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    #[checkpoint]
    {
        for _ in 0..900 {
            let old = u.clone();
            for i in 1..CELLS - 1 {
                u[i] = old[i] + c * (old[i - 1] - old[i]).tanh();
            }
        }
    }
    for _ in 0..300 {
        let old = u.clone();
        for i in 1..CELLS - 1 {
            u[i] = old[i] + c * (old[i] - old[i + 1]).tanh();
        }
    }
    #[checkpoint]
    {
        for i in 1..CELLS {
            u[i] = (c * u[i - 1]).sin();
        }
    }
    u.iter().sum()
}

/// A step with a checkpoint of its own, and what it calls.
#[differentiate(wrt(c, u))]
fn smoothed(c: f64, u: &mut [f64]) {
    #[checkpoint]
    for _ in 0..100 {
        diffused(c, u);
    }
}

#[differentiate(wrt(c, u))]
fn diffused(c: f64, u: &mut [f64]) {
    let old = u.to_vec();
    for i in 1..CELLS - 1 {
        u[i] = old[i] + c * (old[i - 1] - 2.0 * old[i] + old[i + 1]).tanh();
    }
}

#[differentiate(wrt(c))]
fn called(c: f64, start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..20 {
        #[checkpoint]
        {
            smoothed(c, &mut u);
        }
    }
    u.iter().sum()
}

#[differentiate(recompute, wrt(c, u))]
fn again(c: f64, u: &[f64]) -> Vec<f64> {
    let mut u = u.to_vec();
    for _ in 0..200 {
        diffused(c, &mut u);
    }
    u
}

#[differentiate(wrt(c))]
fn called_again(c: f64, start: &[f64]) -> f64 {
    let one = again(c, start);
    let two = again(c, &one);
    two.iter().sum()
}

macro_rules! until_done {
    ($($name:ident #[$checkpoint:meta] #[$inner:meta])*) => {$(
        #[differentiate(wrt(c))]
        fn $name(c: f64, start: &[f64]) -> f64 {
            let mut u = start.to_vec();
            let mut step = 0;
            #[$checkpoint]
            while step < 40 {
                let mut rounds = 0;
                #[$inner]
                loop {
                    let old = u.clone();
                    for i in 1..CELLS - 1 {
                        u[i] = old[i] + c * (old[i - 1] - 2.0 * old[i] + old[i + 1]).tanh();
                    }
                    rounds += 1;
                    if rounds == 100 {
                        break;
                    }
                }
                step += 1;
            }
            u.iter().sum()
        }
    )*};
}
until_done! {
    outer_by_root #[checkpoint] #[allow(unused)]
    both_by_root #[checkpoint] #[checkpoint]
    both_by_slots #[checkpoint(slots = 20)] #[checkpoint(slots = 60)]
    inner_by_segments #[allow(unused)] #[checkpoint(every = 30)]
}

/// Two buffers that change places: the one that each step fills is no state.
#[differentiate(wrt(c))]
fn two_buffers(c: f64, start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    let mut next = vec![0.0; start.len()];
    let mut energy = vec![0.0; 50];
    #[checkpoint(slots = 200)]
    for step in 0..STEPS {
        for i in 0..start.len() {
            next[i] = u[i] + c * (u[i.max(1) - 1] - u[i]).tanh();
        }
        energy[step % 50] += next[0] * next[0];
        std::mem::swap(&mut u, &mut next);
    }
    u.iter().sum::<f64>() + energy.iter().sum::<f64>()
}

#[differentiate]
fn layer(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    tanh(&linear(x, w, b))
}

#[differentiate(wrt(b))]
fn network(b: &Array1<f64>, w: &Array2<f64>, x: &Array2<f64>) -> f64 {
    let mut h = x.clone();
    for _ in 0..200 {
        h = layer(&h, w, b);
    }
    h.sum()
}

#[differentiate]
fn recurrence(x: &[f64], start: f64) -> f64 {
    let mut t = start;
    for v in x {
        t = t * t * v / 2.0 + 0.7 - 0.3 * t;
    }
    t
}

#[differentiate(vjp = cubes_vjp)]
fn cubes(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v * v).sum()
}

fn cubes_vjp(x: &[f64]) -> (f64, impl FnOnce(f64) -> Vec<f64> + use<>) {
    let kept = x.to_vec();
    let pullback = move |y_bar| kept.iter().map(|v| 3.0 * v * v * y_bar).collect();
    (cubes(x), pullback)
}

#[differentiate]
fn cubed_twice(x: &[f64]) -> f64 {
    cubes(x) * cubes(x)
}

/// What a pullback of the user's own has on the heap is not seen; that it is kept is.
#[test]
fn pullbacks_of_the_users_own_are_reported() {
    let pullback = cubed_twice::residuals(&[1.0, 2.0])
        .find("pullback")
        .unwrap();
    assert_eq!(pullback.function, "cubes");
    assert_eq!(pullback.count, 2);
    assert_eq!(pullback.bytes, 2 * size_of::<Vec<f64>>());
}

#[track_caller]
fn close(report: &ResidualReport, kept: usize, peak: usize, peak_tolerance: f64) {
    let error = |told: usize, counted: usize| (told as f64 / counted as f64 - 1.0).abs();
    // what the pullback has copied of the arguments is none of the function's
    let copied = 2 * CELLS * size_of::<f64>();
    assert!(
        error(report.bytes, kept) < 0.03 || kept - report.bytes < copied,
        "{kept} bytes\n{report}"
    );
    assert!(
        error(report.peak, peak) < peak_tolerance,
        "{peak} bytes at the peak\n{report}"
    );
    let sum: usize = report.values.iter().map(|value| value.bytes).sum();
    // and what the tape has reserved
    assert!(error(sum, report.bytes) < 0.03 || report.bytes - sum < 1000);
}

// one test with large figures: the allocator counts for all threads
#[test]
fn the_report_agrees_with_a_counting_allocator() {
    let start: Vec<f64> = (0..CELLS).map(|i| (i as f64 * 0.1).sin()).collect();
    macro_rules! heat {
        ($name:ident, $tolerance:expr) => {{
            let report = $name::residuals(0.3, &start);
            let (peak, (kept, _)) = allocations::peak(|| {
                let (kept, (_, pullback)) = allocations::kept(|| $name::vjp(0.3, &start));
                (kept, pullback(1.0))
            });
            close(&report, kept, peak, $tolerance);
            report
        }};
    }
    let plain = heat!(taped, 0.1);
    // a segment runs with two states and the tape's growth at hand
    let root = heat!(by_root, 0.1);
    heat!(by_segments, 0.1);
    let slots = heat!(by_slots, 0.1);

    let old = plain.find("old").unwrap();
    assert_eq!(old.count, STEPS);
    assert_eq!(old.type_name, "alloc::vec::Vec<f64>");
    assert_eq!(old.line, OLD_LINE);
    let state = slots.find("u").unwrap();
    // and the trip that is taped
    assert_eq!(state.count, 200 + 1);
    assert!(state.bytes >= 200 * CELLS * size_of::<f64>());
    assert!(plain.bytes > 20 * root.bytes && plain.bytes > 10 * slots.bytes);

    let report = heat!(two_buffers, 0.1);
    assert!(report.find("u").unwrap().bytes >= 200 * CELLS * size_of::<f64>());
    for outline in ["next", "energy"] {
        let is_outline =
            |value: &&Residual| value.name == outline && value.type_name.contains("Outline<");
        let outline = report.values.iter().find(is_outline).unwrap();
        // no content: a length and a place in the store
        assert!(outline.bytes <= 200 * 3 * size_of::<Vec<f64>>(), "{report}");
    }

    // what regions make again is in the peak; cotangents, some arrays of this size, are not
    heat!(blocks, 0.05);
    heat!(large_then_small, 0.01);
    heat!(called, 0.07);
    heat!(called_again, 0.05);
    heat!(outer_by_root, 0.01);
    heat!(both_by_root, 0.05);
    heat!(both_by_slots, 0.07);
    heat!(inner_by_segments, 0.05);

    let (w, b) = (Array2::from_elem((32, 32), 0.1), Array1::zeros(32));
    let x = Array2::from_elem((16, 32), 0.3);
    let report = network::residuals(&b, &w, &x);
    let (kept, _pullback) = allocations::kept(|| network::vjp(&b, &w, &x));
    close(&report, kept, kept, 0.03);

    // of the many products of a trip, what the adjoint needs is made of one number
    let report = recurrence::residuals(&vec![0.5; STEPS], 0.4);
    assert_eq!(report.find("t").unwrap().bytes, 8 * STEPS, "{report}");
    // and the tape's own head
    assert!(report.bytes < 8 * STEPS + 100, "{report}");
}
