//! A body that rustc's parser accepts as tokens only: rustc's own message stands.

use differentiate::prelude::*;

#[differentiate]
fn f(x: f64) -> f64 {
    x * * + 2.0
}

fn main() {}
