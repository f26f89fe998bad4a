//! Functions with absolute values under roots.
use super::super::prelude::*;

#[differentiate]
fn eggs(p: &[f64; 2]) -> f64 {
    let (x, y) = (p[0], p[1]);
    -(y + 47.0) * (x / 2.0 + (y + 47.0)).abs().sqrt().sin()
        - x * (x - (y + 47.0)).abs().sqrt().sin()
}

#[differentiate]
fn cross_in_tray(p: &[f64; 2]) -> f64 {
    let [x, y] = *p;
    let inner = (100.0 - x.hypot(y) / std::f64::consts::PI).abs().exp();
    -0.0001 * ((x.sin() * y.sin() * inner).abs() + 1.0).powf(0.1)
}

#[differentiate]
fn schaffer(p: &[f64; 2]) -> f64 {
    let r2 = p.iter().map(|v| v * v).sum::<f64>();
    0.5 + (r2.sqrt().sin().powi(2) - 0.5) / (1.0 + 0.001 * r2).powi(2)
}

#[test]
fn rugged() {
    check!(eggs(&[100.3, -34.0]));
    check!(eggs(&[-300.0, 404.0]));
    check!(cross_in_tray(&[1.3, -0.8]), differences(1e-4));
    check!(schaffer(&[1.3, -0.8]));
}
