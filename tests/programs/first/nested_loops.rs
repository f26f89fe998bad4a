//! Nested loops with carried state, stencils, triangular sweeps, dynamic programming by index.
use super::super::prelude::*;

#[differentiate]
fn heat(initial: &[f64], alpha: f64, steps: usize) -> Vec<f64> {
    let n = initial.len();
    let mut u = vec![0.0; n];
    let mut next = vec![0.0; n];
    for i in 0..n {
        u[i] = initial[i];
    }
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + alpha * (u[i + 1] - 2.0 * u[i] + u[i - 1]) * u[i];
        }
        for i in 1..n - 1 {
            u[i] = next[i];
        }
    }
    u
}

#[differentiate]
fn gauss_seidel(b: &[f64], sweeps: usize) -> f64 {
    let n = b.len();
    let mut x = vec![0.0; n];
    for _ in 0..sweeps {
        for i in 0..n {
            let left = if i > 0 { x[i - 1] } else { 0.0 };
            let right = if i + 1 < n { x[i + 1] } else { 0.0 };
            x[i] = (b[i] + left + right) / 4.0;
        }
    }
    let mut s = 0.0;
    for i in 0..n {
        s += x[i] * x[i];
    }
    s
}

#[differentiate]
fn forward_substitution(l: &[f64], b: &[f64]) -> Vec<f64> {
    let n = b.len();
    let mut x = vec![0.0; n];
    for i in 0..n {
        let mut sum = b[i];
        for j in 0..i {
            sum -= l[i * n + j] * x[j];
        }
        x[i] = sum / l[i * n + i];
    }
    x
}

#[differentiate]
fn divided_differences(x: &[f64], y: &[f64], at: f64) -> f64 {
    let n = x.len();
    let mut c = y.to_vec();
    for level in 1..n {
        for i in (level..n).rev() {
            c[i] = (c[i] - c[i - 1]) / (x[i] - x[i - level]);
        }
    }
    let mut value = c[n - 1];
    for i in (0..n - 1).rev() {
        value = value * (at - x[i]) + c[i];
    }
    value
}

#[differentiate]
fn pair_potential(x: &[f64], n: usize) -> f64 {
    let mut energy = 0.0;
    for i in 0..n {
        for j in i + 1..n {
            let dx = x[2 * i] - x[2 * j];
            let dy = x[2 * i + 1] - x[2 * j + 1];
            let r2 = dx * dx + dy * dy;
            let s = 1.0 / (r2 * r2 * r2);
            energy += s * s - s;
        }
    }
    energy
}

#[differentiate]
fn state_across_both(x: &[f64]) -> f64 {
    let mut outer = 0.5;
    for i in 0..x.len() {
        let mut inner = outer;
        for j in i..x.len() {
            inner = inner * x[j] + outer;
            if inner > 2.0 {
                inner = inner.ln();
            }
        }
        outer += inner * inner;
    }
    outer
}

#[differentiate]
fn pascal(x: f64, n: usize) -> f64 {
    let mut row = vec![1.0];
    let mut total = 0.0;
    for k in 0..n {
        let mut next = vec![1.0; row.len() + 1];
        for j in 1..row.len() {
            next[j] = row[j - 1] + x * row[j];
        }
        row = next;
        total += row[k / 2] * x;
    }
    total
}

#[test]
fn nested_loop_programs() {
    check!(heat(&[0.4, -0.5, 0.9, 0.3, 1.1], 0.2, const 4) -> vec);
    check!(heat(&[0.4, -0.5, 0.9], 0.2, const 0) -> vec);
    check!(gauss_seidel(&[0.4, -0.5, 0.9], const 5));
    check!(forward_substitution(&[2.0, 0.0, 0.0, 0.4, 1.5, 0.0, -0.3, 0.8, 1.2], &[0.4, -0.5, 0.9]) -> vec);
    check!(divided_differences(
        &[0.0, 0.7, 1.5, 2.0],
        &[0.4, -0.5, 0.9, 0.1],
        1.1
    ));
    check!(pair_potential(&[0.0, 0.0, 1.1, 0.2, 0.3, 1.3], const 3));
    check!(state_across_both(&[0.4, -0.5, 0.9, 1.3]));
    check!(pascal(0.7, const 6));
}
