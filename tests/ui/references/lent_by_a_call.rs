//! A reference that a call gives back of what it was lent, through which active values are written; a number that such a call gives is no reference.
use differentiate::prelude::*;

#[differentiate]
fn product(x: &[f64], out: &mut [f64]) {
    out[0] = x[0] * x[1];
}

fn whole(v: &mut [f64]) -> &mut [f64] {
    v
}

fn halves(v: &mut [f64]) -> (&mut [f64], &mut [f64]) {
    v.split_at_mut(1)
}

#[differentiate]
fn by_name(x: &[f64]) -> f64 {
    let mut b = vec![1.0; 3];
    let p = whole(&mut b);
    product(x, p);
    b[0] + x[0]
}

#[differentiate]
fn with_a_type(x: &[f64]) -> f64 {
    let mut b = [1.0; 3];
    let p: &mut [f64] = whole(&mut b);
    product(x, p);
    b[0] + x[0]
}

#[differentiate]
fn by_part(x: &[f64]) -> f64 {
    let mut b = vec![1.0; 3];
    let (p, q) = halves(&mut b);
    product(x, p);
    p[0] * q[0]
}

#[differentiate]
fn where_it_stands(x: &[f64]) -> f64 {
    let mut b = vec![1.0; 3];
    product(x, whole(&mut b));
    b[0] + x[0]
}

fn draw(state: &mut u64) -> f64 {
    *state += 1;
    *state as f64
}

#[differentiate]
fn scaled(x: f64, by: f64) -> f64 {
    x * by
}

#[differentiate]
fn with_a_number(x: f64) -> f64 {
    let mut state = 7;
    let noise = draw(&mut state);
    scaled(x, noise) + scaled(x, draw(&mut state))
}

fn main() {}
