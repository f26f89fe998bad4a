//! What a reverse sweep keeps: the report of `f::residuals`.

mod heap;
mod notes;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
pub use heap::{ByCopy, ByDerivative, ByHeap, ByNothing, Heap, Measured};
pub use notes::Notes;

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
    /// The most that is kept at a time, with what checkpointed blocks and loops make again for their own reversal. Cotangents
    /// are not in it.
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
