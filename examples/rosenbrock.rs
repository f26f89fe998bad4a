//! Minimises Rosenbrock's function by its gradient.

use differentiate::prelude::*;

/// A curved valley in any number of dimensions, with the minimum 0 at (1, …, 1).
#[differentiate]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        let across = x[i] - x[i - 1] * x[i - 1];
        let along = 1.0 - x[i - 1];
        sum += 100.0 * across * across + along * along;
    }
    sum
}

fn main() {
    let mut x = vec![-1.2, 1.0];
    let mut gradient = rosenbrock::grad(&x);
    let mut rate = 1e-3;
    let mut steps = 0;
    while dot(&gradient, &gradient) > 1e-20 {
        let step: Vec<f64> = gradient.iter().map(|slope| -rate * slope).collect();
        for (x, step) in x.iter_mut().zip(&step) {
            *x += step;
        }
        let next = rosenbrock::grad(&x);
        let change: Vec<f64> = next
            .iter()
            .zip(&gradient)
            .map(|(new, old)| new - old)
            .collect();
        // The step length of Barzilai & Borwein (1988): the inverse of the curvature along the last step.
        rate = dot(&step, &step) / dot(&step, &change).abs();
        gradient = next;
        steps += 1;
    }
    println!("minimum {:e} at {x:?} after {steps} steps", rosenbrock(&x));
    assert!(x.iter().all(|x| (x - 1.0).abs() < 1e-9));
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
