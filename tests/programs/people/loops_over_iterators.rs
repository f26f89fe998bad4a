//! `for` over iterators of every listed kind, with state carried along.
use super::super::prelude::*;

#[differentiate]
fn by_reference(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for v in x {
        s = s * v + v * v;
    }
    s
}

#[differentiate]
fn by_pattern(points: &[(f64, f64)]) -> f64 {
    let mut length = 0.0;
    let mut previous = points[0];
    for &(x, y) in points.iter().skip(1) {
        length += ((x - previous.0).powi(2) + (y - previous.1).powi(2)).sqrt();
        previous = (x, y);
    }
    length
}

#[differentiate]
fn mutating(x: &mut Vec<f64>, k: f64) {
    let mut carry = k;
    for v in x.iter_mut() {
        *v = *v * carry;
        carry += *v;
    }
    for v in x {
        *v -= carry;
    }
}

#[differentiate]
fn by_value(x: Vec<f64>) -> f64 {
    let mut sum = 0.0;
    for (i, v) in x.into_iter().enumerate().rev() {
        sum = sum * 0.5 + v.powi(i as i32 + 1);
    }
    sum
}

#[differentiate]
fn zipped(x: &[f64], y: &mut [f64], w: &[f64]) {
    for ((a, b), c) in x.iter().zip(y.iter_mut()).zip(w) {
        *b = a * *b + c;
    }
}

#[differentiate]
fn windows_and_chunks(x: &[f64]) -> f64 {
    let mut s = 0.2;
    for w in x.windows(3) {
        s += w[0] * w[2] - s * w[1];
    }
    for c in x.chunks(2) {
        s *= c.iter().sum::<f64>();
    }
    for pair in x.chunks_exact(2) {
        let [a, b] = pair else { unreachable!() };
        s += a / b;
    }
    s
}

#[differentiate]
fn over_rows(m: &mut [Vec<f64>]) -> f64 {
    let mut total = 0.0;
    for (i, row) in m.iter_mut().enumerate() {
        let scale = row[0];
        for v in row.iter_mut().skip(1) {
            *v /= scale;
        }
        total += row.iter().sum::<f64>() * i as f64;
    }
    total
}

#[test]
fn for_loops() {
    check!(by_reference(&[0.4, -0.3, 0.8]));
    check!(by_pattern(&[(0.4, -0.3), (0.8, 1.2), (0.7, 0.1)]));
    check!(mutating(&mut vec![0.4, -0.3, 0.8], 1.2) -> unit);
    check!(by_value(vec![0.4, -0.3, 0.8]));
    check!(zipped(&[0.4, -0.3], &mut [0.8, 1.2], &[0.7, 0.1]) -> unit);
    check!(windows_and_chunks(&[0.4, -0.3, 0.8, 1.2, 0.7]));
    check!(over_rows(&mut [vec![0.4, -0.3], vec![0.8, 1.2]]));
}
