//! A wave equation in three buffers that change places.
use super::super::prelude::*;
#[differentiate]
pub fn wave(u0: &[f64], c: f64, steps: usize) -> f64 {
    let n = u0.len();
    let mut prev = u0.to_vec();
    let mut cur = u0.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = 2.0 * cur[i] - prev[i] + c * c * (cur[i + 1] - 2.0 * cur[i] + cur[i - 1]);
        }
        next[0] = 0.0;
        next[n - 1] = 0.0;
        std::mem::swap(&mut prev, &mut cur);
        std::mem::swap(&mut cur, &mut next);
    }
    cur.iter().map(|v| v * v).sum()
}
#[test]
fn buffers_swapped_everywhere() {
    check!(wave(&[0.0,0.3,0.9,0.4,0.0], 0.6, const 4));
}
