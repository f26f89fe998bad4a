//! Quadrature with a constant and a static table, and a function inside a function.
use super::super::prelude::*;
const WEIGHTS: [f64; 5] = [
    0.2369268850561891,
    0.4786286704993665,
    0.5688888888888889,
    0.4786286704993665,
    0.2369268850561891,
];
static NODES: [f64; 5] = [
    -0.906179845938664,
    -0.5384693101056831,
    0.0,
    0.5384693101056831,
    0.906179845938664,
];
#[differentiate]
pub fn gauss_legendre(a: f64, b: f64, k: f64) -> f64 {
    #[differentiate]
    fn integrand(x: f64, k: f64) -> f64 {
        (-(k * x).powi(2)).exp()
    }
    let half = (b - a) / 2.0;
    let mid = (a + b) / 2.0;
    WEIGHTS
        .iter()
        .zip(NODES.iter())
        .map(|(w, t)| w * integrand(mid + half * t, k))
        .sum::<f64>()
        * half
}
#[test]
fn quadrature_tables_everywhere() {
    check!(gauss_legendre(0.1, 1.3, 0.8));
}
