//! Containers of the standard library that numbers are put into.

use differentiate::prelude::*;
use std::collections::{HashMap, VecDeque};

#[differentiate]
fn in_a_map(x: &[f64]) -> f64 {
    let mut table = HashMap::new();
    table.insert("a", x[0]);
    table["a"] * x[1]
}

#[differentiate]
fn in_a_queue(x: &[f64]) -> f64 {
    let mut queue = VecDeque::with_capacity(4);
    queue.push_back(x[0]);
    x[1]
}

fn main() {
    in_a_map::residuals(&[1.0, 2.0]);
}
