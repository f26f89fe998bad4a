//! An enum of shapes with methods that match on it, over a slice.
use super::super::prelude::*;
#[derive(Clone, Debug, Differentiable)]
pub enum Shape {
    Circle { r: f64 },
    Rect { w: f64, h: f64 },
    Tri(f64, f64, f64),
    Unit,
}
#[differentiate]
impl Shape {
    pub fn area(&self) -> f64 {
        match self {
            Shape::Circle { r } => std::f64::consts::PI * r * r,
            Shape::Rect { w, h } => w * h,
            Shape::Tri(a, b, c) => {
                let s = (a + b + c) / 2.0;
                (s * (s - a) * (s - b) * (s - c)).sqrt()
            }
            Shape::Unit => 1.0,
        }
    }
    pub fn perimeter(&self) -> f64 {
        match *self {
            Self::Circle { r } => 2.0 * std::f64::consts::PI * r,
            Self::Rect { w, h } => 2.0 * (w + h),
            Self::Tri(a, b, c) => a + b + c,
            Self::Unit => 4.0,
        }
    }
}
#[differentiate]
pub fn total(shapes: &[Shape], k: f64) -> f64 {
    shapes.iter().map(|s| s.area() + k * s.perimeter()).sum()
}
#[test]
fn shapes_everywhere() {
    let v = vec![
        Shape::Circle { r: 0.7 },
        Shape::Rect { w: 1.0, h: 2.0 },
        Shape::Tri(3.0, 4.0, 5.5),
        Shape::Unit,
    ];
    check!(total(&v, 0.3));
}
