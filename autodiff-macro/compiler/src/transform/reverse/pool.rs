//! Copies of arrays that a loop keeps for its adjoint: in buffers of the tape, which are given back after each iteration, so that none is allocated anew.

use super::Reverse;
use crate::analysis::independence::is_checkpointed;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Argument, Block, Borrow, Kind, Operand, Operation, Place, Scalar, Statement, Variable,
};
use proc_macro2::TokenStream;

impl Reverse<'_> {
    /// Takes the copies among `records` into buffers, where the adjoint only lends them on, and lets the adjoint give them back.
    pub fn pool(&self, records: &[Variable], forward: &mut Block, adjoint: &mut Block) {
        if !self.options.has("pool") || is_checkpointed(&self.function.body) {
            return;
        }
        for statement in &mut forward.statements {
            let Statement::Bind(variable, operation) = statement else {
                continue;
            };
            let Operation::Adapt { method, argument } = &*operation else {
                continue;
            };
            let Operand::Place(place) = argument else {
                continue;
            };
            if records.contains(variable)
                && matches!(method.as_str(), "to_vec" | "clone")
                && self.is_plain(place)
                && adjoint
                    .statements
                    .iter()
                    .all(|statement| only_lends(statement, *variable))
            {
                let kept = *variable;
                *operation = match changes(adjoint, kept) {
                    Some(changes) => Operation::KeepUnless(changes, argument.clone()),
                    None => Operation::Adapt {
                        method: "keep".to_string(),
                        argument: argument.clone(),
                    },
                };
                adjoint.statements.push(Statement::Release(kept));
            }
        }
    }

    /// Whether the place holds a sequence of scalars of a type without parameters.
    fn is_plain(&self, place: &Place) -> bool {
        matches!(self.kind_of(place), Kind::Sequence(element) if matches!(*element, Kind::Float(Scalar::Named(_) | Scalar::Literal)))
    }
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
