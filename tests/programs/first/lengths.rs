//! Sequences that change their lengths, around loops and calls: a cotangent has the shape of what it belongs to, wherever it is needed.

use super::super::prelude::*;

/// What follows the loop pops what the loop has filled.
#[differentiate]
fn sums_popped(x: &[f64]) -> f64 {
    let mut v = vec![0.0; 3];
    for i in 0..x.len() {
        v[i % 3] += x[i] * x[i];
    }
    let a = v.pop().unwrap();
    v.swap(0, 1);
    a * 3.0 + v[0] * 2.0
}

#[differentiate]
fn sums_truncated(x: &[f64]) -> f64 {
    let mut v = vec![0.0; 3];
    for i in 0..x.len() {
        v[i % 3] += x[i] * x[i];
    }
    v.truncate(2);
    v.iter().sum()
}

/// What follows the loop grows what was there before.
#[differentiate]
fn grown_behind(x: &[f64]) -> f64 {
    let mut v = vec![x[0]; 2];
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
    }
    v.push(s);
    v[0] * 2.0 + v[2] * 3.0
}

#[differentiate]
fn replaced_behind(x: &[f64]) -> f64 {
    let mut v = vec![x[0]; 2];
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
    }
    s += v[1];
    v = vec![s; 4];
    v[0] * 2.0 + v[3] * 3.0
}

/// Work space of another length in each iteration.
#[differentiate]
fn replaced_inside(x: &[f64]) -> f64 {
    let mut v = vec![x[0]; 2];
    let mut s = v[0] * v[1];
    for i in 0..x.len() {
        v = vec![x[i]; i + 1];
        s += v[i] * x[i];
    }
    s
}

/// Rows of other lengths in each iteration.
#[differentiate]
fn rows_inside(x: &[f64]) -> f64 {
    let mut rows = vec![vec![0.0; 1]; 2];
    let mut s = 0.0;
    for i in 0..x.len() {
        for k in 0..2 {
            rows[k] = vec![x[i]; i + k + 1];
        }
        s += rows[0][i] * rows[1][i + 1];
    }
    s
}

#[differentiate]
fn filled(x: f64, out: &mut [f64]) {
    for k in 0..out.len() {
        out[k] = x * (k + 1) as f64;
    }
}

#[differentiate]
fn squared(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for k in 0..v.len() {
        s += v[k] * v[k];
    }
    s
}

/// What a callee has written to is longer, or shorter, when its adjoint runs.
#[differentiate]
fn lent_then_popped(x: f64) -> f64 {
    let mut work = vec![0.0; 3];
    filled(x, &mut work);
    let last = work.pop().unwrap();
    work[0] * 2.0 + last * 3.0
}

#[differentiate]
fn parts_lent_and_grown(x: &[f64]) -> f64 {
    let mut work = vec![0.0; 3];
    for i in 0..x.len() {
        filled(x[i], &mut work[..2]);
        work.push(x[i]);
        filled(x[i], &mut work[2..]);
        work.swap(0, 2);
    }
    squared(&work)
}

#[differentiate]
fn rows_lent_and_popped(x: &[f64]) -> f64 {
    let mut rows = vec![];
    let mut s = 0.0;
    for i in 0..x.len() {
        rows.push(vec![0.0; i + 1]);
        filled(x[i], &mut rows[i]);
        s += squared(&rows[i]);
    }
    let last = rows.pop().unwrap();
    squared(&last) + s + rows[0][0]
}

#[differentiate]
fn parameter_lent_and_grown(x: f64, out: &mut Vec<f64>) -> f64 {
    filled(x, out);
    out.push(x);
    filled(x * x, out);
    let last = out.pop().unwrap();
    last + out[0]
}

/// A list that grows inside a struct.
#[derive(Clone, Debug, Differentiable)]
struct Track {
    list: Vec<f64>,
    scale: f64,
}
#[differentiate]
impl Track {
    #[differentiate]
    fn record(&mut self, value: f64) {
        self.list.push(value * self.scale);
        self.scale += value;
    }
}

#[differentiate]
fn grown_in_a_struct(x: &[f64]) -> f64 {
    let mut track = Track {
        list: Vec::with_capacity(4),
        scale: 0.5,
    };
    track.record(x[0]);
    for i in 1..x.len() {
        track.list.push(x[i] * x[i]);
        track.scale *= x[i];
    }
    track.record(x[1] * 2.0);
    let last = track.list.pop().unwrap();
    track.list[0] * track.scale + last * squared(&track.list)
}

/// Arrays keep their length whatever is assigned.
#[differentiate]
fn array_replaced_inside(x: &[f64]) -> f64 {
    let mut v = [x[0]; 2];
    let mut s = v[0] * v[1];
    for i in 0..x.len() {
        v = [x[i], x[i] * 2.0];
        s += v[i % 2] * v[1];
    }
    s
}

#[test]
fn length_programs() {
    check!(sums_popped(&[0.3, -0.4, 0.7, 1.1]));
    check!(sums_truncated(&[0.3, -0.4, 0.7, 1.1]));
    check!(grown_behind(&[0.3, -0.4, 0.7, 1.1]));
    check!(replaced_behind(&[0.3, -0.4, 0.7, 1.1]));
    check!(replaced_inside(&[0.3, -0.4, 0.7, 1.1]));
    check!(rows_inside(&[0.3, -0.4, 0.7, 1.1]));
    check!(lent_then_popped(0.3));
    check!(parts_lent_and_grown(&[0.3, -0.4, 0.7, 1.1]));
    check!(rows_lent_and_popped(&[0.3, -0.4, 0.7, 1.1]));
    check!(parameter_lent_and_grown(0.3, &mut vec![0.3, 0.5, 0.9]));
    check!(grown_in_a_struct(&[0.3, -0.4, 0.7, 1.1]));
    check!(array_replaced_inside(&[0.3, -0.4, 0.7, 1.1]));
}
