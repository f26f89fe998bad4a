//! Copies of sequences that a block keeps for its adjoint, each on a stack of its own that reuses its buffers, so that none is allocated anew; and
//! no copies at all where what is kept is overwritten as a whole before it is read again: there a buffer of
//! the stack stands in for it.

use super::Reverse;
use super::joint::Fused;
use crate::analysis::independence::is_checkpointed;
use crate::analysis::overwrite::overwritten;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Argument, Block, Borrow, Hold, Keeping, Kind, Loop, Operand, Operation, Place, Row, Scalar,
    Statement, Trips, Variable,
};
use proc_macro2::{Span, TokenStream};

impl Reverse<'_> {
    /// Puts the copies among `records` on stacks of their own, where the adjoint only lends them on. Gives what is left. `a_loop` is what the block is
    /// the body of.
    pub fn rows(
        &mut self,
        mut records: Vec<Variable>,
        a_loop: Option<&Loop>,
        forward: &mut Block,
        adjoint: &mut Block,
    ) -> Vec<Variable> {
        if !self.options.has("pool") || is_checkpointed(&self.function.body) {
            return records;
        }
        let mut found = Vec::new();
        for statement in &mut forward.statements {
            if let Statement::Bind(kept, Operation::Adapt { method, argument }) = statement
                && let Operand::Place(place) = argument
                && records.contains(kept)
                && matches!(method.as_str(), "to_vec" | "clone")
                && self.is_plain(place)
                && (adjoint.statements.iter()).all(|inner| only_lends(inner, *kept))
            {
                let (kept, place) = (*kept, place.clone());
                let name = self.function.data(kept).name.replace("_kept", "_rows");
                let rows = self
                    .function
                    .fresh(&name, Kind::Unknown, true, Span::call_site());
                let row = Row {
                    rows,
                    kept,
                    place,
                    needless: changes(adjoint, kept),
                    by: Keeping::Copy,
                };
                *statement = Statement::KeepRow(row.clone());
                found.push(row);
            }
        }
        let mut lent = Variables::new();
        for row in &found {
            self.tapes.push(row.rows);
            self.rows.insert(row.rows);
            self.homes.insert(row.rows, 0);
            self.function.variables[row.kept.0].hold = Hold::Mutable;
            records.retain(|record| *record != row.kept);
            adjoint
                .statements
                .insert(0, Statement::Back(row.kept, row.rows));
            if a_loop.is_some_and(|a_loop| self.is_handed_over(row, a_loop, forward))
                && lent.insert(row.place.root)
            {
                hand_over(row, forward);
            }
        }
        records
    }

    /// The same for the copies of the whole body.
    pub fn rows_of_body(&mut self, forward: &mut Block, adjoint: &mut Block) {
        let mut read = Variables::new();
        visit::free(adjoint, &mut read);
        self.rows(read.into_iter().collect(), None, forward, adjoint);
    }

    /// The statement that opens a tape.
    pub fn opening(&self, tape: Variable) -> Statement {
        if self.rows.contains(&tape) {
            Statement::Rows(tape)
        } else {
            Statement::Tape(tape)
        }
    }

    /// Whether nothing of a local is read between the end of a trip and the next store to all of it. In a joint sweep alone this is known of callees too.
    fn is_handed_over(&self, row: &Row, a_loop: &Loop, forward: &Block) -> bool {
        let data = self.function.data(row.place.root);
        let Some(Fused { body, facts, .. }) = &self.fused else {
            return false;
        };
        let touches = |statement: &Statement| {
            let mut touched = Variables::new();
            visit::free_of_statement(statement, &mut touched);
            touched.contains(&row.place.root)
        };
        let mut users = body.statements.iter().filter(|inner| touches(inner));
        let is_this = |statement: &Statement| matches!((statement, &a_loop.trips), (Statement::Loop(Loop { trips: Trips::Range { index, .. }, .. }), Trips::Range { index: own, .. }) if index == own);
        let relied = overwritten(&self.function, &a_loop.body, row.place.root);
        row.needless.is_none()
            && row.place.is_whole()
            && data.hold == Hold::Value
            && users.next().is_some_and(is_this)
            && users.next().is_none()
            && relied.is_some_and(|relied| relied.iter().all(|fact| fact.is_among(facts)))
            && is_last_content(row, forward)
    }

    /// Whether the place holds a sequence of scalars of a type without parameters.
    pub fn is_plain(&self, place: &Place) -> bool {
        matches!(self.kind_of(place), Kind::Sequence(element) if matches!(*element, Kind::Float(Scalar::Named(_) | Scalar::Literal)))
    }
}

/// Whether the block changes nothing of what is kept after it is.
fn is_last_content(row: &Row, forward: &Block) -> bool {
    let after = (forward.statements.iter())
        .skip_while(|statement| !is_row(statement, row))
        .skip(1);
    let mut written = Variables::new();
    for statement in after {
        visit::writes_deep(statement, &mut written);
    }
    !written.contains(&row.place.root)
}

fn is_row(statement: &Statement, row: &Row) -> bool {
    matches!(statement, Statement::KeepRow(other) if other.rows == row.rows)
}

/// A buffer of the stack in the sequence's place for the length of the block: it holds there what is kept.
fn hand_over(row: &Row, forward: &mut Block) {
    let by = |by| Statement::KeepRow(Row { by, ..row.clone() });
    forward
        .statements
        .retain(|statement| !is_row(statement, row));
    forward.statements.insert(0, by(Keeping::Lend));
    forward.statements.push(by(Keeping::HandOver));
}

/// Where a single call uses the copy, the condition under which it needs none.
fn changes(adjoint: &Block, copy: Variable) -> Option<TokenStream> {
    let mut found = None;
    for statement in &adjoint.statements {
        let mut touched = Variables::new();
        visit::free_of_statement(statement, &mut touched);
        if !touched.contains(&copy) {
            continue;
        }
        let Statement::Reverse { call, .. } = statement else {
            return None;
        };
        let mut places = call.arguments.iter().enumerate().filter(|(_, argument)| {
            matches!(&argument.operand, Operand::Place(place) if place.root == copy)
        });
        let (at, _) = places.next()?;
        if places.next().is_some() || found.is_some() {
            return None;
        }
        found = Some(
            call.lent
                .iter()
                .find(|lent| lent.argument == at)?
                .changes
                .clone(),
        );
    }
    found
}

/// Whether a statement uses the variable only by reference, in calls and for single elements.
fn only_lends(statement: &Statement, variable: Variable) -> bool {
    let is_other = |operand: &Operand| {
        let mut reads = Variables::new();
        visit::reads_of_operand(operand, &mut reads);
        !reads.contains(&variable)
    };
    let is_element = |operand: &Operand| matches!(operand, Operand::Place(place) if place.root == variable && !place.is_whole());
    let is_lent = |argument: &Argument| {
        matches!(argument.borrow, Borrow::Shared | Borrow::Lent)
            && matches!(&argument.operand, Operand::Place(place) if place.root == variable)
    };
    match statement {
        Statement::Reverse {
            call, seed, slots, ..
        } => {
            call.arguments
                .iter()
                .all(|argument| is_other(&argument.operand) || is_lent(argument))
                && seed.iter().all(is_other)
                && slots
                    .iter()
                    .flatten()
                    .all(|place| is_other(&Operand::Place(place.clone())))
        }
        Statement::Bind(_, operation @ Operation::Scalar(_)) => visit::operands(operation)
            .into_iter()
            .all(|operand| is_other(operand) || is_element(operand)),
        Statement::Update { place, value, .. } => {
            let mut fine = is_other(&Operand::Place(place.clone()));
            visit::each_operand(value, &mut |operand| {
                fine &= is_other(operand) || is_element(operand);
            });
            fine
        }
        other => {
            let mut own = Variables::new();
            visit::reads_of_statement(other, &mut own);
            visit::writes_of_statement(other, &mut own);
            !own.contains(&variable)
                && visit::blocks(other).into_iter().all(|block| {
                    block.yields.iter().all(is_other)
                        && block
                            .statements
                            .iter()
                            .all(|inner| only_lends(inner, variable))
                })
        }
    }
}
