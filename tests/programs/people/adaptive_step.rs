//! An embedded Runge-Kutta pair with rejected steps: `loop`, `continue`, `break`.
use super::super::prelude::*;

#[differentiate]
fn rhs(t: f64, y: f64, k: f64) -> f64 {
    -k * y * y + t.cos()
}

#[differentiate]
fn integrate(y0: f64, k: f64, end: f64, #[constant] tolerance: f64) -> f64 {
    let (mut t, mut y, mut h) = (0.0, y0, 0.5);
    loop {
        if t >= end {
            break;
        }
        if t + h > end {
            h = end - t;
        }
        let k1 = rhs(t, y, k);
        let k2 = rhs(t + h, y + h * k1, k);
        let low = y + h * k1;
        let high = y + 0.5 * h * (k1 + k2);
        #[constant]
        let error = (high - low).abs();
        if error > tolerance && h > 1e-3 {
            h *= 0.5;
            continue;
        }
        t += h;
        y = high;
        if error < 0.1 * tolerance {
            h *= 2.0;
        }
    }
    y
}

#[test]
fn adaptive() {
    // at end = 2 the last step ends there exactly, which is a kink
    check!(integrate(1.2, 0.8, 1.93, const 0.01));
}
