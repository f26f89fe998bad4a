//! `?` in expressions, loops and closures; an error enum; options and results in each other's place.
use super::super::prelude::*;

#[derive(Clone, Debug, PartialEq)]
enum Failure {
    Domain { at: usize },
    Empty,
}

type Checked<T> = Result<T, Failure>;

#[differentiate]
fn root(x: f64, at: usize) -> Result<f64, Failure> {
    if x < 0.0 {
        Err(Failure::Domain { at })
    } else {
        Ok(x.sqrt())
    }
}

#[differentiate]
fn sum_of_roots(x: &[f64]) -> Checked<f64> {
    if x.is_empty() {
        return Err(Failure::Empty);
    }
    let mut sum = root(x[0], 0)? * 2.0;
    for (i, v) in x.iter().enumerate().skip(1) {
        sum += root(*v * sum, i)?;
    }
    Ok(sum)
}

#[differentiate]
fn quotient(x: f64, y: f64) -> Option<f64> {
    let inverse = if y == 0.0 { None } else { Some(1.0 / y) }?;
    Some(x * inverse)
}

#[differentiate]
fn converted(x: f64, y: f64) -> Result<(f64, f64), String> {
    let q = quotient(x, y).ok_or_else(|| format!("{x}/{y}"))?;
    let r = root(q, 7).map_err(|e| format!("{e:?}"))?;
    Ok((q, r * y))
}

#[differentiate]
fn recovered(x: f64) -> f64 {
    match root(x, 0) {
        Ok(r) => r * x,
        Err(Failure::Domain { at }) => -x + at as f64,
        Err(_) => 0.0,
    }
}

#[test]
fn failing_programs() {
    check!(sum_of_roots(&[0.4, 1.5, 0.9]) -> ok);
    check!(quotient(1.5, 0.8) -> ok, exact([1.25, -1.5 / 0.64]));
    check!(converted(1.5, 0.8) -> ok value);
    check!(recovered(1.5));
    check!(recovered(-1.5), exact([-1.0]));
    assert_eq!(
        sum_of_roots::grad(&[0.4, -1.5]),
        Err(Failure::Domain { at: 1 })
    );
    assert_eq!(sum_of_roots::grad(&[]), Err(Failure::Empty));
    let mut bar = [7.0, 8.0];
    assert!(sum_of_roots::vjp_into(&[0.4, -1.5], 1.0, &mut bar).is_err());
    assert_eq!(bar, [7.0, 8.0]);
    assert!(converted::vjp(1.0, 0.0).is_err());
    assert!(quotient::value_and_grad(1.0, 0.0).is_none());
}
