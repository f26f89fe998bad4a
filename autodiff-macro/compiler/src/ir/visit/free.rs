//! What a block defines, and what it reads from outside.

use super::{Variables, blocks, reads_of_operand, reads_of_statement, writes_of_statement};
use crate::ir::{Block, Statement, Trips, Variable};

/// The variables that the statement defines in its own block.
pub fn defines(statement: &Statement) -> Vec<Variable> {
    match statement {
        Statement::Bind(variable, _)
        | Statement::Declare(variable)
        | Statement::Counter(variable)
        | Statement::Tape(variable)
        | Statement::Rows(variable)
        | Statement::Back(variable, _)
        | Statement::Slot(variable) => {
            vec![*variable]
        }
        Statement::If { results, .. } | Statement::Match { results, .. } => results.clone(),
        Statement::Pop(_, values)
        | Statement::Kept(_, values)
        | Statement::Unpack {
            variables: values, ..
        } => values.clone(),
        Statement::Region(region) => region.results.clone(),
        Statement::Checkpoint(checkpoint) => checkpoint.defines(),
        Statement::AssignRule { result, .. } | Statement::Reverse { value: result, .. } => {
            result.iter().copied().collect()
        }
        Statement::Tangent { result, .. }
        | Statement::Lifted {
            results: result, ..
        } => result
            .iter()
            .flat_map(|(value, dot)| [*value, *dot])
            .collect(),
        _ => Vec::new(),
    }
}

/// Adds the variables that `block` reads and does not define: its free variables.
pub fn free(block: &Block, into: &mut Variables) {
    let mut read = Variables::new();
    let mut defined = Variables::new();
    for statement in &block.statements {
        free_of_statement(statement, &mut read);
        defined.extend(defines(statement));
    }
    block
        .yields
        .iter()
        .for_each(|operand| reads_of_operand(operand, &mut read));
    into.extend(read.difference(&defined));
}

/// Adds the variables that a statement reads, its blocks included, and that are not its own.
pub fn free_of_statement(statement: &Statement, into: &mut Variables) {
    reads_of_statement(statement, into);
    writes_of_statement(statement, into);
    for inner in blocks(statement) {
        let mut read = Variables::new();
        free(inner, &mut read);
        match statement {
            Statement::Loop(a_loop) => {
                if let Trips::Range { index, .. } = &a_loop.trips {
                    read.remove(index);
                }
            }
            Statement::Match { arms, .. } => {
                for binding in arms.iter().flat_map(|arm| &arm.bindings) {
                    read.remove(&binding.variable);
                }
            }
            _ => {}
        }
        into.extend(read);
    }
    if let Statement::Match { arms, .. } = statement {
        for binding in arms.iter().flat_map(|arm| &arm.bindings) {
            into.remove(&binding.variable);
        }
    }
}
