//! `while` loops whose number of trips depends on the data.
use super::super::prelude::*;

/// The arithmetic-geometric mean.
#[differentiate]
fn arithmetic_geometric(a: f64, b: f64) -> f64 {
    let (mut a, mut b) = (a, b);
    while (a - b).abs() > 1e-15 * a.abs() {
        let mean = 0.5 * (a + b);
        b = (a * b).sqrt();
        a = mean;
        if (a - b).abs() < 1e-14 {
            return a;
        }
    }
    a
}

#[differentiate]
fn lambert(z: f64) -> f64 {
    let mut w = if z < 1.0 { z } else { z.ln() };
    let mut change = 1.0f64;
    let mut k = 0;
    while change.abs() > 1e-14 && k < 50 {
        let e = w.exp();
        change = (w * e - z) / (e * (w + 1.0));
        w -= change;
        k += 1;
    }
    w
}

#[differentiate]
fn bisected(target: f64, #[constant] tolerance: f64) -> f64 {
    let mut low = 0.0;
    let mut high = 4.0;
    while high - low > tolerance {
        let middle = 0.5 * (low + high);
        if middle * middle < target {
            low = middle;
        } else {
            high = middle;
        }
    }
    // One Newton step, so that the result depends on the target.
    let x = 0.5 * (low + high);
    x - (x * x - target) / (2.0 * x)
}

#[differentiate]
fn series(x: f64) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    let mut n = 1.0;
    while term > 1e-17 || -term > 1e-17 {
        term *= x / n;
        sum += term;
        n += 1.0;
    }
    sum
}

#[differentiate]
fn collatz_like(x: f64, start: u64) -> f64 {
    let mut n = start;
    let mut y = x;
    while n != 1 {
        if n % 2 == 0 {
            n /= 2;
            y = y.sin() + 0.2 * x;
        } else {
            n = 3 * n + 1;
            y *= x;
        }
    }
    y
}

#[differentiate]
fn until_large(x: f64) -> f64 {
    let mut y = x;
    while y < 10.0 {
        let mut inner = 0.0;
        while inner < y {
            inner += 0.7 + 0.1 * y;
        }
        y = y * 1.3 + inner * 0.2;
    }
    y
}

#[test]
fn convergence() {
    check!(arithmetic_geometric(1.0, 2.0));
    check!(arithmetic_geometric(24.0, 6.0));
    // W' = W / (z (1 + W)).
    for z in [0.5f64, 1.0, 3.0] {
        let w = lambert(z);
        check!(lambert(z), exact([w / (z * (1.0 + w))]), rounding(1e-7));
    }
    check!(bisected(2.0, const 0.1));
    check!(series(0.7), exact([0.7f64.exp()]), rounding(1e-9));
    check!(series(-2.0), exact([(-2f64).exp()]), rounding(1e-9));
    check!(collatz_like(0.7, const 6));
    check!(collatz_like(0.7, const 1), exact([1.0]));
    check!(until_large(1.0));
    check!(until_large(12.0), exact([1.0]));
}
