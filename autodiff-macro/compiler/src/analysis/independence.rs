//! Independence: loops whose iterations pass no derivative on to one another.
//!
//! Such a loop writes, of what outlives an iteration and can carry a derivative, only *reductions* (added to, never read) and *work arrays* (overwritten as
//! a whole before they are read, and not read after the loop). Then the cotangents that an iteration starts from are known before the loop runs, as far
//! as what follows can be taken back without the loop's values; its adjoint can run right after it, and nothing is kept for it.

use super::extent;
use super::overwrite::{Claim, Fact, overwritten};
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Function, Hold, Loop, Operand, Operation, Statement, Trips, Variable};

/// A loop to be fused with its adjoint, and in which order the statements around it then stand.
#[derive(Clone, Debug)]
pub struct Fusion {
    /// The index of the loop.
    pub index: Variable,
    /// The statements of the body: those before the loop, the loop, and those that need what it computes.
    pub order: Vec<usize>,
    /// What is relied on of callees.
    pub facts: Vec<Fact>,
}

/// The last loop of a function that can be fused.
pub fn fusion(function: &Function, useful: &Variables) -> Option<Fusion> {
    if leaves(&function.body) || is_checkpointed(&function.body) {
        return None;
    }
    let statements = &function.body.statements;
    (0..statements.len()).rev().find_map(|at| {
        let Statement::Loop(a_loop) = &statements[at] else {
            return None;
        };
        let Trips::Range { index, .. } = &a_loop.trips else {
            return None;
        };
        let facts = independent(function, useful, at, a_loop)?;
        Some(Fusion {
            index: *index,
            order: scheduled(function, at),
            facts,
        })
    })
}

/// Whether the user says, anywhere in a block, what is to be kept.
pub fn is_checkpointed(block: &Block) -> bool {
    block.statements.iter().any(|statement| {
        let own = match statement {
            Statement::Region(_) => true,
            Statement::Loop(a_loop) => a_loop.checkpoint.is_some(),
            _ => false,
        };
        own || visit::blocks(statement).into_iter().any(is_checkpointed)
    })
}

/// Whether a block can leave the function otherwise than at its end.
pub fn leaves(block: &Block) -> bool {
    block.diverges
        || block.statements.iter().any(|statement| {
            let fallible = match statement {
                Statement::Abort(_) => true,
                Statement::Bind(_, operation) | Statement::Store(_, operation) => match operation {
                    Operation::Attempt(_) => true,
                    Operation::Call(call) => call.fallible,
                    Operation::Adapt { method, .. } => method == "?",
                    _ => false,
                },
                _ => false,
            };
            fallible || visit::blocks(statement).into_iter().any(leaves)
        })
}

/// What has to hold of callees for the iterations of the loop to be independent; nothing, where they are not.
fn independent(
    function: &Function,
    useful: &Variables,
    at: usize,
    a_loop: &Loop,
) -> Option<Vec<Fact>> {
    if a_loop.until.is_some() {
        return None;
    }
    let mut inside = Variables::new();
    defined_deep(&a_loop.body, &mut inside);
    let mut written = Variables::new();
    visit::writes_of_block(&a_loop.body, &mut written);
    let mut later = Variables::new();
    for statement in &function.body.statements[at + 1..] {
        visit::free_of_statement(statement, &mut later);
    }
    for operand in &function.body.yields {
        visit::reads_of_operand(operand, &mut later);
    }
    let mut facts = Vec::new();
    let mut reductions = 0;
    for variable in written.difference(&inside) {
        let data = function.data(*variable);
        if !data.varied || data.kind.is_inactive() || !useful.contains(variable) {
            continue;
        }
        if data.hold != Hold::Value {
            return None;
        }
        for statement in &a_loop.body.statements {
            facts.extend(extent::kept(function, statement, *variable)?);
        }
        if is_reduced(&a_loop.body, *variable) {
            reductions += 1;
        } else if later.contains(variable) {
            return None;
        } else {
            facts.extend(overwritten(function, &a_loop.body, *variable)?);
        }
    }
    (reductions > 0).then(|| once(facts))
}

/// Whether a loop writes, of what outlives an iteration and can carry a derivative, reductions alone.
pub fn is_reducing(function: &Function, useful: &Variables, a_loop: &Loop) -> bool {
    if a_loop.until.is_some() || a_loop.checkpoint.is_some() {
        return false;
    }
    let mut inside = Variables::new();
    defined_deep(&a_loop.body, &mut inside);
    let mut written = Variables::new();
    visit::writes_of_block(&a_loop.body, &mut written);
    written.difference(&inside).all(|variable| {
        let data = function.data(*variable);
        !data.varied
            || data.kind.is_inactive()
            || !useful.contains(variable)
            || (data.hold == Hold::Value
                && is_reduced(&a_loop.body, *variable)
                && (a_loop.body.statements.iter()).all(|statement| {
                    extent::kept(function, statement, *variable)
                        .is_some_and(|facts| facts.is_empty())
                }))
    })
}

/// Each fact once. What is overwritten as a whole is a slice.
fn once(facts: Vec<Fact>) -> Vec<Fact> {
    let mut kept: Vec<Fact> = Vec::new();
    let (replaced, slices): (Vec<Fact>, Vec<Fact>) = facts
        .into_iter()
        .partition(|fact| fact.claim == Claim::Replaced);
    for fact in replaced.into_iter().chain(slices) {
        let path = fact.callee.to_string();
        let is_known = kept
            .iter()
            .any(|known| known.argument == fact.argument && known.callee.to_string() == path);
        if !is_known {
            kept.push(fact);
        }
    }
    kept
}

fn defined_deep(block: &Block, into: &mut Variables) {
    for statement in &block.statements {
        into.extend(visit::defines(statement));
        if let Statement::Loop(Loop {
            trips: Trips::Range { index, .. },
            ..
        }) = statement
        {
            into.insert(*index);
        }
        if let Statement::Match { arms, .. } = statement {
            let bindings = arms.iter().flat_map(|arm| &arm.bindings);
            into.extend(bindings.map(|binding| binding.variable));
        }
        for inner in visit::blocks(statement) {
            defined_deep(inner, into);
        }
    }
}

/// Whether the variable is added to in the block and not used otherwise.
fn is_reduced(block: &Block, variable: Variable) -> bool {
    block.statements.iter().all(|statement| {
        let mut reads = Variables::new();
        match statement {
            Statement::Update { place, value, .. } if place.root == variable => {
                visit::reads_of_expression(value, &mut reads);
                visit::reads_of_indices(place, &mut reads);
            }
            _ => {
                visit::reads_of_statement(statement, &mut reads);
                visit::writes_of_statement(statement, &mut reads);
            }
        }
        for inner in visit::blocks(statement) {
            inner
                .yields
                .iter()
                .for_each(|operand| visit::reads_of_operand(operand, &mut reads));
        }
        !reads.contains(&variable)
            && visit::blocks(statement)
                .into_iter()
                .all(|inner| is_reduced(inner, variable))
    })
}

/// The order in which what does not need the loop stands before it, where that changes nothing.
fn scheduled(function: &Function, at: usize) -> Vec<usize> {
    let statements = &function.body.statements;
    let mut dependent = Variables::new();
    let mut read = Variables::new();
    visit::free_of_statement(&statements[at], &mut read);
    visit::writes_deep(&statements[at], &mut dependent);
    let mut before: Vec<usize> = (0..at).collect();
    let mut after = Vec::new();
    for (place, statement) in statements.iter().enumerate().skip(at + 1) {
        let mut touched = Variables::new();
        visit::free_of_statement(statement, &mut touched);
        let mut written = Variables::new();
        visit::writes_deep(statement, &mut written);
        if is_movable(statement) && touched.is_disjoint(&dependent) && written.is_disjoint(&read) {
            before.push(place);
        } else {
            read.extend(touched);
            dependent.extend(written);
            dependent.extend(visit::defines(statement));
            after.push(place);
        }
    }
    before.push(at);
    before.extend(after);
    before
}

/// Whether a statement computes a value and does nothing else.
fn is_movable(statement: &Statement) -> bool {
    let Statement::Bind(_, operation) = statement else {
        return false;
    };
    let pure = visit::operands(operation)
        .into_iter()
        .all(|operand| !matches!(operand, Operand::Opaque(opaque) if !opaque.pure));
    pure && match operation {
        Operation::Opaque(opaque) => opaque.pure,
        Operation::Scalar(_) => true,
        Operation::Call(call) => call
            .arguments
            .iter()
            .all(|argument| !argument.borrow.is_mutable()),
        _ => false,
    }
}
