//! Rosenbrock's function of a thousand variables: a loop that only reads.

use crate::{Case, Mode, assert_same, lanes, numbers};
use differentiate::prelude::*;

#[differentiate(hvp, batch)]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        let across = x[i] - x[i - 1] * x[i - 1];
        let along = 1.0 - x[i - 1];
        sum += 100.0 * across * across + along * along;
    }
    sum
}

fn jvp(x: &[f64], x_dot: &[f64]) -> (f64, f64) {
    let (mut sum, mut sum_dot) = (0.0, 0.0);
    for (x, x_dot) in x.windows(2).zip(x_dot.windows(2)) {
        let (across, along) = (x[1] - x[0] * x[0], 1.0 - x[0]);
        sum += 100.0 * across * across + along * along;
        let across_dot = x_dot[1] - 2.0 * x[0] * x_dot[0];
        sum_dot += 200.0 * across * across_dot - 2.0 * along * x_dot[0];
    }
    (sum, sum_dot)
}

fn value_and_grad(x: &[f64]) -> (f64, Vec<f64>) {
    let mut sum = 0.0;
    let mut gradient = vec![0.0; x.len()];
    let mut carried = 0.0;
    for (x, slope) in x.windows(2).zip(&mut gradient) {
        let (across, along) = (x[1] - x[0] * x[0], 1.0 - x[0]);
        sum += 100.0 * across * across + along * along;
        *slope = carried - 400.0 * across * x[0] - 2.0 * along;
        carried = 200.0 * across;
    }
    if let Some(last) = gradient.last_mut() {
        *last = carried;
    }
    (sum, gradient)
}

fn hvp(x: &[f64], v: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let (mut gradient, mut product) = (vec![0.0; x.len()], vec![0.0; x.len()]);
    let (mut carried, mut carried_dot) = (0.0, 0.0);
    for i in 0..x.len() - 1 {
        let (across, along) = (x[i + 1] - x[i] * x[i], 1.0 - x[i]);
        let across_dot = v[i + 1] - 2.0 * x[i] * v[i];
        gradient[i] = carried - 400.0 * across * x[i] - 2.0 * along;
        product[i] = carried_dot - 400.0 * (across_dot * x[i] + across * v[i]) + 2.0 * v[i];
        (carried, carried_dot) = (200.0 * across, 200.0 * across_dot);
    }
    gradient[x.len() - 1] = carried;
    product[x.len() - 1] = carried_dot;
    (gradient, product)
}

pub fn case() -> Case {
    let x = numbers(1000, 1);
    let v = numbers(1000, 2);
    let (four, eight) = (lanes::<4>(1000, 3), lanes::<8>(1000, 4));
    assert_same("jvp", &[rosenbrock::jvp(&x, &v).1], &[jvp(&x, &v).1]);
    assert_same("grad", &rosenbrock::grad(&x), &value_and_grad(&x).1);
    assert_same("hvp", &rosenbrock::hvp(&x, &v).1, &hvp(&x, &v).1);
    Case {
        name: "rosenbrock, 1,000 variables",
        function: timed!(rosenbrock, x),
        modes: vec![
            Mode::new("jvp", 1, timed!(rosenbrock::jvp, x, v)).beside(timed!(jvp, x, v)),
            Mode::new("value_and_grad", 1, timed!(rosenbrock::value_and_grad, x))
                .beside(timed!(value_and_grad, x)),
            Mode::new("hvp", 1, timed!(rosenbrock::hvp, x, v)).beside(timed!(hvp, x, v)),
            Mode::new("jvp_batch::<4>", 4, timed!(rosenbrock::jvp_batch, x, four)),
            Mode::new("jvp_batch::<8>", 8, timed!(rosenbrock::jvp_batch, x, eight)),
        ],
    }
}
