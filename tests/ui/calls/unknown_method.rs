//! Methods of floats, sequences and arrays that are not known.

use differentiate::prelude::*;

trait Special {
    fn bessel(self) -> f64;
}

impl Special for f64 {
    fn bessel(self) -> f64 {
        self
    }
}

#[differentiate]
fn of_float(x: f64) -> f64 {
    x.bessel() * 2.0
}

#[differentiate]
fn of_sequence(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| a.total_cmp(b));
    sorted[0]
}

#[differentiate]
fn of_bits(x: f64) -> f64 {
    let y: f64 = f64::from_bits(x.to_bits() + 1);
    y * x.next_up()
}

#[differentiate]
fn of_array(a: &ndarray::Array1<f64>) -> f64 {
    a.mapv(|v| v.max(0.0)).sum()
}

fn main() {}
