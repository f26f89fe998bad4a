//! The notes that are taken while both sweeps run, from which the report is made.
//!
//! The forward sweep lists what it keeps. The reverse sweep lists nothing: it keeps account of how much is still there, and of
//! what checkpointed regions make again on top of it.

use super::{Residual, ResidualReport};
use crate::checkpoint::Checkpoints;
use crate::tape::Rows;
use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::any::type_name_of_val;

/// What one tape of a frame, or the store of a loop's states, takes up.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    /// What stays when it is emptied.
    reserved: usize,
    /// What goes with the values that are taken off it.
    emptied: usize,
    /// How many values that is.
    count: usize,
    /// What a region has made again, which goes with the values too.
    made: usize,
    /// How many values there were then.
    made_count: usize,
    /// How many regions were being reversed then.
    made_in: usize,
}

/// What the forward half of one call has kept.
#[derive(Debug, Default)]
struct Frame {
    bytes: usize,
    /// By the place in the frame.
    held: BTreeMap<usize, Held>,
}

/// What the notes at hand are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    /// Of what a forward half keeps.
    #[default]
    Kept,
    /// Of what a frame gives up, as a region takes it out.
    Moved,
    /// Of what a region has made again.
    Rebuilt,
}

/// Collects a report while the sweeps run.
#[derive(Debug, Default)]
pub struct Notes {
    report: ResidualReport,
    /// Whether the forward sweep is over.
    reversing: bool,
    stage: Stage,
    /// What is kept now.
    bytes: usize,
    /// What was kept when the notes at hand began.
    before: usize,
    /// What the values took up in place, of all that was noted.
    in_place: usize,
    /// How deep the value at hand is in what is noted.
    depth: usize,
    /// The frame whose notes are being taken.
    frame: Frame,
    /// The frames on the tape.
    kept: Vec<Frame>,
    /// The frames of the calls whose reverse halves run.
    open: Vec<Frame>,
    /// What is kept beside what the regions that are being reversed have made.
    levels: Vec<usize>,
    /// Where the value after the last one is likely found.
    next: usize,
}

impl Notes {
    /// Notes a value of a function, a name and a line, with what it has on the heap.
    pub fn value<T: ?Sized>(&mut self, origin: (&str, &str, u32), value: &T, heap: usize) {
        // what a region makes again stands in variables of its own
        let in_place = match self.stage {
            Stage::Rebuilt if self.depth == 0 => 0,
            _ => size_of_val(value),
        };
        self.in_place += in_place;
        self.bytes += in_place + heap;
        if !self.reversing {
            self.list(origin, type_name_of_val(value), in_place + heap);
        }
    }

    fn list(&mut self, origin: (&str, &str, u32), type_name: &str, bytes: usize) {
        let (function, name, line) = origin;
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

    /// Notes what is on a tape, which has a place in its frame. What it has reserved beyond that counts to the value that is
    /// noted last.
    pub fn tape<T>(&mut self, place: usize, tape: &Vec<T>, note: impl Fn(&mut Notes, &T)) {
        let reserved = tape.capacity() * size_of::<T>();
        let held = self.several(tape.len(), reserved, |notes| {
            tape.iter().for_each(|kept| note(notes, kept));
        });
        self.part(place, held);
    }

    /// Notes the copies of sequences. Those that are taken back stay allocated.
    pub fn rows<R>(&mut self, place: usize, rows: &Rows<R>, note: impl Fn(&mut Notes, &R)) {
        let reserved = rows.capacity() * size_of::<R>();
        let held = self.several(0, reserved, |notes| {
            rows.kept().iter().for_each(|kept| note(notes, kept));
        });
        let held = Held {
            reserved: held.reserved + held.emptied,
            emptied: 0,
            ..held
        };
        self.part(place, held);
    }

    /// Notes the states of a loop.
    pub fn states<S>(
        &mut self,
        place: usize,
        store: &Checkpoints<S>,
        note: impl Fn(&mut Notes, &S),
    ) {
        let held = self.several(store.kept(), store.reserved(), |notes| {
            store.states().for_each(|state| note(notes, state));
        });
        // there may be more of them later; a store that is seen again was taken off a tape, and goes with its trip
        if self.stage != Stage::Rebuilt {
            let emptied = held.reserved + held.emptied;
            let held = Held {
                reserved: 0,
                emptied,
                ..held
            };
            self.part(place, held);
        }
    }

    /// Notes values that are kept together, so many of them in a room of so many bytes.
    fn several(&mut self, count: usize, reserved: usize, note: impl FnOnce(&mut Notes)) -> Held {
        let (bytes, in_place) = (self.bytes, self.in_place);
        self.depth += 1;
        note(self);
        self.depth -= 1;
        let noted = self.in_place - in_place;
        let emptied = self.bytes - bytes - noted;
        let rest = reserved.saturating_sub(noted);
        self.bytes += rest;
        let last = self.next.checked_sub(1);
        let last = last.unwrap_or(self.report.values.len().saturating_sub(1));
        if let Some(last) = self.report.values.get_mut(last).filter(|_| !self.reversing) {
            last.bytes += rest;
        }
        Held {
            reserved: noted + rest,
            emptied,
            count,
            ..Held::default()
        }
    }

    /// What a part of a frame takes up, which was added already.
    fn part(&mut self, place: usize, held: Held) {
        match self.stage {
            _ if self.depth > 0 => {}
            Stage::Kept => {
                self.frame.held.insert(place, held);
            }
            Stage::Rebuilt => {
                self.bytes -= held.reserved + held.emptied;
                self.refilled(place, held);
            }
            Stage::Moved => {}
        }
    }

    /// A region has filled a tape of the frame: its room stays, its values go with the region.
    fn refilled(&mut self, place: usize, now: Held) {
        let Some(frame) = self.open.last_mut() else {
            self.bytes += now.reserved + now.emptied;
            return;
        };
        let held = frame.held.entry(place).or_default();
        let growth = now.reserved.saturating_sub(held.reserved);
        held.reserved += growth;
        held.made = now.emptied.saturating_sub(held.emptied);
        held.made_count = now.count;
        held.made_in = self.levels.len();
        self.bytes += held.made;
        self.lasting(growth, 0);
    }

    /// What outlasts the regions at hand: so much more, and so much less.
    fn lasting(&mut self, more: usize, less: usize) {
        let frame = self
            .open
            .iter_mut()
            .next_back()
            .map(|frame| &mut frame.bytes);
        for bytes in self.levels.iter_mut().chain(frame).chain([&mut self.bytes]) {
            *bytes = (*bytes + more).saturating_sub(less);
        }
    }

    /// Notes of what a forward half keeps follow.
    pub fn frame(&mut self) {
        self.before = self.bytes;
        self.stage = Stage::Kept;
        self.frame = Frame::default();
    }

    /// That was all of it.
    pub fn kept(&mut self) {
        let mut frame = core::mem::take(&mut self.frame);
        frame.bytes = self.bytes - self.before;
        self.kept.push(frame);
        self.reached();
    }

    /// A reverse half begins, and takes what its forward half has kept.
    pub fn enter(&mut self, has_kept: bool) {
        let kept = if has_kept { self.kept.pop() } else { None };
        self.open.push(kept.unwrap_or_default());
    }

    /// A reverse half ends, and what its forward half kept is gone.
    pub fn leave(&mut self) {
        let frame = self.open.pop().unwrap_or_default();
        self.bytes = self.bytes.saturating_sub(frame.bytes);
    }

    /// A region is about to run again: how many values are left on the parts of the frame. Notes of what the region takes out
    /// of the frame follow.
    pub fn begin(&mut self, left: &[(usize, usize)]) {
        self.left(left);
        self.before = self.bytes;
        self.stage = Stage::Moved;
    }

    /// Those were all.
    pub fn begun(&mut self) {
        let moved = self.bytes - self.before;
        self.bytes = self.before;
        self.lasting(0, moved);
        self.levels.push(self.bytes);
        self.stage = Stage::Kept;
    }

    /// How many values there are now on parts of the frame.
    fn left(&mut self, left: &[(usize, usize)]) {
        let (mut more, mut less) = (0, 0);
        for (place, count) in left {
            let frame = self.open.last_mut();
            let Some(held) = frame.and_then(|frame| frame.held.get_mut(place)) else {
                continue;
            };
            // levels of the regions around are from before it was made
            let made = held.made.checked_div(held.made_count).unwrap_or(0) * count;
            self.bytes = self.bytes.saturating_sub(held.made.saturating_sub(made));
            (held.made, held.made_count) = (made.min(held.made), *count);
            let each = held.emptied.checked_div(held.count).unwrap_or(0);
            let now = each * count;
            more += now.saturating_sub(held.emptied);
            less += held.emptied.saturating_sub(now);
            if *count > 0 {
                (held.emptied, held.count) = (now, *count);
            } else {
                // what each takes up is asked for no more
                held.emptied = 0;
            }
        }
        self.lasting(more, less);
    }

    /// A region has run again, and that many values are on parts of the frame. Notes of what it has made follow.
    pub fn again(&mut self, left: &[(usize, usize)]) {
        self.left(left);
        self.stage = Stage::Rebuilt;
    }

    /// Those were all.
    pub fn rebuilt(&mut self) {
        self.stage = Stage::Kept;
        self.reached();
    }

    /// The region is reversed, and what it had made is gone.
    pub fn end(&mut self) {
        if let Some(level) = self.levels.pop() {
            self.bytes = level;
        }
        let held = self.open.iter_mut().next_back().into_iter();
        for held in held.flat_map(|frame| frame.held.values_mut()) {
            if held.made_in > self.levels.len() {
                held.made = 0;
            }
        }
    }

    fn reached(&mut self) {
        self.report.peak = self.report.peak.max(self.bytes);
    }

    /// A primitive has kept one value.
    pub fn single<T>(&mut self, origin: (&str, &str, u32), value: &T, heap: usize) {
        self.frame();
        self.value(origin, value, heap);
        self.kept();
    }

    /// It has taken the value back.
    pub fn taken(&mut self) {
        self.enter(true);
        self.leave();
    }

    /// How many frames are on the tape.
    pub(crate) fn count(&self) -> usize {
        self.kept.len()
    }

    /// Forgets the frames behind the first so many.
    pub(crate) fn cut(&mut self, count: usize) {
        for frame in self.kept.drain(count.min(self.kept.len())..) {
            self.bytes = self.bytes.saturating_sub(frame.bytes);
        }
    }

    /// Ends the forward sweep; the tape has `spare` bytes more than it holds.
    pub fn turn(&mut self, spare: usize) {
        self.bytes += spare;
        self.report.bytes = self.bytes;
        self.reversing = true;
        self.reached();
    }

    /// The report.
    #[must_use]
    pub fn into_report(self) -> ResidualReport {
        self.report
    }
}
