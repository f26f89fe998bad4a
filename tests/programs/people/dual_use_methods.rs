//! Methods with names of the runtime's own (`mean`, `norm`, `dot`, `sum`): the user's win.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Series {
    values: Vec<f64>,
    weights: Vec<f64>,
}

#[differentiate]
impl Series {
    fn mean(&self) -> f64 {
        self.values
            .iter()
            .zip(&self.weights)
            .map(|(v, w)| v * w)
            .sum::<f64>()
            / self.sum()
    }

    fn sum(&self) -> f64 {
        self.weights.iter().sum()
    }

    fn max(&self, floor: f64) -> f64 {
        self.values.iter().fold(floor, |m, &v| m.max(v))
    }

    fn map(&self, factor: f64) -> Series {
        Series {
            values: self.values.iter().map(|v| v * factor).collect(),
            weights: self.weights.clone(),
        }
    }

    fn sqrt(&self) -> f64 {
        self.mean().abs().sqrt()
    }
}

#[differentiate]
fn summary(s: &Series, factor: f64) -> f64 {
    s.map(factor).mean() * s.max(0.5) + s.sqrt()
}

#[test]
fn own_names() {
    let s = Series {
        values: vec![0.4, -0.3, 0.8],
        weights: vec![1.0, 2.0, 0.5],
    };
    check!(summary(&s, 1.7));
}
