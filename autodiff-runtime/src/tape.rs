//! The tape that the forward half of a call fills and its reverse half empties: typed stacks, in stack order.

mod rows;
mod stacks;

use crate::residuals::{Heap, Notes, ResidualReport};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::Any;
use core::fmt;
pub use rows::{Keep, Rows};
use stacks::Stacks;

/// Residuals of calls, typed by inference, last in first out; and a pool of buffers, so that a second call allocates nothing.
///
/// An empty tape is nothing but null pointers: functions that leave nothing on it do not pay for it.
#[derive(Default)]
pub struct Tape {
    residuals: Option<Box<Stacks>>,
    buffers: Option<Box<Stacks>>,
    /// A buffer of the most common type, beside the pool: so a single call does not allocate one.
    spare: Vec<f64>,
    /// Where a report of what is kept is collected.
    notes: Option<Box<Notes>>,
}

/// How far a tape was filled.
#[derive(Debug)]
pub struct Mark {
    /// The lengths of the first stacks, here so that a mark does not allocate.
    first: [usize; 16],
    rest: Vec<usize>,
    noted: usize,
}

impl Tape {
    /// An empty tape.
    #[must_use]
    pub fn new() -> Tape {
        Tape::default()
    }

    #[inline]
    fn residuals(&mut self) -> &mut Stacks {
        self.residuals.get_or_insert_with(made)
    }

    /// How many residuals each stack holds.
    fn lengths(&self) -> impl Iterator<Item = usize> {
        self.residuals.iter().flat_map(|stacks| stacks.lengths())
    }

    /// Keeps `residual` for the reverse half.
    #[inline]
    pub fn put<T: 'static>(&mut self, residual: T) {
        self.residuals().of::<T>().push(residual);
    }

    /// Keeps the residual of a primitive of the runtime.
    #[inline]
    pub fn keep<T: Heap + 'static>(&mut self, primitive: &str, residual: T) {
        if size_of::<T>() > 0
            && let Some(notes) = self.notes()
        {
            notes.single((primitive, primitive, 0), &residual, residual.on_heap());
        }
        self.put(residual);
    }

    /// Keeps the pullback of a function with a rule of its own, which holds residuals that nobody sees: its own size is noted.
    #[inline]
    pub fn keep_pullback<P: 'static>(&mut self, function: &str, line: u32, pullback: P) {
        if size_of::<P>() > 0
            && let Some(notes) = self.notes()
        {
            notes.single((function, "pullback", line), &pullback, 0);
        }
        self.put(pullback);
    }

    /// An empty tape that collects a report of what is kept.
    #[must_use]
    pub fn noting() -> Tape {
        Tape {
            notes: Some(Box::default()),
            ..Tape::default()
        }
    }

    /// Where the report is collected; nothing, on most tapes.
    #[inline]
    pub fn notes(&mut self) -> Option<&mut Notes> {
        self.notes.as_deref_mut()
    }

    /// Ends the forward sweep.
    pub fn turn(&mut self) {
        let spare = self.residuals().spare();
        if let Some(notes) = self.notes() {
            notes.turn(spare);
        }
    }

    /// The report of what was kept.
    #[must_use]
    pub fn into_report(self) -> ResidualReport {
        self.notes
            .map(|notes| notes.into_report())
            .unwrap_or_default()
    }

    /// The residual that `keep` or `keep_pullback` has kept last.
    #[inline]
    pub fn take_kept<T: 'static>(&mut self) -> T {
        if size_of::<T>() > 0
            && let Some(notes) = self.notes()
        {
            notes.taken();
        }
        self.take()
    }

    /// A reverse half begins, with the frame that its forward half has kept or without one.
    #[inline]
    pub fn enter(&mut self, has_kept: bool) {
        if let Some(notes) = self.notes() {
            notes.enter(has_kept);
        }
    }

    /// A reverse half ends.
    #[inline]
    pub fn leave(&mut self) {
        if let Some(notes) = self.notes() {
            notes.leave();
        }
    }

    /// The residual that was kept last.
    ///
    /// # Panics
    ///
    /// When there is none: a reverse half ran without its forward half.
    #[inline]
    pub fn take<T: 'static>(&mut self) -> T {
        match self.residuals().of::<T>().pop() {
            Some(residual) => residual,
            None => unbalanced(),
        }
    }

    /// An empty vector, with the capacity that it had when it was given back.
    #[inline]
    pub fn lend<T: 'static>(&mut self) -> Vec<T> {
        if let Some(buffer) = self.pooled() {
            return buffer;
        }
        let spare: &mut dyn Any = &mut self.spare;
        spare
            .downcast_mut()
            .map(core::mem::take)
            .unwrap_or_default()
    }

    /// The buffer that was given back last, but for the spare one.
    #[inline]
    fn pooled<B: 'static>(&mut self) -> Option<B> {
        self.buffers.as_mut()?.of::<B>().pop()
    }

    /// An empty stack of copies, with the buffers that it had when it was given back.
    #[inline]
    pub fn lend_rows<R: 'static>(&mut self) -> Rows<R> {
        self.pooled().unwrap_or_default()
    }

    /// Takes back what was lent.
    #[inline]
    pub fn give_back<B: Buffer>(&mut self, mut buffer: B) {
        buffer.empty();
        let spare: &mut dyn Any = &mut self.spare;
        match (&mut self.buffers, spare.downcast_mut::<B>()) {
            // as good as none
            _ if buffer.room() == 0 => {}
            // what is lent next is what was given back last, so that each use gets its own again
            (None, Some(spare)) if spare.room() == 0 => *spare = buffer,
            (buffers, _) => buffers.get_or_insert_with(made).of::<B>().push(buffer),
        }
    }

    /// Where the tape stands now.
    #[must_use]
    pub fn mark(&self) -> Mark {
        let mut lengths = self.lengths();
        let first = core::array::from_fn(|_| lengths.next().unwrap_or(0));
        Mark {
            first,
            rest: lengths.collect(),
            noted: self.notes.as_ref().map_or(0, |notes| notes.count()),
        }
    }

    /// Drops what was put since `mark`: a caller that goes on after an `Err` of a callee has no use for its residuals.
    pub fn cut(&mut self, mark: Mark) {
        if let Some(residuals) = &mut self.residuals {
            residuals.shorten(mark.first.into_iter().chain(mark.rest));
        }
        if let Some(notes) = &mut self.notes {
            notes.cut(mark.noted);
        }
    }

    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lengths().all(|length| length == 0)
    }
}

/// What a tape lends.
pub trait Buffer: 'static {
    /// Drops what it holds and keeps its room.
    fn empty(&mut self);
    /// How much it holds before it has to grow.
    fn room(&self) -> usize;
}
impl<T: 'static> Buffer for Vec<T> {
    #[inline]
    fn empty(&mut self) {
        self.clear();
    }
    #[inline]
    fn room(&self) -> usize {
        self.capacity()
    }
}
impl<R: 'static> Buffer for Rows<R> {
    #[inline]
    fn empty(&mut self) {
        self.clear();
    }
    #[inline]
    fn room(&self) -> usize {
        self.capacity()
    }
}

impl fmt::Debug for Tape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let residuals: usize = self.lengths().sum();
        f.debug_struct("Tape")
            .field("residuals", &residuals)
            .finish_non_exhaustive()
    }
}

#[cold]
fn made() -> Box<Stacks> {
    Box::default()
}

#[cold]
fn unbalanced() -> ! {
    panic!("the reverse half of a call ran without its forward half")
}
