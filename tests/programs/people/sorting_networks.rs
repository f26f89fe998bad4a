//! Compare and exchange by `min` and `max`, over indices in a constant table.
use super::super::prelude::*;

const NETWORK: [(usize, usize); 5] = [(0, 1), (2, 3), (0, 2), (1, 3), (1, 2)];

#[differentiate]
fn sorted(mut x: [f64; 4]) -> [f64; 4] {
    for (i, j) in NETWORK {
        let (low, high) = (x[i].min(x[j]), x[i].max(x[j]));
        x[i] = low;
        x[j] = high;
    }
    x
}

#[differentiate]
fn bubble(x: &mut [f64]) {
    let n = x.len();
    for end in (1..n).rev() {
        let mut changed = false;
        for i in 0..end {
            if x[i] > x[i + 1] {
                x.swap(i, i + 1);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
}

#[differentiate]
fn median_of_three(a: f64, b: f64, c: f64) -> f64 {
    a.max(b).min(a.min(b).max(c))
}

#[differentiate]
fn trimmed_mean(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    bubble(&mut v);
    v[1..v.len() - 1].iter().sum::<f64>() / (v.len() - 2) as f64
}

#[test]
fn networks() {
    let mut permutation = [0.0; 16];
    for (row, column) in [(0, 1), (1, 3), (2, 0), (3, 2)] {
        permutation[row * 4 + column] = 1.0;
    }
    check!(sorted([0.4, -0.3, 0.8, 0.1]) -> value, exact(permutation));
    check!(bubble(&mut [0.4, -0.3, 0.8, 0.1]) -> unit, exact(permutation));
    check!(median_of_three(0.4, -0.3, 0.1), exact([0.0, 0.0, 1.0]));
    check!(
        trimmed_mean(&[0.4, -0.3, 0.8, 0.1]),
        exact([0.5, 0.0, 0.0, 0.5])
    );
}
