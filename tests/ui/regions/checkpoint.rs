//! `#[checkpoint]` with arguments that make no sense, and where it has no meaning.

use differentiate::prelude::*;

#[differentiate]
fn arguments(x: f64) -> f64 {
    let mut s = x;
    #[checkpoint(often)]
    for _ in 0..10 {
        s = s.sin();
    }
    #[checkpoint(slots = 0)]
    for _ in 0..10 {
        s = s.sin();
    }
    s
}

#[differentiate]
fn place(x: f64) -> f64 {
    let mut s = x;
    #[checkpoint]
    s *= 2.0;
    s
}

fn main() {}
