//! Areas, barycentric coordinates and Heron's formula.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn cross(o: Point, a: Point, b: Point) -> f64 {
    (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x)
}

#[differentiate]
fn barycentric(p: Point, [a, b, c]: [Point; 3]) -> (f64, f64, f64) {
    let whole = cross(a, b, c);
    let u = cross(p, b, c) / whole;
    let v = cross(p, c, a) / whole;
    (u, v, 1.0 - u - v)
}

#[differentiate]
fn interpolated(p: Point, corners: [Point; 3], values: &[f64; 3]) -> f64 {
    let (u, v, w) = barycentric(p, corners);
    u * values[0] + v * values[1] + w * values[2]
}

#[differentiate]
fn heron(a: f64, b: f64, c: f64) -> Result<f64, &'static str> {
    if a + b <= c || b + c <= a || a + c <= b {
        return Err("no triangle");
    }
    let s = (a + b + c) / 2.0;
    Ok((s * (s - a) * (s - b) * (s - c)).sqrt())
}

#[test]
fn triangle_programs() {
    let corners = [
        Point { x: 0.0, y: 0.1 },
        Point { x: 2.0, y: 0.0 },
        Point { x: 0.5, y: 1.5 },
    ];
    check!(interpolated(
        Point { x: 0.7, y: 0.4 },
        corners,
        &[1.0, -2.0, 0.5]
    ));
    // ∂A/∂a = a (b² + c² − a²) / (8A), and A = 6 for 3, 4, 5.
    check!(heron(3.0, 4.0, 5.0) -> ok, exact([3.0 * 32.0 / 48.0, 4.0 * 18.0 / 48.0, 0.0]));
    assert_eq!(heron::grad(1.0, 1.0, 5.0), Err("no triangle"));
}
