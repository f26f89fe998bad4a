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
    // Descent with the step length of Barzilai & Borwein (1988), which estimates the curvature from the last step.
    let mut x = vec![-1.2, 1.0, -1.2, 1.0];
    let mut gradient = rosenbrock::grad(&x);
    let mut rate = 1e-4;
    let mut steps = 0;
    while gradient.iter().any(|slope| slope.abs() > 1e-9) {
        let (mut square, mut curvature) = (0.0, 0.0);
        for (x, slope) in x.iter_mut().zip(&gradient) { *x -= rate * slope; }
        let next = rosenbrock::grad(&x);
        for (new, old) in next.iter().zip(&gradient) {
            square += rate * old * rate * old;
            curvature -= rate * old * (new - old);
        }
        rate = (square / curvature).abs();
        gradient = next;
        steps += 1;
        if steps % 10 == 0 { println!("{steps} {}", rosenbrock(&x)); }
        if steps > 2000 { break }
    }
    println!("{steps} {} {x:?}", rosenbrock(&x));
}
