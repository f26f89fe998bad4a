//! Generic functions over closures: quadrature, root finding, composition, functions as values.
use super::super::prelude::*;

#[differentiate]
fn simpson<F: Fn(f64) -> f64>(f: F, a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut sum = f(a) + f(b);
    for i in 1..n {
        let w = if i % 2 == 1 { 4.0 } else { 2.0 };
        sum += w * f(a + i as f64 * h);
    }
    sum * h / 3.0
}

#[differentiate]
fn newton(f: impl Fn(f64) -> f64, slope: impl Fn(f64) -> f64, start: f64) -> f64 {
    let mut x = start;
    for _ in 0..8 {
        x -= f(x) / slope(x);
    }
    x
}

#[differentiate]
fn twice<F>(f: F, x: f64) -> f64
where
    F: Fn(f64) -> f64,
{
    f(f(x))
}

#[differentiate]
fn gaussian(x: f64) -> f64 {
    (-x * x).exp()
}

#[differentiate]
fn damped_integral(k: f64, w: f64, end: f64) -> f64 {
    simpson(|t| (-k * t).exp() * (w * t).cos(), 0.0, end, 8)
}

#[differentiate]
fn cube_root(a: f64) -> f64 {
    newton(|x| x * x * x - a, |x| 3.0 * x * x, 1.0)
}

#[differentiate]
fn item_as_value(x: f64) -> f64 {
    twice(gaussian, x) + simpson(gaussian, 0.0, x, 4)
}

#[differentiate]
fn nested(a: f64, x: f64) -> f64 {
    twice(|t| simpson(|s| s * a + t, 0.0, t, 2), x)
}

#[test]
fn functions_of_functions() {
    check!(damped_integral(0.3, 1.2, 2.0));
    check!(
        cube_root(2.0),
        exact([2f64.powf(-2.0 / 3.0) / 3.0]),
        rounding(1e-9)
    );
    check!(item_as_value(0.8));
    check!(nested(0.4, 0.8));
}
