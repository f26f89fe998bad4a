//! The pair closest to a target, by a search that a label ends.
use super::super::prelude::*;
#[differentiate]
pub fn find_pair(x: &[f64], target: f64) -> f64 {
    let mut best = 1e9;
    let mut pair = (0, 0);
    'outer: for i in 0..x.len() {
        for j in (i + 1)..x.len() {
            let gap = (x[i] + x[j] - target).abs();
            if gap < best {
                best = gap;
                pair = (i, j);
            }
            if gap < 1e-6 {
                break 'outer;
            }
        }
    }
    x[pair.0] * x[pair.1] + best
}
#[test]
fn closest_pair_everywhere() {
    check!(find_pair(&[0.2, 0.5, 0.9, 1.4], 1.2));
}
