//! `match` on integers, ranges, characters, strings, booleans and tuples of them.
use super::super::prelude::*;

#[differentiate]
fn chebyshev(n: u32, x: f64) -> f64 {
    match n {
        0 => 1.0,
        1 => x,
        _ => 2.0 * x * chebyshev(n - 1, x) - chebyshev(n - 2, x),
    }
}

#[differentiate]
fn by_name(name: &str, x: f64) -> f64 {
    match name {
        "sin" => x.sin(),
        "cube" | "cubic" => x * x * x,
        "zero" => 0.0,
        other => x * other.len() as f64,
    }
}

#[differentiate]
fn by_range(k: i32, x: f64) -> f64 {
    let y = match k {
        i32::MIN..=-1 => -x,
        0 => return x * x,
        1..=9 => x.powi(k),
        n if n % 2 == 0 => x / n as f64,
        n @ (11 | 13) => x.exp() * n as f64,
        _ => x,
    };
    y * y
}

#[differentiate]
fn by_tuple(op: char, flags: (bool, bool), a: f64, b: f64) -> f64 {
    match (op, flags) {
        ('+', _) => a + b,
        ('*', (true, negate)) => {
            let p = a * b;
            if negate { -p } else { p }
        }
        ('*', (false, _)) => a,
        (_, (x, y)) if x == y => a / b,
        _ => b,
    }
}

#[differentiate]
fn as_statement(k: usize, x: f64) -> f64 {
    let mut y = x;
    let mut scale = 1.0;
    match k {
        0 => {}
        1 => y *= y,
        2 => {
            scale = y;
            y += 1.0;
        }
        _ => (),
    }
    scale * y.sin()
}

#[test]
fn matches() {
    for n in 0..5 {
        check!(chebyshev(const n, 0.3));
    }
    for name in ["sin", "cubic", "zero", "other"] {
        check!(by_name(const name, 0.7));
    }
    for k in [-3, 0, 2, 12, 13, 15] {
        check!(by_range(const k, 0.7));
    }
    for (op, flags) in [
        ('+', (true, false)),
        ('*', (true, true)),
        ('*', (true, false)),
        ('*', (false, false)),
        ('/', (true, true)),
        ('/', (true, false)),
    ] {
        check!(by_tuple(const op, const flags, 0.7, 1.3));
    }
    for k in 0..4 {
        check!(as_statement(const k, 0.7));
    }
}
