//! A thousand steps of the classical Runge-Kutta method on Lorenz's system: a state that is overwritten again and again.

use crate::{Case, Mode, assert_same, lanes, numbers};
use differentiate::prelude::*;

const STEPS: usize = 1000;
const STEP: f64 = 1e-3;
/// How far each stage goes along the velocity of the one before, and the weight of its own, as shares of a step and of its sixth.
const STAGES: [(f64, f64); 4] = [(0.0, 1.0), (0.5, 2.0), (0.5, 2.0), (1.0, 1.0)];

/// The velocity at a state, with the parameters σ, ρ, β.
#[differentiate(hvp, batch)]
fn velocity(s: [f64; 3], p: [f64; 3]) -> [f64; 3] {
    [
        p[0] * (s[1] - s[0]),
        s[0] * (p[1] - s[2]) - s[1],
        s[0] * s[1] - p[2] * s[2],
    ]
}

/// a + h b.
#[differentiate(hvp, batch)]
fn moved(a: [f64; 3], h: f64, b: [f64; 3]) -> [f64; 3] {
    [a[0] + h * b[0], a[1] + h * b[1], a[2] + h * b[2]]
}

/// The squared distance from the origin at the end, for three numbers of the start and three parameters.
#[differentiate(hvp, batch)]
fn flight(x: &[f64]) -> f64 {
    let mut s = [x[0], x[1], x[2]];
    let p = [x[3], x[4], x[5]];
    for _ in 0..STEPS {
        let k1 = velocity(s, p);
        let k2 = velocity(moved(s, 0.5 * STEP, k1), p);
        let k3 = velocity(moved(s, 0.5 * STEP, k2), p);
        let k4 = velocity(moved(s, STEP, k3), p);
        s = moved(s, STEP / 6.0, k1);
        s = moved(s, STEP / 3.0, k2);
        s = moved(s, STEP / 3.0, k3);
        s = moved(s, STEP / 6.0, k4);
    }
    s[0] * s[0] + s[1] * s[1] + s[2] * s[2]
}

fn velocity_jvp(s: [f64; 3], p: [f64; 3], s_dot: [f64; 3], p_dot: [f64; 3]) -> [f64; 3] {
    [
        p_dot[0] * (s[1] - s[0]) + p[0] * (s_dot[1] - s_dot[0]),
        s_dot[0] * (p[1] - s[2]) + s[0] * (p_dot[1] - s_dot[2]) - s_dot[1],
        s_dot[0] * s[1] + s[0] * s_dot[1] - p_dot[2] * s[2] - p[2] * s_dot[2],
    ]
}

fn jvp(x: &[f64], x_dot: &[f64]) -> (f64, f64) {
    let (mut s, p) = ([x[0], x[1], x[2]], [x[3], x[4], x[5]]);
    let (mut s_dot, p_dot) = (
        [x_dot[0], x_dot[1], x_dot[2]],
        [x_dot[3], x_dot[4], x_dot[5]],
    );
    for _ in 0..STEPS {
        let (mut k, mut k_dot) = ([0.0; 3], [0.0; 3]);
        let (mut end, mut end_dot) = (s, s_dot);
        for (before, weight) in STAGES {
            let at = moved(s, before * STEP, k);
            let at_dot = moved(s_dot, before * STEP, k_dot);
            (k, k_dot) = (velocity(at, p), velocity_jvp(at, p, at_dot, p_dot));
            end = moved(end, weight * STEP / 6.0, k);
            end_dot = moved(end_dot, weight * STEP / 6.0, k_dot);
        }
        (s, s_dot) = (end, end_dot);
    }
    let value = s[0] * s[0] + s[1] * s[1] + s[2] * s[2];
    (
        value,
        2.0 * (s[0] * s_dot[0] + s[1] * s_dot[1] + s[2] * s_dot[2]),
    )
}

/// Keeps the four states of each step at which the velocity is taken.
fn value_and_grad(x: &[f64]) -> (f64, Vec<f64>) {
    let (mut s, p) = ([x[0], x[1], x[2]], [x[3], x[4], x[5]]);
    let mut kept = Vec::with_capacity(STEPS);
    for _ in 0..STEPS {
        let mut k = [0.0; 3];
        let mut end = s;
        let mut states = [[0.0; 3]; 4];
        for (state, (before, weight)) in states.iter_mut().zip(STAGES) {
            *state = moved(s, before * STEP, k);
            k = velocity(*state, p);
            end = moved(end, weight * STEP / 6.0, k);
        }
        kept.push(states);
        s = end;
    }
    let value = s[0] * s[0] + s[1] * s[1] + s[2] * s[2];
    let mut s_bar = s.map(|s| 2.0 * s);
    let mut p_bar = [0.0; 3];
    for states in kept.iter().rev() {
        let end_bar = s_bar;
        // Of the stage before, through the state of this one.
        let mut later = [0.0; 3];
        for (at, (before, weight)) in states.iter().zip(STAGES).rev() {
            let k = moved(later, weight * STEP / 6.0, end_bar);
            p_bar[0] += k[0] * (at[1] - at[0]);
            p_bar[1] += k[1] * at[0];
            p_bar[2] -= k[2] * at[2];
            let at_bar = [
                -p[0] * k[0] + (p[1] - at[2]) * k[1] + at[1] * k[2],
                p[0] * k[0] - k[1] + at[0] * k[2],
                -at[0] * k[1] - p[2] * k[2],
            ];
            s_bar = moved(s_bar, 1.0, at_bar);
            later = at_bar.map(|bar| before * STEP * bar);
        }
    }
    (value, [s_bar, p_bar].concat())
}

pub fn case() -> Case {
    let x = vec![1.0, 2.0, 20.0, 10.0, 28.0, 8.0 / 3.0];
    let v = numbers(6, 9);
    let (four, eight) = (lanes::<4>(6, 10), lanes::<8>(6, 11));
    assert_same("jvp", &[flight::jvp(&x, &v).1], &[jvp(&x, &v).1]);
    assert_same("grad", &flight::grad(&x), &value_and_grad(&x).1);
    Case {
        name: "Runge-Kutta, 1,000 steps of Lorenz",
        function: timed!(flight, x),
        modes: vec![
            Mode::new("jvp", 1, timed!(flight::jvp, x, v)).beside(timed!(jvp, x, v)),
            Mode::new("value_and_grad", 1, timed!(flight::value_and_grad, x))
                .beside(timed!(value_and_grad, x)),
            Mode::new("hvp", 1, timed!(flight::hvp, x, v)),
            Mode::new("jvp_batch::<4>", 4, timed!(flight::jvp_batch, x, four)),
            Mode::new("jvp_batch::<8>", 8, timed!(flight::jvp_batch, x, eight)),
        ],
    }
}
