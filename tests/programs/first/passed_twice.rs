//! One place handed to a call twice, overlapping sub-slices, a buffer that is input and output in turn.
use super::super::prelude::*;

#[differentiate]
fn bilinear(a: &[f64], m: f64, b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        s += a[i] * m * b[b.len() - 1 - i];
    }
    s
}

#[differentiate]
fn product(a: f64, b: f64) -> f64 {
    a * a * b
}

#[differentiate]
fn into(a: &[f64], b: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = a[i] * b[i] + out[i];
    }
}

#[differentiate]
fn same_slice_twice(x: &[f64]) -> f64 {
    bilinear(x, 0.5, x)
}

#[differentiate]
fn same_scalar_twice(x: f64) -> f64 {
    product(x, x) + product(x.sin(), x)
}

#[differentiate]
fn overlapping(x: &[f64]) -> f64 {
    let n = x.len();
    bilinear(&x[..n - 1], x[0], &x[1..]) + bilinear(&x[2..], x[n - 1], &x[2..])
}

#[differentiate]
fn in_turn(x: &[f64]) -> f64 {
    let n = x.len();
    let mut a = vec![1.0; n];
    let mut b = vec![0.5; n];
    into(x, x, &mut a);
    into(&a, x, &mut b);
    into(&b, &b, &mut a);
    a[0] * b[n - 1] + a[1]
}

#[differentiate]
fn local_twice(x: &[f64]) -> f64 {
    let mut copy = x.to_vec();
    copy[0] = bilinear(&copy, x[1], x);
    copy[1] = bilinear(&copy, copy[0], &copy);
    copy[1]
}

#[test]
fn aliased_arguments() {
    check!(same_slice_twice(&[1.0, 2.0, 4.0]), exact([4.0, 2.0, 1.0]));
    check!(same_scalar_twice(0.7));
    check!(overlapping(&[0.4, -0.5, 0.9, 1.3]));
    check!(in_turn(&[0.4, -0.5, 0.9]));
    check!(local_twice(&[0.4, -0.5, 0.9]));
}
