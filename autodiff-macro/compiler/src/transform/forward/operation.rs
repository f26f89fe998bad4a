//! The tangents of operations.

use super::{Forward, whole};
use crate::ir::{
    Argument, Borrow, Expression, Kind, Operand, Operation, Operator, Place, Projection, Statement,
    Variable,
};
use proc_macro2::Span;

impl Forward {
    pub fn bind(&mut self, variable: Variable, operation: &Operation) {
        if let Operation::Call(call) = operation
            && call.carries(|operand| self.is_active_operand(operand))
        {
            self.call(variable, call);
            return;
        }
        if !self.is_active(variable) {
            self.push(Statement::Bind(variable, operation.clone()));
            return;
        }
        let dot = self.dot(variable);
        if let Operation::Rule {
            name, arguments, ..
        } = operation
            && name.starts_with("ops::")
        {
            self.lifted(name, Some((variable, dot)), arguments, None);
            return;
        }
        let late = matches!(
            operation,
            Operation::Scalar(_)
                | Operation::Opaque(_)
                | Operation::Attempt(_)
                | Operation::Pop(_)
                | Operation::Call(_)
                | Operation::Struct { .. }
        );
        if late {
            self.push(Statement::Bind(variable, operation.clone()));
        }
        let tangent = self.operation(operation, Some(&Place::whole(variable)));
        self.push(Statement::Bind(dot, tangent));
        if !late {
            self.push(Statement::Bind(variable, operation.clone()));
        }
    }

    pub fn store(&mut self, place: &Place, operation: &Operation) {
        if let Operation::Call(call) = operation {
            let kind = self.function.kind_of(place);
            let value = self.function.fresh("value", kind, false, Span::call_site());
            let active = call.carries(|operand| self.is_active_operand(operand));
            self.function.variables[value.0].varied = active;
            self.bind(value, operation);
            let copy = Operation::Copy(Argument {
                borrow: Borrow::None,
                operand: whole(value),
                active,
            });
            if self.is_active(place.root) {
                let tangent = self.operation(&copy, None);
                let target = self.dot_place(place);
                self.push(Statement::Store(target, tangent));
            }
            self.push(Statement::Store(place.clone(), copy));
            return;
        }
        if !self.is_active(place.root) {
            self.push(Statement::Store(place.clone(), operation.clone()));
            return;
        }
        let target = self.dot_place(place);
        if let Operation::Scalar(value @ Expression::Apply(..)) = operation {
            // the value is named: a rule may ask for it
            let kind = self.function.kind_of(place);
            let named = self.temporary("value", kind, operation.clone());
            let Operand::Place(named_place) = &named else {
                return;
            };
            let tangent = self
                .tangent(value, Some(named_place))
                .unwrap_or(Expression::Number(0.0));
            self.push(Statement::Store(target, Operation::Scalar(tangent)));
            self.push(Statement::Store(
                place.clone(),
                Operation::Scalar(Expression::Operand(named)),
            ));
            return;
        }
        if matches!(operation, Operation::Opaque(_) | Operation::Struct { .. }) {
            self.push(Statement::Store(place.clone(), operation.clone()));
            let tangent = self.operation(operation, Some(place));
            self.push(Statement::Store(target, tangent));
            return;
        }
        let tangent = self.operation(operation, Some(place));
        self.push(Statement::Store(target, tangent));
        self.push(Statement::Store(place.clone(), operation.clone()));
    }

    /// The tangent of an operation.
    fn operation(&mut self, operation: &Operation, result: Option<&Place>) -> Operation {
        match operation {
            Operation::Scalar(value) => Operation::Scalar(
                self.tangent(value, result)
                    .unwrap_or(Expression::Number(0.0)),
            ),
            Operation::Copy(argument) => {
                let operand = self.dot_operand(&argument.operand);
                Operation::Clone(operand)
            }
            Operation::Rewrap { argument, .. } => {
                let operand = self.dot_operand(argument);
                Operation::Clone(operand)
            }
            Operation::Adapt { method, argument } => {
                let operand = self.dot_operand(argument);
                let method = if method == "?" {
                    "unwrap"
                } else {
                    method.as_str()
                };
                Operation::Adapt {
                    method: method.to_string(),
                    argument: operand,
                }
            }
            Operation::Operator(operator, arguments) => self.operator(*operator, arguments),
            Operation::Cast(to, operand) => {
                let dot = self.dot_operand(operand);
                let arguments = [operand.clone(), dot]
                    .map(|operand| Argument {
                        borrow: Borrow::None,
                        operand,
                        active: true,
                    })
                    .to_vec();
                Operation::Rule {
                    name: "cast_jvp".to_string(),
                    arguments,
                    turbofish: Some(to.clone()),
                }
            }
            Operation::Tuple(parts) => {
                Operation::Tuple(parts.iter().map(|part| self.dot_operand(part)).collect())
            }
            Operation::Array { elements, vec } => Operation::Array {
                elements: elements
                    .iter()
                    .map(|element| self.dot_operand(element))
                    .collect(),
                vec: *vec,
            },
            Operation::Repeat {
                element,
                length,
                vec,
            } => Operation::Repeat {
                element: self.dot_operand(element),
                length: length.clone(),
                vec: *vec,
            },
            Operation::Struct { .. } => match result {
                Some(result) => self.structure(operation, &result.clone()),
                None => operation.clone(),
            },
            Operation::Pop(place) => Operation::Pop(self.dot_place(place)),
            // what the reverse transform adds
            Operation::Clone(operand) => Operation::Clone(self.dot_operand(operand)),
            Operation::ZeroLike(operand) => Operation::ZeroLike(operand.clone()),
            Operation::Take(place) => Operation::Take(self.dot_place(place)),
            Operation::TakeLike(place, like) => {
                Operation::TakeLike(self.dot_place(place), like.clone())
            }
            Operation::TakeSized(place, length) => {
                Operation::TakeSized(self.dot_place(place), length.clone())
            }
            Operation::Rule {
                name,
                arguments,
                turbofish,
            } => {
                // linear in their last argument
                let mut arguments = arguments.clone();
                if let Some(last) = arguments.last_mut() {
                    last.operand = self.dot_operand(&last.operand);
                }
                Operation::Rule {
                    name: name.clone(),
                    arguments,
                    turbofish: turbofish.clone(),
                }
            }
            _ => match result {
                Some(result) if self.function.kind_of(result).is_float() => {
                    Operation::Scalar(Expression::Number(0.0))
                }
                Some(result) => Operation::ZeroLike(Operand::Place(result.clone())),
                None => operation.clone(),
            },
        }
    }

    /// A struct's tangent is a zero of the value's shape whose fields are then set: no path to the tangent type is known.
    fn structure(&mut self, operation: &Operation, result: &Place) -> Operation {
        let Operation::Struct {
            path,
            fields,
            base,
            tuple,
        } = operation
        else {
            return operation.clone();
        };
        let dot = self
            .function
            .fresh("built_dot", Kind::Unknown, true, Span::call_site());
        let zero = match base {
            Some(base) if self.is_active_operand(base) => {
                let base = self.dot_operand(base);
                Operation::Clone(base)
            }
            _ => Operation::ZeroLike(Operand::Place(result.clone())),
        };
        self.push(Statement::Bind(dot, zero));
        let whole_dot = Place::whole(dot);
        let target = match crate::transform::reverse::variant_of(path, *tuple) {
            Some(variant) => whole_dot.then(Projection::variant(variant)),
            None => whole_dot,
        };
        for (name, operand) in fields {
            let part = target.then(Projection::Field(name.clone()));
            if base.is_some() {
                // what the base had in this field goes
                let taken =
                    self.function
                        .fresh("taken_dot", Kind::Unknown, false, Span::call_site());
                self.push(Statement::Bind(taken, Operation::Take(part.clone())));
            }
            if self.is_active_operand(operand) {
                let from = self.dot_operand(operand);
                self.push(Statement::Accumulate(part, from));
            }
        }
        Operation::Clone(whole(dot))
    }

    fn operator(&mut self, operator: Operator, arguments: &[Argument]) -> Operation {
        let name = crate::transform::reverse::operator_name(operator);
        let sides: &[&str] = if arguments.len() == 1 {
            &[""]
        } else {
            &["_left", "_right"]
        };
        let mut sum: Option<Variable> = None;
        let mut rules = Vec::new();
        for (side, argument) in sides.iter().zip(arguments) {
            if !self.is_active_operand(&argument.operand) {
                continue;
            }
            let dot = self.dot_operand(&argument.operand);
            let mut list = arguments.to_vec();
            list.push(Argument {
                borrow: Borrow::None,
                operand: dot,
                active: true,
            });
            rules.push(Operation::Rule {
                name: format!("ops::{name}_jvp{side}"),
                arguments: list,
                turbofish: None,
            });
        }
        let Some(last) = rules.pop() else {
            return Operation::Scalar(Expression::Number(0.0));
        };
        for rule in rules {
            let part = self
                .function
                .fresh("part_dot", Kind::Unknown, true, Span::call_site());
            self.push(Statement::Bind(part, rule));
            sum = Some(part);
        }
        match sum {
            Some(sum) => {
                let other = self.temporary("part_dot", Kind::Unknown, last);
                self.push(Statement::Accumulate(Place::whole(sum), other));
                Operation::Clone(whole(sum))
            }
            None => last,
        }
    }
}
