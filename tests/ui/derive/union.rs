//! A union as a differentiable type.

use differentiate::prelude::*;

#[derive(Differentiable)]
union Bits {
    number: f64,
    bits: u64,
}

fn main() {}
