//! A method whose name is taken for one that counts, and which gives floats.
use differentiate::prelude::*;

#[derive(Differentiable, Clone, Copy)]
struct Vector {
    x: f64,
    y: f64,
}

impl Vector {
    fn len(self) -> f64 {
        self.x.hypot(self.y)
    }
}

#[differentiate]
fn perimeter(sides: &[Vector]) -> f64 {
    let mut sum = 0.0;
    for side in sides {
        sum += side.len();
    }
    sum
}

#[differentiate]
fn rounded(side: Vector) -> f64 {
    side.len() as f64 * side.x
}

fn main() {}
