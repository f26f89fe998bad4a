//! Signed distance functions over a recursive enum.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
enum Shape {
    Sphere {
        centre: [f64; 2],
        radius: f64,
    },
    Cuboid([f64; 2]),
    Union(Box<Shape>, Box<Shape>),
    Smooth {
        a: Box<Shape>,
        b: Box<Shape>,
        k: f64,
    },
}

#[differentiate]
fn distance(shape: &Shape, p: [f64; 2]) -> f64 {
    match shape {
        Shape::Sphere { centre, radius } => (p[0] - centre[0]).hypot(p[1] - centre[1]) - radius,
        Shape::Cuboid(half) => {
            let dx = p[0].abs() - half[0];
            let dy = p[1].abs() - half[1];
            dx.max(0.0).hypot(dy.max(0.0)) + dx.max(dy).min(0.0)
        }
        Shape::Union(a, b) => distance(a, p).min(distance(b, p)),
        Shape::Smooth { a, b, k } => {
            let (da, db) = (distance(a, p), distance(b, p));
            let h = (0.5 + 0.5 * (db - da) / k).clamp(0.0, 1.0);
            db * (1.0 - h) + da * h - k * h * (1.0 - h)
        }
    }
}

#[test]
fn shapes() {
    let sphere = Shape::Sphere {
        centre: [0.2, -0.1],
        radius: 0.7,
    };
    let cuboid = Shape::Cuboid([0.4, 0.9]);
    check!(distance(&sphere.clone(), [1.0, 0.5]));
    check!(distance(&cuboid.clone(), [1.0, 1.5]));
    check!(distance(&cuboid.clone(), [0.1, 0.2]));
    let union = Shape::Union(Box::new(sphere.clone()), Box::new(cuboid.clone()));
    check!(distance(&union, [1.0, 0.5]));
    check!(distance(&union, [0.0, 1.5]));
    check!(distance(
        &Shape::Smooth {
            a: Box::new(sphere),
            b: Box::new(cuboid),
            k: 0.8
        },
        [1.0, 0.5]
    ));
}
