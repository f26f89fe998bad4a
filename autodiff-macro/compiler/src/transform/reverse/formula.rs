//! Formulas: the partials of a rule times the cotangent of its result.

use super::super::apply;
use super::super::partial::{literal, partial_of};
use super::Reverse;
use crate::ir::visit::{self, Variables};
use crate::ir::{Expression, Kind, Operand, Operation, Place, Scalar, Statement};
use crate::lower::rule::formula;
use crate::rules::{self, Partial};

/// Whether the formula of a rule names its result.
pub fn mentions(source: &str, name: &str) -> bool {
    source
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|word| word == name)
}

/// A literal of a user's call gets its type, so that a rule may call methods on it.
pub fn typed_literal(
    operand: Operand,
    rule: &rules::Rule,
    arguments: &[Expression],
    function: &crate::ir::Function,
) -> Operand {
    let Operand::Opaque(mut opaque) = operand else {
        return operand;
    };
    let text = opaque.tokens.to_string().replace(' ', "");
    let is_literal = text.parse::<f64>().is_ok()
        && text.contains('.')
        && rule.name != "mul"
        && rule.name != "div";
    if is_literal {
        let scalar = arguments.iter().find_map(|argument| match argument {
            Expression::Operand(Operand::Place(place)) => match function.kind_of(place) {
                Kind::Float(Scalar::Named(name)) => Some(name),
                Kind::Float(Scalar::Literal) => Some("f64".to_string()),
                _ => None,
            },
            _ => None,
        });
        if let Some(scalar) = scalar {
            let typed = crate::lower::rule::typed(&text, &scalar);
            let typed = if text.starts_with('-') {
                format!("({typed})")
            } else {
                typed
            };
            opaque.tokens = typed.parse().unwrap_or(opaque.tokens);
        }
    }
    Operand::Opaque(opaque)
}

/// A power with a constant exponent of at least one has no pole.
fn is_regular(rule: &rules::Rule, arguments: &[Expression]) -> bool {
    if rule.name != "powi" && rule.name != "powf" {
        return false;
    }
    match arguments.get(1) {
        Some(Expression::Operand(Operand::Opaque(exponent))) => exponent
            .tokens
            .to_string()
            .parse::<f64>()
            .is_ok_and(|exponent| exponent >= 1.0),
        _ => false,
    }
}

impl Reverse<'_> {
    /// Spreads a cotangent over the operands of a formula of depth one.
    pub fn adjoint_of_formula(
        &mut self,
        value: &Expression,
        negative: bool,
        bar: &Expression,
        result: Option<&Place>,
        own: &Variables,
    ) {
        match value {
            Expression::Operand(Operand::Place(place)) => {
                self.contribute(place, negative, bar.clone())
            }
            Expression::Cast(_, inner) => {
                if let Expression::Operand(operand @ Operand::Place(place)) = &**inner {
                    let from = match self.operand_kind(operand) {
                        Kind::Float(Scalar::Named(name)) => name.parse().unwrap_or_default(),
                        _ => "f64".parse().unwrap_or_default(),
                    };
                    self.contribute(
                        place,
                        negative,
                        Expression::Cast(from, Box::new(bar.clone())),
                    );
                }
            }
            Expression::Apply(rule, arguments) => {
                if self.shares_division(rule, arguments, result) {
                    self.adjoint_of_quotient(arguments, negative, bar, result, own);
                    return;
                }
                let active: Vec<bool> = arguments.iter().map(|argument| matches!(argument, Expression::Operand(operand) if self.is_active_operand(operand))).collect();
                for at in 0..rule.arguments.len() {
                    let (true, Expression::Operand(Operand::Place(place))) =
                        (active[at], &arguments[at])
                    else {
                        continue;
                    };
                    let place = place.clone();
                    let partial = partial_of(rule, at, arguments);
                    let contribution =
                        self.contribution(rule, arguments, partial, bar, result, own);
                    let Some(contribution) = contribution else {
                        continue;
                    };
                    let minus = matches!(partial, Partial::MinusOne);
                    self.contribute(&place, negative != minus, contribution);
                }
            }
            _ => {}
        }
    }

    /// Whether both cotangents of a quotient are asked for.
    fn shares_division(
        &self,
        rule: &rules::Rule,
        arguments: &[Expression],
        result: Option<&Place>,
    ) -> bool {
        let is_active = |argument: &Expression| matches!(argument, Expression::Operand(operand) if self.is_active_operand(operand));
        rule.name == "div"
            && result.is_some()
            && self.options.has("quotients")
            && arguments.iter().all(is_active)
    }

    /// y = a / b: with q = ȳ / b, ā += q and b̄ -= q y, so that there is one division.
    fn adjoint_of_quotient(
        &mut self,
        arguments: &[Expression],
        negative: bool,
        bar: &Expression,
        result: Option<&Place>,
        own: &Variables,
    ) {
        let [
            Expression::Operand(Operand::Place(a)),
            Expression::Operand(divisor @ Operand::Place(b)),
        ] = arguments
        else {
            return;
        };
        let Some(result) = result else { return };
        let kind = self.kind_of(b);
        let quotient = self.fresh_bar("quotient_bar", kind);
        let divisor = Expression::Operand(self.primal(divisor, own));
        let value = Expression::Over(Box::new(bar.clone()), Box::new(divisor));
        self.out(Statement::Bind(quotient, Operation::Scalar(value)));
        let quotient = Expression::Operand(Operand::Place(Place::whole(quotient)));
        self.contribute(a, negative, quotient.clone());
        let y = Expression::Operand(Operand::Place(result.clone()));
        let product = Expression::Times(Box::new(quotient), Box::new(y));
        self.contribute(b, !negative, product);
    }

    pub fn contribution(
        &mut self,
        rule: &rules::Rule,
        arguments: &[Expression],
        partial: &Partial,
        bar: &Expression,
        result: Option<&Place>,
        own: &Variables,
    ) -> Option<Expression> {
        let source = match partial {
            Partial::Integer | Partial::Zero => return None,
            Partial::One | Partial::MinusOne => return Some(bar.clone()),
            Partial::Regular(source) | Partial::Singular(source) | Partial::Over(source) => *source,
        };
        let names = |name: &str| {
            let at = rule.arguments.iter().position(|it| it.name == name);
            if let Some(argument) = at.and_then(|at| arguments.get(at)) {
                return argument.clone();
            }
            Expression::Operand(match result {
                Some(result) if name == rule.result => Operand::Place(result.clone()),
                _ => Operand::Opaque(crate::ir::Opaque::integer(name)),
            })
        };
        let mut factor = self.reusing(formula(source, &names));
        visit::each_operand_mut(&mut factor, &mut |operand| {
            let of_result = matches!((&*operand, result), (Operand::Place(place), Some(result)) if place.root == result.root);
            if !of_result {
                let primal = self.primal(operand, own);
                *operand = typed_literal(primal, rule, arguments, &self.function);
            }
        });
        Some(match partial {
            Partial::Over(_) if literal(&factor).is_some_and(|number| number != 0.0) => {
                apply("div", vec![bar.clone(), factor])
            }
            Partial::Over(_) => Expression::Over(Box::new(bar.clone()), Box::new(factor)),
            Partial::Singular(_) if is_regular(rule, arguments) => {
                apply("mul", vec![bar.clone(), factor])
            }
            Partial::Singular(_) => Expression::Times(Box::new(bar.clone()), Box::new(factor)),
            _ => match factor {
                Expression::Number(1.0) => bar.clone(),
                factor => apply("mul", vec![bar.clone(), factor]),
            },
        })
    }
}
