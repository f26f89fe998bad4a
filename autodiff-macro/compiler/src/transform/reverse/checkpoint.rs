//! Checkpointed regions: the forward sweep keeps states in the place of residuals, and the reverse sweep runs the region
//! again from them.
//!
//! A block runs again as a whole, its adjoint behind it in one scope. A loop runs again in segments, as a schedule of the
//! runtime says; the residuals of a segment go over the tapes of an ordinary loop.

use super::state::{self, States};
use super::{Level, Reverse};
use crate::ir::checkpoint::{Checkpoint, Note, Region, Schedule, State};
use crate::ir::visit::Variables;
use crate::ir::{Block, Hold, Kind, Loop, Opaque, Place, Statement, Trips, Variable};
use proc_macro2::{Span, TokenStream};

impl Reverse<'_> {
    /// A checkpointed block. Behind it nothing is written before its adjoint runs, so all that its adjoint needs is in scope.
    pub fn region(&mut self, region: &Region) -> Vec<Statement> {
        let after = core::mem::take(&mut self.written);
        self.levels.push(Level {
            out: Vec::new(),
            is_loop: false,
        });
        let forward = self.block(&region.body, |this| {
            this.seed_yields(&region.body, &region.results)
        });
        let adjoint = self.pop_level();
        self.written.extend(after.iter().copied());
        let plain = Statement::Region(region.clone());
        if adjoint.statements.is_empty() || forward.diverges {
            return vec![plain];
        }
        let mut states = self.states_of(&region.body, None, &after);
        states.live.append(&mut states.read);
        let kept = self.owned(&states.live, &states.outlined);
        let mut opening = Vec::new();
        let mut again = Vec::new();
        let moved = self.save(kept, false, &mut opening, &mut again);
        again.insert(0, Statement::Note(Note::Begin { moved }));
        again.extend(states.dead.iter().copied().map(Statement::Declare));
        again.extend(forward.statements);
        again.push(Statement::Note(Note::Rebuilt { store: None }));
        again.extend(adjoint.statements);
        self.give_back(&mut again);
        again.push(Statement::Note(Note::End { store: None }));
        self.out(Statement::Region(Region {
            results: Vec::new(),
            body: Block {
                statements: again,
                ..Block::default()
            },
        }));
        opening.push(plain);
        opening
    }

    /// A checkpointed loop: its ordinary forward body and adjoint, put together as the schedule drives them.
    pub fn scheduled(
        &mut self,
        a_loop: &Loop,
        schedule: &Schedule,
        after: &Variables,
        taped: Block,
        adjoint: Block,
    ) -> Vec<Statement> {
        let (index, range) = self.indices(a_loop);
        let states = self.states_of(&a_loop.body, Some(index), after);
        let store = self
            .function
            .fresh("checkpoints", Kind::Unknown, true, Span::call_site());
        self.define(store);
        let part = |this: &Self, method: &str, body: Block| {
            Statement::Loop(Loop {
                trips: Trips::Range {
                    index,
                    range: this.asked(store, method, Some(&range)),
                    reversed: false,
                    reversible: false,
                },
                body,
                until: None,
                checkpoint: None,
            })
        };
        let live = self.owned(&states.live, &states.outlined);
        let keep = Statement::Checkpoint(Checkpoint::Keep {
            store,
            states: live.clone(),
        });
        let stretches = Statement::Loop(Loop {
            trips: Trips::While(self.asked(store, "is_before_tape", None)),
            body: Block {
                statements: vec![keep.clone(), part(self, "plain", a_loop.body.clone())],
                ..Block::default()
            },
            until: None,
            checkpoint: None,
        });
        let is_known = has_known_length(a_loop);
        let mut forward = Vec::new();
        let mut again = Vec::new();
        let read = self.owned(&states.read, &[]);
        self.save(read, true, &mut forward, &mut again);
        forward.push(Statement::Checkpoint(Checkpoint::Open {
            store,
            schedule: schedule.clone(),
            range: is_known.then(|| range.clone()),
        }));
        if is_known {
            forward.push(stretches.clone());
            forward.push(part(self, "taped", taped.clone()));
        } else {
            let mut body = a_loop.body.clone();
            body.statements.insert(0, keep);
            forward.push(Statement::Loop(Loop {
                body,
                checkpoint: None,
                ..a_loop.clone()
            }));
        }
        again.insert(0, Statement::Note(Note::Begin { moved: None }));
        again.push(Statement::Checkpoint(Checkpoint::Restore {
            store,
            states: live,
        }));
        again.extend(states.dead.iter().copied().map(Statement::Declare));
        again.push(stretches);
        again.push(part(self, "taped", taped));
        again.push(Statement::Note(Note::Rebuilt { store: Some(store) }));
        self.give_back(&mut again);
        let reversal = vec![
            Statement::If {
                condition: self.asked(store, "is_rerun", None),
                results: Vec::new(),
                then: Block {
                    statements: again,
                    ..Block::default()
                },
                otherwise: Block::default(),
            },
            part(self, "reversed", adjoint),
            Statement::Note(Note::End { store: Some(store) }),
        ];
        let next = self.asked(store, "next", None);
        self.out(Statement::Loop(Loop {
            trips: Trips::While(next),
            body: Block {
                statements: reversal,
                ..Block::default()
            },
            until: None,
            checkpoint: None,
        }));
        forward
    }

    /// The index of a loop and what it runs over; the number of the trip, where it has none.
    fn indices(&mut self, a_loop: &Loop) -> (Variable, Opaque) {
        match &a_loop.trips {
            Trips::Range {
                index,
                range,
                reversed,
                ..
            } => {
                let mut range = range.clone();
                if *reversed {
                    range.tokens = parenthesized(range.tokens);
                    range
                        .tokens
                        .extend(".rev()".parse::<TokenStream>().unwrap_or_default());
                }
                (*index, range)
            }
            _ => {
                let index = self.fresh("_trip", Kind::Inactive);
                (index, Opaque::integer("0_usize.."))
            }
        }
    }

    /// A question to the store of a loop's states.
    fn asked(&self, store: Variable, method: &str, argument: Option<&Opaque>) -> Opaque {
        let mut tokens = self.opaque(store).tokens;
        tokens.extend(
            format!(".{method}")
                .parse::<TokenStream>()
                .unwrap_or_default(),
        );
        tokens.extend(parenthesized(
            argument
                .map(|argument| argument.tokens.clone())
                .unwrap_or_default(),
        ));
        let mut reads = vec![store];
        reads.extend(argument.iter().flat_map(|argument| &argument.reads));
        Opaque {
            tokens,
            reads,
            pure: false,
            kind: Kind::Inactive,
        }
    }

    /// Keeps the content of variables before a region, and puts it back where it runs again. What holds it, if anything does.
    fn save(
        &mut self,
        states: Vec<State>,
        again: bool,
        forward: &mut Vec<Statement>,
        reverse: &mut Vec<Statement>,
    ) -> Option<Variable> {
        if states.is_empty() {
            return None;
        }
        let kept = self
            .function
            .fresh("state", Kind::Unknown, false, Span::call_site());
        self.define(kept);
        forward.push(Statement::Checkpoint(Checkpoint::Save {
            kept,
            states: states.clone(),
        }));
        reverse.push(Statement::Checkpoint(Checkpoint::Load {
            kept,
            states,
            again,
        }));
        Some(kept)
    }

    /// What is kept of each variable, and what it is put back into.
    fn owned(&mut self, live: &[Variable], outlined: &[Variable]) -> Vec<State> {
        let mut state = |variable: Variable, outline: bool| {
            let data = self.function.data(variable);
            let name = format!("{}_state", data.name.trim_start_matches("r#"));
            let owner = data.is_reference().then(|| {
                self.function
                    .fresh(&name, Kind::Unknown, true, Span::call_site())
            });
            State {
                variable,
                owner,
                outline,
            }
        };
        let live = live.iter().map(|variable| (*variable, false));
        live.chain(outlined.iter().map(|variable| (*variable, true)))
            .map(|(variable, outline)| state(variable, outline))
            .collect()
    }

    /// The content of `self`, which cannot be shadowed, changed places with its state: it is put back.
    fn give_back(&self, again: &mut Vec<Statement>) {
        let changed: Vec<State> = again
            .iter()
            .flat_map(|statement| match statement {
                Statement::Checkpoint(
                    Checkpoint::Restore { states, .. } | Checkpoint::Load { states, .. },
                ) => states.clone(),
                _ => Vec::new(),
            })
            .filter(|state| self.function.data(state.variable).name == "self")
            .collect();
        for state in changed {
            if let Some(owner) = state.owner {
                again.push(Statement::Exchange(
                    Place::whole(state.variable),
                    Place::whole(owner),
                ));
            }
        }
    }

    /// The state of a region: `after` is what is written behind it.
    fn states_of(&self, body: &Block, index: Option<Variable>, after: &Variables) -> States {
        let everything = !self.options.has("record");
        let mut states = state::states(&self.function, body, index, |variable| {
            everything || after.contains(&variable)
        });
        for variable in core::mem::take(&mut states.dead) {
            if !self.needs_shape(variable) {
                states.dead.push(variable);
            } else if state::has_outline(&self.function, variable) {
                states.outlined.push(variable);
            } else {
                states.live.push(variable);
            }
        }
        states
    }

    /// Whether the cotangent of a variable that is overwritten takes its shape from the content before.
    fn needs_shape(&self, variable: Variable) -> bool {
        let data = self.function.data(variable);
        self.is_active(variable)
            && !data.kind.is_copy()
            && data.hold != Hold::Late
            && !self.is_deferred(variable)
    }
}

/// Whether the number of trips is known before the loop starts.
fn has_known_length(a_loop: &Loop) -> bool {
    a_loop.until.is_none() && matches!(a_loop.trips, Trips::Range { .. })
}

fn parenthesized(tokens: TokenStream) -> TokenStream {
    proc_macro2::TokenTree::from(proc_macro2::Group::new(
        proc_macro2::Delimiter::Parenthesis,
        tokens,
    ))
    .into()
}
