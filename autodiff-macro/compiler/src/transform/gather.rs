//! What is added to a cotangent in several statements is added in one: an element of an array goes through memory once, and a value that is only added
//! to is a sum from the start. Sums of what stays in registers are left alone: the terms that arrive first are added first.

use super::apply;
use crate::ir::print::place_text;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Expression, Function, Operand, Operation, Place, Statement, Variable};

/// The most operands of a gathered sum.
const LONG: usize = 16;

/// Gathers what is added to cotangents in a block, and in those inside it.
pub fn gather(function: &Function, block: &mut Block) {
    for statement in &mut block.statements {
        for inner in visit::blocks_mut(statement) {
            gather(function, inner);
        }
    }
    let mut at = 0;
    while at < block.statements.len() {
        match behind(function, &block.statements, at) {
            Some((later, statement)) => {
                block.statements[later] = statement;
                block.statements.remove(at);
            }
            None => at += 1,
        }
    }
}

/// What a statement adds to, or defines, and the sum so far.
enum Term<'s> {
    Defined(Variable, &'s Expression),
    Added(&'s Place, bool, &'s Expression),
}

impl Term<'_> {
    fn of(statement: &Statement) -> Option<Term<'_>> {
        match statement {
            Statement::Bind(variable, Operation::Scalar(value)) => {
                Some(Term::Defined(*variable, value))
            }
            Statement::Update {
                place,
                negative,
                value,
            } => Some(Term::Added(place, *negative, value)),
            _ => None,
        }
    }

    fn place(&self) -> Place {
        match self {
            Term::Defined(variable, _) => Place::whole(*variable),
            Term::Added(place, ..) => (*place).clone(),
        }
    }

    fn value(&self) -> &Expression {
        match self {
            Term::Defined(_, value) | Term::Added(_, _, value) => value,
        }
    }

    /// The statement that also adds a value.
    fn with(&self, negative: bool, value: &Expression) -> Statement {
        match self {
            Term::Defined(variable, Expression::Number(0.0)) => {
                let value = match negative {
                    true => apply("neg", vec![value.clone()]),
                    false => value.clone(),
                };
                Statement::Bind(*variable, Operation::Scalar(value))
            }
            Term::Defined(variable, first) => {
                let sum = sum(first, negative, value);
                Statement::Bind(*variable, Operation::Scalar(sum))
            }
            Term::Added(place, first_negative, first) => Statement::Update {
                place: (*place).clone(),
                negative: *first_negative && negative,
                value: match first_negative {
                    true => sum(value, !negative, first),
                    false => sum(first, negative, value),
                },
            },
        }
    }
}

fn sum(one: &Expression, negative: bool, two: &Expression) -> Expression {
    let name = if negative { "sub" } else { "add" };
    apply(name, vec![one.clone(), two.clone()])
}

/// The next statement that adds to what the one at hand adds to or defines, where both can be one that stands there.
fn behind(function: &Function, statements: &[Statement], at: usize) -> Option<(usize, Statement)> {
    let term = Term::of(&statements[at])?;
    let place = term.place();
    let root = function.data(place.root);
    if !root.derivative || !function.kind_of(&place).is_float() {
        return None;
    }
    let text = place_text(function, &place);
    let mut needed = Variables::new();
    visit::reads_of_expression(term.value(), &mut needed);
    let mut indices = Variables::new();
    visit::reads_of_indices(&place, &mut indices);
    if indices.is_empty() && matches!(term, Term::Added(..)) {
        return None;
    }
    needed.extend(indices);
    for (later, statement) in statements.iter().enumerate().skip(at + 1) {
        let mut touched = Variables::new();
        match statement {
            Statement::Update {
                place: other,
                negative,
                value,
            } => {
                visit::reads_of_expression(value, &mut touched);
                visit::reads_of_indices(other, &mut touched);
                if touched.contains(&place.root) || needed.contains(&other.root) {
                    return None;
                }
                let same = other.root == place.root && place_text(function, other) == text;
                if same && length(term.value()) + length(value) <= LONG {
                    return Some((later, term.with(*negative, value)));
                }
                if same {
                    return None;
                }
            }
            Statement::Bind(variable, Operation::Scalar(value)) => {
                visit::reads_of_expression(value, &mut touched);
                if touched.contains(&place.root) || needed.contains(variable) {
                    return None;
                }
            }
            _ => return None,
        }
    }
    None
}

fn length(formula: &Expression) -> usize {
    let mut count = 0;
    visit::each_operand(formula, &mut |operand: &Operand| {
        count += usize::from(matches!(operand, Operand::Place(_)));
    });
    count
}
