//! An activation behind a trait.
use super::super::prelude::*;
pub trait Activation {
    fn apply(&self, x: f64) -> f64;
}
#[derive(Clone, Differentiable)]
pub struct Leaky {
    pub slope: f64,
}
#[differentiate]
impl Activation for Leaky {
    fn apply(&self, x: f64) -> f64 {
        if x > 0.0 { x } else { self.slope * x }
    }
}
#[differentiate]
pub fn layer(a: &Leaky, w: &[f64], x: &[f64]) -> f64 {
    a.apply(w.iter().zip(x).map(|(a, b)| a * b).sum::<f64>())
}
#[test]
fn activation_trait_everywhere() {
    check!(layer(&Leaky { slope: 0.1 }, &[0.3, -0.9], &[0.2, 0.7]));
}
