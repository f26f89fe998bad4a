//! Ackley's function as argmin's test functions have it: generic, constants by `from_f64`.
use super::super::prelude::*;
use num_traits::{Float, FromPrimitive};
use std::iter::Sum;

#[differentiate]
pub fn ackley<T>(param: &[T]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    ackley_abc(
        param,
        T::from_f64(20.0).unwrap(),
        T::from_f64(0.2).unwrap(),
        T::from_f64(2.0 * std::f64::consts::PI).unwrap(),
    )
}

#[differentiate]
pub fn ackley_abc<T>(param: &[T], a: T, b: T, c: T) -> T
where
    T: Float + FromPrimitive + Sum,
{
    let num1 = T::from_f64(1.0).unwrap();
    let n = T::from_usize(param.len()).unwrap();
    -a * (-b * ((num1 / n) * param.iter().map(|x| x.powi(2)).sum()).sqrt()).exp()
        - ((num1 / n) * param.iter().map(|x| (c * *x).cos()).sum()).exp()
        + a
        + num1.exp()
}

#[test]
fn ackleys() {
    check!(ackley(&[0.3, -1.2, 0.8]));
    check!(ackley(&[0.3f32, -1.2, 0.8]), single());
    check!(ackley_abc(&[0.3, -1.2], 20.0, 0.2, 6.28));
}
