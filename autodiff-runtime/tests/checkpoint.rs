//! Schedules of checkpoints, driven as emitted code drives them: every trip reversed once and in order, from the right state,
//! with as many executions of the body as the optimum says, and never more states than slots.

use autodiff_runtime::checkpoint::{Checkpoints, schedule};
use std::cell::Cell;
use std::rc::Rc;

/// A state that knows its trip, and how many of its kind are alive.
struct Counted {
    trip: usize,
    alive: Rc<Cell<usize>>,
}
impl Counted {
    fn new(trip: usize, alive: &Rc<Cell<usize>>) -> Counted {
        alive.set(alive.get() + 1);
        Counted {
            trip,
            alive: alive.clone(),
        }
    }
}
impl Clone for Counted {
    fn clone(&self) -> Counted {
        Counted::new(self.trip, &self.alive)
    }
}
impl Drop for Counted {
    fn drop(&mut self) {
        self.alive.set(self.alive.get() - 1);
    }
}

#[derive(Default, Debug)]
struct Tally {
    /// How often the body ran.
    executions: usize,
    /// The most states that were alive at a time, the one at hand not counted.
    states: usize,
    /// The most residuals on the tape.
    taped: usize,
}

struct Driver {
    alive: Rc<Cell<usize>>,
    tally: Tally,
    tape: Vec<usize>,
}
impl Driver {
    fn new() -> Driver {
        Driver {
            alive: Rc::default(),
            tally: Tally::default(),
            tape: Vec::new(),
        }
    }
    fn keep(&mut self, checkpoints: &mut Checkpoints<Counted>, at: usize) {
        if checkpoints.is_due() {
            checkpoints.keep(Counted::new(at, &self.alive));
        }
        self.tally.states = self.tally.states.max(self.alive.get());
    }
    fn plain(&mut self, at: &mut usize) {
        *at += 1;
        self.tally.executions += 1;
    }
    fn stretches(
        &mut self,
        checkpoints: &mut Checkpoints<Counted>,
        range: impl Iterator<Item = usize> + Clone,
        at: &mut usize,
    ) {
        while checkpoints.is_before_tape() {
            self.keep(checkpoints, *at);
            for trip in checkpoints.plain(range.clone()) {
                assert_eq!(trip, *at);
                self.plain(at);
            }
        }
    }
    fn taped(&mut self, trip: usize, at: &mut usize) {
        assert_eq!(trip, *at);
        self.tape.push(trip);
        self.tally.taped = self.tally.taped.max(self.tape.len());
        *at += 1;
        self.tally.executions += 1;
    }
    fn reverse(mut self, mut checkpoints: Checkpoints<Counted>, length: usize) -> Tally {
        let mut end = length;
        while checkpoints.next() {
            if checkpoints.is_rerun() {
                let state = checkpoints.restored();
                let mut at = state.trip;
                drop(state);
                self.stretches(&mut checkpoints, 0.., &mut at);
                for trip in checkpoints.taped(0..) {
                    self.taped(trip, &mut at);
                }
            }
            for trip in checkpoints.reversed(0..) {
                assert_eq!(self.tape.pop(), Some(trip));
                end -= 1;
                assert_eq!(trip, end);
            }
        }
        assert_eq!(end, 0, "all trips are reversed");
        assert!(self.tape.is_empty());
        drop(checkpoints);
        assert_eq!(self.alive.get(), 0);
        self.tally
    }
}

/// Drives a loop of known length.
fn known(length: usize, mut checkpoints: Checkpoints<Counted>) -> Tally {
    let mut driver = Driver::new();
    let mut at = 0;
    driver.stretches(&mut checkpoints, 0..length, &mut at);
    for trip in checkpoints.taped(0..length) {
        driver.taped(trip, &mut at);
    }
    assert_eq!(at, length);
    driver.reverse(checkpoints, length)
}

/// Drives a loop whose length turns out.
fn unknown(length: usize, mut checkpoints: Checkpoints<Counted>) -> Tally {
    let mut driver = Driver::new();
    let mut at = 0;
    for _ in 0..length {
        driver.keep(&mut checkpoints, at);
        driver.plain(&mut at);
    }
    driver.reverse(checkpoints, length)
}

/// The optimum by its recurrence: `table[slots][length]`.
fn recurrence(length: usize, slots: usize) -> Vec<Vec<usize>> {
    let mut table = vec![vec![0; length + 1]; slots + 1];
    for slots in 0..=slots {
        for length in 1..=length {
            table[slots][length] = match (length, slots) {
                (1, _) => 1,
                (_, 0) => usize::MAX / 4,
                _ => (1..length)
                    .map(|j| j + table[slots - 1][length - j] + table[slots][j])
                    .min()
                    .unwrap_or(0),
            };
        }
    }
    table
}

#[test]
fn slots_run_the_body_as_often_as_the_optimum_says() {
    let table = recurrence(100, 12);
    for (slots, row) in table.iter().enumerate().skip(1) {
        for (length, optimum) in row.iter().enumerate() {
            let tally = known(length, Checkpoints::slots(length, slots));
            assert_eq!(tally.executions, *optimum, "{length} trips, {slots} slots");
            assert_eq!(tally.executions, schedule::optimum(length, slots));
            assert!(tally.states <= slots, "{tally:?}");
            assert!(tally.taped <= 1);
        }
    }
}

#[test]
fn long_loops_with_few_or_many_slots() {
    for (length, slots) in [
        (100_000, 10),
        (20_000, 2),
        (5_000, 400),
        (3_000, 2_999),
        (3_000, 1_000_000),
    ] {
        let tally = known(length, Checkpoints::slots(length, slots));
        assert_eq!(tally.executions, schedule::optimum(length, slots));
        assert!(tally.states <= slots);
    }
    assert_eq!(schedule::optimum(100_000, 10), 932_040);
}

#[test]
fn slots_for_a_loop_of_unknown_length_cost_one_sweep_more_at_most() {
    for slots in 1..=12 {
        for length in (0..=200).chain([500, 1_000]) {
            let tally = unknown(length, Checkpoints::slots_of_unknown(slots));
            assert!(
                tally.executions <= schedule::optimum(length, slots) + length,
                "{length} trips, {slots} slots: {tally:?}"
            );
            assert!(
                tally.states <= slots,
                "{length} trips, {slots} slots: {tally:?}"
            );
            assert!(tally.taped <= 1);
        }
    }
}

#[test]
fn segments_cost_one_sweep_more() {
    for length in 0_usize..=120 {
        for trips in [1, 2, 3, 7, 11, 200] {
            let tally = known(length, Checkpoints::every(length, trips));
            assert_eq!(tally.executions, 2 * length - length.min(trips));
            assert_eq!(tally.taped, length.min(trips));
            assert_eq!(tally.states, length.saturating_sub(trips).div_ceil(trips));
            let tally = unknown(length, Checkpoints::every_of_unknown(trips));
            assert_eq!(tally.executions, 2 * length);
            assert_eq!(tally.states, length.div_ceil(trips));
            assert_eq!(tally.taped, length.min(trips));
        }
    }
}

#[test]
fn the_root_schedule_keeps_about_the_root_of_the_trips() {
    for length in (1..=300).chain([10_000, 12_345]) {
        let root = (length as f64).sqrt();
        let tally = known(length, Checkpoints::root(length));
        assert!(tally.executions <= 2 * length);
        assert!(tally.states as f64 <= root + 1.0 && tally.taped as f64 <= root + 1.0);
        let tally = unknown(length, Checkpoints::root_of_unknown());
        assert_eq!(tally.executions, 2 * length);
        assert!(
            tally.states as f64 <= 1.5 * root + 1.0,
            "{length}: {tally:?}"
        );
        assert!(
            tally.taped as f64 <= 1.5 * root + 1.0,
            "{length}: {tally:?}"
        );
    }
}

#[test]
fn ranges_of_any_form_are_followed() {
    let run = |range: core::iter::StepBy<core::iter::Rev<core::ops::Range<i64>>>| {
        let mut seen = Vec::new();
        let mut trips = 0;
        let mut checkpoints =
            Checkpoints::<()>::slots(autodiff_runtime::checkpoint::length(&range), 2);
        let mut plain = |checkpoints: &mut Checkpoints<()>| {
            while checkpoints.is_before_tape() {
                if checkpoints.is_due() {
                    checkpoints.keep(());
                }
                trips += checkpoints.plain(range.clone()).count();
            }
        };
        plain(&mut checkpoints);
        while checkpoints.next() {
            if checkpoints.is_rerun() {
                checkpoints.restored();
                plain(&mut checkpoints);
            }
            seen.extend(checkpoints.reversed(range.clone()));
        }
        // five trips with two states: those on the tape are not among these
        assert_eq!(trips, schedule::optimum(5, 2) - 5);
        seen
    };
    assert_eq!(run((-5..9).rev().step_by(3)), [-4, -1, 2, 5, 8]);
}

#[test]
fn no_slot_and_no_trip_are_refused() {
    for make in [
        || drop(Checkpoints::<u8>::slots(5, 0)),
        || drop(Checkpoints::<u8>::every(5, 0)),
        || drop(Checkpoints::<u8>::slots_of_unknown(0)),
        || drop(Checkpoints::<u8>::every_of_unknown(0)),
    ] {
        assert!(std::panic::catch_unwind(make).is_err());
    }
}
