//! Numbers that go through text.

use differentiate::prelude::*;

#[differentiate]
fn rounded(x: f64) -> f64 {
    let text = format!("{x:.2}");
    x * text.parse::<f64>().unwrap()
}

#[differentiate]
fn shortened(x: f64) -> f64 {
    let short: f64 = x.to_string()[..3].parse().unwrap();
    short * 2.0
}

#[differentiate]
fn through_bytes(x: f64) -> f64 {
    f64::from_le_bytes(x.to_le_bytes()) * 2.0
}

fn main() {}
