//! What a plain body touches.

use super::place_of;
use crate::ir::print::place_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Expression, Function, Operand, Operation, Place, Projection, Statement};

/// Whether a body is arithmetic on elements and nothing else.
pub fn is_plain(body: &Block) -> bool {
    body.yields.is_empty()
        && !body.diverges
        && body.statements.iter().all(|statement| match statement {
            Statement::Bind(_, operation) | Statement::Store(_, operation) => match operation {
                Operation::Scalar(value) => is_cheap(value),
                Operation::Opaque(opaque) => opaque.pure,
                Operation::Take(_) => true,
                _ => false,
            },
            Statement::Update { value, .. } => is_cheap(value),
            Statement::Put { .. } => true,
            _ => false,
        })
}

/// Whether a formula calls nothing that would hide what bounds cost.
fn is_cheap(value: &Expression) -> bool {
    match value {
        Expression::Apply(rule, arguments) => rule.cheap && arguments.iter().all(is_cheap),
        Expression::Times(one, two) | Expression::Over(one, two) => is_cheap(one) && is_cheap(two),
        Expression::Select(comparison, one, two) => {
            is_cheap(&comparison.left)
                && is_cheap(&comparison.right)
                && is_cheap(one)
                && is_cheap(two)
        }
        Expression::Cast(_, inner) | Expression::Integer(inner) => is_cheap(inner),
        Expression::Operand(_) | Expression::Number(_) => true,
    }
}

/// Calls `visit` on each place that a plain body touches, with whether it is written.
pub fn each_place(body: &Block, visit: &mut dyn FnMut(&Place, bool)) {
    for statement in &body.statements {
        match statement {
            Statement::Bind(_, operation) => each_of(operation, visit),
            Statement::Store(place, operation) => {
                each_of(operation, visit);
                visit(place, true);
            }
            Statement::Update { place, value, .. } => {
                visit::each_operand(value, &mut |operand| {
                    if let Some(place) = place_of(operand) {
                        visit(place, false);
                    }
                });
                visit(place, true);
            }
            Statement::Put { place, .. } => visit(place, true),
            _ => {}
        }
    }
}

fn each_of(operation: &Operation, visit: &mut dyn FnMut(&Place, bool)) {
    if let Operation::Take(place) = operation {
        visit(place, true);
    }
    for operand in visit::operands(operation) {
        if let Some(place) = place_of(operand) {
            visit(place, false);
        }
    }
}

/// Adds what the inactive expressions of a plain statement read, indices included.
pub fn reads_of_opaques(statement: &Statement, into: &mut Variables) {
    let mut operand = |operand: &Operand| match operand {
        Operand::Place(place) => visit::reads_of_indices(place, into),
        Operand::Opaque(opaque) => visit::reads_of_opaque(opaque, into),
    };
    match statement {
        Statement::Bind(_, operation) | Statement::Store(_, operation) => {
            visit::operands(operation)
                .into_iter()
                .for_each(&mut operand);
            if let Operation::Opaque(opaque) = operation {
                operand(&Operand::Opaque(opaque.clone()));
            }
            if let Operation::Take(place) = operation {
                visit::reads_of_indices(place, into);
            }
        }
        Statement::Update { value, .. } => visit::each_operand(value, &mut |one| operand(one)),
        _ => {}
    }
    if let Statement::Store(place, _)
    | Statement::Update { place, .. }
    | Statement::Put { place, .. } = statement
    {
        visit::reads_of_indices(place, into);
    }
}

/// Sends the elements of this text to a window.
pub fn redirect(function: &Function, body: &mut Block, text: &str, element: &Place) {
    let is_it = |place: &Place| {
        matches!(place.path.last(), Some(Projection::Index(_)))
            && place_text(function, place) == text
    };
    for statement in &mut body.statements {
        match statement {
            Statement::Bind(_, operation) => in_operation(operation, &is_it, element),
            Statement::Store(place, operation) => {
                in_operation(operation, &is_it, element);
                if is_it(place) {
                    *place = element.clone();
                }
            }
            Statement::Update { place, value, .. } => {
                in_formula(value, &is_it, element);
                if is_it(place) {
                    *place = element.clone();
                }
            }
            Statement::Put { place, .. } if is_it(place) => *place = element.clone(),
            _ => {}
        }
    }
}

fn in_operation(operation: &mut Operation, is_it: &dyn Fn(&Place) -> bool, element: &Place) {
    match operation {
        Operation::Scalar(value) => in_formula(value, is_it, element),
        Operation::Take(place) if is_it(place) => *place = element.clone(),
        _ => {}
    }
}

fn in_formula(value: &mut Expression, is_it: &dyn Fn(&Place) -> bool, element: &Place) {
    visit::each_operand_mut(value, &mut |operand| {
        if let Operand::Place(place) = operand
            && is_it(place)
        {
            *place = element.clone();
        }
    });
}
