//! The likelihood of a tree by indices.
use super::super::prelude::*;
#[differentiate]
fn jc(t: f64) -> [[f64; 4]; 4] {
    let e = (-4.0 / 3.0 * t).exp();
    let mut p = [[0.25 - 0.25 * e; 4]; 4];
    for i in 0..4 {
        p[i][i] = 0.25 + 0.75 * e;
    }
    p
}
#[differentiate]
pub fn loglik(branch: &[f64], parent: &[usize], leaf: &[Option<usize>]) -> f64 {
    let n = parent.len();
    let mut part = vec![[1.0f64; 4]; n + 1];
    for i in 0..n {
        if let Some(s) = leaf[i] {
            part[i] = [0.0; 4];
            part[i][s] = 1.0;
        }
    }
    for i in 0..n {
        let p = jc(branch[i]);
        let own = part[i];
        for a in 0..4 {
            let mut s = 0.0;
            for b in 0..4 {
                s += p[a][b] * own[b];
            }
            part[parent[i]][a] *= s;
        }
    }
    part[n].iter().map(|v| 0.25 * v).sum::<f64>().ln()
}
#[test]
fn tree_likelihood_everywhere() {
    check!(loglik(&[0.1,0.2,0.3,0.4], const &[2,2,4,4], const &[Some(0),Some(1),None,Some(2)]));
}
