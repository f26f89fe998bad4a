//! Variables with the names that generated code might want: x_bar, tape, value, seed, i, core, rt.
use super::super::prelude::*;

#[differentiate]
fn derivative_names(x: f64, x_bar: f64, x_dot: f64, y_bar: f64, tape: f64) -> f64 {
    let seed = x * x_bar;
    let value = seed + x_dot * y_bar;
    let pullback = value * tape;
    let x_bar_1 = pullback + x_bar;
    let result = x_bar_1 * x_bar_1;
    result + y_bar
}

#[differentiate]
fn module_names(core: f64, std: f64, rt: f64, differentiate: f64) -> f64 {
    let f64 = core * std;
    let zero_like = rt / differentiate;
    let accumulate = f64 + zero_like;
    accumulate * f64
}

#[differentiate]
fn loop_names(n: usize, i: f64, trips: f64) -> f64 {
    let mut exit = i;
    let mut branch = trips;
    for _i in 0..n {
        let keep = exit * branch;
        exit = keep.sin();
        branch += exit * i;
    }
    exit * branch
}

#[differentiate]
fn r#fn(r#type: f64, r#match: &[f64]) -> f64 {
    let r#loop = r#type * r#match[0];
    r#loop * r#match[1]
}

#[allow(non_snake_case)]
#[differentiate]
fn Greek(λ: f64, φ: f64, X: &[f64]) -> f64 {
    let Σ: f64 = X.iter().sum();
    λ * Σ + φ * Σ * Σ
}

#[test]
fn collisions() {
    check!(derivative_names(0.4, -0.3, 0.8, 1.2, 0.7));
    check!(module_names(0.4, -0.3, 0.8, 1.2));
    check!(loop_names(const 3, 0.4, 0.9));
    check!(r#fn(0.4, &[0.9, 1.2]), exact([1.08, 0.48, 0.36]));
    check!(Greek(0.4, 0.9, &[1.0, 2.0]), exact([3.0, 9.0, 5.8, 5.8]));
}
