//! The energy of 64 atoms that attract and repel one another in pairs (Lennard-Jones): nested loops, two thousand distances.

use crate::{Case, Mode, assert_same, lanes, numbers};
use differentiate::prelude::*;

const ATOMS: usize = 64;

/// Σ 4 (r⁻¹² − r⁻⁶) over pairs; three numbers per atom.
#[differentiate(hvp, batch)]
fn energy(x: &[f64]) -> f64 {
    let atoms = x.len() / 3;
    let mut sum = 0.0;
    for i in 0..atoms {
        for j in 0..i {
            let dx = x[3 * i] - x[3 * j];
            let dy = x[3 * i + 1] - x[3 * j + 1];
            let dz = x[3 * i + 2] - x[3 * j + 2];
            let inverse = 1.0 / (dx * dx + dy * dy + dz * dz);
            let sixth = inverse * inverse * inverse;
            sum += 4.0 * (sixth * sixth - sixth);
        }
    }
    sum
}

/// From atom j to atom i.
fn between(x: &[f64], i: usize, j: usize) -> [f64; 3] {
    [0, 1, 2].map(|k| x[3 * i + k] - x[3 * j + k])
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn jvp(x: &[f64], x_dot: &[f64]) -> (f64, f64) {
    let (mut sum, mut sum_dot) = (0.0, 0.0);
    for i in 0..x.len() / 3 {
        for j in 0..i {
            let (d, d_dot) = (between(x, i, j), between(x_dot, i, j));
            let inverse = 1.0 / dot(d, d);
            let sixth = inverse * inverse * inverse;
            sum += 4.0 * (sixth * sixth - sixth);
            sum_dot += (24.0 - 48.0 * sixth) * sixth * inverse * dot(d, d_dot);
        }
    }
    (sum, sum_dot)
}

fn value_and_grad(x: &[f64]) -> (f64, Vec<f64>) {
    let mut sum = 0.0;
    let mut gradient = vec![0.0; x.len()];
    for i in 0..x.len() / 3 {
        let mut own = [0.0; 3];
        for j in 0..i {
            let d = between(x, i, j);
            let inverse = 1.0 / dot(d, d);
            let sixth = inverse * inverse * inverse;
            sum += 4.0 * (sixth * sixth - sixth);
            let factor = (24.0 - 48.0 * sixth) * sixth * inverse;
            for k in 0..3 {
                own[k] += factor * d[k];
                gradient[3 * j + k] -= factor * d[k];
            }
        }
        for k in 0..3 {
            gradient[3 * i + k] += own[k];
        }
    }
    (sum, gradient)
}

fn hvp(x: &[f64], v: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let (mut gradient, mut product) = (vec![0.0; x.len()], vec![0.0; x.len()]);
    for i in 0..x.len() / 3 {
        let (mut own, mut own_dot) = ([0.0; 3], [0.0; 3]);
        for j in 0..i {
            let (d, d_dot) = (between(x, i, j), between(v, i, j));
            let inverse = 1.0 / dot(d, d);
            let sixth = inverse * inverse * inverse;
            let factor = (24.0 - 48.0 * sixth) * sixth * inverse;
            let bend = (672.0 * sixth - 192.0) * sixth * inverse * inverse * dot(d, d_dot);
            for k in 0..3 {
                let (force, force_dot) = (factor * d[k], factor * d_dot[k] + bend * d[k]);
                own[k] += force;
                own_dot[k] += force_dot;
                gradient[3 * j + k] -= force;
                product[3 * j + k] -= force_dot;
            }
        }
        for k in 0..3 {
            gradient[3 * i + k] += own[k];
            product[3 * i + k] += own_dot[k];
        }
    }
    (gradient, product)
}

pub fn case() -> Case {
    // A cubic lattice, a little disturbed.
    let mut x = numbers(3 * ATOMS, 5);
    for (at, x) in x.iter_mut().enumerate() {
        let (atom, axis) = (at / 3, at % 3);
        *x = 0.1 * *x + 1.2 * (atom / 4usize.pow(axis as u32) % 4) as f64;
    }
    let v = numbers(x.len(), 6);
    let (four, eight) = (lanes::<4>(x.len(), 7), lanes::<8>(x.len(), 8));
    assert_same("jvp", &[energy::jvp(&x, &v).1], &[jvp(&x, &v).1]);
    assert_same("grad", &energy::grad(&x), &value_and_grad(&x).1);
    assert_same("hvp", &energy::hvp(&x, &v).1, &hvp(&x, &v).1);
    Case {
        name: "Lennard-Jones energy, 64 atoms",
        function: timed!(energy, x),
        modes: vec![
            Mode::new("jvp", 1, timed!(energy::jvp, x, v)).beside(timed!(jvp, x, v)),
            Mode::new("value_and_grad", 1, timed!(energy::value_and_grad, x))
                .beside(timed!(value_and_grad, x)),
            Mode::new("hvp", 1, timed!(energy::hvp, x, v)).beside(timed!(hvp, x, v)),
            Mode::new("jvp_batch::<4>", 4, timed!(energy::jvp_batch, x, four)),
            Mode::new("jvp_batch::<8>", 8, timed!(energy::jvp_batch, x, eight)),
        ],
    }
}
