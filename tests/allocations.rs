//! A tape that is kept: from the second call on, the derivative of a function that allocates nothing allocates nothing.

#![allow(
    clippy::needless_range_loop,
    reason = "loops over indices, as numeric code has them"
)]

use differentiate::Tape;
use differentiate::prelude::*;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, with a count for each thread.
struct Counting;

// SAFETY: every call is handed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What `call` allocates the third time.
fn allocations(mut call: impl FnMut()) -> usize {
    call();
    call();
    let before = COUNT.with(Cell::get);
    call();
    COUNT.with(Cell::get) - before
}

#[differentiate]
fn recurrence(x: &[f64]) -> f64 {
    let mut t = 0.5;
    for i in 0..x.len() {
        t = t * t * x[i] / 2.0 + 0.7 - 0.3 * t;
    }
    t
}

#[differentiate]
fn step(state: &mut [f64], force: f64) -> f64 {
    for i in 0..state.len() {
        state[i] = (state[i] + force).sin();
    }
    state[0] * force
}

#[differentiate]
fn walk(state: &mut [f64], forces: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..forces.len() {
        if forces[i] > 0.0 {
            let work = step(state, forces[i]);
            total += work * work;
        } else {
            total -= forces[i].exp();
        }
    }
    total
}

#[test]
fn a_recurrence() {
    let x: Vec<f64> = (0..100).map(|i| f64::from(i) / 100.0).collect();
    let mut x_bar = vec![0.0; 100];
    let mut tape = Tape::new();
    let count = allocations(|| {
        recurrence::vjp_into_with(&mut tape, &x, 1.0, &mut x_bar);
    });
    assert_eq!(count, 0);
}

#[test]
fn calls_and_branches() {
    let forces: Vec<f64> = (0..50).map(|i| f64::from(i % 7 - 3) / 4.0).collect();
    let (mut state, mut state_bar, mut forces_bar) = ([0.1, 0.2, 0.3], [0.0; 3], vec![0.0; 50]);
    let mut tape = Tape::new();
    let count = allocations(|| {
        walk::vjp_into_with(
            &mut tape,
            &mut state,
            &forces,
            1.0,
            &mut state_bar,
            &mut forces_bar,
        );
    });
    assert_eq!(count, 0);
}

/// Without a tape that is kept, the same call allocates: the count counts.
#[test]
fn a_new_tape_allocates() {
    let x = vec![0.5; 100];
    let mut x_bar = vec![0.0; 100];
    let count = allocations(|| {
        recurrence::vjp_into(&x, 1.0, &mut x_bar);
    });
    assert!(count > 0);
}
