//! Calls whose reverse half follows on their forward half, as far as what stands between can be moved out of the way: both halves run as one sweep,
//! which leaves nothing on the tape.

use crate::ir::visit::{self, Variables};
use crate::ir::{
    Argument, Borrow, Call, Callee, Expression, Half, Operand, Operation, Place, Statement,
    Variable,
};

/// Joins the halves of calls in the body of a joint sweep.
pub fn together(statements: &mut Vec<Statement>) {
    let Some(back) = (statements.iter()).position(|inner| on_tape(inner, &is_reverse)) else {
        return;
    };
    let Some(forth) = (statements[..back].iter()).rposition(|inner| on_tape(inner, &is_forward))
    else {
        return;
    };
    if let Some(joined) = joined(&statements[forth..=back]) {
        statements.splice(forth..=back, joined);
    }
}

/// A forward half, what stands between, and its reverse half.
fn joined(statements: &[Statement]) -> Option<Vec<Statement>> {
    let [
        Statement::Bind(value, Operation::Call(forth)),
        between @ ..,
        Statement::Reverse {
            call,
            seed: Some(_),
            slots,
            tangents: None,
            ..
        },
    ] = statements
    else {
        return None;
    };
    let back = &statements[statements.len() - 1];
    if !is_plain(forth) || !is_same(forth, call) {
        return None;
    }
    let mut given = Variables::new();
    visit::reads_of_statement(back, &mut given);
    let filled: Variables = slots.iter().flatten().map(|slot| slot.root).collect();
    // what needs the value stands behind
    let mut later = Variables::from([*value]);
    let (mut before, mut behind) = (Vec::new(), Vec::new());
    let mut is_number = false;
    for statement in between {
        let (reads, writes) = effects(statement)?;
        if reads.is_disjoint(&later) && writes.is_disjoint(&later) {
            let (read_behind, written_behind) = all_effects(&behind)?;
            if !writes.is_disjoint(&read_behind)
                || !writes.is_disjoint(&written_behind)
                || !writes.is_disjoint(&arguments(forth))
            {
                return None;
            }
            before.push(statement.clone());
        } else {
            if !reads.is_disjoint(&filled)
                || !writes.is_disjoint(&filled)
                || !writes.is_disjoint(&given)
            {
                return None;
            }
            is_number |= calculates_with(statement, *value);
            later.extend(writes);
            behind.push(statement.clone());
        }
    }
    if !is_number {
        // it may be a value in a wrapping, whose halves leave in between
        return None;
    }
    let mut joint = back.clone();
    if let Statement::Reverse { value: both, .. } = &mut joint {
        *both = Some(*value);
    }
    before.push(joint);
    before.append(&mut behind);
    Some(before)
}

/// Whether the callee is a function that lends nothing out to change, as its signature shows it to the call.
fn is_plain(call: &Call) -> bool {
    matches!(call.callee, Callee::Function(_))
        && call.half == Half::Forward
        && !call.fallible
        && call.functions.is_empty()
        && call
            .arguments
            .iter()
            .all(|argument| matches!(argument.borrow, Borrow::None | Borrow::Shared))
}

/// Whether the reverse half gets what the forward half got.
fn is_same(forth: &Call, back: &Call) -> bool {
    let text = |arguments: &[Argument]| {
        let operands = arguments
            .iter()
            .map(|argument| (argument.borrow, &argument.operand));
        format!("{:?}", operands.collect::<Vec<_>>())
    };
    let (Callee::Function(one), Callee::Function(other)) = (&forth.callee, &back.callee) else {
        return false;
    };
    one.to_string() == other.to_string()
        && back.lent.is_empty()
        && text(&forth.arguments) == text(&back.arguments)
}

fn arguments(call: &Call) -> Variables {
    let mut reads = Variables::new();
    for argument in &call.arguments {
        visit::reads_of_operand(&argument.operand, &mut reads);
    }
    reads
}

/// What a statement reads, and what it writes and defines; nothing, where it does more than that.
fn effects(statement: &Statement) -> Option<(Variables, Variables)> {
    let movable = match statement {
        Statement::Bind(_, operation) | Statement::Store(_, operation) => matches!(
            operation,
            Operation::Scalar(_)
                | Operation::Clone(_)
                | Operation::Take(_)
                | Operation::ZeroLike(_)
        ),
        Statement::Update { .. } | Statement::Assign(..) | Statement::Accumulate(..) => true,
        _ => false,
    };
    if !movable {
        return None;
    }
    let (mut reads, mut writes) = (Variables::new(), Variables::new());
    visit::reads_of_statement(statement, &mut reads);
    visit::writes_of_statement(statement, &mut writes);
    writes.extend(visit::defines(statement));
    Some((reads, writes))
}

fn all_effects(statements: &[Statement]) -> Option<(Variables, Variables)> {
    let (mut reads, mut writes) = (Variables::new(), Variables::new());
    for statement in statements {
        let (more_reads, more_writes) = effects(statement)?;
        reads.extend(more_reads);
        writes.extend(more_writes);
    }
    Some((reads, writes))
}

/// Whether the statement computes with the variable, so that it is a number or an array.
fn calculates_with(statement: &Statement, variable: Variable) -> bool {
    let is_it = |operand: &Operand| matches!(operand, Operand::Place(Place { root, path }) if *root == variable && path.is_empty());
    match statement {
        Statement::Bind(_, Operation::Scalar(formula @ Expression::Apply(..)))
        | Statement::Store(_, Operation::Scalar(formula @ Expression::Apply(..)))
        | Statement::Update { value: formula, .. } => {
            let mut found = false;
            visit::each_operand(formula, &mut |operand| found |= is_it(operand));
            found
        }
        Statement::Assign(_, _, argument) => is_it(&argument.operand),
        _ => false,
    }
}

/// Whether a statement, or one inside it, is such a half.
fn on_tape(statement: &Statement, is_half: &dyn Fn(&Statement) -> bool) -> bool {
    is_half(statement)
        || visit::blocks(statement)
            .into_iter()
            .any(|inner| inner.statements.iter().any(|inner| on_tape(inner, is_half)))
}

fn is_reverse(statement: &Statement) -> bool {
    matches!(statement, Statement::Reverse { .. })
}

fn is_forward(statement: &Statement) -> bool {
    matches!(statement, Statement::Bind(_, Operation::Call(call)) | Statement::Store(_, Operation::Call(call)) if call.half == Half::Forward)
}
