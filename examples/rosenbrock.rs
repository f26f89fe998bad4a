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
    let (x, steps) = minimise(vec![0.0; 10]);
    let value = rosenbrock(&x);
    assert!(value < 1e-20, "no minimum: {value:e} at {x:?}");
    println!("minimum {value:.1e} after {steps} steps, at {x:.4?}");
}

/// BFGS: the steps so far, each with the change of the gradient along it, tell the curvature.
fn minimise(mut x: Vec<f64>) -> (Vec<f64>, usize) {
    let (mut value, mut gradient) = rosenbrock::value_and_grad(&x);
    let mut history = Vec::new();
    while dot(&gradient, &gradient) > 1e-20 {
        let direction = descent(&gradient, &history);
        let slope = dot(&direction, &gradient);
        // Halved until the value falls by enough (Armijo, 1966).
        let mut length = 1.0;
        let mut next = plus(&x, length, &direction);
        while rosenbrock(&next) > value + 1e-4 * length * slope {
            length /= 2.0;
            next = plus(&x, length, &direction);
        }
        let step = plus(&next, -1.0, &x);
        let last = gradient;
        (value, gradient) = rosenbrock::value_and_grad(&next);
        history.push((step, plus(&gradient, -1.0, &last)));
        x = next;
    }
    (x, history.len())
}

/// Minus the inverse of the curvature times the gradient, by the two loops of Nocedal (1980).
fn descent(gradient: &[f64], history: &[(Vec<f64>, Vec<f64>)]) -> Vec<f64> {
    let mut direction: Vec<f64> = gradient.iter().map(|slope| -slope).collect();
    let mut weights = Vec::new();
    for (step, change) in history.iter().rev() {
        let weight = dot(step, &direction) / dot(step, change);
        direction = plus(&direction, -weight, change);
        weights.push(weight);
    }
    if let Some((step, change)) = history.last() {
        let scale = dot(step, change) / dot(change, change);
        direction.iter_mut().for_each(|x| *x *= scale);
    }
    for ((step, change), weight) in history.iter().zip(weights.iter().rev()) {
        let correction = weight - dot(change, &direction) / dot(step, change);
        direction = plus(&direction, correction, step);
    }
    direction
}

/// x + factor · y.
fn plus(x: &[f64], factor: f64, y: &[f64]) -> Vec<f64> {
    x.iter().zip(y).map(|(x, y)| x + factor * y).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
