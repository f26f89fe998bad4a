//! The best path through a trellis, by maxima.
use super::super::prelude::*;
#[differentiate]
pub fn best_path(cost: &[Vec<f64>], trans: &[Vec<f64>]) -> Option<f64> {
    let first = cost.first()?;
    let mut score = first.clone();
    for row in cost.iter().skip(1) {
        let mut next = Vec::new();
        for (j, c) in row.iter().enumerate() {
            let mut best = f64::NEG_INFINITY;
            for (i, s) in score.iter().enumerate() {
                let v = s + trans[i][j];
                if v > best {
                    best = v;
                }
            }
            next.push(best + c);
        }
        score = next;
    }
    score.into_iter().reduce(f64::max)
}
#[test]
fn best_paths_everywhere() {
    check!(best_path(&vec![vec![0.1,0.2],vec![0.5,0.1],vec![0.3,0.9]], &vec![vec![0.2,0.4],vec![0.3,0.1]]) -> ok);
}
