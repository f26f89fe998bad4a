//! Work arrays that are filled anew in every trip of a fused loop and kept until the trip's adjoint: of every kind, filled by callees and by loops.

use super::super::prelude::*;
use differentiate::Tape;

#[differentiate]
fn differences(a: &[f64], b: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = a[i] - b[i];
    }
}

#[differentiate]
fn sines(a: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = a[i].sin() * a[i];
    }
}

#[differentiate]
fn cubes(a: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += a[i] * a[i] * a[i];
    }
    sum
}

/// Two work arrays, of which one is computed from the other.
#[differentiate]
fn of_vectors(points: &[f64], means: &[f64], d: usize) -> f64 {
    let mut centered = vec![0.0; d];
    let mut turned = vec![0.0; d];
    let mut terms = vec![0.0; means.len() / d];
    let mut total = 0.0;
    for i in 0..points.len() / d {
        for j in 0..means.len() / d {
            differences(
                &points[i * d..(i + 1) * d],
                &means[j * d..(j + 1) * d],
                &mut centered,
            );
            sines(&centered, &mut turned);
            terms[j] = cubes(&turned) - cubes(&centered);
        }
        total += cubes(&terms);
    }
    total
}

#[differentiate]
fn of_boxes(points: &[f64], means: &[f64], d: usize) -> f64 {
    let mut centered: Box<[f64]> = vec![0.0; d].into_boxed_slice();
    let mut terms = vec![0.0; means.len() / d];
    let mut total = 0.0;
    for i in 0..points.len() / d {
        for j in 0..means.len() / d {
            differences(
                &points[i * d..(i + 1) * d],
                &means[j * d..(j + 1) * d],
                &mut centered,
            );
            terms[j] = cubes(&centered);
        }
        total += cubes(&terms);
    }
    total
}

#[differentiate]
fn of_arrays(points: &[f64], means: &[f64]) -> f64 {
    let mut centered = [0.0; 2];
    let mut terms = vec![0.0; means.len() / 2];
    let mut total = 0.0;
    for i in 0..points.len() / 2 {
        for j in 0..means.len() / 2 {
            differences(
                &points[i * 2..(i + 1) * 2],
                &means[j * 2..(j + 1) * 2],
                &mut centered,
            );
            terms[j] = cubes(&centered);
        }
        total += cubes(&terms);
    }
    total
}

/// The last content is read behind the loops.
#[differentiate]
fn read_behind(points: &[f64], means: &[f64], d: usize) -> f64 {
    let mut centered = vec![0.5; d];
    let mut terms = vec![0.0; means.len() / d];
    let mut total = 0.0;
    for i in 0..points.len() / d {
        for j in 0..means.len() / d {
            differences(
                &points[i * d..(i + 1) * d],
                &means[j * d..(j + 1) * d],
                &mut centered,
            );
            terms[j] = cubes(&centered);
        }
        total += cubes(&terms);
    }
    total + cubes(&centered)
}

/// A trip reads what the one before has left.
#[differentiate]
fn read_in_the_next_trip(points: &[f64], means: &[f64], d: usize) -> f64 {
    let mut centered = vec![0.5; d];
    let mut terms = vec![0.0; means.len() / d];
    let mut total = 0.0;
    for i in 0..points.len() / d {
        for j in 0..means.len() / d {
            let before = cubes(&centered);
            differences(
                &points[i * d..(i + 1) * d],
                &means[j * d..(j + 1) * d],
                &mut centered,
            );
            terms[j] = cubes(&centered) * before;
        }
        total += cubes(&terms);
    }
    total
}

/// Freed by hand, while their content is still to be read by the adjoint.
#[differentiate]
fn dropped(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 1..x.len() {
        let work = vec![x[i] * x[i - 1], x[i].sin()];
        let product = work[0] * work[1];
        drop(work);
        let more = vec![product; 2];
        total += more[0] * more[1];
        std::mem::drop(more);
    }
    total
}

const POINTS: [f64; 12] = [
    0.3, -0.4, 0.9, 0.7, 1.1, -0.2, 0.5, 0.8, -0.6, 0.1, 0.2, -0.9,
];
const MEANS: [f64; 6] = [0.1, 0.2, -0.3, 0.4, 0.5, -0.6];

#[test]
fn work_arrays_are_right() {
    for d in [1, 2, 3, 6] {
        check!(of_vectors(&POINTS, &MEANS, const d));
        check!(of_boxes(&POINTS, &MEANS, const d));
        check!(read_behind(&POINTS, &MEANS, const d));
        check!(read_in_the_next_trip(&POINTS, &MEANS, const d));
    }
    check!(of_arrays(&POINTS, &MEANS));
    check!(dropped(&POINTS));
    check!(of_vectors(&Vec::new(), &MEANS, const 2));
    check!(of_vectors(&POINTS, &Vec::new(), const 2));
}

/// One tape for several lengths: what it lends fits each of them.
#[test]
fn a_tape_lends_arrays_of_the_length_that_is_asked_for() {
    let mut tape = Tape::new();
    for d in [2, 3, 1, 6, 2] {
        let (points_bar, means_bar) = of_vectors::grad(&POINTS, &MEANS, d);
        let (mut points_again, mut means_again) = (vec![0.0; POINTS.len()], vec![0.0; MEANS.len()]);
        of_vectors::vjp_into_with(
            &mut tape,
            &POINTS,
            &MEANS,
            d,
            1.0,
            &mut points_again,
            &mut means_again,
        );
        assert_eq!((points_bar, means_bar), (points_again, means_again));
    }
}
