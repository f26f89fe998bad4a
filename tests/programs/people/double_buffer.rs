//! Heat conduction with two buffers exchanged by `std::mem::swap`, in three styles.
use super::super::prelude::*;
use std::mem;

#[differentiate]
fn swapped_vectors(initial: &[f64], alpha: f64, steps: usize) -> Vec<f64> {
    let mut current = initial.to_vec();
    let mut next = current.clone();
    for _ in 0..steps {
        for i in 1..current.len() - 1 {
            next[i] = current[i]
                + alpha * (current[i + 1] - 2.0 * current[i] + current[i - 1])
                + 0.01 * current[i].powi(2);
        }
        mem::swap(&mut current, &mut next);
    }
    current
}

#[differentiate]
fn swapped_references(initial: &[f64; 5], alpha: f64) -> f64 {
    let mut a = *initial;
    let mut b = [0.0; 5];
    let (mut from, mut to) = (&mut a, &mut b);
    for _ in 0..4 {
        for i in 0..5 {
            let left = from[(i + 4) % 5];
            let right = from[(i + 1) % 5];
            to[i] = from[i] * from[i] * 0.5 + alpha * (left + right);
        }
        std::mem::swap(&mut from, &mut to);
    }
    from[0] * from[3]
}

#[differentiate]
fn by_parity(initial: &[f64], alpha: f64, steps: usize) -> f64 {
    let n = initial.len();
    let mut layers = vec![initial.to_vec(), vec![0.0; n]];
    for t in 0..steps {
        let (old, new) = (t % 2, (t + 1) % 2);
        for i in 0..n {
            let neighbour = if i == 0 {
                layers[old][n - 1]
            } else {
                layers[old][i - 1]
            };
            layers[new][i] = layers[old][i].sin() + alpha * neighbour;
        }
    }
    layers[steps % 2].iter().sum()
}

#[test]
fn buffers() {
    check!(swapped_vectors(&[0.4, -0.5, 0.9, 0.3, 1.1], 0.2, const 3) -> vec);
    check!(swapped_vectors(&[0.4, -0.5, 0.9], 0.2, const 2) -> vec);
    check!(swapped_references(&[0.4, -0.5, 0.9, 0.3, 1.1], 0.2));
    check!(by_parity(&[0.4, -0.5, 0.9], 0.2, const 3));
}
