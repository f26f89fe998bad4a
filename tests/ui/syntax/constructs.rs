//! Constructs outside the language that is differentiated.

use differentiate::prelude::*;

#[differentiate]
fn assignment_as_value(x: f64) -> f64 {
    let mut y = x;
    let _unit = (y = y * 2.0, x);
    y
}

#[differentiate]
fn labelled_block(x: f64) -> f64 {
    let y = 'pick: {
        if x > 0.0 {
            break 'pick x * 2.0;
        }
        x
    };
    y * y
}

#[differentiate]
fn future(x: f64) -> f64 {
    let later = async { x * x };
    drop(later);
    x
}

fn main() {}
