//! The adjoints of operations.

use super::Reverse;
use super::call::argument;
use super::call::place_name;
use crate::ir::visit::Variables;
use crate::ir::{
    Argument, Borrow, Expression, Kind, Operand, Operation, Operator, Place, Projection, Statement,
    Variable,
};
use proc_macro2::TokenStream;

/// The name of an operator in the runtime's rules.
pub fn operator_name(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "add",
        Operator::Sub => "sub",
        Operator::Mul => "mul",
        Operator::Div => "div",
        Operator::Rem => "rem",
        Operator::Neg => "neg",
    }
}

impl Reverse<'_> {
    /// `let v = …`
    pub fn bind(
        &mut self,
        variable: Variable,
        operation: &Operation,
        own: &Variables,
    ) -> Vec<Statement> {
        if let Operation::Call(call) = operation {
            return self.call(Some(variable), call, operation, own, |operation| {
                Statement::Bind(variable, operation)
            });
        }
        let Some(bar) = self.cotangent(variable) else {
            // a cotangent may still pass through what the operation writes
            if let Operation::Pop(place) = operation
                && self.is_touched(place.root)
            {
                let kind = self.function.data(variable).kind.clone();
                let zero = self.fresh_bar("zero_bar", kind.clone());
                let operation = if kind.is_float() {
                    Operation::Scalar(Expression::Number(0.0))
                } else {
                    Operation::ZeroLike(Operand::Place(Place::whole(variable)))
                };
                self.out(Statement::Bind(zero, operation));
                let place = self.bar_place(place);
                self.out(Statement::Extend(place, Operand::Place(Place::whole(zero))));
            }
            return vec![Statement::Bind(variable, operation.clone())];
        };
        let mutable = self.function.data(variable).mutable && self.written.contains(&variable);
        if mutable && self.asks_for_result(operation) {
            // the value is named, so that it outlives the variable's later values
            let kind = self.function.data(variable).kind.clone();
            let named = self.fresh("value", kind.clone());
            self.adjoint(operation, &bar, Some(&Place::whole(named)), own);
            self.define_now(named, own);
            let copy = Operation::Scalar(Expression::Operand(Operand::Place(Place::whole(named))));
            return vec![
                Statement::Bind(named, operation.clone()),
                Statement::Bind(variable, copy),
            ];
        }
        self.adjoint(operation, &bar, Some(&Place::whole(variable)), own);
        vec![Statement::Bind(variable, operation.clone())]
    }

    pub fn define_now(&mut self, variable: Variable, own: &Variables) {
        self.define(variable);
        let mut written = self.written.clone();
        written.extend(own.iter().copied());
        self.set_written_from(variable, written);
    }

    /// `place = …`
    pub fn store(
        &mut self,
        place: &Place,
        operation: &Operation,
        own: &Variables,
    ) -> Vec<Statement> {
        if let Operation::Call(call) = operation {
            // the result is named, so that the call stands alone
            let kind = self.kind_of(place);
            let named = self.fresh("value", kind);
            let varied = self.function.data(place.root).varied;
            self.function.variables[named.0].varied = varied;
            self.useful.insert(named);
            self.define_now(named, own);
            if let Some(taken) = self.take(place, own) {
                self.spread_from(named, taken);
            }
            let mut statements = self.call(Some(named), call, operation, own, |operation| {
                Statement::Bind(named, operation)
            });
            statements.push(Statement::Store(
                place.clone(),
                Operation::Copy(Argument {
                    borrow: Borrow::None,
                    operand: Operand::Place(Place::whole(named)),
                    active: true,
                }),
            ));
            return statements;
        }
        let Some(taken) = self.take(place, own) else {
            return vec![Statement::Store(place.clone(), operation.clone())];
        };
        if self.asks_for_result(operation) {
            let kind = self.kind_of(place);
            let named = self.fresh("value", kind);
            self.define_now(named, own);
            self.adjoint(operation, &taken, Some(&Place::whole(named)), own);
            let copy = Operation::Scalar(Expression::Operand(Operand::Place(Place::whole(named))));
            return vec![
                Statement::Bind(named, operation.clone()),
                Statement::Store(place.clone(), copy),
            ];
        }
        self.adjoint(operation, &taken, None, own);
        vec![Statement::Store(place.clone(), operation.clone())]
    }

    fn spread_from(&mut self, variable: Variable, from: Operand) {
        let bar = self.bar(variable);
        self.out(Statement::Bind(bar, Operation::Clone(from)));
        self.states.insert(variable, super::State::Live);
    }

    /// Spreads the cotangent `bar` of an operation's result over what it reads.
    fn adjoint(
        &mut self,
        operation: &Operation,
        bar: &Operand,
        result: Option<&Place>,
        own: &Variables,
    ) {
        let Operand::Place(bar_place) = bar else {
            return;
        };
        match operation {
            Operation::Scalar(value) => {
                let bar = Expression::Operand(bar.clone());
                self.adjoint_of_formula(value, false, &bar, result, own);
            }
            Operation::Copy(argument) => self.spread_to(&argument.operand, bar_place.clone()),
            Operation::Rewrap { argument, .. } => self.spread_to(argument, bar_place.clone()),
            Operation::Adapt { method, argument } => {
                if (method == "unwrap" || method == "?")
                    && let Operand::Place(place) = argument
                {
                    let part = place.then(Projection::variant("Payload"));
                    self.contribute_operation(&part, Operation::Clone(bar.clone()));
                } else if let Operand::Place(place) = argument
                    && self.is_active_operand(argument)
                {
                    // the copy may be of another type than what it copies: added, not taken over
                    self.live(place.root);
                    let into = self.bar_place(place);
                    self.out(Statement::Accumulate(into, bar.clone()));
                }
            }
            Operation::Operator(operator, arguments) => {
                self.adjoint_of_operator(*operator, arguments, bar, own)
            }
            Operation::Cast(_, operand) => {
                if let Operand::Place(place) = operand
                    && self.is_active_operand(operand)
                {
                    let value = self.primal(operand, own);
                    let arguments = vec![
                        argument(Borrow::None, value),
                        argument(Borrow::None, bar.clone()),
                    ];
                    self.contribute_operation(
                        place,
                        Operation::Rule {
                            name: "cast_vjp".to_string(),
                            arguments,
                            turbofish: None,
                        },
                    );
                }
            }
            Operation::Tuple(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    self.spread_to(part, bar_place.then(Projection::Field(at.to_string())));
                }
            }
            Operation::Array { elements, .. } => {
                for (at, element) in elements.iter().enumerate() {
                    let index = crate::ir::Opaque::integer(&at.to_string());
                    self.spread_to(element, bar_place.then(Projection::Index(index)));
                }
            }
            Operation::Repeat {
                element: Operand::Place(place),
                ..
            } => {
                let arguments = vec![argument(Borrow::Shared, bar.clone())];
                self.contribute_operation(
                    place,
                    Operation::Rule {
                        name: "total".to_string(),
                        arguments,
                        turbofish: None,
                    },
                );
            }
            Operation::Struct {
                path,
                fields,
                base,
                tuple,
            } => self.adjoint_of_struct(path, fields, base.as_ref(), *tuple, bar_place),
            Operation::Pop(place) if self.is_active(place.root) => {
                self.live(place.root);
                let place = self.bar_place(place);
                self.out(Statement::Extend(place, bar.clone()));
            }
            _ => {}
        }
    }

    fn adjoint_of_struct(
        &mut self,
        path: &TokenStream,
        fields: &[(String, Operand)],
        base: Option<&Operand>,
        tuple: bool,
        bar: &Place,
    ) {
        let bar = match variant_of(path, tuple) {
            Some(variant) => bar.then(Projection::variant(variant)),
            None => bar.clone(),
        };
        for (name, operand) in fields {
            let part = bar.then(Projection::Field(name.clone()));
            if base.is_some() {
                let taken = self.fresh_bar("taken_bar", Kind::Unknown);
                self.out(Statement::Bind(taken, Operation::Take(part)));
                self.spread_to(operand, Place::whole(taken));
            } else {
                self.spread_to(operand, part);
            }
        }
        if let Some(base) = base {
            self.spread_to(base, bar);
        }
    }

    fn adjoint_of_operator(
        &mut self,
        operator: Operator,
        arguments: &[Argument],
        bar: &Operand,
        own: &Variables,
    ) {
        let name = operator_name(operator);
        let values: Vec<Argument> = if arguments
            .iter()
            .any(|argument| self.is_active_operand(&argument.operand))
        {
            arguments
                .iter()
                .map(|argument| Argument {
                    borrow: argument.borrow,
                    operand: self.primal(&argument.operand, own),
                    active: argument.active,
                })
                .collect()
        } else {
            return;
        };
        let sides: &[&str] = if values.len() == 1 {
            &[""]
        } else {
            &["_left", "_right"]
        };
        for (side, original) in sides.iter().zip(arguments) {
            let Operand::Place(place) = &original.operand else {
                continue;
            };
            let mut list: Vec<Argument> = values.clone();
            list.push(argument(Borrow::None, bar.clone()));
            self.contribute_operation(
                place,
                Operation::Rule {
                    name: format!("ops::{name}_vjp{side}"),
                    arguments: list,
                    turbofish: None,
                },
            );
        }
    }

    /// `place op= argument` on kinds that syntax does not know.
    pub fn adjoint_of_assign(
        &mut self,
        operator: Operator,
        place: &Place,
        argument: &Argument,
        own: &Variables,
    ) {
        if !self.is_touched(place.root) {
            return;
        }
        let name = operator_name(operator);
        // second order runs the rule on dual numbers, which ask for the content itself
        let is_sum = matches!(operator, Operator::Add | Operator::Sub) && !self.options.hvp;
        let (rule, before) = if is_sum {
            let kept = Operation::Rule {
                name: format!("ops::{name}_assign_kept"),
                arguments: vec![
                    self::argument(Borrow::None, Operand::Place(place.clone())),
                    argument.clone(),
                ],
                turbofish: None,
            };
            let wish = format!("{}_kept", place_name(&self.function, place));
            ("from", self.recorded(wish, Kind::Unknown, kept, own))
        } else {
            ("vjp", self.primal(&Operand::Place(place.clone()), own))
        };
        let value = self.primal(&argument.operand, own);
        let active = self.is_active_operand(&argument.operand);
        let result = active.then(|| self.fresh_bar("part_bar", Kind::Unknown));
        let bar = self.bar_place(place);
        let arguments = vec![
            self::argument(Borrow::None, before),
            Argument {
                operand: value,
                ..argument.clone()
            },
        ];
        self.out(Statement::AssignRule {
            name: format!("ops::{name}_assign_{rule}"),
            result,
            arguments,
            place: bar,
            more: Vec::new(),
        });
        if let (Some(result), Operand::Place(place)) = (result, &argument.operand) {
            self.contribute_operation(
                place,
                Operation::Clone(Operand::Place(Place::whole(result))),
            );
        }
    }
}

/// The variant that a path constructs, where it is one by its form.
pub fn variant_of(path: &TokenStream, tuple: bool) -> Option<String> {
    let text = path.to_string().replace(' ', "");
    let text = text
        .split('<')
        .next()
        .unwrap_or_default()
        .trim_end_matches("::")
        .to_string();
    let segments: Vec<&str> = text.split("::").collect();
    let last = (*segments.last()?).to_string();
    if tuple && segments.len() == 1 && ["Some", "Ok", "Err"].contains(&last.as_str()) {
        return Some(last);
    }
    let before = segments.len().checked_sub(2).map(|at| segments[at])?;
    before.starts_with(char::is_uppercase).then_some(last)
}
