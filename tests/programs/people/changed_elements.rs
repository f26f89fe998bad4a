//! Elements of slices that are changed through slice patterns.
use super::super::prelude::*;

#[differentiate]
fn pair_of_two(x: &mut [f64]) {
    if let [a, b] = x {
        let m = *a + *b;
        *a = m * *b;
        *b -= m;
    }
}
#[differentiate]
fn ends(x: &mut [f64]) {
    match x {
        [a] => *a *= 2.0,
        [a, .., b] => {
            *a *= *b;
            *b += *a;
        }
        _ => {}
    }
}
#[differentiate]
fn pairs_or_next(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for c in v.chunks_mut(2) {
        let [a, b] = c else { continue };
        *a *= *b;
        *b += *a;
    }
    v.iter().sum()
}
#[differentiate]
fn pairs_if_whole(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for c in v.chunks_mut(2) {
        if let [a, b] = c {
            *a *= *b;
            *b += *a;
        }
    }
    v.iter().sum()
}
#[differentiate]
fn first_last_second(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    if let Some(a) = v.first_mut() {
        *a *= 2.0;
    }
    if let Some(a) = v.last_mut() {
        *a *= *a;
    }
    if let Some(a) = v.get_mut(1) {
        *a = a.sin();
    }
    v.iter().sum()
}
#[differentiate]
fn first_and_rest(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    if let [a, rest @ ..] = &mut v[..] {
        for r in rest.iter_mut() {
            *r *= *a;
            *a += *r;
        }
    }
    v.iter().sum()
}
#[differentiate]
fn tuple_taken_apart(x: &[f64]) -> f64 {
    let mut v = (x[0], x[1]);
    let (a, b) = &mut v;
    *a *= *b;
    *b += *a;
    v.0 * v.1
}
#[differentiate]
fn exact_pairs(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for c in v.chunks_exact_mut(2) {
        match c {
            [a, b] => {
                let t = *a;
                *a = *b * t;
                *b = t;
            }
            _ => unreachable!(),
        }
    }
    v.iter().enumerate().map(|(i, v)| v * i as f64).sum()
}
#[differentiate]
fn energy_and_state(state: &mut (f64, [f64; 2]), dt: f64) {
    let (e, [p, q]) = state;
    let f = -q.sin();
    *p += dt * f;
    *q += dt * *p;
    *e = 0.5 * *p * *p - q.cos();
}
#[differentiate]
fn rows(m: &mut [[f64; 2]; 2], k: f64) {
    let [r0, r1] = m;
    for (a, b) in r0.iter_mut().zip(r1.iter_mut()) {
        let t = *a;
        *a = *b * k;
        *b = t + *a;
    }
    let [[a, _], [_, d]] = m;
    *a *= *d;
}
#[test]
fn elements() {
    check!(pair_of_two(&mut [0.4, 0.7]) -> unit);
    check!(pair_of_two(&mut [0.4, 0.7, 0.1]) -> unit);
    check!(ends(&mut [0.4, 0.7]) -> unit);
    check!(ends(&mut [0.4, 0.7, 0.3]) -> unit);
    check!(ends(&mut [0.4]) -> unit);
    check!(pairs_or_next(&[0.4, 0.7, 0.5, 0.6, 0.8]));
    check!(pairs_if_whole(&[0.4, 0.7, 0.5, 0.6, 0.8]));
    check!(first_last_second(&[0.4, 0.7, 0.5, 0.6, 0.8]));
    check!(first_and_rest(&[0.4, 0.7, 0.5, 0.6, 0.8]));
    check!(tuple_taken_apart(&[0.4, 0.7]));
    check!(exact_pairs(&[0.4, 0.7, 0.5, 0.6]));
    check!(energy_and_state(&mut (0.3, [0.4, 0.9]), 0.1) -> unit);
    check!(rows(&mut [[0.3, 0.4], [0.5, 0.9]], 0.1) -> unit);
}
