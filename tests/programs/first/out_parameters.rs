//! Results written through `&mut` parameters, overwritten, added to, read before they are written.
use super::super::prelude::*;

#[differentiate]
fn scaled_into(x: &[f64], k: f64, out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = k * x[i] * x[i];
    }
}

#[differentiate]
fn added_into(x: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] += x[i].sin();
    }
}

#[differentiate]
fn squared_in_place(x: &mut [f64]) {
    for i in 0..x.len() {
        x[i] *= x[i];
    }
}

#[differentiate]
fn prefix_sums(x: &mut [f64]) {
    for i in 1..x.len() {
        x[i] += x[i - 1];
    }
}

#[differentiate]
fn prefix_products(x: &mut [f64; 4]) -> f64 {
    for i in 1..4 {
        x[i] = x[i] * x[i - 1];
    }
    x[3].ln()
}

#[differentiate]
fn through_scalar(x: f64, y: &mut f64) {
    *y = *y * x + x;
    *y *= 3.0;
}

#[differentiate]
fn quotient_and_rest(a: f64, b: f64, rest: &mut f64) -> f64 {
    let q = a / b;
    *rest = a - q.floor() * b;
    q
}

#[differentiate]
fn mirrored(b: &mut [f64]) {
    let n = b.len();
    for i in 0..n {
        b[i] = b[n - 1 - i] * b[i];
    }
}

#[differentiate]
fn partly_written(x: &[f64], out: &mut [f64]) {
    for i in (0..x.len()).step_by(2) {
        out[i] = x[i].exp();
    }
    out[1] *= x[0];
}

/// Lorenz's right-hand side, as an integrator calls it.
#[differentiate]
fn lorenz(_t: f64, y: &[f64; 3], p: &[f64; 3], dy: &mut [f64; 3]) {
    let [sigma, rho, beta] = *p;
    dy[0] = sigma * (y[1] - y[0]);
    dy[1] = y[0] * (rho - y[2]) - y[1];
    dy[2] = y[0] * y[1] - beta * y[2];
}

#[differentiate]
fn two_outputs(x: &[f64], sum: &mut f64, products: &mut Vec<f64>) {
    *sum = 0.0;
    for i in 0..x.len() {
        *sum += x[i];
        products[i] = *sum * x[i];
    }
}

#[test]
fn written_through_references() {
    check!(scaled_into(&[1.0, -2.0], 3.0, &mut [9.0, 9.0]) -> unit, exact([6.0, 0.0, 1.0, 0.0, 0.0, 0.0, -12.0, 4.0, 0.0, 0.0]));
    check!(added_into(&[1.0, -2.0], &mut [0.5, 0.7]) -> unit);
    check!(squared_in_place(&mut [0.5, -2.0]) -> unit, exact([1.0, 0.0, 0.0, -4.0]));
    check!(prefix_sums(&mut [0.5, -2.0, 1.0]) -> unit, exact([1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0]));
    check!(prefix_products(&mut [0.5, 2.0, 1.5, 0.8]));
    check!(through_scalar(0.5, &mut 2.0) -> unit, exact([9.0, 1.5]));
    check!(quotient_and_rest(7.0, 2.2, &mut 0.0));
    check!(mirrored(&mut [0.5, -2.0, 1.5, 0.8]) -> unit);
    check!(mirrored(&mut [0.5, -2.0, 1.5]) -> unit);
    check!(partly_written(&[0.5, -2.0, 1.5], &mut [1.0, 2.0, 3.0]) -> unit);
    check!(lorenz(0.0, &[1.0, 2.0, 3.0], &[10.0, 28.0, 8.0 / 3.0], &mut [0.1, 0.2, 0.3]) -> unit);
    check!(two_outputs(&[0.5, -2.0, 1.5], &mut 4.0, &mut vec![1.0, 2.0, 3.0]) -> unit);
}
