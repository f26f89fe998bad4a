//! `if` as a statement, as a value, as a tuple; chains; nested; one side only.
use super::super::prelude::*;

#[differentiate]
fn huber(residual: f64, #[constant] delta: f64) -> f64 {
    let a = residual.abs();
    if a <= delta {
        0.5 * residual * residual
    } else {
        delta * (a - 0.5 * delta)
    }
}

#[differentiate]
fn piecewise(x: f64) -> f64 {
    let mut y = x;
    if x < -1.0 {
        y = x * x;
    } else if x < 0.0 {
        y = y * 3.0 + 1.0;
    } else if x < 1.0 {
        y += x.sin();
        y *= y;
    }
    y * x
}

#[differentiate]
fn one_side_overwritten(x: f64, y: f64) -> f64 {
    let mut t = x * y;
    let before = t * t;
    if x > y {
        t = t.sin() * x;
    }
    before + t * t * y
}

#[differentiate]
fn tuple_valued(x: f64, y: f64) -> f64 {
    let r = (x * x + y * y).sqrt();
    let (u, v) = if r > 1.0 {
        let d = 1.0 / r;
        (x * d, y * d)
    } else {
        (x, 2.0 * y)
    };
    u * u * v + r
}

#[differentiate]
fn nested(x: f64, y: f64) -> f64 {
    if x > 0.0 {
        let s = x * y;
        if y > 0.0 {
            let t = s.exp();
            if t > 2.0 { t.ln() * t } else { t + s }
        } else {
            s * s - x
        }
    } else {
        0.0
    }
}

#[differentiate]
fn early(x: f64, n: usize) -> f64 {
    if n == 0 {
        return 1.0;
    }
    let y = x * x;
    if y > 4.0 {
        return y.ln();
    }
    if x < 0.0 {
        return -x * y;
    }
    y.cos()
}

#[differentiate]
fn early_tuple(x: f64, y: f64) -> (f64, f64) {
    if x > y {
        return (x * y, x);
    }
    let z = y - x;
    (z, z * z)
}

#[differentiate]
fn condition_on_integers(x: f64, k: usize, negate: bool) -> f64 {
    let y = if k % 2 == 0 && !negate {
        x.powi(k as i32)
    } else if k > 10 || x > 3.0 {
        x
    } else {
        x.exp()
    };
    y * k as f64
}

#[test]
fn every_branch() {
    check!(huber(0.4, const 1.0), exact([0.4]));
    check!(huber(-3.0, const 1.0), exact([-1.0]));
    check!(huber(3.0, const 1.5), exact([1.5]));
    for x in [-2.0, -0.5, 0.5, 2.0] {
        check!(piecewise(x));
    }
    check!(one_side_overwritten(1.2, 0.7));
    check!(one_side_overwritten(0.2, 0.7));
    check!(tuple_valued(1.2, 0.7));
    check!(tuple_valued(0.2, 0.7));
    for (x, y) in [(1.0, 1.0), (0.3, 0.4), (0.4, -1.0), (-1.0, 2.0)] {
        check!(nested(x, y));
    }
    check!(early(3.0, const 0), exact([0.0]));
    check!(early(3.0, const 1), exact([2.0 / 3.0]));
    check!(early(-1.0, const 1), exact([-3.0]));
    check!(early(1.0, const 1));
    check!(early_tuple(2.0, 1.0) -> value, exact([1.0, 2.0, 1.0, 0.0]));
    check!(early_tuple(2.0, 3.5) -> value, exact([-1.0, 1.0, -3.0, 3.0]));
    for (k, negate) in [(2, false), (2, true), (11, true), (0, false)] {
        check!(condition_on_integers(0.7, const k, const negate));
    }
}
