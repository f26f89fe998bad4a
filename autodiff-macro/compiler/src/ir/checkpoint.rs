//! Checkpointed regions: what the user marks, and what the reverse transform makes of it.

use super::{Block, Opaque, Variable};
use std::fmt;

/// Which states of a checkpointed loop are kept.
#[derive(Clone, Debug)]
pub enum Schedule {
    /// About √n of n.
    Root,
    /// One every so many trips.
    Every(Opaque),
    /// At most so many, in the binomial schedule.
    Slots(Opaque),
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Schedule::Root => write!(f, "root"),
            Schedule::Every(trips) => write!(f, "every {}", trips.tokens),
            Schedule::Slots(slots) => write!(f, "slots {}", slots.tokens),
        }
    }
}

/// A checkpointed block: its residuals are not kept, it runs again in the reverse sweep.
#[derive(Clone, Debug)]
pub struct Region {
    /// What the block yields is bound to these.
    pub results: Vec<Variable>,
    /// The block.
    pub body: Block,
}

/// A variable whose content is put back before a region runs again.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// The variable.
    pub variable: Variable,
    /// What owns the content that is put back, where the variable is a `&mut` parameter.
    pub owner: Option<Variable>,
    /// The region reads no content that it has not written: lengths are kept, and zeros put back.
    pub outline: bool,
}

/// Where the report of what is kept hears of a region that runs again. Nothing of it is seen by the other passes.
#[derive(Clone, Copy, Debug)]
pub enum Note {
    /// Before. What is `moved` is taken out of where the forward sweep kept it.
    Begin { moved: Option<Variable> },
    /// All that its adjoint needs is there. A loop has a store of states.
    Rebuilt { store: Option<Variable> },
    /// Its adjoint has run.
    End { store: Option<Variable> },
}

/// What the reverse transform adds for checkpointed regions.
#[derive(Clone, Debug)]
pub enum Checkpoint {
    /// Opens the store of a loop's states. `range` is what the loop runs over, where its length is known beforehand.
    Open {
        store: Variable,
        schedule: Schedule,
        range: Option<Opaque>,
    },
    /// At the start of a trip: keeps the state where the schedule asks for it.
    Keep { store: Variable, states: Vec<State> },
    /// Puts the state of the nearest checkpoint back.
    Restore { store: Variable, states: Vec<State> },
    /// Keeps the content of variables once.
    Save { kept: Variable, states: Vec<State> },
    /// Puts that content back; a copy of it where it is asked for again.
    Load {
        kept: Variable,
        states: Vec<State>,
        again: bool,
    },
}

impl Checkpoint {
    /// The variable that holds what is kept.
    pub fn holder(&self) -> Variable {
        match self {
            Checkpoint::Open { store, .. }
            | Checkpoint::Keep { store, .. }
            | Checkpoint::Restore { store, .. } => *store,
            Checkpoint::Save { kept, .. } | Checkpoint::Load { kept, .. } => *kept,
        }
    }
    /// What it does, in a word.
    pub fn verb(&self) -> &'static str {
        match self {
            Checkpoint::Open { .. } => "open",
            Checkpoint::Keep { .. } => "keep",
            Checkpoint::Restore { .. } => "restore",
            Checkpoint::Save { .. } => "save",
            Checkpoint::Load { .. } => "load",
        }
    }
    /// What it keeps or puts back.
    pub fn states(&self) -> &[State] {
        match self {
            Checkpoint::Open { .. } => &[],
            Checkpoint::Keep { states, .. }
            | Checkpoint::Save { states, .. }
            | Checkpoint::Restore { states, .. }
            | Checkpoint::Load { states, .. } => states,
        }
    }
    /// The variables whose content it keeps or puts back.
    pub fn variables(&self) -> Vec<Variable> {
        self.states().iter().map(|state| state.variable).collect()
    }
    /// The variables that it defines.
    pub fn defines(&self) -> Vec<Variable> {
        match self {
            Checkpoint::Open { .. } | Checkpoint::Save { .. } => vec![self.holder()],
            Checkpoint::Keep { .. } => Vec::new(),
            Checkpoint::Restore { .. } | Checkpoint::Load { .. } => self.variables(),
        }
    }
    /// The variables that it reads.
    pub fn reads(&self) -> Vec<Variable> {
        match self {
            Checkpoint::Open {
                schedule, range, ..
            } => {
                let argument = match schedule {
                    Schedule::Root => None,
                    Schedule::Every(argument) | Schedule::Slots(argument) => Some(argument),
                };
                argument
                    .into_iter()
                    .chain(range)
                    .flat_map(|opaque| opaque.reads.iter().copied())
                    .collect()
            }
            Checkpoint::Keep { .. } => {
                let mut reads = self.variables();
                reads.push(self.holder());
                reads
            }
            Checkpoint::Save { .. } => self.variables(),
            Checkpoint::Restore { .. } | Checkpoint::Load { .. } => vec![self.holder()],
        }
    }
    /// The variables that it changes, other than those that it defines.
    pub fn writes(&self) -> Vec<Variable> {
        match self {
            Checkpoint::Keep { store, .. } | Checkpoint::Restore { store, .. } => vec![*store],
            _ => Vec::new(),
        }
    }
}
