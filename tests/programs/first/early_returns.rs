//! Early returns of arrays and vectors from nested control flow, in functions that others call.

use super::super::prelude::*;

#[differentiate]
fn turned(x: [f64; 3], at: f64) -> [f64; 3] {
    for i in 0..3 {
        if x[i] > at {
            if x[i] > 2.0 * at {
                return [x[1] * at, x[0].sin(), x[2] * x[i]];
            }
            return x.map(|part| part * at);
        }
    }
    [x[2], x[0] * x[1], at]
}

#[differentiate]
fn stretched(x: &[f64], by: f64) -> Vec<f64> {
    for i in 0..x.len() {
        if x[i] < by {
            if x[i] < 0.0 {
                return vec![x[i] * by, x[i].exp()];
            }
            break;
        }
    }
    if by > 2.0 {
        return x.to_vec();
    }
    x.iter().map(|part| part * by).collect()
}

#[differentiate]
fn length(x: [f64; 3], at: f64) -> f64 {
    let once = turned(x, at);
    let twice = turned(once, at * 0.5);
    twice[0] * twice[0] + twice[1] * once[2] + twice[2]
}

#[differentiate]
fn total(x: &[f64], by: f64) -> f64 {
    let mut sum = 0.0;
    for part in stretched(&stretched(x, by), by * by) {
        sum += part * part;
    }
    sum
}

#[test]
fn early_returns() {
    check!(turned([0.3, 0.9, -0.4], 0.35) -> value);
    check!(turned([0.3, 0.5, -0.4], 0.35) -> value);
    check!(turned([0.3, 0.1, -0.4], 0.35) -> value);
    check!(length([0.3, 0.9, -0.4], 0.35));
    check!(stretched(&[1.5, -0.5], 0.7) -> vec);
    check!(stretched(&[1.5, 0.5], 2.5) -> vec);
    check!(stretched(&[1.5, 0.5], 0.7) -> vec);
    check!(total(&[1.5, 0.5, 1.2], 0.7));
    check!(total(&[1.5, -0.5, 1.2], 0.7));
}
