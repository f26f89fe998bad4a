//! Iterators that are held and advanced by hand.

use differentiate::prelude::*;

#[differentiate]
fn advanced(x: &[f64]) -> f64 {
    let mut numbers = x.iter();
    let first = numbers.next().unwrap();
    first * numbers.map(|v| v * v).sum::<f64>()
}

#[differentiate]
fn peeked(x: &[f64]) -> f64 {
    let mut numbers = x.iter().peekable();
    let mut sum = 0.0;
    while let Some(v) = numbers.next() {
        if let Some(next) = numbers.peek() {
            sum += v * **next;
        }
    }
    sum
}

fn main() {}
