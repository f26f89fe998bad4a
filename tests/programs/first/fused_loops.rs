//! Loops of independent iterations run together with their adjoints; those that only look so do not.

use super::super::prelude::*;

/// Fills all of it, unless there are no rounds: then it leaves what was there.
#[differentiate]
fn fill_in_rounds(x: f64, rounds: usize, out: &mut [f64]) {
    for round in 0..rounds {
        for i in 0..out.len() {
            out[i] = x * (i + round) as f64;
        }
    }
}

/// Work space that a callee overwrites in some iterations only: what it holds comes from an earlier one.
#[differentiate]
fn sometimes_filled(x: &[f64]) -> f64 {
    let mut work = vec![0.0; 3];
    let mut total = 0.0;
    for i in 0..x.len() {
        fill_in_rounds(x[i], i % 2, &mut work);
        total += work[2] * x[i];
    }
    total
}

/// The same in place.
#[differentiate]
fn filled_in_a_loop(x: &[f64]) -> f64 {
    let mut work = vec![0.0; 3];
    let n = work.len();
    let mut total = 0.0;
    for i in 0..x.len() {
        for round in 0..i % 2 {
            for k in 0..n {
                work[k] = x[i] * (k + round) as f64;
            }
        }
        total += work[2] * x[i];
    }
    total
}

#[differentiate]
fn squares(x: f64, out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = x.powi(i as i32 + 1);
    }
}

#[differentiate]
fn product_of(values: &[f64]) -> f64 {
    let mut product = 1.0;
    for &value in values {
        product *= value;
    }
    product
}

/// Work space that is overwritten as a whole, two sums, and statements behind the loop that do and do not need it.
#[differentiate]
fn independent(x: &[f64], a: f64) -> f64 {
    let mut work = vec![0.0; 3];
    let mut table = vec![0.0; 2];
    let (mut one, mut two) = (0.0, 0.0);
    for i in 0..x.len() {
        for j in 0..2 {
            squares(x[i] + j as f64, &mut work);
            table[j] = product_of(&work) * a;
        }
        if x[i] > 0.5 {
            one += table[0] * table[1];
        } else {
            two -= table[1].sin();
        }
    }
    let scale = product_of(&[a, 2.0]);
    one - 3.0 * two + scale
}

/// What follows the loop needs its sum: nothing is known beforehand.
#[differentiate]
fn root_of_the_sum(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * x[i];
    }
    sum.sqrt()
}

/// The sum is read where it grows.
#[differentiate]
fn running_sum(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut total = 0.0;
    for i in 0..x.len() {
        sum += x[i];
        total += sum * x[i];
    }
    total
}

/// Sums into single elements, of more iterations than there are lanes.
#[differentiate]
fn into_elements(x: &[f64], w: &[f64]) -> f64 {
    let mut out = vec![0.0; 3];
    for c in 0..w.len() {
        for r in c..x.len() {
            out[c % 3] += x[r] * w[c] * w[c];
        }
    }
    out[0] * out[1] + out[2].sin()
}

/// The elements that the loop adds to stay where they are; one of them lies outside, in a branch that is not taken.
#[differentiate]
fn fixed_elements(w: &[f64], x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let miss = w[0] * x[i] + w[1] - x[i] * x[i];
        if miss > 100.0 {
            sum += w[7] * miss;
        } else if miss > 0.1 {
            sum += w[2] * miss;
        } else {
            sum += miss * miss;
        }
    }
    sum
}

/// A chain through several products, and another that ends in a pole.
#[differentiate]
fn carried(x: &[f64]) -> f64 {
    let (mut t, mut u) = (0.5, 1.5);
    for i in 0..x.len() {
        t = t * t * x[i] / 2.0 + 0.7 - 0.3 * t;
        u = 2.0 * (u * x[i] + 1.0) / (u + t) - 0.1 * u;
    }
    t * u
}

#[differentiate]
fn sine_of(x: f64) -> f64 {
    x.sin()
}

/// What is carried passes through arithmetic and through a call.
#[differentiate]
fn carried_through_a_call(x: &[f64]) -> f64 {
    let mut t = 0.5;
    for i in 0..x.len() {
        let v = t * x[i] * 2.0;
        let w: f64 = sine_of(v);
        t = w * 0.5 + v * 0.25 - 0.1 * t;
    }
    t
}

#[test]
fn fused_loop_programs() {
    check!(sometimes_filled(&[0.3, -0.4, 0.7, 1.1]));
    check!(filled_in_a_loop(&[0.3, -0.4, 0.7, 1.1]));
    check!(independent(&[0.3, 0.9, 0.7, -1.1], 0.6));
    check!(root_of_the_sum(&[0.3, 0.9, 0.7, -1.1]));
    check!(running_sum(&[0.3, 0.9, 0.7, -1.1]));
    check!(into_elements(
        &[0.3, 0.9, 0.7, -1.1, 0.2, 0.8, -0.6, 0.5, 1.3],
        &[0.4, -0.7, 1.2, 0.9]
    ));
    check!(fixed_elements(
        &[0.4, -0.7, 1.2],
        &[0.3, 0.9, 0.7, -1.1, 0.2, 0.8, -0.6, 0.5, 1.3]
    ));
    check!(carried_through_a_call(&[0.3, 0.9, 0.7, -1.1]));
    check!(carried(&[0.3, 0.9, 0.7, -1.1]));
}
