//! Scratch arrays that the iterations of nested loops overwrite: what the adjoint reads of each is kept, by copy or by handing it over.

use super::super::prelude::*;

#[differentiate]
fn differences(a: &[f64], b: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = a[i] - b[i];
    }
}

#[differentiate]
fn squares(a: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = a[i] * a[i];
    }
}

#[differentiate]
fn doubled(out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] *= 2.0;
    }
}

#[differentiate]
fn norm(a: &[f64]) -> f64 {
    a.iter().map(|v| v * v).sum()
}

/// Both are overwritten as a whole in each trip of the inner loop.
#[differentiate]
fn handed_over(x: &[f64], centers: &[f64], d: usize) -> f64 {
    let mut centered = vec![0.0; d];
    let mut powers = vec![0.0; d];
    let mut total = 0.0;
    for i in 0..x.len() / d {
        for j in 0..centers.len() / d {
            differences(
                &x[i * d..(i + 1) * d],
                &centers[j * d..(j + 1) * d],
                &mut centered,
            );
            squares(&centered, &mut powers);
            total += norm(&powers) * centers[j * d];
        }
    }
    total
}

/// One of them is overwritten twice in a trip.
#[differentiate]
fn overwritten_twice(x: &[f64], centers: &[f64], d: usize) -> f64 {
    let mut work = vec![0.0; d];
    let mut total = 0.0;
    for i in 0..x.len() / d {
        for j in 0..centers.len() / d {
            squares(&x[i * d..(i + 1) * d], &mut work);
            total += norm(&work);
            squares(&centers[j * d..(j + 1) * d], &mut work);
            total += norm(&work) * x[i * d];
        }
    }
    total
}

/// It is changed in place after it was read.
#[differentiate]
fn changed_in_place(x: &[f64], d: usize) -> f64 {
    let mut work = vec![0.0; d];
    let mut total = 0.0;
    for i in 0..x.len() / d {
        for j in 0..3 {
            squares(&x[i * d..(i + 1) * d], &mut work);
            total += norm(&work);
            doubled(&mut work);
            total += norm(&work) * x[i * d + j % d];
        }
    }
    total
}

/// The last content is read after the inner loop.
#[differentiate]
fn read_afterwards(x: &[f64], centers: &[f64], d: usize) -> f64 {
    let mut work = vec![0.0; d];
    let mut total = 0.0;
    for i in 0..x.len() / d {
        for j in 0..centers.len() / d {
            differences(
                &x[i * d..(i + 1) * d],
                &centers[j * d..(j + 1) * d],
                &mut work,
            );
            total += norm(&work);
        }
        total += norm(&work) * x[i * d];
    }
    total
}

/// What one trip leaves the next one reads.
#[differentiate]
fn carried(x: &[f64], d: usize) -> f64 {
    let mut work = vec![1.0; d];
    let mut total = 0.0;
    for i in 0..x.len() / d {
        squares(&x[i * d..(i + 1) * d], &mut work);
        for j in 0..3 {
            total += norm(&work) * x[j];
            doubled(&mut work);
        }
    }
    total
}

/// Not every trip overwrites it.
#[differentiate]
fn sometimes(x: &[f64], d: usize) -> f64 {
    let mut work = vec![1.0; d];
    let mut total = 0.0;
    for i in 0..x.len() / d {
        for j in 0..4 {
            if j % 2 == 0 {
                squares(&x[i * d..(i + 1) * d], &mut work);
            }
            total += norm(&work) * x[j];
        }
    }
    total
}

/// The trips have arrays of different lengths.
#[differentiate]
fn triangles(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut work = vec![0.0; i + 1];
        for j in 0..=i {
            squares(&x[..i + 1], &mut work);
            total += norm(&work) * x[j];
            work[0] = x[i];
        }
    }
    total
}

/// Kept in one arm of a branch.
#[differentiate]
fn in_a_branch(x: &[f64], d: usize) -> f64 {
    let mut work = vec![0.0; d];
    let mut total = 0.0;
    for i in 0..x.len() / d {
        if x[i * d] > 0.5 {
            squares(&x[i * d..(i + 1) * d], &mut work);
            total += norm(&work);
        }
        work[0] = x[i];
        doubled(&mut work);
        total += norm(&work);
    }
    total
}

#[test]
fn scratch_arrays_are_right() {
    let x = [0.3, -0.4, 0.9, 0.7, 1.1, -0.2];
    let centers = [0.2, 0.5, -0.6, 0.8];
    for d in [1, 2, 3] {
        check!(changed_in_place(&x, const d));
        check!(carried(&x, const d));
        check!(sometimes(&x, const d));
        check!(in_a_branch(&x, const d));
    }
    for d in [1, 2] {
        check!(handed_over(&x, &centers, const d));
        check!(overwritten_twice(&x, &centers, const d));
        check!(read_afterwards(&x, &centers, const d));
    }
    check!(triangles(&x));
}
