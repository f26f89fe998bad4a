//! The forward algorithm in logarithms over const generics.
use super::super::prelude::*;
const NEG_INF: f64 = -1e300;
#[differentiate]
fn logsumexp(v: &[f64]) -> f64 {
    let m = v.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    m + v.iter().map(|x| (x - m).exp()).sum::<f64>().ln()
}
#[differentiate]
pub fn hmm<const S: usize, const O: usize>(
    pi: &[f64; S],
    a: &[[f64; S]; S],
    b: &[[f64; O]; S],
    obs: &[usize],
) -> f64 {
    let mut alpha = [0.0; S];
    for s in 0..S {
        alpha[s] = pi[s].ln() + b[s][obs[0]].ln();
    }
    for &o in &obs[1..] {
        let mut next = [NEG_INF; S];
        for t in 0..S {
            let mut terms = Vec::with_capacity(S);
            for s in 0..S {
                terms.push(alpha[s] + a[s][t].ln());
            }
            next[t] = logsumexp(&terms) + b[t][o].ln();
        }
        alpha = next;
    }
    logsumexp(&alpha)
}
#[test]
fn hidden_markov_logs_everywhere() {
    check!(hmm(&[0.6,0.4], &[[0.7,0.3],[0.4,0.6]], &[[0.1,0.9],[0.6,0.4]], const &[0,1,1,0]));
}
