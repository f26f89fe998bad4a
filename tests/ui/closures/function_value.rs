//! A function value whose derivative is not known: one that changes what it captures, one that stands in a field, one that is matched. What is no method of a function, rustc
//! says alone.
use differentiate::prelude::*;

#[differentiate]
fn twice<F: FnMut(f64) -> f64>(mut f: F, x: f64) -> f64 {
    let y = f(x);
    f(y)
}

#[differentiate]
fn counting(x: f64) -> f64 {
    let mut total = 0.0;
    let y = twice(
        |t| {
            total += t;
            t * t
        },
        x,
    );
    y + total
}

#[derive(Clone, Differentiable)]
struct Law {
    #[constant]
    f: fn(f64) -> f64,
}

#[differentiate]
fn of_a_field(law: &Law, x: f64) -> f64 {
    (law.f)(x)
}

#[differentiate]
fn taken_apart<G: Fn(f64) -> f64>(g: G, x: f64) -> f64 {
    g(x) + g.map(|v| v * x).unwrap_or(0.0)
}

#[differentiate]
fn chosen<G: Fn(f64) -> f64>(g: G, x: f64) -> f64 {
    match g {
        h if x > 0.0 => h(x),
        _ => x,
    }
}

fn main() {}
