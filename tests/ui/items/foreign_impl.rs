//! Traits of types for which the crate can write no inherent methods, and traits whose parameter is none of the type.

use differentiate::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
impl From<Point> for (f64, f64) {
    fn from(point: Point) -> (f64, f64) {
        (point.x, point.y)
    }
}

trait Energy {
    fn energy(&self) -> f64;
}

#[differentiate]
impl Energy for Vec<f64> {
    fn energy(&self) -> f64 {
        self.iter().map(|v| v * v).sum()
    }
}

#[differentiate]
impl<const N: usize> From<[f64; N]> for Point {
    fn from(all: [f64; N]) -> Point {
        Point { x: all[0], y: all[1] }
    }
}

fn main() {}
