//! Ray against sphere, `Option` all the way, then shading.
use super::super::prelude::*;

type Vec3 = [f64; 3];

#[differentiate]
fn dot(a: Vec3, b: Vec3) -> f64 {
    a.iter().zip(b.iter()).map(|(x, y)| x * y).sum()
}

#[differentiate]
fn hit(origin: Vec3, direction: Vec3, centre: Vec3, radius: f64) -> Option<f64> {
    let oc = [
        origin[0] - centre[0],
        origin[1] - centre[1],
        origin[2] - centre[2],
    ];
    let a = dot(direction, direction);
    let half_b = dot(oc, direction);
    let c = dot(oc, oc) - radius * radius;
    let discriminant = half_b * half_b - a * c;
    if discriminant < 0.0 {
        return None;
    }
    let root = discriminant.sqrt();
    let near = (-half_b - root) / a;
    let far = (-half_b + root) / a;
    if near > 1e-3 {
        Some(near)
    } else if far > 1e-3 {
        Some(far)
    } else {
        None
    }
}

#[differentiate]
fn shade(origin: Vec3, direction: Vec3, centre: Vec3, radius: f64, light: Vec3) -> f64 {
    let Some(t) = hit(origin, direction, centre, radius) else {
        let height = 0.5 * (direction[1] + 1.0);
        return 1.0 - 0.5 * height;
    };
    let normal: Vec3 = std::array::from_fn(|i| (origin[i] + t * direction[i] - centre[i]) / radius);
    0.1 + 0.9 * dot(normal, light).max(0.0)
}

#[test]
fn rays() {
    let (o, d, c) = ([0.0, 0.1, -3.0], [0.1, 0.0, 1.0], [0.2, 0.0, 1.0]);
    check!(hit(o, d, c, 1.0) -> ok);
    check!(hit([0.2, 0.1, 1.0], d, c, 1.0) -> ok);
    check!(shade(o, d, c, 1.0, [0.2, 0.6, -0.7]));
    check!(shade(o, d, c, 1.0, [0.2, 0.6, 0.7]));
    check!(shade(o, [0.0, 1.0, 0.1], c, 1.0, [0.2, 0.6, -0.7]));
    assert!(hit::jvp(o, [0.0, 1.0, 0.0], c, 1.0, o, d, c, 1.0).is_none());
}
