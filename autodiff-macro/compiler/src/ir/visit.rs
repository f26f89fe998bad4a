//! Walks over the IR: what a statement reads, writes and defines.

use super::function_value::reads_of_functions;
use super::{
    Argument, Block, Expression, Opaque, Operand, Operation, Place, Projection, Statement, Trips,
    Variable,
};
use std::collections::BTreeSet;

mod free;
mod writes;

pub use free::{defines, free, free_of_statement};
pub use writes::{writes_deep, writes_of_block, writes_of_operation, writes_of_statement};

/// A set of variables, in the order of their declaration.
pub type Variables = BTreeSet<Variable>;

/// Adds what evaluating `opaque` reads.
pub fn reads_of_opaque(opaque: &Opaque, into: &mut Variables) {
    into.extend(opaque.reads.iter().copied());
}

/// Adds what the projections of `place` read.
pub fn reads_of_indices(place: &Place, into: &mut Variables) {
    for step in &place.path {
        if let Projection::Index(index) = step {
            reads_of_opaque(index, into);
        }
    }
}

/// Adds what loading `place` reads.
pub fn reads_of_place(place: &Place, into: &mut Variables) {
    into.insert(place.root);
    reads_of_indices(place, into);
}

/// Adds what `operand` reads.
pub fn reads_of_operand(operand: &Operand, into: &mut Variables) {
    match operand {
        Operand::Place(place) => reads_of_place(place, into),
        Operand::Opaque(opaque) => reads_of_opaque(opaque, into),
    }
}

/// Adds what `expression` reads.
pub fn reads_of_expression(expression: &Expression, into: &mut Variables) {
    each_operand(expression, &mut |operand| reads_of_operand(operand, into));
}

/// Calls `visit` on each operand of a formula.
pub fn each_operand<'e>(expression: &'e Expression, visit: &mut dyn FnMut(&'e Operand)) {
    match expression {
        Expression::Operand(operand) => visit(operand),
        Expression::Number(_) => {}
        Expression::Apply(_, arguments) => arguments
            .iter()
            .for_each(|argument| each_operand(argument, visit)),
        Expression::Times(a, b) | Expression::Over(a, b) => {
            each_operand(a, visit);
            each_operand(b, visit);
        }
        Expression::Integer(a) | Expression::Cast(_, a) => each_operand(a, visit),
        Expression::Select(comparison, a, b) => {
            each_operand(&comparison.left, visit);
            each_operand(&comparison.right, visit);
            each_operand(a, visit);
            each_operand(b, visit);
        }
    }
}

/// The same, to change them.
pub fn each_operand_mut(expression: &mut Expression, visit: &mut dyn FnMut(&mut Operand)) {
    match expression {
        Expression::Operand(operand) => visit(operand),
        Expression::Number(_) => {}
        Expression::Apply(_, arguments) => arguments
            .iter_mut()
            .for_each(|argument| each_operand_mut(argument, visit)),
        Expression::Times(a, b) | Expression::Over(a, b) => {
            each_operand_mut(a, visit);
            each_operand_mut(b, visit);
        }
        Expression::Integer(a) | Expression::Cast(_, a) => each_operand_mut(a, visit),
        Expression::Select(comparison, a, b) => {
            for part in [&mut comparison.left, &mut comparison.right, a, b] {
                each_operand_mut(part, visit);
            }
        }
    }
}

/// The operands of an operation.
pub fn operands(operation: &Operation) -> Vec<&Operand> {
    fn of(arguments: &[Argument]) -> Vec<&Operand> {
        arguments.iter().map(|argument| &argument.operand).collect()
    }
    match operation {
        Operation::Scalar(expression) => {
            let mut found = Vec::new();
            each_operand(expression, &mut |operand| found.push(operand));
            found
        }
        Operation::Copy(argument) => vec![&argument.operand],
        Operation::Operator(_, arguments) => of(arguments),
        Operation::Call(call) => of(&call.arguments),
        Operation::Tuple(parts)
        | Operation::Array {
            elements: parts, ..
        } => parts.iter().collect(),
        Operation::Rule { arguments, .. } => of(arguments),
        Operation::Struct { fields, base, .. } => fields
            .iter()
            .map(|(_, operand)| operand)
            .chain(base)
            .collect(),
        Operation::Repeat {
            element: operand, ..
        }
        | Operation::Cast(_, operand)
        | Operation::Adapt {
            argument: operand, ..
        }
        | Operation::Rewrap {
            argument: operand, ..
        }
        | Operation::ZeroLike(operand)
        | Operation::TakeLike(_, operand)
        | Operation::TakeSized(_, operand)
        | Operation::Clone(operand) => vec![operand],
        Operation::Opaque(_) | Operation::Attempt(_) | Operation::Take(_) | Operation::Pop(_) => {
            Vec::new()
        }
    }
}

/// Adds what `operation` reads.
pub fn reads_of_operation(operation: &Operation, into: &mut Variables) {
    for operand in operands(operation) {
        reads_of_operand(operand, into);
    }
    match operation {
        Operation::Call(call) => {
            reads_of_functions(call, into);
            for method in &call.rewrapped {
                reads_of_opaque(method, into);
            }
        }
        Operation::Opaque(opaque)
        | Operation::Attempt(opaque)
        | Operation::Repeat { length: opaque, .. }
        | Operation::Rewrap { tokens: opaque, .. } => reads_of_opaque(opaque, into),
        Operation::Take(place)
        | Operation::TakeLike(place, _)
        | Operation::TakeSized(place, _)
        | Operation::Pop(place) => reads_of_place(place, into),
        _ => {}
    }
}

/// The blocks inside a statement.
pub fn blocks(statement: &Statement) -> Vec<&Block> {
    match statement {
        Statement::If {
            then, otherwise, ..
        } => vec![then, otherwise],
        Statement::Match { arms, .. } => arms.iter().map(|arm| &arm.body).collect(),
        Statement::Loop(a_loop) => vec![&a_loop.body],
        Statement::Region(region) => vec![&region.body],
        _ => Vec::new(),
    }
}

/// The same, to change them.
pub fn blocks_mut(statement: &mut Statement) -> Vec<&mut Block> {
    match statement {
        Statement::If {
            then, otherwise, ..
        } => vec![then, otherwise],
        Statement::Match { arms, .. } => arms.iter_mut().map(|arm| &mut arm.body).collect(),
        Statement::Loop(a_loop) => vec![&mut a_loop.body],
        Statement::Region(region) => vec![&mut region.body],
        _ => Vec::new(),
    }
}

/// Adds what the statement itself reads, without its blocks.
pub fn reads_of_statement(statement: &Statement, into: &mut Variables) {
    match statement {
        Statement::Bind(_, operation) => reads_of_operation(operation, into),
        Statement::Store(place, operation) => {
            reads_of_operation(operation, into);
            reads_of_place(place, into);
        }
        Statement::Update { place, value, .. } => {
            reads_of_expression(value, into);
            reads_of_place(place, into);
        }
        Statement::Assign(_, place, argument) => {
            reads_of_operand(&argument.operand, into);
            reads_of_place(place, into);
        }
        Statement::If { condition, .. } => reads_of_opaque(condition, into),
        Statement::Match {
            scrutinee, arms, ..
        } => {
            reads_of_operand(&scrutinee.operand, into);
            for guard in arms.iter().filter_map(|arm| arm.guard.as_ref()) {
                reads_of_opaque(guard, into);
            }
        }
        Statement::Loop(a_loop) => {
            match &a_loop.trips {
                Trips::Range { range, .. } => reads_of_opaque(range, into),
                Trips::While(condition) => reads_of_opaque(condition, into),
                Trips::Counted(count) => {
                    into.insert(*count);
                }
            }
            if let Some(until) = &a_loop.until {
                reads_of_opaque(until, into);
            }
        }
        Statement::Effect { reads, .. } => into.extend(reads.iter().copied()),
        Statement::Swap {
            place, arguments, ..
        } => {
            reads_of_place(place, into);
            arguments
                .iter()
                .for_each(|argument| reads_of_opaque(argument, into));
        }
        Statement::Exchange(one, two) => {
            reads_of_place(one, into);
            reads_of_place(two, into);
        }
        Statement::Extend(place, operand) => {
            reads_of_place(place, into);
            reads_of_operand(operand, into);
        }
        Statement::Abort(opaque)
        | Statement::Diverge(opaque)
        | Statement::Unpack { value: opaque, .. } => reads_of_opaque(opaque, into),
        Statement::Count(variable) | Statement::Back(_, variable) => {
            into.insert(*variable);
        }
        Statement::Push(tape, values) | Statement::Keep(tape, values) => {
            into.insert(*tape);
            into.extend(values.iter().copied());
        }
        Statement::Put { tape, value, place } => {
            into.extend([*tape, *value]);
            reads_of_place(place, into);
        }
        Statement::KeepRow(row) => {
            into.insert(row.rows);
            reads_of_place(&row.place, into);
        }
        Statement::Pop(tape, _) | Statement::Kept(tape, _) => {
            into.insert(*tape);
        }
        Statement::Accumulate(place, operand) => {
            reads_of_place(place, into);
            reads_of_operand(operand, into);
        }
        Statement::AssignRule {
            arguments,
            place,
            more,
            ..
        } => {
            reads_of_place(place, into);
            arguments
                .iter()
                .chain(more)
                .for_each(|argument| reads_of_operand(&argument.operand, into));
        }
        Statement::Reverse {
            call,
            seed,
            slots,
            tangents,
            ..
        } => {
            call.arguments
                .iter()
                .for_each(|argument| reads_of_operand(&argument.operand, into));
            reads_of_functions(call, into);
            call.lent
                .iter()
                .for_each(|lent| reads_of_place(&lent.place, into));
            seed.iter()
                .for_each(|operand| reads_of_operand(operand, into));
            slots
                .iter()
                .flatten()
                .for_each(|place| reads_of_place(place, into));
            if let Some(tangents) = tangents {
                let operands = tangents.directions.iter().flatten().chain(&tangents.seed);
                operands.for_each(|operand| reads_of_operand(operand, into));
                let slots = tangents.slots.iter().flatten();
                slots.for_each(|place| reads_of_place(place, into));
            }
        }
        Statement::Lifted {
            arguments, place, ..
        } => {
            for (argument, dot) in arguments {
                reads_of_operand(&argument.operand, into);
                dot.iter()
                    .for_each(|dot| reads_of_operand(&dot.operand, into));
            }
            if let Some((place, dot)) = place {
                reads_of_place(place, into);
                reads_of_place(dot, into);
            }
        }
        Statement::Tangent {
            call, directions, ..
        } => {
            call.arguments
                .iter()
                .for_each(|argument| reads_of_operand(&argument.operand, into));
            reads_of_functions(call, into);
            directions
                .iter()
                .flatten()
                .for_each(|operand| reads_of_operand(operand, into));
        }
        Statement::Checkpoint(checkpoint) => into.extend(checkpoint.reads()),
        Statement::Region(_)
        | Statement::Declare(_)
        | Statement::Note(_)
        | Statement::Counter(_)
        | Statement::Tape(_)
        | Statement::Rows(_)
        | Statement::Slot(_) => {}
    }
}
