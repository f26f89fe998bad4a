//! A range whose ends depend on active inputs.
use differentiate::prelude::*;

#[differentiate]
fn middle(x: &[f64]) -> f64 {
    let between = x[0]..x[1];
    0.5 * (between.start + between.end)
}

#[derive(Differentiable, Clone, Copy)]
struct Interval {
    low: f64,
    high: f64,
}

#[differentiate]
fn width(interval: &Interval) -> f64 {
    let between = interval.low..interval.high;
    between.end - between.start
}

fn main() {}
