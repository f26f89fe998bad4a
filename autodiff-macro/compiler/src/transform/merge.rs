//! Derivatives that one formula reads stand in that formula. With several lanes, each is an array less that goes through memory, and a statement of
//! the user's is one pass over the lanes.

use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Expression, Function, Kind, Operand, Operation, Scalar, Statement, Variable,
};
use std::collections::BTreeMap;

/// The most operands of a merged formula.
const LONG: usize = 16;

/// Merges the formulas of derivatives in a block.
pub fn merge(function: &Function, block: &mut Block) {
    let mut uses = BTreeMap::new();
    count(block, &mut uses);
    merged(function, block, &uses);
}

/// In how many statements each variable is read or written after its definition.
fn count(block: &Block, uses: &mut BTreeMap<Variable, usize>) {
    let mut note = |touched: Variables| {
        for variable in touched {
            *uses.entry(variable).or_insert(0) += 1;
        }
    };
    for statement in &block.statements {
        let mut touched = Variables::new();
        visit::reads_of_statement(statement, &mut touched);
        visit::writes_of_statement(statement, &mut touched);
        note(touched);
    }
    let mut yielded = Variables::new();
    for operand in &block.yields {
        visit::reads_of_operand(operand, &mut yielded);
    }
    note(yielded);
    for statement in &block.statements {
        for inner in visit::blocks(statement) {
            count(inner, uses);
        }
    }
}

fn merged(function: &Function, block: &mut Block, uses: &BTreeMap<Variable, usize>) {
    for statement in &mut block.statements {
        for inner in visit::blocks_mut(statement) {
            merged(function, inner, uses);
        }
    }
    let mut at = 0;
    while at < block.statements.len() {
        match reader(function, &block.statements, at, uses) {
            Some((reader, variable, formula)) => {
                if let Some(value) = formula_mut(&mut block.statements[reader]) {
                    substitute(value, variable, &formula);
                }
                block.statements.remove(at);
            }
            None => at += 1,
        }
    }
}

/// The only statement that reads what the one at hand defines, where the formula may stand there instead.
fn reader(
    function: &Function,
    statements: &[Statement],
    at: usize,
    uses: &BTreeMap<Variable, usize>,
) -> Option<(usize, Variable, Expression)> {
    let Statement::Bind(variable, Operation::Scalar(formula)) = &statements[at] else {
        return None;
    };
    let data = function.data(*variable);
    if !data.derivative || uses.get(variable) != Some(&1) {
        return None;
    }
    let mut needed = Variables::new();
    visit::reads_of_expression(formula, &mut needed);
    for (place, statement) in statements.iter().enumerate().skip(at + 1) {
        let mut read = Variables::new();
        visit::free_of_statement(statement, &mut read);
        if read.contains(variable) {
            let (value, root, kind) = formula_of(function, statement)?;
            let fits = root != *variable
                && !needed.contains(&root)
                && function.data(root).derivative
                && is_same(&kind, &data.kind)
                && occurrences(value, *variable) == 1
                && !is_cast(value)
                && length(value) + length(formula) <= LONG;
            return fits.then(|| (place, *variable, formula.clone()));
        }
        let mut written = Variables::new();
        visit::writes_deep(statement, &mut written);
        if !written.is_disjoint(&needed) {
            return None;
        }
    }
    None
}

/// The formula of a statement, and where its value goes.
fn formula_of<'s>(
    function: &Function,
    statement: &'s Statement,
) -> Option<(&'s Expression, Variable, Kind)> {
    match statement {
        Statement::Bind(variable, Operation::Scalar(value)) => {
            Some((value, *variable, function.data(*variable).kind.clone()))
        }
        Statement::Store(place, Operation::Scalar(value))
        | Statement::Update { place, value, .. } => {
            Some((value, place.root, function.kind_of(place)))
        }
        _ => None,
    }
}

fn formula_mut(statement: &mut Statement) -> Option<&mut Expression> {
    match statement {
        Statement::Bind(_, Operation::Scalar(value))
        | Statement::Store(_, Operation::Scalar(value))
        | Statement::Update { value, .. } => Some(value),
        _ => None,
    }
}

fn is_same(one: &Kind, two: &Kind) -> bool {
    let is_literal = |kind: &Kind| matches!(kind, Kind::Float(Scalar::Literal));
    one == two || (one.is_float() && two.is_float() && (is_literal(one) || is_literal(two)))
}

fn length(formula: &Expression) -> usize {
    let mut count = 0;
    visit::each_operand(formula, &mut |_| count += 1);
    count
}

fn is_whole(operand: &Operand, variable: Variable) -> bool {
    matches!(operand, Operand::Place(place) if place.is_whole() && place.root == variable)
}

fn occurrences(formula: &Expression, variable: Variable) -> usize {
    let mut count = 0;
    visit::each_operand(formula, &mut |operand| {
        count += usize::from(is_whole(operand, variable));
    });
    count
}

/// Whether a formula converts between floating-point types.
fn is_cast(formula: &Expression) -> bool {
    match formula {
        Expression::Cast(..) => true,
        Expression::Apply(_, arguments) => arguments.iter().any(is_cast),
        Expression::Times(one, two) | Expression::Over(one, two) => is_cast(one) || is_cast(two),
        Expression::Select(comparison, one, two) => [&comparison.left, &comparison.right, one, two]
            .into_iter()
            .any(|part| is_cast(part)),
        Expression::Operand(_) | Expression::Number(_) | Expression::Integer(_) => false,
    }
}

fn substitute(formula: &mut Expression, variable: Variable, by: &Expression) {
    match formula {
        Expression::Operand(operand) if is_whole(operand, variable) => *formula = by.clone(),
        Expression::Apply(_, arguments) => {
            for argument in arguments {
                substitute(argument, variable, by);
            }
        }
        Expression::Times(one, two) | Expression::Over(one, two) => {
            substitute(one, variable, by);
            substitute(two, variable, by);
        }
        Expression::Select(comparison, one, two) => {
            for part in [&mut comparison.left, &mut comparison.right, one, two] {
                substitute(part, variable, by);
            }
        }
        Expression::Cast(_, inner) | Expression::Integer(inner) => substitute(inner, variable, by),
        Expression::Operand(_) | Expression::Number(_) => {}
    }
}
