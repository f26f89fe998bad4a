//! Macros whose expansion is not known.

use differentiate::prelude::*;

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

macro_rules! double_in_place {
    ($x:ident) => {
        $x *= 2.0;
    };
}

#[differentiate]
fn value(x: f64) -> f64 {
    square!(x) + 1.0
}

#[differentiate]
fn statement(x: f64) -> f64 {
    let mut y = x;
    double_in_place!(y);
    y
}

fn main() {}
