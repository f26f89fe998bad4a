//! Sums in place of types that add up in their own way: what was there before matters.

use super::super::prelude::*;
use std::ops::{Add, AddAssign, SubAssign};

/// A probability by its logarithm.
#[derive(Clone, Copy, Debug, Differentiable)]
struct LogProbability(f64);
#[differentiate]
impl Add for LogProbability {
    type Output = LogProbability;
    fn add(self, other: LogProbability) -> LogProbability {
        LogProbability((self.0.exp() + other.0.exp()).ln())
    }
}
#[differentiate]
impl AddAssign for LogProbability {
    fn add_assign(&mut self, other: LogProbability) {
        *self = *self + other;
    }
}
#[differentiate]
impl SubAssign<f64> for LogProbability {
    fn sub_assign(&mut self, other: f64) {
        self.0 = (self.0.exp() - other * other).ln();
    }
}

#[differentiate]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut sum = LogProbability(-3.0);
    for i in 0..x.len() {
        sum += LogProbability(x[i] * 0.5);
    }
    sum.0 * 2.0
}

#[differentiate]
fn one_by_one(x: f64, y: f64) -> f64 {
    let mut sum = LogProbability(x);
    sum += LogProbability(y);
    sum -= x * 0.2;
    sum += LogProbability(x * y);
    sum.0 * 2.0
}

#[derive(Clone, Debug, Differentiable)]
struct Evidence {
    total: LogProbability,
    linear: f64,
}

#[differentiate]
fn in_a_field(x: &[f64]) -> f64 {
    let mut evidence = Evidence {
        total: LogProbability(0.1),
        linear: 0.0,
    };
    for &value in x {
        evidence.total += LogProbability(value);
        evidence.linear += value * value;
    }
    evidence.total.0 + 0.5 * evidence.linear
}

#[test]
fn sums_of_types_programs() {
    check!(in_a_loop(&[0.3, -0.4, 0.7, 1.1]));
    check!(one_by_one(0.3, 0.4));
    check!(in_a_field(&[0.3, -0.4, 0.7, 1.1]));
}
