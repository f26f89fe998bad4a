//! Nests: in a loop that is fused with its adjoint, the blocks inside it are followed by their own adjoints as well, wherever what their adjoints start from is
//! known before they run. So the loops of a nest run once, and nothing of theirs is kept or computed again.
//!
//! The transform leaves the adjoint of such a block in its usual place, and both are marked. Then the two are joined where the block stands: what stands
//! between them is moved in front as far as the adjoint needs it, and must not need the block for that. Blocks for which this fails are refused, and the
//! function is transformed once more without them.

use super::effects::Effects;
use super::together::together;
use super::{Level, Reverse};
use crate::analysis::independence::is_reducing;
use crate::ir::visit::Variables;
use crate::ir::{Block, Kind, Loop, Opaque, Statement, Trips, Variable};
use proc_macro2::{Span, TokenStream};
use std::collections::{BTreeMap, BTreeSet};

/// The blocks of a loop that may be followed by their adjoints.
pub struct Nests {
    /// How many levels are open when a block of a nest is reached.
    open: usize,
    /// How many blocks were reached.
    count: usize,
    /// Blocks that are transformed in the ordinary way.
    refused: BTreeSet<usize>,
    /// Blocks that cannot be joined with their adjoints.
    failed: BTreeSet<usize>,
    /// The marks, and the blocks they stand for.
    marks: BTreeMap<Variable, usize>,
}

impl Nests {
    /// None is open yet.
    pub fn new(refused: BTreeSet<usize>) -> Nests {
        Nests {
            open: 0,
            count: 0,
            refused,
            failed: BTreeSet::new(),
            marks: BTreeMap::new(),
        }
    }

    /// What has to be refused as well: nothing, where all went well.
    pub fn refused(self) -> Option<BTreeSet<usize>> {
        let more = !self.failed.is_empty();
        more.then(|| self.refused.into_iter().chain(self.failed).collect())
    }
}

/// A statement that does nothing: the first of a block that is to be joined with its adjoint.
fn mark(variable: Variable) -> Statement {
    Statement::Effect {
        tokens: TokenStream::new(),
        reads: Vec::new(),
        writes: vec![variable],
    }
}

fn mark_of(statement: &Statement) -> Option<Variable> {
    let (Statement::If { then: block, .. } | Statement::Loop(Loop { body: block, .. })) = statement
    else {
        return None;
    };
    match block.statements.first()? {
        Statement::Effect { tokens, writes, .. } if tokens.is_empty() => writes.first().copied(),
        _ => None,
    }
}

impl Reverse<'_> {
    /// Opens a level whose blocks may be followed by their adjoints.
    pub fn open_nest(&mut self, is_loop: bool) {
        self.levels.push(Level {
            out: Vec::new(),
            is_loop,
        });
        if let Some(fused) = &mut self.fused {
            fused.nests.open = self.levels.len();
        }
    }

    /// Closes it.
    pub fn close_nest(&mut self) -> Vec<Statement> {
        let adjoint = self.levels.pop().map(|level| level.out).unwrap_or_default();
        if let Some(fused) = &mut self.fused {
            fused.nests.open = self.levels.len();
        }
        adjoint
    }

    /// The number of the block at hand, where it may be followed by its adjoint.
    fn nest(&mut self) -> Option<usize> {
        if !self.options.has("nest") {
            return None;
        }
        let levels = self.levels.len();
        let nests = &mut self.fused.as_mut()?.nests;
        nests.count += 1;
        let fits = levels == nests.open && !nests.refused.contains(&nests.count);
        fits.then_some(nests.count)
    }

    fn marked(&mut self, number: usize) -> Statement {
        let variable = self
            .function
            .fresh("nest", Kind::Inactive, false, Span::call_site());
        if let Some(fused) = &mut self.fused {
            fused.nests.marks.insert(variable, number);
        }
        mark(variable)
    }

    /// A loop that may be followed, trip by trip, by its adjoint.
    pub fn nested_loop(&mut self, a_loop: &Loop) -> Option<Vec<Statement>> {
        let number = self.nest()?;
        let Trips::Range { index, .. } = &a_loop.trips else {
            return None;
        };
        let all;
        let useful = if self.options.has("activity") {
            &self.useful
        } else {
            all = (0..self.function.variables.len()).map(Variable).collect();
            &all
        };
        if !is_reducing(&self.function, useful, a_loop) {
            return None;
        }
        let outer = core::mem::take(&mut self.written);
        self.open_nest(true);
        self.homes.insert(*index, self.levels.len() - 1);
        self.written_from.insert(*index, Variables::new());
        let mut body = self.block(&a_loop.body, |_| {});
        let mut statements = self.close_nest();
        self.written.extend(outer);
        if !statements.is_empty() {
            let mark = self.marked(number);
            statements.insert(0, mark.clone());
            body.statements.insert(0, mark);
            self.out(Statement::Loop(Loop {
                body: Block {
                    statements,
                    ..Block::default()
                },
                ..a_loop.clone()
            }));
        }
        Some(vec![Statement::Loop(Loop {
            body,
            ..a_loop.clone()
        })])
    }

    /// A branch whose sides may be followed by their adjoints.
    pub fn nested_branch(
        &mut self,
        condition: &Opaque,
        results: &[Variable],
        sides: [&Block; 2],
    ) -> Option<Vec<Statement>> {
        let number = self.nest()?;
        if sides.iter().any(|side| side.diverges) {
            return None;
        }
        let outer = core::mem::take(&mut self.written);
        let mut all_written = outer.clone();
        let [mut then, mut otherwise] = sides.map(|side| {
            self.written = Variables::new();
            self.open_nest(false);
            let forward = self.block(side, |this| this.seed_yields(side, results));
            let adjoint = self.close_nest();
            all_written.extend(self.written.iter().copied());
            (forward, adjoint)
        });
        self.written = all_written;
        if !then.1.is_empty() || !otherwise.1.is_empty() {
            let mark = self.marked(number);
            for statements in [&mut then.0.statements, &mut then.1] {
                statements.insert(0, mark.clone());
            }
            let block = |statements: &mut Vec<Statement>| Block {
                statements: core::mem::take(statements),
                ..Block::default()
            };
            self.out(Statement::If {
                condition: Opaque::integer("true"),
                results: Vec::new(),
                then: block(&mut then.1),
                otherwise: block(&mut otherwise.1),
            });
        }
        Some(vec![Statement::If {
            condition: condition.clone(),
            results: results.to_vec(),
            then: then.0,
            otherwise: otherwise.0,
        }])
    }

    /// Joins the marked blocks among statements with their adjoints.
    pub fn join_nests(&mut self, statements: &mut Vec<Statement>) {
        let marks: Vec<Variable> = statements.iter().filter_map(mark_of).collect();
        let mut joined = Variables::new();
        for mark in marks.into_iter().rev() {
            if !joined.insert(mark) {
                continue;
            }
            let mut places =
                (0..statements.len()).filter(|at| mark_of(&statements[*at]) == Some(mark));
            let (Some(start), Some(end)) = (places.next(), places.next()) else {
                self.fail(mark);
                continue;
            };
            match self.joined_nest(&statements[start..=end]) {
                Some(moved) => {
                    statements.splice(start..=end, moved);
                }
                None => self.fail(mark),
            }
        }
        if self.options.has("together") && !self.options.hvp && !self.options.batch {
            together(statements);
        }
    }

    fn fail(&mut self, mark: Variable) {
        if let Some(fused) = &mut self.fused
            && let Some(number) = fused.nests.marks.get(&mark)
        {
            fused.nests.failed.insert(*number);
        }
    }

    /// A block, what stands between, and its adjoint: the two as one, with what the adjoint needs before them, and all else behind.
    fn joined_nest(&mut self, statements: &[Statement]) -> Option<Vec<Statement>> {
        let [forward, between @ .., adjoint] = statements else {
            return None;
        };
        let function = &self.function;
        let own = Effects::of(function, forward)?;
        let back = Effects::of(function, adjoint)?;
        // the adjoint reads values of the function as they are right behind the block; what it starts from are derivatives
        let (mut needed, values) = back.split(function);
        let (mut front, mut behind) = (Vec::new(), Vec::new());
        for statement in between.iter().rev() {
            let effects = Effects::of(function, statement)?;
            if !effects.meets(&needed) {
                behind.push(statement.clone());
                continue;
            }
            if effects.meets(&own) || effects.changes(&values) {
                return None;
            }
            needed.extend(&effects);
            front.push(statement.clone());
        }
        front.reverse();
        behind.reverse();
        front.extend(self.one(forward.clone(), adjoint.clone()));
        front.append(&mut behind);
        Some(front)
    }

    /// A block and its adjoint as one.
    fn one(&mut self, forward: Statement, adjoint: Statement) -> Vec<Statement> {
        match (forward, adjoint) {
            (Statement::Loop(mut forward), Statement::Loop(adjoint)) => {
                self.join(&mut forward.body, adjoint.body);
                self.with_sums(forward)
            }
            (
                Statement::If {
                    condition,
                    results,
                    mut then,
                    mut otherwise,
                },
                Statement::If {
                    then: then_bar,
                    otherwise: otherwise_bar,
                    ..
                },
            ) => {
                self.join(&mut then, then_bar);
                self.join(&mut otherwise, otherwise_bar);
                vec![Statement::If {
                    condition,
                    results,
                    then,
                    otherwise,
                }]
            }
            (forward, adjoint) => vec![forward, adjoint],
        }
    }

    fn join(&mut self, block: &mut Block, adjoint: Block) {
        block.statements.extend(adjoint.statements);
        let is_mark = |statement: &Statement| matches!(statement, Statement::Effect { tokens, .. } if tokens.is_empty());
        block.statements.retain(|statement| !is_mark(statement));
        self.join_nests(&mut block.statements);
    }
}
