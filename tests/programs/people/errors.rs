//! Results of calls whose errors are ignored, passed on, or steer.
use super::super::prelude::*;
#[derive(Clone, Debug, PartialEq)]
enum Failure {
    Negative,
    Steps(usize),
    Inner(usize),
}
/// Without `Clone`.
#[derive(Debug)]
struct Inner {
    at: usize,
}
impl From<Inner> for Failure {
    fn from(inner: Inner) -> Failure {
        Failure::Inner(inner.at)
    }
}
#[differentiate]
fn root(a: f64) -> Result<f64, Inner> {
    if a < 0.0 {
        Err(Inner { at: 2 })
    } else {
        Ok(a.sqrt())
    }
}
#[differentiate]
fn ignored(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &v in x {
        sum += match root(v) {
            Ok(r) => r * v,
            Err(_) => v * v,
        };
        if let Ok(r) = root(v + 1.0) {
            sum *= 1.0 + r;
        }
        sum += match root(v - 0.1) {
            Err(..) => 0.5 * v,
            Ok(r) => r,
        };
        let Ok(r) = root(2.0 * v) else { continue };
        sum += r;
    }
    sum
}
#[differentiate]
fn passed_on(a: f64, b: f64) -> Result<f64, Failure> {
    let r = match root(a) {
        Ok(r) => r,
        Err(inner) => return Err(inner.into()),
    };
    let s = match root(b) {
        Err(inner) => {
            eprintln!("{inner:?}");
            return Err(Failure::Steps(inner.at));
        }
        Ok(s) => s * a,
    };
    let s = s
        + root(a + 1.0).ok().ok_or(Failure::Negative)?
        + root(a + 2.0).map_err(|inner| inner.at).unwrap();
    if r > 10.0 {
        return Err(Failure::Negative);
    }
    match root(a * b + s) {
        Ok(t) => Ok(t * r + s),
        Err(inner) => Err(Failure::from(inner)),
    }
}
#[differentiate]
fn handled(a: f64, b: f64) -> f64 {
    match passed_on(a, b) {
        Ok(y) => y,
        Err(Failure::Steps(n)) => a * n as f64,
        Err(Failure::Inner(_)) => b,
        Err(_) => a * b,
    }
}
#[test]
fn errors_of_calls() {
    check!(ignored(&[0.3, -0.4, -2.0, 1.5]));
    check!(handled(0.3, 0.8));
    check!(handled(0.3, -0.8));
    check!(handled(-0.3, 0.8));
    check!(handled(200.0, 0.8));
    assert_eq!(passed_on::grad(-1.0, 1.0), Err(Failure::Inner(2)));
    assert_eq!(passed_on::grad(1.0, -1.0), Err(Failure::Steps(2)));
    assert_eq!(passed_on(1.0, -1.0), Err(Failure::Steps(2)));
}
