//! Rules by `vjp = path` alone: forward mode is made from them, and second order has none.
use super::prelude::*;

/// Functions of a crate that knows nothing of derivatives.
mod foreign {
    pub fn hypotenuse(a: f64, b: f64) -> f64 {
        a.hypot(b)
    }
}

fn hypotenuse_vjp(a: f64, b: f64) -> (f64, impl FnOnce(f64) -> (f64, f64)) {
    let h = foreign::hypotenuse(a, b);
    (h, move |y_bar| (y_bar * a / h, y_bar * b / h))
}

/// Reverse mode by hand; forward mode is made from it.
#[differentiate(vjp = hypotenuse_vjp)]
fn hypotenuse(a: f64, b: f64) -> f64 {
    foreign::hypotenuse(a, b)
}

#[differentiate(rule(foreign::hypotenuse = hypotenuse))]
fn of_foreign(x: f64, y: f64) -> f64 {
    x * y + foreign::hypotenuse(x, y) * x.sin()
}

#[test]
fn rules_of_reverse_mode() {
    check!(hypotenuse(3.0, 4.0), exact([0.6, 0.8]));
    check!(of_foreign(0.4, 0.9));
}
