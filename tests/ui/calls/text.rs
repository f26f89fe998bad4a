//! Numbers that go through text.

use differentiate::prelude::*;

#[differentiate]
fn rounded(x: f64) -> f64 {
    let text = format!("{x:.2}");
    x * text.parse::<f64>().unwrap()
}

#[differentiate]
fn constant(x: f64, text: &str) -> f64 {
    x * text.parse::<f64>().unwrap()
}

fn main() {}
