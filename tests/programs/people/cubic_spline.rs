//! A natural cubic spline: setup by the Thomas algorithm, evaluation by binary search.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Spline {
    x: Vec<f64>,
    y: Vec<f64>,
    m: Vec<f64>,
}

#[differentiate]
fn second_derivatives(x: &[f64], y: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut m = vec![0.0; n];
    let mut u = vec![0.0; n];
    for i in 1..n - 1 {
        let sig = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
        let p = sig * m[i - 1] + 2.0;
        m[i] = (sig - 1.0) / p;
        let jump = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
        u[i] = (6.0 * jump / (x[i + 1] - x[i - 1]) - sig * u[i - 1]) / p;
    }
    m[n - 1] = 0.0;
    for k in (0..n - 1).rev() {
        m[k] = m[k] * m[k + 1] + u[k];
    }
    m
}

impl Spline {
    #[differentiate]
    fn eval(&self, at: f64) -> f64 {
        let mut low = 0;
        let mut high = self.x.len() - 1;
        while high - low > 1 {
            let middle = (low + high) / 2;
            if self.x[middle] > at {
                high = middle;
            } else {
                low = middle;
            }
        }
        let h = self.x[high] - self.x[low];
        let a = (self.x[high] - at) / h;
        let b = (at - self.x[low]) / h;
        a * self.y[low]
            + b * self.y[high]
            + ((a.powi(3) - a) * self.m[low] + (b.powi(3) - b) * self.m[high]) * h * h / 6.0
    }
}

#[differentiate]
fn interpolate(x: &[f64], y: &[f64], at: f64) -> f64 {
    let spline = Spline {
        x: x.to_vec(),
        y: y.to_vec(),
        m: second_derivatives(x, y),
    };
    spline.eval(at)
}

#[test]
fn splines() {
    check!(second_derivatives(&[0.0, 0.8, 2.0, 3.1], &[0.3, 1.2, -0.4, 0.9]) -> vec);
    check!(interpolate(
        &[0.0, 0.8, 2.0, 3.1],
        &[0.3, 1.2, -0.4, 0.9],
        1.3
    ));
    check!(interpolate(
        &[0.0, 0.8, 2.0, 3.1],
        &[0.3, 1.2, -0.4, 0.9],
        2.7
    ));
}
