//! What fallible functions give, used by the methods that `Option` and `Result` have in common.

use super::super::prelude::*;

#[derive(Clone, Debug, PartialEq)]
enum Fault {
    Negative,
}

#[differentiate]
fn root(x: f64) -> Result<f64, Fault> {
    if x < 0.0 {
        return Err(Fault::Negative);
    }
    Ok(x.sqrt())
}

#[differentiate]
fn inverse(x: f64) -> Option<f64> {
    if x == 0.0 { None } else { Some(1.0 / x) }
}

#[derive(Clone, Differentiable)]
struct Solver {
    scale: f64,
}

#[differentiate]
impl Solver {
    fn solve(&self, x: f64) -> Result<f64, String> {
        if x > 10.0 {
            return Err("too large".to_string());
        }
        Ok(x * x * self.scale)
    }
}

#[differentiate]
fn or_a_default(x: f64, d: f64) -> f64 {
    root(x).unwrap_or(d) + inverse(x).unwrap_or(3.0 * d)
}

#[differentiate]
fn or_a_computed_default(x: f64, d: f64) -> f64 {
    inverse(x).unwrap_or_else(|| d * d) + root(x).unwrap_or_else(|_| d.sin())
}

#[differentiate]
fn mapped_or(x: f64, d: f64) -> f64 {
    root(x).map_or(d, |r| r * d) * inverse(x).map_or(1.0, |i| i + d)
}

#[differentiate]
fn mapped_and_matched(x: f64, d: f64) -> f64 {
    match root(x).map(|r| r * r * d) {
        Ok(value) => value,
        Err(Fault::Negative) => -d,
    }
}

#[differentiate]
fn mapped_and_tried(x: f64, d: f64) -> Result<f64, Fault> {
    let scaled = root(x).map(|r| r * d)?;
    Ok(scaled + d)
}

#[differentiate]
fn mapped_option(x: f64, d: f64) -> Option<f64> {
    inverse(x).map(|i| i * d)
}

#[differentiate]
fn held_first(x: f64, d: f64) -> f64 {
    let found = root(x);
    let inverted = inverse(x + 1.0);
    found.unwrap_or(d) * inverted.map_or(2.0, |i| i * i)
}

#[differentiate]
fn by_method(x: f64, #[constant] solver: &Solver) -> f64 {
    solver.solve(x).unwrap_or(x) + solver.solve(2.0 * x).map_or(0.5, |s| s * x)
}

#[differentiate]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for &v in x {
        total += root(v).unwrap_or(-v) * inverse(v).unwrap_or(0.0);
    }
    total
}

#[test]
fn values_of_fallible_functions_are_right() {
    for x in [0.7, -0.4] {
        check!(or_a_default(x, 0.3));
        check!(or_a_computed_default(x, 0.3));
        check!(mapped_or(x, 0.3));
        check!(mapped_and_matched(x, 0.3));
        check!(held_first(x, 0.3));
    }
    check!(
        or_a_default(0.7, 0.3),
        exact([0.5 / 0.7_f64.sqrt() - 1.0 / 0.49, 0.0])
    );
    let solver = Solver { scale: 2.0 };
    check!(by_method(0.7, const &solver));
    check!(by_method(7.0, const &solver));
    check!(in_a_loop(&[0.7, -0.3, 0.2]));
    assert_eq!(mapped_and_tried::grad(0.25, 2.0), Ok((2.0, 1.5)));
    assert_eq!(mapped_and_tried::grad(-0.25, 2.0), Err(Fault::Negative));
    assert_eq!(mapped_option::grad(2.0, 3.0), Some((-0.75, 0.5)));
}
