//! Loops: their bodies once forward and once in reverse.

use super::{Level, Reverse, residual};
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Half, Hold, Kind, Loop, Operation, Statement, Trips, VariableData};
use proc_macro2::Span;

/// Whether the cotangent of a parameter is a local of the reverse sweep that is added to the caller's at its end.
pub fn is_local(data: &VariableData) -> bool {
    data.hold == Hold::Value && data.kind.is_float()
}

/// Adds all that a block reads, nested blocks included.
pub fn reads_deep(block: &Block, into: &mut Variables) {
    for statement in &block.statements {
        visit::reads_of_statement(statement, into);
        for inner in visit::blocks(statement) {
            reads_deep(inner, into);
        }
    }
}

/// Adds the variables that a block declares without a value.
pub fn declared_late(block: &Block, into: &mut Variables) {
    for statement in &block.statements {
        if let Statement::Declare(variable) = statement {
            into.insert(*variable);
        }
        for inner in visit::blocks(statement) {
            declared_late(inner, into);
        }
    }
}

/// Makes the calls of a block those of forward halves.
pub fn forward_half(operation: &Operation) -> Operation {
    match operation {
        Operation::Call(call) => Operation::Call(crate::ir::Call {
            half: Half::Forward,
            ..call.clone()
        }),
        other => other.clone(),
    }
}

impl Reverse<'_> {
    pub fn repeat(&mut self, a_loop: &Loop, own: &Variables) -> Vec<Statement> {
        if self.is_fused(a_loop) {
            return self.fuse(a_loop);
        }
        if let Some(nested) = self.nested_loop(a_loop) {
            return nested;
        }
        let open = self.open_snapshots(a_loop);
        let forward = self.sweeps_of(a_loop);
        self.close_snapshots(open, own);
        forward
    }

    /// Its forward form; its adjoint goes to the current level.
    fn sweeps_of(&mut self, a_loop: &Loop) -> Vec<Statement> {
        let after = self.written.clone();
        let mut inside = Variables::new();
        residual::defined_deep(&a_loop.body, &mut inside);
        let mut again = Variables::new();
        visit::writes_of_block(&a_loop.body, &mut again);
        self.written.extend(again.difference(&inside));
        self.levels.push(Level {
            out: Vec::new(),
            is_loop: true,
        });
        let level = self.levels.len() - 1;
        if let Trips::Range { index, .. } = &a_loop.trips {
            self.homes.insert(*index, level);
            self.written_from.insert(*index, Variables::new());
        }
        let forward = self.block(&a_loop.body, |_| {});
        let again = match &a_loop.trips {
            Trips::Range {
                reversible: true,
                index,
                ..
            } if a_loop.until.is_none() => Some(*index),
            // a schedule knows which trip it reverses
            Trips::Range { index, .. } if a_loop.checkpoint.is_some() => Some(*index),
            _ => None,
        };
        let mut opening = Vec::new();
        let (mut body, adjoint) = self.close_loop(forward, a_loop, again);
        if adjoint.statements.is_empty() {
            opening.push(Statement::Loop(Loop {
                body,
                ..a_loop.clone()
            }));
            return opening;
        }
        if let Some(schedule) = &a_loop.checkpoint {
            return self.scheduled(a_loop, schedule, &after, body, adjoint);
        }
        let mut adjoint = adjoint;
        let slotted = self.slotted(a_loop, again, &mut body, &mut adjoint);
        opening.extend(self.room(a_loop, &body));
        self.with_partials(&mut adjoint);
        let orderless = again.is_some_and(|index| self.is_orderless(&adjoint, index));
        let trips = match (&a_loop.trips, again) {
            (
                Trips::Range {
                    index,
                    range,
                    reversed,
                    reversible,
                },
                Some(_),
            ) => Trips::Range {
                index: *index,
                range: range.clone(),
                reversed: *reversed == orderless,
                reversible: *reversible,
            },
            _ => {
                let count = self
                    .function
                    .fresh("trips", Kind::Inactive, true, Span::call_site());
                self.define(count);
                opening.push(Statement::Counter(count));
                body.statements.insert(0, Statement::Count(count));
                Trips::Counted(count)
            }
        };
        let adjoint = Loop {
            trips,
            body: adjoint,
            until: None,
            checkpoint: None,
        };
        let (open, close) = match slotted {
            Some(slotted) => {
                opening.extend(slotted.before);
                (Some(slotted.open), Some(slotted.close))
            }
            None => (None, None),
        };
        let loops = match orderless {
            true => self.split(adjoint),
            false => vec![adjoint],
        };
        let mut sums = Vec::new();
        for a_loop in loops {
            sums.extend(self.with_sums(a_loop));
        }
        for statement in open.into_iter().chain(sums).chain(close) {
            self.out(statement);
        }
        opening.push(Statement::Loop(Loop {
            body,
            ..a_loop.clone()
        }));
        opening
    }
}
