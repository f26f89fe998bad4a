//! Phong's lighting: local closures over arrays, `max`, `powf`.
use super::super::prelude::*;

#[differentiate]
fn phong(normal: &[f64; 3], light: &[f64; 3], view: &[f64; 3], shininess: f64) -> f64 {
    let dot = |a: &[f64; 3], b: &[f64; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let length = dot(normal, normal).sqrt();
    let n = [normal[0] / length, normal[1] / length, normal[2] / length];
    let diffuse = dot(&n, light).max(0.0);
    let twice = 2.0 * dot(&n, light);
    let reflected = [
        twice * n[0] - light[0],
        twice * n[1] - light[1],
        twice * n[2] - light[2],
    ];
    let specular = if diffuse > 0.0 {
        dot(&reflected, view).max(0.0).powf(shininess)
    } else {
        0.0
    };
    0.1 + 0.7 * diffuse + 0.4 * specular
}

#[test]
fn lighting() {
    check!(phong(
        &[0.1, 1.0, 0.2],
        &[0.3, 0.8, 0.1],
        &[-0.2, 0.9, 0.3],
        8.0
    ));
    check!(
        phong(&[0.1, 1.0, 0.2], &[0.3, -0.8, 0.1], &[-0.2, 0.9, 0.3], 8.0),
        exact([0.0; 10])
    );
}
