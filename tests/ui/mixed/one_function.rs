//! Several independent mistakes in one function are all reported at once.

use differentiate::prelude::*;

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

#[differentiate(fast, wrt(x, z))]
fn f(x: f64, p: &[f64; 4]) -> f64 {
    let [first, .., last] = *p;
    let a = square!(x);
    let b = x.gamma();
    let c = a * if b > 1.0 { return x } else { 2.0 };
    let d = p.iter().map(|v| v * x).reduce(|l, r| l * r).unwrap_or(0.0);
    first * last + a + b + c + d
}

fn main() {}
