//! Numbers that errors hold: an error carries no derivative.
use differentiate::prelude::*;

#[derive(Clone)]
pub struct Failure {
    best: f64,
    steps: usize,
}

impl Failure {
    fn rate(&self) -> f64 {
        self.best / self.steps as f64
    }
}

#[differentiate]
fn root(a: f64) -> Result<f64, f64> {
    if a < 0.0 { Err(-a) } else { Ok(a.sqrt()) }
}

#[differentiate]
fn search(a: f64) -> Result<f64, Failure> {
    if a < 0.0 {
        let best = -a;
        Err(Failure { best, steps: 3 })
    } else {
        Ok(a.sqrt())
    }
}

#[differentiate]
fn either(a: f64) -> f64 {
    match root(a) {
        Ok(y) => y,
        Err(best) => best,
    }
}

#[differentiate]
fn stopped(a: f64) -> f64 {
    match root(a) {
        Ok(y) => y,
        Err(best) => stop_gradient(best),
    }
}

#[differentiate]
fn field(a: f64) -> f64 {
    match search(a) {
        Ok(y) => y,
        Err(failure) => a * failure.best,
    }
}

#[differentiate]
fn method(a: f64) -> f64 {
    match search(a) {
        Ok(y) => y,
        Err(failure) => failure.rate(),
    }
}

#[differentiate]
fn parts(a: f64) -> f64 {
    match search(a) {
        Ok(y) => y,
        Err(failure) => {
            let Failure { best, steps } = failure;
            best * steps as f64
        }
    }
}

#[differentiate]
fn counts(a: f64) -> f64 {
    match search(a) {
        Ok(y) => y,
        Err(failure) => a * failure.steps as f64,
    }
}

#[differentiate]
fn passed_on(a: f64) -> Result<f64, Failure> {
    match search(a) {
        Ok(y) => Ok(2.0 * y),
        Err(failure) => Err(failure),
    }
}

#[differentiate]
fn closure(a: f64) -> f64 {
    root(a).unwrap_or_else(|best| 2.0 * best)
}

fn main() {}
