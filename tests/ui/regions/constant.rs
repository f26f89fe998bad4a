//! `#[constant]` where it has no meaning.

use differentiate::prelude::*;

#[differentiate]
fn f(x: f64) -> f64 {
    let mut s = x;
    #[constant]
    for _ in 0..3 {
        s *= 2.0;
    }
    #[constant(deeply)]
    let k = s;
    s * k
}

#[differentiate(wrt(x))]
fn grows(x: f64, work: &mut Vec<f64>) -> f64 {
    work.push(x * x);
    work.iter().sum()
}

fn main() {}
