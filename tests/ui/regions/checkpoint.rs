//! `#[checkpoint]` with arguments that make no sense, and where it has no meaning.

use differentiate::prelude::*;

#[differentiate]
fn arguments(x: f64) -> f64 {
    let mut s = x;
    #[checkpoint(often)]
    for _ in 0..10 {
        s = s.sin();
    }
    #[checkpoint(slots = 0)]
    for _ in 0..10 {
        s = s.sin();
    }
    #[checkpoint(every = 0)]
    while s < 1.0 {
        s *= 2.0;
    }
    #[checkpoint(every = 2, slots = 3)]
    for _ in 0..10 {
        s = s.sin();
    }
    #[checkpoint = 3]
    for _ in 0..10 {
        s = s.sin();
    }
    #[checkpoint(slots = 3)]
    {
        s = s.sin();
    }
    #[checkpoint(every = 3)]
    let t = s.sin();
    t
}

#[differentiate]
fn place(x: f64) -> f64 {
    let mut s = x;
    #[checkpoint]
    s *= 2.0;
    #[checkpoint]
    if s > 1.0 {
        s *= 2.0;
    }
    #[checkpoint]
    let t;
    t = s;
    #[checkpoint]
    #[checkpoint(slots = 3)]
    for _ in 0..10 {
        s = s.sin();
    }
    s * t
}

#[differentiate]
#[checkpoint]
fn whole(x: f64) -> f64 {
    x.sin()
}

fn main() {}
