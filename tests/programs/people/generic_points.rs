//! Points over any float, and the length of a turned polygon.
use super::super::prelude::*;
use num_traits::Float;
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Point2<T> {
    pub x: T,
    pub y: T,
}
#[differentiate]
impl<T: Float> Point2<T> {
    pub fn new(x: T, y: T) -> Self {
        Point2 { x, y }
    }
    pub fn dist(&self, o: &Point2<T>) -> T {
        ((self.x - o.x).powi(2) + (self.y - o.y).powi(2)).sqrt()
    }
    pub fn rotate(self, th: T) -> Self {
        let (s, c) = th.sin_cos();
        Self::new(c * self.x - s * self.y, s * self.x + c * self.y)
    }
}
#[differentiate]
pub fn polygon_length<T: Float + std::iter::Sum>(pts: &[Point2<T>], th: T) -> T {
    let n = pts.len();
    let turned: Vec<Point2<T>> = pts.iter().map(|p| p.rotate(th)).collect();
    (0..n)
        .map(|i| turned[i].dist(&turned[(i + 1) % n]))
        .sum::<T>()
        + turned[0].x
}
#[test]
fn generic_points_everywhere() {
    check!(polygon_length(
        &vec![
            Point2 { x: 0.1, y: 0.2 },
            Point2 { x: 1.1, y: 0.3 },
            Point2 { x: 0.4, y: 1.2 }
        ],
        0.4
    ));
}
