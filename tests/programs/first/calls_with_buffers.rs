//! Calls that write into the caller's buffers: slices, halves, rows, scalars, overlapping reads.
use super::super::prelude::*;

#[differentiate]
fn axpy(a: f64, x: &[f64], y: &mut [f64]) {
    for i in 0..x.len() {
        y[i] += a * x[i];
    }
}

#[differentiate]
fn squares(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = x[i] * x[i];
    }
}

#[differentiate]
fn smooth(x: &mut [f64]) {
    for i in 1..x.len() {
        x[i] = 0.5 * (x[i] + x[i - 1] * x[i - 1]);
    }
}

#[differentiate]
fn rotate(a: &mut f64, b: &mut f64, angle: f64) {
    let (s, c) = angle.sin_cos();
    let old = *a;
    *a = c * old - s * *b;
    *b = s * old + c * *b;
}

#[differentiate]
fn polynomial_step(x: &[f64], a: f64) -> f64 {
    let mut y = x.to_vec();
    let mut z = vec![0.0; x.len()];
    axpy(a, x, &mut y);
    squares(&y, &mut z);
    axpy(-0.5, &z, &mut y);
    smooth(&mut y[1..]);
    let mut s = 0.0;
    for i in 0..y.len() {
        s += y[i] * z[i];
    }
    s
}

#[differentiate]
fn givens(x: f64, y: f64, angle: f64) -> f64 {
    let mut a = x;
    let mut b = y;
    for _ in 0..3 {
        rotate(&mut a, &mut b, angle);
        a += b * x;
    }
    a * b
}

#[differentiate]
fn rows_of_a_matrix(m: &[f64], width: usize) -> Vec<f64> {
    let height = m.len() / width;
    let mut out = vec![0.0; m.len()];
    for r in 0..height {
        squares(
            &m[r * width..(r + 1) * width],
            &mut out[r * width..(r + 1) * width],
        );
        if r > 0 {
            let above = out[(r - 1) * width];
            axpy(above, &m[..width], &mut out[r * width..(r + 1) * width]);
        }
    }
    out
}

#[differentiate]
fn handed_on(x: &[f64], out: &mut [f64]) {
    squares(x, out);
    smooth(out);
    axpy(2.0, x, out);
}

#[test]
fn calls_into_buffers() {
    check!(axpy(0.4, &[1.0, 2.0], &mut [0.3, -0.1]) -> unit);
    check!(polynomial_step(&[0.4, -1.0, 0.3, 0.8], 0.6));
    check!(givens(0.4, -1.0, 0.3));
    check!(rows_of_a_matrix(&[0.4, -1.0, 0.3, 0.8, 0.2, 1.1], const 2) -> vec);
    check!(handed_on(&[0.4, -1.0, 0.3], &mut [7.0, 8.0, 9.0]) -> unit);
}
