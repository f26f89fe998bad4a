//! Loops over maps and sets that reach active values.

use differentiate::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[differentiate]
fn edges(x: &[f64], #[constant] edges: &BTreeMap<usize, usize>) -> f64 {
    let mut s = 0.0;
    for (from, to) in edges {
        s += x[*from] * x[*to];
    }
    for to in edges.values() {
        s += x[*to];
    }
    s
}

#[differentiate]
fn seen(x: &[f64]) -> f64 {
    let mut seen = BTreeSet::new();
    seen.insert(x.len() - 1);
    let mut s = 0.0;
    for at in &seen {
        s += x[*at];
    }
    s
}

fn main() {}
