//! Extent: whether statements leave all lengths inside a variable as they are, so that its cotangent has one shape throughout.

use super::overwrite::{Claim, Fact};
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Borrow, Call, Callee, Function, Kind, Operand, Operation, Projection, Statement,
    Variable,
};

/// What has to hold of callees for a statement to leave the lengths inside a variable as they are; nothing, where they may change.
pub fn kept(function: &Function, statement: &Statement, variable: Variable) -> Option<Vec<Fact>> {
    let mut facts = Vec::new();
    let own = match statement {
        Statement::Store(place, operation) => {
            let stored = place.root != variable || stores_scalars(function, operation) || {
                // an element of a sequence of scalars is a scalar
                !place.is_whole() && is_flat(function, variable)
            };
            stored && keeps(operation, variable, &mut facts)
        }
        Statement::Bind(_, operation) => keeps(operation, variable, &mut facts),
        Statement::Update { .. } => true,
        Statement::Swap { place, .. } => place.root != variable || is_flat(function, variable),
        other => {
            let mut written = Variables::new();
            visit::writes_of_statement(other, &mut written);
            !written.contains(&variable)
        }
    };
    if !own {
        return None;
    }
    for inner in visit::blocks(statement) {
        for statement in &inner.statements {
            facts.extend(kept(function, statement, variable)?);
        }
    }
    Some(facts)
}

/// Whether a block makes a sequence inside the variable longer or shorter, element by element.
pub fn is_resized(block: &Block, variable: Variable) -> bool {
    block.statements.iter().any(|statement| {
        let own = match statement {
            Statement::Extend(place, _)
            | Statement::Bind(_, Operation::Pop(place))
            | Statement::Store(_, Operation::Pop(place)) => place.root == variable,
            _ => false,
        };
        own || visit::blocks(statement)
            .into_iter()
            .any(|inner| is_resized(inner, variable))
    })
}

/// Whether a variable is a scalar, or a sequence of scalars.
fn is_flat(function: &Function, variable: Variable) -> bool {
    match &function.data(variable).kind {
        Kind::Float(_) => true,
        Kind::Sequence(element) => element.is_float(),
        _ => false,
    }
}

/// Whether what an operation gives is made of scalars, as many of them as its text says.
fn stores_scalars(function: &Function, operation: &Operation) -> bool {
    let is_scalar = |operand: &Operand| match operand {
        Operand::Opaque(opaque) => opaque.kind.is_float(),
        Operand::Place(place) => {
            let kind = &function.data(place.root).kind;
            match (&place.path[..], kind) {
                ([], kind) => kind.is_float(),
                ([Projection::Index(at)], Kind::Sequence(element)) => {
                    element.is_float() && !at.is_range()
                }
                _ => false,
            }
        }
    };
    match operation {
        Operation::Scalar(_) => true,
        Operation::Array {
            elements,
            vec: false,
        }
        | Operation::Tuple(elements) => elements.iter().all(is_scalar),
        Operation::Repeat {
            element,
            vec: false,
            ..
        } => is_scalar(element),
        Operation::Struct {
            fields, base: None, ..
        } => fields.iter().all(|(_, operand)| is_scalar(operand)),
        _ => false,
    }
}

/// Whether an operation changes no length inside a variable that it may write to.
fn keeps(operation: &Operation, variable: Variable, facts: &mut Vec<Fact>) -> bool {
    if let Operation::Call(call) = operation {
        return lent(call, variable, facts);
    }
    let mut written = Variables::new();
    visit::writes_of_operation(operation, &mut written);
    !written.contains(&variable)
}

/// Whether a call is lent slices of the variable at most.
fn lent(call: &Call, variable: Variable, facts: &mut Vec<Fact>) -> bool {
    call.arguments.iter().enumerate().all(|(at, argument)| {
        let Operand::Place(place) = &argument.operand else {
            return true;
        };
        if place.root != variable || !argument.borrow.is_mutable() {
            return true;
        }
        if matches!(place.path.last(), Some(Projection::Index(index)) if index.is_range()) {
            return true;
        }
        let Callee::Function(callee) = &call.callee else {
            return false;
        };
        facts.push(Fact {
            callee: callee.clone(),
            argument: at,
            claim: Claim::Slice,
        });
        argument.borrow == Borrow::Mutable && at < 64
    })
}
