//! The forward algorithm, scaled and in the log domain, and the most likely path's score.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Hmm {
    initial: Vec<f64>,
    transition: Vec<Vec<f64>>,
    emission: Vec<Vec<f64>>,
}

#[differentiate]
fn scaled_likelihood(hmm: &Hmm, observed: &[usize]) -> f64 {
    let n = hmm.initial.len();
    let mut alpha: Vec<f64> = (0..n)
        .map(|i| hmm.initial[i] * hmm.emission[i][observed[0]])
        .collect();
    let mut log = 0.0;
    for (t, &o) in observed.iter().enumerate() {
        if t > 0 {
            alpha = (0..n)
                .map(|j| {
                    (0..n).map(|i| alpha[i] * hmm.transition[i][j]).sum::<f64>()
                        * hmm.emission[j][o]
                })
                .collect();
        }
        let total: f64 = alpha.iter().sum();
        log += total.ln();
        alpha.iter_mut().for_each(|a| *a /= total);
    }
    log
}

#[differentiate]
fn best_path(hmm: &Hmm, observed: &[usize]) -> f64 {
    let mut score: Vec<f64> = hmm
        .initial
        .iter()
        .zip(&hmm.emission)
        .map(|(p, e)| p.ln() + e[observed[0]].ln())
        .collect();
    for &o in &observed[1..] {
        let mut next = vec![f64::NEG_INFINITY; score.len()];
        for (j, slot) in next.iter_mut().enumerate() {
            for i in 0..score.len() {
                let candidate = score[i] + hmm.transition[i][j].ln();
                if candidate > *slot {
                    *slot = candidate;
                }
            }
            *slot += hmm.emission[j][o].ln();
        }
        score = next;
    }
    score.into_iter().fold(f64::NEG_INFINITY, f64::max)
}

#[test]
fn markov() {
    let hmm = Hmm {
        initial: vec![0.6, 0.4],
        transition: vec![vec![0.7, 0.3], vec![0.35, 0.65]],
        emission: vec![vec![0.5, 0.4, 0.1], vec![0.1, 0.3, 0.6]],
    };
    check!(scaled_likelihood(&hmm, const &[0, 1, 2, 0]));
    check!(best_path(&hmm, const &[0, 1, 2, 0]));
}
