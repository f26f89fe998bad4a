//! Fixed arrays by value and by reference: patterns, tables, literals, local arrays written by index, array results.
use super::super::prelude::*;

const WEIGHTS: [f64; 4] = [0.5, -1.0, 2.0, 0.25];
static SHIFTS: [[f64; 2]; 2] = [[0.1, 0.2], [-0.3, 0.4]];

#[differentiate]
fn mccormick(p: &[f64; 2]) -> f64 {
    let [x, y] = *p;
    (x + y).sin() + (x - y).powi(2) - 1.5 * x + 2.5 * y + 1.0
}

#[differentiate]
fn beale(&[x, y]: &[f64; 2]) -> f64 {
    (1.5 - x + x * y).powi(2) + (2.25 - x + x * y * y).powi(2) + (2.625 - x + x * y * y * y).powi(2)
}

#[differentiate]
fn by_value(p: [f64; 3]) -> f64 {
    let [a, b, c] = p;
    a * b + b * c + p[0] * p[2]
}

#[differentiate]
fn pattern_parameter([a, b]: [f64; 2], t: f64) -> f64 {
    a + (b - a) * t
}

#[differentiate]
fn table(x: &[f64; 4]) -> f64 {
    let mut sum = 0.0;
    for i in 0..4 {
        sum += WEIGHTS[i] * (x[i] + SHIFTS[i % 2][i / 2]).powi(2);
    }
    sum
}

#[differentiate]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

#[differentiate]
fn rotated(p: &[f64; 2], angle: f64) -> [f64; 2] {
    let (s, c) = angle.sin_cos();
    let mut out = [0.0; 2];
    out[0] = c * p[0] - s * p[1];
    out[1] = s * p[0] + c * p[1];
    out
}

#[differentiate]
fn local_array(x: f64) -> f64 {
    let mut powers = [1.0; 6];
    for i in 1..6 {
        powers[i] = powers[i - 1] * x;
    }
    let mut sum = 0.0;
    for i in 0..6 {
        sum += powers[i] / (i + 1) as f64;
    }
    sum
}

#[differentiate]
fn element_replaced(mut x: [f64; 3]) -> [f64; 3] {
    x[1] = x[0] * x[2];
    x[0] = x[1].sin() + x[0];
    x
}

#[differentiate]
fn last_of_copy(x: &[f64; 3]) -> f64 {
    let mut copy = *x;
    copy[2] *= copy[0];
    copy[0] = 7.0;
    copy[2] + x[2] * copy[0] + copy[1]
}

#[differentiate]
fn matrix_product(a: &[[f64; 2]; 2], b: &[[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..2 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

#[differentiate]
fn array_of_pairs(points: [(f64, f64); 3]) -> f64 {
    let mut area = 0.0;
    for i in 0..3 {
        let (x0, y0) = points[i];
        let (x1, y1) = points[(i + 1) % 3];
        area += x0 * y1 - x1 * y0;
    }
    0.5 * area
}

#[differentiate]
fn tuple_parameter(p: (f64, [f64; 2]), k: i32) -> (f64, [f64; 2]) {
    let (a, b) = p;
    (a * b[0], [b[1].powi(k), p.0 + p.1[1]])
}

#[test]
fn array_programs() {
    check!(
        mccormick(&[0.3, -1.2]),
        exact([(-0.9f64).cos() + 3.0 - 1.5, (-0.9f64).cos() - 3.0 + 2.5])
    );
    check!(beale(&[1.3, 0.4]));
    check!(by_value([1.0, 2.0, 3.0]), exact([5.0, 4.0, 3.0]));
    check!(
        pattern_parameter([1.0, 3.0], 0.25),
        exact([0.75, 0.25, 2.0])
    );
    check!(table(&[0.4, 0.1, -2.0, 1.0]));
    check!(cross([1.0, 2.0, 3.0], [0.4, -1.0, 0.2]) -> value);
    check!(rotated(&[1.0, 2.0], 0.7) -> value);
    check!(local_array(0.8));
    check!(element_replaced([0.3, 0.9, -2.0]) -> value);
    check!(last_of_copy(&[2.0, 3.0, 5.0]), exact([5.0, 1.0, 9.0]));
    check!(matrix_product(&[[1.0, 2.0], [-0.5, 0.3]], &[[0.1, 0.7], [1.5, -2.0]]) -> value);
    check!(array_of_pairs([(0.0, 0.1), (2.0, 0.3), (0.5, 1.7)]));
    check!(tuple_parameter((1.5, [0.2, 3.0]), const 2) -> value, exact([0.2, 1.5, 0.0, 0.0, 0.0, 6.0, 1.0, 0.0, 1.0]));
}
