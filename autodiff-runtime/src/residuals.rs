//! What a reverse sweep keeps: the report of `f::residuals`.

mod heap;

use crate::checkpoint::Checkpoints;
use crate::tape::Rows;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::any::type_name_of_val;
use core::fmt;
pub use heap::{ByCopy, ByDerivative, ByHeap, ByNothing, Heap, Measured};

/// The traits among which emitted code finds how much a residual takes.
#[doc(hidden)]
pub mod methods {
    pub use super::{ByCopy as _, ByDerivative as _, ByHeap as _, ByNothing as _};
    pub use crate::methods::__Methods;
}

/// One value that is kept from the forward sweep for the reverse sweep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Residual {
    /// The function that keeps it.
    pub function: String,
    /// The variable, or the expression whose value it is.
    pub name: String,
    /// The line of that, in the function's file.
    pub line: u32,
    /// Its type.
    pub type_name: String,
    /// How many such values are kept: one for each trip of a loop, each call of the function.
    pub count: usize,
    /// What they take up, on the heap and in place. A `pullback` of a function with a `vjp` of its own counts in place alone: what
    /// it has captured on the heap is not seen.
    pub bytes: usize,
}

/// What a reverse sweep would keep, value by value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResidualReport {
    /// The values, in the order in which they were first kept.
    pub values: Vec<Residual>,
    /// What all of them take up at the end of the forward sweep, with what the tape has reserved beyond them.
    pub bytes: usize,
    /// The most that is kept at a time. What a checkpointed block, or a segment of a loop of unknown length, makes again for
    /// its own reversal is not in it.
    pub peak: usize,
}

impl ResidualReport {
    /// The values of this name, put together; nothing, where none is kept.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Residual> {
        let mut found = self.values.iter().filter(|value| value.name == name);
        let mut sum = found.next()?.clone();
        for value in found {
            sum.count += value.count;
            sum.bytes += value.bytes;
        }
        Some(sum)
    }
}

impl fmt::Display for ResidualReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |of: fn(&Residual) -> usize, least: usize| {
            self.values.iter().map(of).fold(least, usize::max)
        };
        let name = width(|value| value.name.chars().count(), 5);
        let ty = width(|value| value.type_name.len(), 4);
        writeln!(
            f,
            "{:<name$}  {:>5}  {:<ty$}  {:>10}  {:>12}",
            "value", "line", "type", "count", "bytes"
        )?;
        for value in &self.values {
            writeln!(
                f,
                "{:<name$}  {:>5}  {:<ty$}  {:>10}  {:>12}",
                value.name, value.line, value.type_name, value.count, value.bytes
            )?;
        }
        write!(f, "{} bytes kept, {} at the peak", self.bytes, self.peak)
    }
}

/// Collects a report while a forward sweep runs.
#[derive(Debug, Default)]
pub struct Notes {
    report: ResidualReport,
    /// What the values take up in place.
    in_place: usize,
    /// What the peak has beyond the end of the forward sweep.
    beyond: usize,
    /// Where the value after the last one is likely found.
    next: usize,
}

impl Notes {
    /// Notes a value of a function, a name and a line, with what it has on the heap.
    pub fn value<T>(&mut self, (function, name, line): (&str, &str, u32), value: &T, heap: usize) {
        let bytes = size_of_val(value) + heap;
        self.in_place += size_of_val(value);
        self.report.bytes += bytes;
        let type_name = type_name_of_val(value);
        let values = &mut self.report.values;
        let is_same = |known: &Residual| {
            known.line == line
                && known.name == name
                && known.type_name == type_name
                && known.function == function
        };
        let at = match values.get(self.next) {
            Some(known) if is_same(known) => Some(self.next),
            _ => values.iter().position(is_same),
        };
        let at = at.unwrap_or_else(|| {
            values.push(Residual {
                function: function.to_string(),
                name: name.to_string(),
                line,
                type_name: type_name.to_string(),
                count: 0,
                bytes: 0,
            });
            values.len() - 1
        });
        values[at].count += 1;
        values[at].bytes += bytes;
        self.next = (at + 1) % values.len();
    }

    /// Notes what is on a tape. What it has reserved beyond that counts to the value that is noted last.
    pub fn tape<T>(&mut self, tape: &Vec<T>, note: impl Fn(&mut Notes, &T)) {
        let before = self.in_place;
        tape.iter().for_each(|kept| note(self, kept));
        self.rest(tape.capacity() * size_of::<T>(), before);
    }

    /// Notes the copies of sequences.
    pub fn rows<R>(&mut self, rows: &Rows<R>, note: impl Fn(&mut Notes, &R)) {
        let before = self.in_place;
        rows.kept().iter().for_each(|kept| note(self, kept));
        self.rest(rows.capacity() * size_of::<R>(), before);
    }

    /// What takes up `reserved` bytes in place, and not only what was noted since `before`.
    fn rest(&mut self, reserved: usize, before: usize) {
        let rest = reserved.saturating_sub(self.in_place - before);
        self.report.bytes += rest;
        let last = self.next.checked_sub(1);
        let last = last.unwrap_or(self.report.values.len().saturating_sub(1));
        if let Some(last) = self.report.values.get_mut(last) {
            last.bytes += rest;
        }
    }

    /// Notes the states of a loop, of which there may be more later than at the end of the forward sweep.
    pub fn states<S>(&mut self, store: &Checkpoints<S>, note: impl Fn(&mut Notes, &S)) {
        let (before, in_place) = (self.report.bytes, self.in_place);
        store.states().for_each(|state| note(self, state));
        self.rest(store.reserved(), in_place);
        if let Some(each) = (self.report.bytes - before).checked_div(store.kept()) {
            self.beyond += each * store.most().saturating_sub(store.kept());
        }
    }

    /// The report; the tape has `spare` bytes more than it holds.
    #[must_use]
    pub fn into_report(mut self, spare: usize) -> ResidualReport {
        self.report.bytes += spare;
        ResidualReport {
            peak: self.report.bytes + self.beyond,
            ..self.report
        }
    }
}
