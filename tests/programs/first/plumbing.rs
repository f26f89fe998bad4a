//! What carries values without changing them: clones, dereferences, blocks, assertions, prints, casts, `let` without effect.
use super::super::prelude::*;

#[differentiate]
fn references(x: &f64, y: f64) -> f64 {
    let z = &y;
    let w = *x * *z;
    let v = &(w + 1.0);
    v * x + z.clone() * *v
}

#[differentiate]
fn cloned(x: &[f64]) -> f64 {
    let a = x[0].clone();
    let b = (x[1]).to_owned();
    a.clone() * a * b.clone()
}

#[differentiate]
fn blocks(x: f64) -> f64 {
    let y = {
        let t = x * x;
        let u = {
            let t = t.sin();
            t * x
        };
        t + u
    };
    y * { y + 1.0 }
}

#[differentiate]
fn checked(x: f64, n: usize) -> f64 {
    assert!(x > 0.0, "x is {x}");
    assert_eq!(n % 2, 0);
    debug_assert!(n < 100);
    let y = x.ln();
    if n > 90 {
        println!("{y} after {n}");
        panic!("too many");
    }
    debug_assert_ne!(y, 0.5);
    y * n as f64
}

#[differentiate]
fn parenthesised(x: f64) -> f64 {
    return (((x) * (2.0)) - (-(x)).exp()) as f64;
}

#[differentiate]
fn literals(x: f64) -> f64 {
    1e-3 * x + 2. * x * x - 1_000.5e-2 * x + 3f64 / x + f64::EPSILON + f64::MAX * 0.0 + -0.0
}

#[differentiate]
fn nothing_to_do(x: f64, y: f64) -> f64 {
    let _ = x * y;
    let _z = x.sin();
    y
}

#[differentiate]
fn unary_chain(x: f64) -> f64 {
    -(-(-x)) * -2.0 + !0i32 as f64 * x
}

#[differentiate]
fn comparisons(x: f64, y: f64) -> f64 {
    let positive = x > 0.0;
    let both = positive && y > 0.0;
    let either = positive || !(y >= 0.0);
    let count = positive as u8 + both as u8;
    if both {
        x * y
    } else if either {
        x - y * count as f64
    } else {
        y
    }
}

#[test]
fn plumbing_programs() {
    check!(references(&0.7, 1.2));
    check!(cloned(&[0.7, 1.2]), exact([1.68, 0.49]));
    check!(blocks(0.7));
    check!(checked(0.7, const 4), exact([4.0 / 0.7]));
    check!(parenthesised(0.7), exact([2.0 + (-0.7f64).exp()]));
    check!(literals(0.7));
    check!(nothing_to_do(0.7, 1.2), exact([0.0, 1.0]));
    check!(unary_chain(0.7), exact([1.0]));
    check!(comparisons(0.7, 1.2));
    check!(comparisons(0.7, -1.2));
    check!(comparisons(-0.7, -1.2));
    check!(comparisons(-0.7, 1.2), exact([0.0, 1.0]));
}
