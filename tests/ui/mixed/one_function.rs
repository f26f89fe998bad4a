//! Several independent mistakes in one function are all reported at once, in the order of the text.

use differentiate::prelude::*;

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

trait Special {
    fn bessel(self) -> f64;
}

impl Special for f64 {
    fn bessel(self) -> f64 {
        self
    }
}

#[differentiate(fast, wrt(x, p, z))]
fn f(x: f64, p: &[f64; 4]) -> f64 {
    let [first, .., last] = *p;
    let a = square!(x);
    let b = x.bessel();
    let c = a * if b > 1.0 { return x } else { 2.0 };
    let d = p.iter().map(|v| v * x).reduce(|l, r| l * r).unwrap_or(0.0);
    first * last + a + b + c + d
}

fn main() {}
