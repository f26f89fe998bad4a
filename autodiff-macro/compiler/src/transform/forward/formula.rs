//! The tangents of formulas.

use super::Forward;
use crate::ir::{Expression, Operand, Place};
use crate::lower::rule::formula;
use crate::rules::{self, Partial};
use crate::transform::apply;
use crate::transform::partial::partial_of;

/// A sum of formulas; nothing, where there is none.
fn add(sum: Option<Expression>, negative: bool, term: Expression) -> Expression {
    match (sum, negative) {
        (Some(sum), false) => apply("add", vec![sum, term]),
        (Some(sum), true) => apply("sub", vec![sum, term]),
        (None, false) => term,
        (None, true) => apply("neg", vec![term]),
    }
}

impl Forward {
    /// The tangent of a formula of any depth; nothing, where it is zero.
    pub fn tangent(&mut self, value: &Expression, result: Option<&Place>) -> Option<Expression> {
        match value {
            Expression::Operand(operand) => match operand {
                Operand::Place(place) if self.is_active_operand(operand) => {
                    Some(Expression::Operand(Operand::Place(self.dot_place(place))))
                }
                _ => None,
            },
            Expression::Cast(to, inner) => self
                .tangent(inner, None)
                .map(|dot| Expression::Cast(to.clone(), Box::new(dot))),
            Expression::Apply(rule, arguments) => {
                let mut sum = None;
                for (at, value) in arguments.iter().enumerate() {
                    let partial = partial_of(rule, at, arguments);
                    let Some(dot) = self.tangent(value, None) else {
                        continue;
                    };
                    let names = |name: &str| match named(rule, arguments, result, name) {
                        Expression::Operand(operand) => {
                            Expression::Operand(crate::transform::reverse::typed_literal(
                                operand,
                                rule,
                                arguments,
                                &self.function,
                            ))
                        }
                        other => other,
                    };
                    let term = match *partial {
                        Partial::Integer | Partial::Zero => continue,
                        Partial::One | Partial::MinusOne => dot,
                        // an exponential that has vanished is flatter than any finite slope is steep
                        Partial::Regular("y") => {
                            Expression::Times(Box::new(formula("y", &names)), Box::new(dot))
                        }
                        Partial::Regular(source) => match formula(source, &names) {
                            Expression::Number(1.0) => dot,
                            factor @ Expression::Integer(_) => apply("mul", vec![factor, dot]),
                            factor => apply("mul", vec![dot, factor]),
                        },
                        Partial::Singular(source) => {
                            Expression::Times(Box::new(dot), Box::new(formula(source, &names)))
                        }
                        Partial::Over(source) => {
                            Expression::Over(Box::new(dot), Box::new(formula(source, &names)))
                        }
                    };
                    sum = Some(add(sum, matches!(partial, Partial::MinusOne), term));
                }
                sum
            }
            Expression::Times(derivative, partial) => {
                let first = self
                    .tangent(derivative, None)
                    .map(|dot| Expression::Times(Box::new(dot), partial.clone()));
                match self.tangent(partial, None) {
                    Some(dot) => Some(add(
                        first,
                        false,
                        Expression::Times(derivative.clone(), Box::new(dot)),
                    )),
                    None => first,
                }
            }
            Expression::Over(derivative, divisor) => {
                let first = self
                    .tangent(derivative, None)
                    .map(|dot| Expression::Over(Box::new(dot), divisor.clone()));
                match self.tangent(divisor, None) {
                    // (d / q)˙ = ḋ / q - (d / q) q̇ / q
                    Some(dot) => {
                        let change = Expression::Times(Box::new(value.clone()), Box::new(dot));
                        let second = Expression::Over(Box::new(change), divisor.clone());
                        Some(add(first, true, second))
                    }
                    None => first,
                }
            }
            Expression::Select(comparison, then, otherwise) => {
                let sides = [then, otherwise].map(|side| self.tangent(side, None));
                let [None, None] = &sides else {
                    let [then, otherwise] =
                        sides.map(|side| Box::new(side.unwrap_or(Expression::Number(0.0))));
                    return Some(Expression::Select(comparison.clone(), then, otherwise));
                };
                None
            }
            Expression::Number(_) | Expression::Integer(_) => None,
        }
    }
}

fn named(
    rule: &rules::Rule,
    arguments: &[Expression],
    result: Option<&Place>,
    name: &str,
) -> Expression {
    if name == rule.result && !rule.arguments.iter().any(|argument| argument.name == name) {
        return match result {
            Some(result) => Expression::Operand(Operand::Place(result.clone())),
            None => apply(rule.name, arguments.to_vec()),
        };
    }
    match rule
        .arguments
        .iter()
        .position(|argument| argument.name == name)
    {
        Some(at) => arguments[at].clone(),
        None => Expression::Operand(Operand::Opaque(crate::ir::Opaque::integer(name))),
    }
}
