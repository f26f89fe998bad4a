//! Errors that convert behind `?`, and a collection of results.
use super::super::prelude::*;
#[derive(Debug)]
pub enum Err1 {
    Neg(f64),
    Empty,
}
#[derive(Debug)]
pub enum Err2 {
    Wrapped(Err1),
    Other(&'static str),
}
impl From<Err1> for Err2 {
    fn from(e: Err1) -> Self {
        Err2::Wrapped(e)
    }
}
#[differentiate]
pub fn safe_log(x: f64) -> Result<f64, Err1> {
    if x <= 0.0 {
        Err(Err1::Neg(x))
    } else {
        Ok(x.ln())
    }
}
#[differentiate]
pub fn geometric_mean(x: &[f64]) -> Result<f64, Err1> {
    if x.is_empty() {
        return Err(Err1::Empty);
    }
    let mut s = 0.0;
    for &v in x {
        s += safe_log(v)?;
    }
    Ok((s / x.len() as f64).exp())
}
#[differentiate]
pub fn ratio(x: &[f64], y: &[f64]) -> Result<f64, Err2> {
    let gx = geometric_mean(x)?;
    let gy = geometric_mean(y)?;
    if gy < 1e-12 {
        return Err(Err2::Other("small"));
    }
    let logs = x
        .iter()
        .map(|v| safe_log(*v))
        .collect::<Result<Vec<f64>, _>>()?;
    Ok(gx / gy + logs[0])
}
#[test]
fn errors_that_convert_everywhere() {
    check!(ratio(&[0.5,0.8], &[1.5,0.3]) -> ok);
}
