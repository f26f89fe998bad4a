//! What operations, statements and blocks write.

use super::{Variables, blocks};
use crate::ir::{Argument, Block, Operand, Operation, Statement};

/// Adds the variables that `operation` writes: roots behind `&mut` arguments.
pub fn writes_of_operation(operation: &Operation, into: &mut Variables) {
    if let Operation::Call(call) = operation {
        writes_of_arguments(&call.arguments, into);
    }
    if let Operation::Take(place)
    | Operation::TakeLike(place, _)
    | Operation::TakeSized(place, _)
    | Operation::Pop(place) = operation
    {
        into.insert(place.root);
    }
}

/// Adds what the statement itself writes or defines, without its blocks.
pub fn writes_of_statement(statement: &Statement, into: &mut Variables) {
    match statement {
        Statement::Bind(_, operation) => writes_of_operation(operation, into),
        Statement::Store(place, operation) => {
            into.insert(place.root);
            writes_of_operation(operation, into);
        }
        Statement::Update { place, .. }
        | Statement::Assign(_, place, _)
        | Statement::Accumulate(place, _)
        | Statement::Put { place, .. }
        | Statement::AssignRule { place, .. } => {
            into.insert(place.root);
        }
        Statement::Swap { place, .. } | Statement::Extend(place, _) => {
            into.insert(place.root);
        }
        Statement::Exchange(one, two) => {
            into.insert(one.root);
            into.insert(two.root);
        }
        Statement::Lifted {
            place: Some((place, dot)),
            ..
        } => {
            into.insert(place.root);
            into.insert(dot.root);
        }
        Statement::Effect { writes, .. } => into.extend(writes.iter().copied()),
        Statement::Count(variable) => {
            into.insert(*variable);
        }
        Statement::Checkpoint(checkpoint) => into.extend(checkpoint.writes()),
        _ => {}
    }
}

/// Adds all that the statement writes, nested blocks included.
pub fn writes_deep(statement: &Statement, into: &mut Variables) {
    writes_of_statement(statement, into);
    for inner in blocks(statement) {
        writes_of_block(inner, into);
    }
}

/// The same for a block.
pub fn writes_of_block(block: &Block, into: &mut Variables) {
    for statement in &block.statements {
        writes_deep(statement, into);
    }
}

fn writes_of_arguments(arguments: &[Argument], into: &mut Variables) {
    for argument in arguments {
        if argument.borrow.is_mutable()
            && let Operand::Place(place) = &argument.operand
        {
            into.insert(place.root);
        }
    }
}
