//! Structs with optional fields, with vectors of options, builders that return `Self`.
use super::super::prelude::*;

#[derive(Clone, Debug, Default, Differentiable)]
struct Model {
    slope: f64,
    intercept: Option<f64>,
    curvature: Option<f64>,
    label: Option<usize>,
}

impl Model {
    #[differentiate]
    fn with_intercept(mut self, b: f64) -> Self {
        self.intercept = Some(b);
        self
    }

    #[differentiate]
    fn with_curvature(self, c: f64) -> Self {
        Self {
            curvature: Some(c),
            ..self
        }
    }

    #[differentiate]
    fn predict(&self, x: f64) -> f64 {
        let mut y = self.slope * x;
        if let Some(b) = self.intercept {
            y += b;
        }
        if let Some(c) = &self.curvature {
            y += c * x * x;
        }
        y + self.label.map_or(0.0, |l| l as f64)
    }
}

#[differentiate]
fn built(slope: f64, intercept: f64, curvature: f64, x: f64) -> f64 {
    let model = Model {
        slope,
        ..Default::default()
    }
    .with_intercept(intercept);
    let plain = model.predict(x);
    plain * model.with_curvature(curvature).predict(x)
}

#[test]
fn optional() {
    check!(built(0.4, -0.3, 0.8, 1.2));
    let model = Model {
        slope: 0.4,
        intercept: Some(0.2),
        curvature: None,
        label: Some(2),
    };
    check_method!(Model: predict predict_vjp_into predict_vjp predict_jvp predict_grad predict_value_and_grad (&model, 1.5), exact([1.5, 1.0, 0.4]));
}
