//! A struct without the derive within a function: rustc says it where the values stand.

use differentiate::prelude::*;

#[derive(Clone, Copy)]
struct Point {
    x: f64,
    y: f64,
}

impl std::ops::Add for Point {
    type Output = Point;
    fn add(self, other: Point) -> Point {
        Point {
            x: self.x + other.x,
            y: self.y + other.y,
        }
    }
}

#[differentiate]
fn product(x: f64, y: f64) -> f64 {
    let one = Point { x, y };
    let sum = one + one;
    sum.x * sum.y
}

fn main() {}
