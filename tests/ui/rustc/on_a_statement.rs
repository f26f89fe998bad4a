//! The attribute on a statement and on an expression, where rustc says it.

use differentiate::prelude::*;

fn f(x: f64) -> f64 {
    #[differentiate]
    let y = x * x;
    y
}

fn main() {
    f(1.0);
}
