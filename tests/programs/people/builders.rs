//! Methods that consume and rebuild their receiver.
use super::super::prelude::*;
#[derive(Clone, Debug, Default, Differentiable)]
pub struct Params {
    a: f64,
    b: f64,
    #[constant]
    name: String,
    scale: Option<f64>,
}
#[differentiate]
impl Params {
    pub fn with_a(mut self, a: f64) -> Self {
        self.a = a;
        self
    }
    pub fn scaled(self, k: f64) -> Self {
        Params {
            a: self.a * k,
            b: self.b * k,
            ..self
        }
    }
    pub fn value(&self, x: f64) -> f64 {
        let s = self.scale.unwrap_or(1.0);
        s * (self.a * x + self.b).tanh()
    }
}
#[differentiate]
pub fn run(p: Params, k: f64, x: f64) -> f64 {
    let base = p.value(x);
    let q = p.clone().with_a(k).scaled(base);
    q.value(x) + base * q.a
}
#[test]
fn builders_everywhere() {
    check!(run(
        Params {
            a: 0.3,
            b: 0.2,
            name: "n".into(),
            scale: Some(1.5)
        },
        0.8,
        0.6
    ));
    check!(run(
        Params {
            a: 0.3,
            b: 0.2,
            name: "n".into(),
            scale: None
        },
        0.8,
        0.6
    ));
}
