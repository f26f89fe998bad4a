//! Slice methods that move values: fill, copy, swap, reverse, rotate, sort, iter_mut, chunks_mut, split_at_mut.
use super::super::prelude::*;

#[differentiate]
fn shuffled(x: &mut [f64]) {
    let n = x.len();
    x.reverse();
    x[..n - 1].rotate_left(1);
    x.swap(0, n - 1);
    x.rotate_right(2);
    let head = x[0];
    x[1] *= head;
}

#[differentiate]
fn filled_and_copied(x: &[f64], value: f64) -> Vec<f64> {
    let n = x.len();
    let mut out = vec![0.0; 2 * n];
    out[..n].copy_from_slice(x);
    out[n..].fill(value * x[0]);
    out.copy_within(0..2, n + 1);
    let (left, right) = out.split_at_mut(n);
    for (l, r) in left.iter_mut().zip(right.iter()) {
        *l = *l * r + *l;
    }
    right[0..2].clone_from_slice(&left[1..3]);
    out
}

#[differentiate]
fn sorted_weights(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    v.iter()
        .enumerate()
        .map(|(i, v)| (i + 1) as f64 * v * v)
        .sum()
}

#[differentiate]
fn median(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(f64::total_cmp);
    let n = v.len();
    if n % 2 == 1 {
        v[n / 2]
    } else {
        0.5 * (v[n / 2 - 1] + v[n / 2])
    }
}

#[differentiate]
fn by_chunks(x: &mut [f64], k: f64) {
    for (i, chunk) in x.chunks_mut(2).enumerate() {
        let sum: f64 = chunk.iter().sum();
        for v in chunk.iter_mut() {
            *v = *v * sum * k + i as f64;
        }
    }
    if let Some(last) = x.last_mut() {
        *last += k;
    }
    for pair in x.chunks_exact_mut(2) {
        pair.swap(0, 1);
    }
}

#[differentiate]
fn first_and_rest(x: &[f64]) -> f64 {
    let (first, rest) = x.split_first().unwrap();
    let (left, right) = rest.split_at(rest.len() / 2);
    first * left.iter().sum::<f64>() - right.iter().product::<f64>()
}

#[test]
fn slices() {
    check!(shuffled(&mut [0.4, -0.3, 0.8, 1.2, 0.7]) -> unit);
    check!(filled_and_copied(&[0.4, -0.3, 0.8], 1.5) -> vec);
    check!(
        sorted_weights(&[0.4, -0.3, 0.8]),
        exact([4.0 * 0.4, 2.0 * -0.3, 6.0 * 0.8])
    );
    check!(median(&[0.4, -0.3, 0.8]), exact([1.0, 0.0, 0.0]));
    check!(median(&[0.4, -0.3, 0.8, 0.5]), exact([0.5, 0.0, 0.0, 0.5]));
    check!(by_chunks(&mut [0.4, -0.3, 0.8, 1.2, 0.7], 0.6) -> unit);
    check!(first_and_rest(&[0.4, -0.3, 0.8, 1.2, 0.7]));
}
