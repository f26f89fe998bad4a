//! Himmelblau's and its like: array patterns, generic over any `Float`.
use super::super::prelude::*;
use num_traits::{Float, FromPrimitive};
use std::fmt::Debug;

#[differentiate]
pub fn himmelblau_of<T: Float + FromPrimitive>(param: &[T; 2]) -> T {
    let [x1, x2] = *param;
    (x1.powi(2) + x2 - T::from_f64(11.0).unwrap()).powi(2)
        + (x1 + x2.powi(2) - T::from_f64(7.0).unwrap()).powi(2)
}

#[differentiate]
pub fn booth<T>(&[x1, x2]: &[T; 2]) -> T
where
    T: Float + FromPrimitive + Debug,
{
    let two = T::from_f64(2.0).unwrap();
    (x1 + two * x2 - T::from_f64(7.0).unwrap()).powi(2)
        + (two * x1 + x2 - T::from_f64(5.0).unwrap()).powi(2)
}

#[differentiate]
fn goldstein_price([x, y]: [f64; 2]) -> f64 {
    (1.0 + (x + y + 1.0).powi(2) * (19.0 - 14.0 * (x + y) + 3.0 * (x + y).powi(2)))
        * (30.0
            + (2.0 * x - 3.0 * y).powi(2)
                * (18.0 - 32.0 * x + 12.0 * x.powi(2) + 48.0 * y - 36.0 * x * y + 27.0 * y.powi(2)))
}

#[differentiate]
fn easom(p: &[f64; 2]) -> f64 {
    use std::f64::consts::PI;
    let [x, y] = p;
    -x.cos() * y.cos() * (-(x - PI).powi(2) - (y - PI).powi(2)).exp()
}

#[test]
fn two_dimensional() {
    check!(himmelblau_of(&[3.0, 2.0]), exact([0.0, 0.0]));
    check!(himmelblau_of(&[-1.3, 0.4]));
    check!(booth(&[-1.3, 0.4]));
    check!(booth(&[-1.3f32, 0.4]), single());
    check!(goldstein_price([0.3, -0.6]));
    check!(easom(&[2.9, 3.3]));
}
