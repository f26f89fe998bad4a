//! Iterators without derivative.

use differentiate::prelude::*;

struct Walk(f64);

impl Iterator for Walk {
    type Item = f64;
    fn next(&mut self) -> Option<f64> {
        Some(self.0)
    }
}

#[differentiate]
fn of_a_type(x: f64) -> f64 {
    let mut s = 0.0;
    for step in Walk(x) {
        s += step;
    }
    s
}

#[differentiate]
fn adaptor(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).reduce(|a, b| a * b).unwrap_or(0.0)
}

#[differentiate]
fn partition(x: &[f64]) -> f64 {
    let (low, high): (Vec<f64>, Vec<f64>) = x.iter().copied().partition(|v| *v > 0.0);
    low[0] * high[0]
}

fn main() {}
