//! Checkpoints of a loop: which states are kept, and which trips are run again between them.
//!
//! A checkpointed loop has its body in three forms: plain; taped, which leaves the residuals of its trip on a tape; and its
//! adjoint, which takes them back. The forward sweep runs the plain body up to the last segment and the taped one over it.
//! The reverse sweep alternates: it reverses the segment on the tape, then makes the one before it from the nearest state.
//!
//! ```text
//! while checkpoints.is_before_tape() { if checkpoints.is_due() { checkpoints.keep(state) } for i in checkpoints.plain(range) { … } }
//! for i in checkpoints.taped(range) { … }
//!
//! while checkpoints.next() {
//!     if checkpoints.is_rerun() {
//!         let state = checkpoints.restored();
//!         while checkpoints.is_before_tape() { if checkpoints.is_due() { checkpoints.keep(state) } for i in checkpoints.plain(range) { … } }
//!         for i in checkpoints.taped(range) { … }
//!     }
//!     for i in checkpoints.reversed(range) { … }
//! }
//! ```
//!
//! A loop whose length is not known beforehand runs its plain body alone in the forward sweep, and asks `is_due` on each trip.

mod online;
mod outline;
pub mod schedule;
mod state;

use alloc::vec::Vec;
use core::iter::{Rev, Take};
use core::ops::Range;
use online::Online;
pub use outline::{Outline, Outlined, Sequence, blank, outline};
pub use state::{State, lend};

/// How many trips a loop over this range makes.
#[inline]
pub fn length<I: Iterator>(range: &I) -> usize {
    range.size_hint().0
}

/// What is kept.
#[derive(Debug)]
enum Policy {
    /// The state at the start of each segment of so many trips. A segment is reversed as a whole.
    Segments(usize),
    /// The same, the segments growing with the loop, whose length is not known.
    Growing(usize),
    /// At most so many states; segments of one trip.
    Slots(usize),
    /// The same, for a loop of unknown length.
    Online(Online),
}

/// No trip.
const NEVER: usize = usize::MAX;

/// The states of one loop, and where its reversal stands.
#[derive(Debug)]
pub struct Checkpoints<S> {
    policy: Policy,
    /// States and the trips before which they were kept; in the order of the trips from the end of the forward sweep on.
    states: Vec<(usize, S)>,
    /// The trip that `is_due` is asked about next.
    at: usize,
    /// The trip before which the next state is kept.
    due: usize,
    plain: Range<usize>,
    taped: Range<usize>,
    /// What lies behind this trip is reversed.
    end: usize,
    started: bool,
    rerun: bool,
}

impl<S> Checkpoints<S> {
    fn new(policy: Policy, length: usize) -> Self {
        let mut checkpoints = Checkpoints {
            policy,
            states: Vec::new(),
            at: 0,
            due: 0,
            plain: 0..0,
            taped: 0..0,
            end: length,
            started: false,
            rerun: false,
        };
        checkpoints.lay_out(0, length);
        checkpoints
    }

    /// About √n states for `length` trips: one more forward sweep in all.
    #[must_use]
    pub fn root(length: usize) -> Self {
        let root = length.isqrt();
        Self::every(length, (root + usize::from(root * root < length)).max(1))
    }

    /// About √n states for a loop of unknown length: between √(n/2) and √(2n), each segment as long. When there are twice as
    /// many states as a segment has trips, every other one is dropped and the segments double.
    #[must_use]
    pub fn root_of_unknown() -> Self {
        Self::new(Policy::Growing(1), 0)
    }

    /// A state every so many trips.
    ///
    /// # Panics
    ///
    /// When `trips` is 0.
    #[must_use]
    #[track_caller]
    pub fn every(length: usize, trips: usize) -> Self {
        assert!(
            trips > 0,
            "#[checkpoint(every = 0)]: a segment has at least one trip"
        );
        Self::new(Policy::Segments(trips), length)
    }

    /// The same for a loop of unknown length.
    ///
    /// # Panics
    ///
    /// When `trips` is 0.
    #[must_use]
    #[track_caller]
    pub fn every_of_unknown(trips: usize) -> Self {
        Self::every(0, trips)
    }

    /// At most `slots` states, the initial one among them, with the fewest trips run again (Griewank & Walther, 2000).
    ///
    /// # Panics
    ///
    /// When `slots` is 0.
    #[must_use]
    #[track_caller]
    pub fn slots(length: usize, slots: usize) -> Self {
        assert!(
            slots > 0,
            "#[checkpoint(slots = 0)]: the initial state needs a slot"
        );
        Self::new(Policy::Slots(slots), length)
    }

    /// At most `slots` states of a loop of unknown length (Wang, Moin & Iaccarino, 2009). In all at most one sweep more than
    /// the optimum for the length that turns out.
    ///
    /// # Panics
    ///
    /// When `slots` is 0.
    #[must_use]
    #[track_caller]
    pub fn slots_of_unknown(slots: usize) -> Self {
        assert!(
            slots > 0,
            "#[checkpoint(slots = 0)]: the initial state needs a slot"
        );
        Self::new(Policy::Online(Online::new(slots)), 0)
    }

    /// Decides which trips from `from` to `to` run plainly and which are taped. The state before `from` is at hand.
    fn lay_out(&mut self, from: usize, to: usize) {
        let length = to - from;
        let taped = match self.policy {
            // the first segment is the short one, so that the end of the forward sweep is the peak
            Policy::Segments(trips) | Policy::Growing(trips) => length.min(trips),
            Policy::Slots(_) | Policy::Online(_) => length.min(1),
        };
        self.plain = from..to - taped;
        self.taped = to - taped..to;
        self.at = from;
    }

    /// Whether plain trips are left: a stretch of them, at the start of which a state may be kept.
    #[inline]
    pub fn is_before_tape(&self) -> bool {
        self.at < self.plain.end
    }

    /// Whether the state before the plain trip at hand is kept. Where it takes the place of another one, that one is dropped
    /// here.
    #[inline]
    pub fn is_due(&mut self) -> bool {
        let at = self.at;
        self.at += 1;
        at == self.due && self.make_room(at)
    }

    /// Keeps the state that `is_due` has asked for.
    #[inline]
    pub fn keep(&mut self, state: S) {
        let at = self.at - 1;
        self.states.push((at, state));
        self.due = self.next_due(at);
    }

    /// Drops what the state before trip `at` replaces; whether that state is kept at all.
    fn make_room(&mut self, at: usize) -> bool {
        match &mut self.policy {
            Policy::Segments(_) | Policy::Slots(_) => true,
            Policy::Growing(trips) => {
                if self.states.len() == 2 * *trips {
                    *trips *= 2;
                    let trips = *trips;
                    self.states.retain(|(at, _)| at % trips == 0);
                }
                // after the segments doubled `at` is still a multiple: an even number of them lies behind it
                at.is_multiple_of(*trips)
            }
            Policy::Online(online) => {
                self.due = at + 1;
                match online.place(at) {
                    online::Place::New => true,
                    online::Place::InsteadOf(old) => {
                        self.states.retain(|(at, _)| *at != old);
                        true
                    }
                    online::Place::Nowhere => false,
                }
            }
        }
    }

    fn next_due(&self, at: usize) -> usize {
        match &self.policy {
            Policy::Growing(trips) => at + trips,
            Policy::Segments(trips) => match self.taped.start.saturating_sub(at) % trips {
                0 => at + trips,
                short => at + short,
            },
            Policy::Slots(slots) => self.next_split(at, *slots),
            Policy::Online(_) => at + 1,
        }
    }

    /// The trip before which the next state is kept, when the state before `at` is the last one on the stack.
    fn next_split(&self, at: usize, slots: usize) -> usize {
        let free = slots + 1 - self.states.len();
        let due = at + schedule::split(self.taped.end - at, free);
        if due + 1 < self.taped.end { due } else { NEVER }
    }

    /// Goes on to the segment that is reversed next; whether there is one.
    // the name of a step of the reversal; nothing is iterated over
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> bool {
        if !self.started {
            self.start();
            if !self.taped.is_empty() {
                self.end = self.taped.start;
                return true;
            }
        }
        let Some((from, _)) = self.states.last() else {
            return false;
        };
        self.rerun = true;
        self.lay_out(*from, self.end);
        self.end = self.taped.start;
        true
    }

    /// Ends the forward sweep.
    fn start(&mut self) {
        self.started = true;
        self.states.shrink_to_fit();
        // the length of a loop of unknown length is what turned out, and its reversal goes by that of a known one
        self.policy = match &self.policy {
            Policy::Online(online) => Policy::Slots(online.slots()),
            Policy::Growing(trips) | Policy::Segments(trips) => Policy::Segments(*trips),
            Policy::Slots(slots) => Policy::Slots(*slots),
        };
        if self.end == 0 {
            self.end = self.at;
            self.states.sort_unstable_by_key(|(at, _)| *at);
        }
    }

    /// Whether the segment has to be made from a state: all but the one that the forward sweep has left.
    #[inline]
    pub fn is_rerun(&self) -> bool {
        self.rerun
    }

    /// The state from which the segment is made. It leaves the store with its last use.
    #[inline]
    pub fn restored(&mut self) -> S
    where
        S: Clone,
    {
        let last = self.plain.is_empty();
        let from = self.plain.start;
        let state = match self.states.last() {
            Some((_, state)) if !last => state.clone(),
            _ => match self.states.pop() {
                Some((_, state)) => state,
                None => panic!("a checkpoint was restored that was never kept"),
            },
        };
        self.due = match &self.policy {
            Policy::Slots(slots) if !last => self.next_split(from, *slots),
            _ => NEVER,
        };
        state
    }

    /// The trips that run plainly up to the next state that is kept; `is_due` was asked about the first of them.
    #[inline]
    pub fn plain<I: Iterator>(&mut self, range: I) -> Take<I> {
        let from = self.at - 1;
        self.at = self.due.min(self.plain.end);
        part(range, &(from..self.at))
    }

    /// The trips that are taped, after those.
    #[inline]
    pub fn taped<I: Iterator>(&self, range: I) -> Take<I> {
        part(range, &self.taped)
    }

    /// The trips that are on the tape, last to first.
    #[inline]
    pub fn reversed<I: Iterator + Clone>(
        &self,
        range: I,
    ) -> impl Iterator<Item = I::Item> + use<I, S> {
        let trips: Rev<Range<usize>> = self.taped.clone().rev();
        trips.map(move |trip| match range.clone().nth(trip) {
            Some(index) => index,
            None => panic!("a checkpointed loop ran over another range in its forward sweep"),
        })
    }

    /// The states that are kept.
    pub fn states(&self) -> impl Iterator<Item = &S> {
        self.states.iter().map(|(_, state)| state)
    }

    /// How many states are kept at the most, from the end of the forward sweep on.
    #[must_use]
    pub fn most(&self) -> usize {
        match &self.policy {
            Policy::Slots(slots) => (*slots).min(self.taped.start),
            _ => self.states.len(),
        }
    }

    /// What the store takes up, without what its states have on the heap.
    pub(crate) fn reserved(&self) -> usize {
        self.states.capacity() * size_of::<(usize, S)>()
    }

    /// How many states are kept.
    #[must_use]
    pub fn kept(&self) -> usize {
        self.states.len()
    }
}

#[inline]
fn part<I: Iterator>(mut range: I, trips: &Range<usize>) -> Take<I> {
    if let Some(before) = trips.start.checked_sub(1)
        && !trips.is_empty()
    {
        range.nth(before);
    }
    range.take(trips.len())
}
