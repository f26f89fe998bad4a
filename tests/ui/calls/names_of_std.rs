//! Types of the user's whose names are taken for those of the standard library, which carry no derivative.
use differentiate::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Duration {
    years: f64,
}

#[differentiate]
fn discount(rate: f64, time: Duration) -> f64 {
    (-rate * time.years).exp()
}

#[differentiate]
fn price(rate: f64, years: f64) -> f64 {
    let time: Duration = Duration { years };
    (-rate * time.years).exp()
}

#[differentiate]
fn meant(rate: f64, #[constant] time: Duration) -> f64 {
    (-rate * time.years).exp()
}

#[differentiate]
fn waited(rate: f64, time: std::time::Duration) -> f64 {
    rate * time.as_secs_f64()
}

fn main() {}
