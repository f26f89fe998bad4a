//! Partials of whole iterations: what a loop carries costs one product.
//!
//! The adjoint of `t = t * t * x / 2.0 + 0.7 - 0.3 * t` takes the cotangent of `t`, sends it through each operation, and adds up what arrives at `t`: a chain
//! through the whole statement, which the next iteration waits for. The chain is linear, so its factor can be formed first, apart from the cotangent:
//! `t_bar = t_bar * factor`. Only products are reordered that have no pole: a strong zero stays where it is.

use super::Reverse;
use crate::ir::visit::{self, Variables};
use crate::ir::{
    Block, Expression, Function, Kind, Operand, Operation, Place, Statement, Variable,
};
use crate::transform::apply;
use proc_macro2::Span;
use std::collections::BTreeMap;

/// By what a derivative is a multiple of the one that was taken.
#[derive(Clone, Copy)]
enum Factor {
    One,
    Named(Variable),
}

impl Reverse<'_> {
    /// Forms the factors of what the body of a loop carries. `inside` is what the body declares.
    pub fn with_partials(&mut self, body: &mut Block) {
        // with several lanes a factor would not be one of them, and second order would differentiate it as well
        let plain = !self.options.batch && !self.options.hvp;
        if !self.options.has("partials") || !plain {
            return;
        }
        let mut inside = Variables::new();
        super::residual::defined_deep(body, &mut inside);
        for at in 0..body.statements.len() {
            let Statement::Bind(taken, Operation::Take(place)) = &body.statements[at] else {
                continue;
            };
            let carried = place.is_whole()
                && !inside.contains(&place.root)
                && self.function.data(place.root).kind.is_float();
            if carried && let Some(statements) = self.factored(body, at, *taken, place.root) {
                body.statements = statements;
                return;
            }
        }
    }

    /// The statements with the factor of `bar`, where all that reaches it is a multiple of `taken`.
    fn factored(
        &mut self,
        body: &Block,
        at: usize,
        taken: Variable,
        bar: Variable,
    ) -> Option<Vec<Statement>> {
        let mut function = self.function.clone();
        let mut factors = BTreeMap::from([(taken, Factor::One)]);
        let kind = function.data(bar).kind.clone();
        let mut statements = Vec::new();
        let mut total: Option<Variable> = None;
        let mut chain = 0;
        for (place, statement) in body.statements.iter().enumerate() {
            if place == at {
                statements.push(statement.clone());
                continue;
            }
            match statement {
                Statement::Update {
                    place,
                    negative,
                    value,
                } if place.is_whole() && place.root == bar => {
                    let value = scaled(&factors, value)?;
                    chain += 1;
                    match total {
                        None => {
                            let factor = fresh(&mut function, "factor", &kind);
                            let value = if *negative {
                                apply("neg", vec![value])
                            } else {
                                value
                            };
                            statements.push(Statement::Bind(factor, Operation::Scalar(value)));
                            total = Some(factor);
                        }
                        Some(factor) => statements.push(Statement::Update {
                            place: Place::whole(factor),
                            negative: *negative,
                            value,
                        }),
                    }
                }
                _ if touches(statement, bar) => return None,
                Statement::Bind(variable, Operation::Scalar(value)) => {
                    statements.push(statement.clone());
                    if let Some(value) = scaled(&factors, value) {
                        let name = format!("{}_factor", function.data(*variable).name);
                        let factor = fresh(&mut function, &name, &kind);
                        statements.push(Statement::Bind(factor, Operation::Scalar(value)));
                        factors.insert(*variable, Factor::Named(factor));
                        chain += 1;
                    }
                }
                Statement::Update {
                    place,
                    negative,
                    value,
                } if place.is_whole() && factors.contains_key(&place.root) => {
                    statements.push(statement.clone());
                    let (Some(Factor::Named(factor)), Some(value)) =
                        (factors.get(&place.root).copied(), scaled(&factors, value))
                    else {
                        return None;
                    };
                    statements.push(Statement::Update {
                        place: Place::whole(factor),
                        negative: *negative,
                        value,
                    });
                }
                other => {
                    let mut changed = Variables::new();
                    match other {
                        Statement::Bind(..) | Statement::Store(..) | Statement::Update { .. } => {
                            visit::writes_of_statement(other, &mut changed);
                        }
                        // the reverse half of a call adds to what it is given
                        _ => visit::free_of_statement(other, &mut changed),
                    }
                    factors.retain(|variable, _| !changed.contains(variable));
                    statements.push(other.clone());
                }
            }
        }
        // a chain of one product is no longer than the factor's
        let total = total.filter(|_| chain > 2)?;
        let product = apply(
            "mul",
            [taken, total]
                .map(|variable| Expression::Operand(Operand::Place(Place::whole(variable))))
                .to_vec(),
        );
        statements.push(Statement::Store(
            Place::whole(bar),
            Operation::Scalar(product),
        ));
        let unused = without_unused(&statements);
        self.function = function;
        Some(unused)
    }
}

fn fresh(function: &mut Function, name: &str, kind: &Kind) -> Variable {
    let variable = function.fresh(name, kind.clone(), true, Span::call_site());
    function.variables[variable.0].varied = true;
    variable
}

fn touches(statement: &Statement, variable: Variable) -> bool {
    let mut touched = Variables::new();
    visit::free_of_statement(statement, &mut touched);
    touched.contains(&variable)
}

/// The formula's factor of what was taken, where it is a multiple of it by products without poles.
fn scaled(factors: &BTreeMap<Variable, Factor>, formula: &Expression) -> Option<Expression> {
    let is_free = |expression: &Expression| {
        let mut reads = Variables::new();
        visit::reads_of_expression(expression, &mut reads);
        reads.iter().all(|read| !factors.contains_key(read))
    };
    match formula {
        Expression::Operand(Operand::Place(place)) if place.is_whole() => {
            match factors.get(&place.root)? {
                Factor::One => Some(Expression::Number(1.0)),
                Factor::Named(factor) => {
                    Some(Expression::Operand(Operand::Place(Place::whole(*factor))))
                }
            }
        }
        Expression::Apply(rule, arguments) => match (rule.name, &arguments[..]) {
            ("neg", [inner]) => match scaled(factors, inner)? {
                Expression::Number(number) => Some(Expression::Number(-number)),
                inner => Some(apply("neg", vec![inner])),
            },
            ("mul", [derivative, partial]) if is_free(partial) => {
                match scaled(factors, derivative)? {
                    Expression::Number(1.0) => Some(partial.clone()),
                    derivative => Some(apply("mul", vec![derivative, partial.clone()])),
                }
            }
            ("div", [derivative, divisor]) if is_free(divisor) => Some(apply(
                "div",
                vec![scaled(factors, derivative)?, divisor.clone()],
            )),
            _ => None,
        },
        _ => None,
    }
}

/// The statements without factors that nothing reads.
fn without_unused(statements: &[Statement]) -> Vec<Statement> {
    let mut kept: Vec<Statement> = Vec::new();
    let mut needed = Variables::new();
    for statement in statements.iter().rev() {
        let target = match statement {
            Statement::Bind(variable, Operation::Scalar(_)) => Some(*variable),
            Statement::Update { place, .. } if place.is_whole() => Some(place.root),
            _ => None,
        };
        let own = |variable: Variable| {
            statements
                .iter()
                .any(|other| matches!(other, Statement::Bind(bound, _) if *bound == variable))
        };
        if let Some(target) = target
            && own(target)
            && !needed.contains(&target)
        {
            continue;
        }
        match statement {
            Statement::Update { place, value, .. } if place.is_whole() => {
                visit::reads_of_expression(value, &mut needed);
            }
            other => visit::free_of_statement(other, &mut needed),
        }
        kept.push(statement.clone());
    }
    kept.reverse();
    kept
}
