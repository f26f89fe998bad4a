//! Parts that are changed through a pattern that does not name all of them, or where the whole cannot be put together again.
use differentiate::prelude::*;

#[derive(Differentiable, Clone)]
enum Shape {
    Circle(f64),
    Rectangle { width: f64, height: f64 },
}

#[differentiate]
fn unnamed(shape: &mut Shape, k: f64) {
    if let Shape::Rectangle { width, .. } = shape {
        *width *= k;
    }
}

#[differentiate]
fn left(shape: &mut Shape, k: f64) {
    match shape {
        Shape::Circle(radius) => {
            *radius *= k;
            if *radius > 1.0 {
                return;
            }
            *radius += 1.0;
        }
        Shape::Rectangle { width, height } => *height = *width * k,
    }
}

#[differentiate]
fn used_beside(last: Option<f64>, x: f64) -> f64 {
    let mut last = last;
    let mut sum = x;
    if let Some(value) = &mut last {
        if x > 0.0 {
            *value *= x;
            sum += last.unwrap_or(0.0);
        }
    }
    sum
}

fn main() {}
