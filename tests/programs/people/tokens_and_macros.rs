//! Everyday macros around the numbers: `assert!`, `vec!`, `matches!`, `format!`, `unreachable!`, `eprintln!`, own constants in macros.
use super::super::prelude::*;

#[differentiate]
fn diagnosed(x: f64, verbose: bool) -> f64 {
    assert!(x.is_finite(), "x must be finite, got {x}");
    let y = x.exp();
    if verbose {
        eprint!("");
        let text = format!("{y:.3} at {x}");
        debug_assert!(!text.is_empty());
    }
    match (x > 0.0, x < 10.0) {
        (true, true) => y,
        (false, _) => y * y,
        (true, false) => unreachable!("checked by the caller"),
    }
}

#[differentiate]
fn literals_of_vectors(x: f64, y: f64) -> f64 {
    let v = vec![x, x * y, y];
    let m = vec![vec![x; 2], vec![y, 1.0]];
    assert_eq!(v.len(), 3);
    v[1] * m[0][1] + m[1][0] * v[2] + if matches!(v.len(), 2 | 3) { x } else { todo!() }
}

#[differentiate]
#[allow(clippy::excessive_precision)]
#[inline]
#[must_use]
pub fn with_attributes(x: f64) -> f64 {
    #[rustfmt::skip]
    let y = x * 3.14159265358979323846;
    y * y
}

#[differentiate]
fn nested_items(x: f64) -> f64 {
    const SCALE: f64 = 2.5;
    static TABLE: [f64; 2] = [0.5, 1.5];
    type Real = f64;
    let y: Real = SCALE * x;
    y.powi(2) * TABLE[1]
}

#[test]
fn macros() {
    check!(diagnosed(0.4, const true));
    check!(diagnosed(-0.4, const false));
    check!(literals_of_vectors(0.4, 0.9));
    check!(with_attributes(0.4));
    check!(nested_items(0.4), exact([2.0 * 6.25 * 1.5 * 0.4]));
}
