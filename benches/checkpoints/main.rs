//! What checkpoints cost: time of a gradient with them over that without them, what a step that runs again takes beside a step of the function:
//! `cargo bench --bench checkpoints`.

use differentiate::prelude::*;
use std::hint::black_box;

// the same clock as for the modes
#[path = "../modes/clock.rs"]
#[allow(unused_macros, reason = "the modes have functions of references alone")]
mod clock;

use clock::{Run, fastest};

/// The same function under each way to keep its states.
macro_rules! each {
    ($(#[$options:meta])* fn $taped:ident $root:ident $slots:ident ($($parameter:ident: $ty:ty),*) {
        { $($head:tt)* } for $trips:pat in ($range:expr) $body:block => $result:expr
    }) => {
        $(#[$options])*
        fn $taped($($parameter: $ty),*, slots: usize) -> f64 {
            black_box(slots);
            $($head)*
            for $trips in $range $body
            $result
        }
        $(#[$options])*
        fn $root($($parameter: $ty),*, slots: usize) -> f64 {
            black_box(slots);
            $($head)*
            #[checkpoint]
            for $trips in $range $body
            $result
        }
        $(#[$options])*
        fn $slots($($parameter: $ty),*, slots: usize) -> f64 {
            $($head)*
            #[checkpoint(slots = slots)]
            for $trips in $range $body
            $result
        }
    };
}

// a pendulum under friction, in classical Runge-Kutta steps
each! {
    #[differentiate]
    fn pendulum pendulum_root pendulum_slots (p: &[f64], n: usize) {
        {
            let mut q = p[0];
            let mut w = p[1];
            let h = 1e-3;
        }
        for _ in (0..n) {
            let a1 = -p[2] * q.sin() - p[3] * w;
            let (q2, w2) = (q + 0.5 * h * w, w + 0.5 * h * a1);
            let a2 = -p[2] * q2.sin() - p[3] * w2;
            let (q3, w3) = (q + 0.5 * h * w2, w + 0.5 * h * a2);
            let a3 = -p[2] * q3.sin() - p[3] * w3;
            let (q4, w4) = (q + h * w3, w + h * a3);
            let a4 = -p[2] * q4.sin() - p[3] * w4;
            q += h / 6.0 * (w + 2.0 * w2 + 2.0 * w3 + w4);
            w += h / 6.0 * (a1 + 2.0 * a2 + 2.0 * a3 + a4);
        }
        => q * q + w
    }
}

// Lorenz's system by the midpoint method: no step takes a function of the library
each! {
    #[differentiate]
    fn lorenz lorenz_root lorenz_slots (p: &[f64], n: usize) {
        {
            let mut x = p[0];
            let mut y = p[1];
            let mut z = p[2];
            let h = 1e-3;
        }
        for _ in (0..n) {
            let mid_x = x + 0.5 * h * (p[3] * (y - x));
            let mid_y = y + 0.5 * h * (x * (p[4] - z) - y);
            let mid_z = z + 0.5 * h * (x * y - p[5] * z);
            x += h * (p[3] * (mid_y - mid_x));
            y += h * (mid_x * (p[4] - mid_z) - mid_y);
            z += h * (mid_x * mid_y - p[5] * mid_z);
        }
        => x * x + y * y + z * z
    }
}

const CELLS: usize = 256;

// a nonlinear heat equation in two buffers that change places
each! {
    #[differentiate(wrt(c))]
    fn heat heat_root heat_slots (c: &[f64], start: &[f64], n: usize) {
        {
            let mut u = start.to_vec();
            let mut next = start.to_vec();
        }
        for _ in (0..n) {
            for i in 1..CELLS - 1 {
                let slope = u[i + 1] - u[i - 1];
                next[i] = u[i] + c[0] * (u[i - 1] - 2.0 * u[i] + u[i + 1]) * (1.0 + c[1] * slope * slope);
            }
            std::mem::swap(&mut u, &mut next);
        }
        => u.iter().map(|v| v * v).sum::<f64>()
    }
}

/// How often the body runs at the least with this many states (Griewank & Walther, 2000).
fn optimum(n: f64, s: f64) -> f64 {
    let (mut reruns, mut reach) = (0.0, 1.0);
    while reach < n {
        reruns += 1.0;
        reach *= (s + reruns) / reruns;
    }
    (reruns + 1.0) * n - reach * reruns / (s + 1.0)
}

/// The times of a function, its gradient, and its gradients under checkpoints.
fn report(name: &str, steps: usize, mut runs: [Run; 5]) {
    let seconds = fastest(&mut runs.iter_mut().collect::<Vec<_>>());
    let [function, taped, root, few, many] = seconds[..] else {
        return;
    };
    let n = steps as f64;
    // what both sweeps of a schedule do once drops out of the difference
    let reruns = optimum(n, FEW as f64) - optimum(n, MANY as f64);
    let rerun = (few - many) / reruns / (function / n);
    println!(
        "{name:<10} {steps:>7} {:>12.1} {:>10.2} {:>10.2} {:>8.2} {:>10.2} {:>14.2}",
        1e9 * function / n,
        taped / function,
        root / function,
        root / taped,
        few / function,
        rerun
    );
}

const FEW: usize = 10;
const MANY: usize = 100;

macro_rules! timed {
    ($taped:ident $root:ident $slots:ident ($($argument:ident),*)) => {
        [
            timed!($taped, 0 => $($argument),*),
            timed!($taped::value_and_grad, 0 => $($argument),*),
            timed!($root::value_and_grad, 0 => $($argument),*),
            timed!($slots::value_and_grad, FEW => $($argument),*),
            timed!($slots::value_and_grad, MANY => $($argument),*),
        ]
    };
    ($f:path, $slots:expr => $($argument:ident),*) => {{
        $(let $argument = $argument.clone();)*
        let run: Run = Box::new(move || {
            black_box($f($(black_box(&$argument).as_argument()),*, $slots));
        });
        run
    }};
}

/// How an argument is passed.
trait Passed {
    type As<'a>
    where
        Self: 'a;
    fn as_argument(&self) -> Self::As<'_>;
}
impl Passed for Vec<f64> {
    type As<'a> = &'a [f64];
    fn as_argument(&self) -> &[f64] {
        self
    }
}
impl Passed for usize {
    type As<'a> = usize;
    fn as_argument(&self) -> usize {
        *self
    }
}

fn main() {
    println!(
        "{:<10} {:>7} {:>12} {:>10} {:>10} {:>8} {:>10} {:>14}",
        "", "steps", "ns a step", "all/f", "√n/f", "√n/all", "10/f", "a rerun step"
    );
    let p = vec![0.4, 0.1, 9.81, 0.05];
    for n in [1_000, 100_000_usize] {
        report(
            "pendulum",
            n,
            timed!(pendulum pendulum_root pendulum_slots (p, n)),
        );
    }
    let p = vec![1.0, 0.5, 20.0, 10.0, 28.0, 8.0 / 3.0];
    for n in [1_000, 100_000_usize] {
        report("lorenz", n, timed!(lorenz lorenz_root lorenz_slots (p, n)));
    }
    let c = vec![0.1, 0.3];
    let start: Vec<f64> = (0..CELLS).map(|i| (0.1 * i as f64).sin()).collect();
    for n in [1_000, 10_000_usize] {
        report("heat", n, timed!(heat heat_root heat_slots (c, start, n)));
    }
}
