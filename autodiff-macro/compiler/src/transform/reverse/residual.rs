//! Residuals: which primal values of a block its adjoint needs, and how it gets them.

use super::kept::Names;
use super::{Level, Reverse};
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Expression, Hold, Kind, Loop, Opaque, Operand, Operation, Statement, Trips, Variable,
};
use proc_macro2::Span;
use std::collections::BTreeMap;

/// Adds every variable that a block defines, nested blocks included.
pub fn defined_deep(block: &Block, into: &mut Variables) {
    for statement in &block.statements {
        into.extend(visit::defines(statement));
        match statement {
            Statement::Loop(Loop {
                trips: Trips::Range { index, .. },
                ..
            }) => {
                into.insert(*index);
            }
            Statement::Match { arms, .. } => into.extend(
                arms.iter()
                    .flat_map(|arm| &arm.bindings)
                    .map(|binding| binding.variable),
            ),
            _ => {}
        }
        for inner in visit::blocks(statement) {
            defined_deep(inner, into);
        }
    }
}

/// What is done about a value that an adjoint needs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plan {
    Record,
    Rebuild,
}

impl Reverse<'_> {
    /// Whether the variable's content at the statement at hand is lost at the end of the forward sweep.
    pub fn is_overwritten(&self, variable: Variable) -> bool {
        let data = self.function.data(variable);
        // behind a `&mut` parameter nothing may be relied on: the reverse half may run without it
        matches!(data.hold, Hold::Mutable)
            || (data.mutable && (self.written.contains(&variable) || !self.options.has("record")))
    }

    /// Sets what is written from a variable's definition on.
    pub fn set_written_from(&mut self, variable: Variable, written: Variables) {
        self.written_from.insert(variable, written);
    }

    /// Closes the level of a branch: its forward block, which keeps what its adjoint needs, and its adjoint.
    pub fn close(&mut self, forward: Block, opening: &mut Vec<Statement>) -> (Block, Block) {
        let adjoint = self.pop_level();
        if adjoint.statements.is_empty() || forward.diverges {
            return (forward, Block::default());
        }
        let (records, adjoint) = self.resolve(&forward, adjoint, &[]);
        if records.is_empty() {
            return (forward, adjoint);
        }
        let mut forward = forward;
        let mut adjoint = adjoint;
        let records = self.rows(records, None, &mut forward, &mut adjoint);
        if records.is_empty() {
            return (forward, adjoint);
        }
        let in_loop = self.levels.iter().any(|level| level.is_loop);
        let slot = self.function.fresh(
            if in_loop { "tape" } else { "kept" },
            Kind::Unknown,
            true,
            Span::call_site(),
        );
        if in_loop {
            self.tapes.push(slot);
            self.homes.insert(slot, 0);
            forward
                .statements
                .push(Statement::Push(slot, records.clone()));
            adjoint.statements.insert(0, Statement::Pop(slot, records));
        } else {
            self.define(slot);
            opening.push(Statement::Slot(slot));
            forward
                .statements
                .push(Statement::Keep(slot, records.clone()));
            adjoint.statements.insert(0, Statement::Kept(slot, records));
        }
        (forward, adjoint)
    }

    /// The same for the body of a loop. `available` is its index, where the reverse loop runs over it again.
    pub fn close_loop(
        &mut self,
        forward: Block,
        a_loop: &Loop,
        available: Option<Variable>,
    ) -> (Block, Block) {
        let adjoint = self.pop_level();
        if adjoint.statements.is_empty() || forward.diverges {
            return (forward, Block::default());
        }
        let index = match &a_loop.trips {
            Trips::Range { index, .. } if available.is_none() => vec![*index],
            _ => Vec::new(),
        };
        let (records, mut adjoint) = self.resolve(&forward, adjoint, &index);
        let mut forward = forward;
        let records = self.rows(records, Some(a_loop), &mut forward, &mut adjoint);
        if !records.is_empty() {
            let tape = self
                .function
                .fresh("tape", Kind::Unknown, true, Span::call_site());
            self.tapes.push(tape);
            self.homes.insert(tape, 0);
            forward
                .statements
                .push(Statement::Push(tape, records.clone()));
            adjoint.statements.insert(0, Statement::Pop(tape, records));
        }
        (forward, adjoint)
    }

    pub fn pop_level(&mut self) -> Block {
        let level = self.levels.pop().unwrap_or(Level {
            out: Vec::new(),
            is_loop: false,
        });
        Block {
            statements: level.out,
            ..Block::default()
        }
    }

    /// The adjoint of the whole body, with the arithmetic in front that it rebuilds.
    pub fn rebuilt(&mut self, forward: &Block, adjoint: Block) -> Block {
        let count = adjoint.statements.len();
        let (_, resolved) = self.resolve(forward, adjoint, &[]);
        let rebuilt = resolved.statements.len() - count;
        let statements = resolved.statements.into_iter().enumerate();
        Block {
            // what is not arithmetic is in the frame
            statements: statements
                .filter(|(at, statement)| {
                    *at >= rebuilt || matches!(statement, Statement::Bind(_, Operation::Scalar(_)))
                })
                .map(|(_, statement)| statement)
                .collect(),
            ..Block::default()
        }
    }

    /// Decides about each value of `forward` that `adjoint` needs. What is rebuilt is put in front of the adjoint; what is
    /// recorded is listed.
    fn resolve(
        &mut self,
        forward: &Block,
        adjoint: Block,
        also: &[Variable],
    ) -> (Vec<Variable>, Block) {
        let mut order: Vec<Variable> = also.to_vec();
        let mut definitions: BTreeMap<Variable, Operation> = BTreeMap::new();
        let mut names = Names::default();
        for statement in &forward.statements {
            order.extend(visit::defines(statement));
            if let Statement::Bind(variable, operation) = statement {
                let operation = match operation {
                    Operation::Scalar(formula) => {
                        let named = match formula {
                            Expression::Apply(..) => names.substituted(&self.function, formula),
                            other => other.clone(),
                        };
                        Operation::Scalar(self.loading_snapshots(named))
                    }
                    other => other.clone(),
                };
                definitions.insert(*variable, operation);
            }
            names.pass(&self.function, statement);
        }
        let mut needed = Variables::new();
        visit::free(&adjoint, &mut needed);
        let mut plans: BTreeMap<Variable, Plan> = BTreeMap::new();
        for variable in order.iter().rev() {
            if !needed.contains(variable) {
                continue;
            }
            let plan = match definitions.get(variable) {
                Some(operation)
                    if self.can_rebuild(*variable, operation, &order, &definitions, &needed) =>
                {
                    Plan::Rebuild
                }
                _ => Plan::Record,
            };
            if plan == Plan::Rebuild
                && let Some(operation) = definitions.get(variable)
            {
                let mut reads = Variables::new();
                visit::reads_of_operation(operation, &mut reads);
                self.use_snapshots(&reads);
                needed.extend(reads);
            }
            plans.insert(*variable, plan);
        }
        let mut statements = Vec::new();
        let mut records = Vec::new();
        for variable in &order {
            match plans.get(variable) {
                Some(Plan::Record) => records.push(*variable),
                Some(Plan::Rebuild) => {
                    if let Some(operation) = definitions.get(variable) {
                        statements.push(primal_view(&Statement::Bind(
                            *variable,
                            (*operation).clone(),
                        )));
                    }
                }
                None => {}
            }
        }
        statements.extend(adjoint.statements);
        (
            records,
            Block {
                statements,
                ..Block::default()
            },
        )
    }

    /// Whether a value is cheap to compute again and what it reads can be had: arithmetic and loads of what is intact.
    fn can_rebuild(
        &self,
        variable: Variable,
        operation: &Operation,
        order: &[Variable],
        definitions: &BTreeMap<Variable, Operation>,
        needed: &Variables,
    ) -> bool {
        if !self.options.has("rebuild") || self.function.data(variable).mutable {
            return false;
        }
        let cheap = match operation {
            Operation::Scalar(Expression::Apply(rule, _)) => rule.cheap,
            Operation::Scalar(_) => true,
            Operation::Opaque(opaque) => opaque.pure,
            operation if is_view(operation) => true,
            Operation::Copy(argument) => {
                matches!(&argument.operand, Operand::Place(place) if self.function.data(place.root).is_reference())
            }
            _ => false,
        };
        if !cheap {
            return false;
        }
        let Some(written) = self.written_from.get(&variable) else {
            return false;
        };
        let mut reads = Variables::new();
        visit::reads_of_operation(operation, &mut reads);
        let mut new_records = 0;
        for read in &reads {
            let data = self.function.data(*read);
            if data.hold == Hold::Mutable
                || data.hold == Hold::Late
                || (data.mutable && written.contains(read))
            {
                return false;
            }
            new_records += usize::from(self.is_unused_snapshot(*read));
            // a value of this block that would have to be recorded for this one alone
            if order.contains(read) && !needed.contains(read) {
                let free = definitions.get(read).is_some_and(|operation| {
                    self.can_rebuild(*read, operation, order, definitions, needed)
                });
                new_records += usize::from(!free);
            }
        }
        new_records <= 1
    }

    /// What the reverse sweep reads of the forward sweep's top level. Inactive values of unknown type, which may be
    /// references, are computed again instead.
    pub fn frame(&mut self, forward: &Block, reverse: &mut Block) -> Vec<Variable> {
        let mut frame = Vec::new();
        let mut rebuilt = Vec::new();
        let mut needed = Variables::new();
        visit::free(reverse, &mut needed);
        let reversed: Vec<&Statement> = forward.statements.iter().rev().collect();
        for statement in reversed {
            let defined = visit::defines(statement);
            if !defined.iter().any(|variable| needed.contains(variable)) {
                continue;
            }
            let again = match statement {
                Statement::Bind(_, operation) if is_view(operation) => true,
                Statement::Bind(variable, Operation::Opaque(opaque)) => {
                    self.is_again(*variable, opaque)
                }
                Statement::Unpack {
                    value, variables, ..
                } => variables
                    .first()
                    .is_some_and(|variable| self.is_again(*variable, value)),
                _ => false,
            };
            if again {
                visit::reads_of_statement(statement, &mut needed);
                rebuilt.push(primal_view(statement));
            } else {
                frame.extend(
                    defined
                        .into_iter()
                        .filter(|variable| needed.contains(variable)),
                );
            }
        }
        frame.reverse();
        rebuilt.reverse();
        rebuilt.append(&mut reverse.statements);
        reverse.statements = rebuilt;
        frame
    }

    fn is_again(&self, variable: Variable, opaque: &Opaque) -> bool {
        let data = self.function.data(variable);
        if self.options.has("rebuild") && !data.mutable && self.is_size(opaque) {
            return true;
        }
        let known = data.annotation.is_some() || opaque.kind != Kind::Unknown;
        !known
            && opaque.pure
            && !data.mutable
            && opaque
                .reads
                .iter()
                .all(|read| !self.function.data(*read).mutable)
    }
}

/// Whether the operation gives a view of an array: it borrows, so it cannot be kept, and costs nothing to make again.
fn is_view(operation: &Operation) -> bool {
    matches!(operation, Operation::Call(call) if call.callee.gives_view() && !call.fallible)
}

/// A view is made again by the function's own call, not by its forward half.
fn primal_view(statement: &Statement) -> Statement {
    match statement {
        Statement::Bind(variable, Operation::Call(call)) => Statement::Bind(
            *variable,
            Operation::Call(crate::ir::Call {
                half: crate::ir::Half::Primal,
                ..call.clone()
            }),
        ),
        other => other.clone(),
    }
}
