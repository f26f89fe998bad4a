//! A raw pointer to an active value.

use differentiate::prelude::*;

#[differentiate]
fn f(x: f64) -> f64 {
    let pointer = &x as *const f64;
    let same = unsafe { *pointer };
    same * x
}

fn main() {}
