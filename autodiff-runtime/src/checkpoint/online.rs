//! Where states are kept while nobody knows how long the loop is (Wang, Moin & Iaccarino, 2009).
//!
//! Each kept state has a level. A state is dispensable when a later one has a higher level. A full store gives up a
//! dispensable state for the newest, at level 0; where none is dispensable, the last state moves on to the newest trip and
//! rises one level, which makes those before it dispensable. The states so lie densest at the end, as the reversal wants them.

use alloc::vec::Vec;

/// What becomes of the state before a trip.
pub enum Place {
    /// It is kept beside the others.
    New,
    /// It takes the place of the state before another trip.
    InsteadOf(usize),
    /// It is not kept.
    Nowhere,
}

/// The levels of the states that are kept, in the order of their trips.
#[derive(Debug)]
pub struct Online {
    slots: usize,
    marks: Vec<(usize, usize)>,
}

/// The level of the initial state, which is never given up.
const INITIAL: usize = usize::MAX;

impl Online {
    /// No states yet.
    pub fn new(slots: usize) -> Self {
        Online {
            slots,
            marks: Vec::new(),
        }
    }

    /// How many states may be kept.
    pub fn slots(&self) -> usize {
        self.slots
    }

    /// Places the state before the newest trip.
    pub fn place(&mut self, trip: usize) -> Place {
        if self.marks.len() < self.slots {
            let level = if trip == 0 { INITIAL } else { 0 };
            self.marks.push((trip, level));
            return Place::New;
        }
        if let Some(dispensable) = self.dispensable() {
            let (old, _) = self.marks.remove(dispensable);
            self.marks.push((trip, 0));
            return Place::InsteadOf(old);
        }
        match self.marks.last_mut() {
            Some(last) if last.1 != INITIAL => {
                let old = last.0;
                *last = (trip, last.1 + 1);
                Place::InsteadOf(old)
            }
            _ => Place::Nowhere,
        }
    }

    /// The last state that a later one outranks.
    fn dispensable(&self) -> Option<usize> {
        let mut highest = 0;
        for (at, (_, level)) in self.marks.iter().enumerate().rev() {
            if *level < highest {
                return Some(at);
            }
            highest = highest.max(*level);
        }
        None
    }
}
