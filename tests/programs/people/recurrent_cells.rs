//! A GRU over a sequence, state as a vector replaced each step; gates by a closure.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Gru {
    update: [f64; 3],
    reset: [f64; 3],
    candidate: [f64; 3],
}

#[differentiate]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

impl Gru {
    #[differentiate]
    fn step(&self, x: f64, h: f64) -> f64 {
        let gate = |w: &[f64; 3], h: f64| w[0] * x + w[1] * h + w[2];
        let z = sigmoid(gate(&self.update, h));
        let r = sigmoid(gate(&self.reset, h));
        let n = gate(&self.candidate, r * h).tanh();
        (1.0 - z) * n + z * h
    }
}

#[differentiate]
fn run(cell: &Gru, xs: &[f64]) -> f64 {
    xs.iter().fold(0.0, |h, &x| cell.step(x, h))
}

#[differentiate]
fn elman(w: &[Vec<f64>], u: &[f64], xs: &[f64]) -> Vec<f64> {
    let n = u.len();
    let mut h = vec![0.1; n];
    for &x in xs {
        let mut next = vec![0.0; n];
        for i in 0..n {
            let mut sum = u[i] * x;
            for j in 0..n {
                sum += w[i][j] * h[j];
            }
            next[i] = sum.tanh();
        }
        h = next;
    }
    h
}

#[test]
fn recurrences() {
    let cell = Gru {
        update: [0.3, -0.2, 0.1],
        reset: [0.5, 0.4, -0.3],
        candidate: [0.9, -0.7, 0.2],
    };
    check!(run(&cell, &[0.4, -0.9, 0.7]));
    check!(elman(&[vec![0.3, -0.2], vec![0.5, 0.1]], &[0.4, -0.6], &[0.4, -0.9, 0.7]) -> vec);
}
