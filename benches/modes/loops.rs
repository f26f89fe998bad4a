//! Loops of one line: where the gradient costs what a second look at the data costs, and where each trip waits for the one before.

use crate::{Case, Mode, assert_same, numbers};
use differentiate::Tape;
use differentiate::prelude::*;

#[differentiate]
fn sum(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for value in x {
        sum += value;
    }
    sum
}

fn sum_by_hand(x: &[f64], x_bar: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for (value, slope) in x.iter().zip(x_bar) {
        sum += value;
        *slope += 1.0;
    }
    sum
}

#[differentiate]
fn sum_of_sines(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for value in x {
        sum += value.sin();
    }
    sum
}

fn sum_of_sines_by_hand(x: &[f64], x_bar: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for (value, slope) in x.iter().zip(x_bar) {
        sum += value.sin();
        *slope += value.cos();
    }
    sum
}

#[differentiate]
fn recurrence(x: &[f64], start: f64) -> f64 {
    let mut t = start;
    for v in x {
        t = t * t * v / 2.0 + 0.7 - 0.3 * t;
    }
    t
}

fn recurrence_by_hand(
    kept: &mut Vec<f64>,
    x: &[f64],
    start: f64,
    x_bar: &mut [f64],
    start_bar: &mut f64,
) -> f64 {
    kept.clear();
    kept.reserve(x.len());
    let mut t = start;
    for x in x {
        kept.push(t);
        t = t * t * x / 2.0 + 0.7 - 0.3 * t;
    }
    let mut t_bar = 1.0;
    for ((t, x), slope) in kept.iter().zip(x).zip(x_bar).rev() {
        *slope += t_bar * (t * t / 2.0);
        t_bar *= t * x - 0.3;
    }
    *start_bar += t_bar;
    t
}

fn of_one_array(
    name: &'static str,
    x: &[f64],
    function: fn(&[f64]) -> f64,
    generated: fn(&[f64], f64, &mut [f64]) -> f64,
    by_hand: fn(&[f64], &mut [f64]) -> f64,
) -> Case {
    let (mut one, mut two) = (vec![0.0; x.len()], vec![0.0; x.len()]);
    assert_same(
        name,
        &[generated(x, 1.0, &mut one)],
        &[by_hand(x, &mut two)],
    );
    assert_same(name, &one, &two);
    let (plain, first, second) = (x.to_vec(), x.to_vec(), x.to_vec());
    Case {
        name,
        function: timed!(function, plain),
        modes: vec![
            Mode::new(
                "vjp_into",
                1,
                Box::new(move || {
                    one.fill(0.0);
                    std::hint::black_box(generated(std::hint::black_box(&first), 1.0, &mut one));
                }),
            )
            .beside(Box::new(move || {
                two.fill(0.0);
                std::hint::black_box(by_hand(std::hint::black_box(&second), &mut two));
            })),
        ],
    }
}

/// The loops.
pub fn cases() -> [Case; 3] {
    let x = numbers(1000, 5);
    [
        of_one_array("sum of 1,000", &x, sum, sum::vjp_into, sum_by_hand),
        of_one_array(
            "sum of 1,000 sines",
            &x,
            sum_of_sines,
            sum_of_sines::vjp_into,
            sum_of_sines_by_hand,
        ),
        carried(),
    ]
}

fn carried() -> Case {
    let x = numbers(100_000, 6);
    let (mut one, mut two) = (vec![0.0; x.len()], vec![0.0; x.len()]);
    let (mut tape, mut kept) = (Tape::new(), Vec::new());
    let (mut one_start, mut two_start) = (0.0, 0.0);
    let value = recurrence::vjp_into_with(&mut tape, &x, 0.4, 1.0, &mut one, &mut one_start);
    let by_hand = recurrence_by_hand(&mut kept, &x, 0.4, &mut two, &mut two_start);
    assert_same("recurrence", &[value], &[by_hand]);
    assert_same("recurrence", &one, &two);
    let (plain, second) = (x.clone(), x.clone());
    Case {
        name: "recurrence of 100,000",
        function: Box::new(move || {
            std::hint::black_box(recurrence(std::hint::black_box(&plain), 0.4));
        }),
        modes: vec![
            Mode::new(
                "vjp_into_with",
                1,
                Box::new(move || {
                    one.fill(0.0);
                    let x = std::hint::black_box(&x);
                    let (x_bar, start_bar) = (&mut one, &mut one_start);
                    std::hint::black_box(recurrence::vjp_into_with(
                        &mut tape, x, 0.4, 1.0, x_bar, start_bar,
                    ));
                }),
            )
            .beside(Box::new(move || {
                two.fill(0.0);
                let x = std::hint::black_box(&second);
                let (x_bar, start_bar) = (&mut two, &mut two_start);
                std::hint::black_box(recurrence_by_hand(&mut kept, x, 0.4, x_bar, start_bar));
            })),
        ],
    }
}
