//! Numbers of other types in generic formulas: `T::from(n).unwrap()`, where `n` may be a float, active or not, or an integer field.

use super::super::prelude::*;
use num_traits::Float;
#[derive(Clone, Debug, Differentiable)]
struct Steps<F: num_traits::Float> {
    start: F,
    step: F,
    scale: f64,
    index: usize,
    len: usize,
}
#[differentiate]
impl<F: num_traits::Float> Steps<F> {
    #[differentiate]
    fn next(&mut self) -> Option<F> {
        if self.index >= self.len {
            None
        } else {
            let i = self.index;
            self.index += 1;
            let e = self.start + self.step * F::from(i).unwrap();
            Some(e.exp())
        }
    }
    #[differentiate]
    fn mean(&self) -> F {
        (self.start + self.step * F::from(self.scale).unwrap()) / F::from(self.len).unwrap()
    }
}
#[differentiate]
fn walk(a: f64, b: f64, c: f64) -> f64 {
    let mut g = Steps {
        start: a,
        step: b,
        scale: c * c,
        index: 0,
        len: 3,
    };
    let m = g.mean();
    let x: f64 = g.next().unwrap();
    let y: f64 = g.next().unwrap();
    x * y * m
}
#[differentiate]
fn scaled<T: Float>(c: f64, k: T) -> T {
    T::from(c).unwrap() * T::from(c * c).unwrap() * k
}
#[differentiate]
fn in_double_precision(c: f64, k: f64) -> f64 {
    scaled(c, k)
}
#[differentiate]
fn converted<T: Float, const N: usize>(coeffs: [f64; N]) -> [T; N] {
    coeffs.map(|c| T::from(c).unwrap())
}
#[differentiate]
fn of_an_array(a: f64, b: f64) -> f64 {
    let v: [f64; 2] = converted::<f64, 2>([a, b]);
    v[0] * v[1]
}
#[test]
fn generic_casts_programs() {
    check!(walk(0.3, 0.5, 0.7));
    check!(in_double_precision(0.3, 0.5));
    check!(of_an_array(0.3, 0.5));
}
