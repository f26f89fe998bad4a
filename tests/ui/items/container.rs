//! Containers of the standard library that have no tangent.

use differentiate::prelude::*;
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};

#[differentiate]
fn of_a_map(x: &HashMap<String, f64>) -> f64 {
    x.values().sum()
}

#[differentiate]
fn of_a_queue(mut x: VecDeque<f64>) -> f64 {
    x.pop_front().unwrap()
}

#[differentiate]
fn of_a_cell(x: &RefCell<f64>) -> f64 {
    *x.borrow()
}

#[differentiate]
fn beside_a_map(#[constant] names: &HashMap<String, usize>, x: f64) -> f64 {
    x * names.len() as f64
}

fn main() {}
