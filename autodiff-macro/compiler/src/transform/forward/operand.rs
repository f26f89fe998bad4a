//! The tangents of operands, and of parameters that have none given.

use super::{Forward, whole};
use crate::ir::{Argument, Borrow, Expression, Kind, Operand, Operation, Projection, Statement};

/// Whether this is empty by its text.
fn is_nothing(text: &str) -> bool {
    // inside of rustc tokens are printed with other spaces than outside
    let text = text.replace(' ', "");
    text == "None" || text.ends_with("Default::default()") || text.ends_with("Vec::new()")
}

impl Forward {
    /// The tangent of an operand; a zero is made where it has none.
    pub fn dot_operand(&mut self, operand: &Operand) -> Operand {
        match operand {
            // the tangent of nothing is nothing, of whatever type
            Operand::Opaque(opaque) if is_nothing(&opaque.tokens.to_string()) => operand.clone(),
            Operand::Place(place) if self.is_active_operand(operand) => {
                let dot = Operand::Place(self.dot_place(place));
                let is_one = match place.path.last() {
                    Some(Projection::Field(_)) => true,
                    Some(Projection::Index(index)) => !index.is_range(),
                    _ => false,
                };
                let has_field = |step: &Projection| matches!(step, Projection::Field(_));
                let may_be_constant = !self.function.data(place.root).derivative
                    && is_one
                    && place.path.iter().any(has_field)
                    && self.kind(operand) == Kind::Unknown;
                if !may_be_constant {
                    return dot;
                }
                // the tangent of a field may be `()`, where the field is marked constant
                let arguments = [operand.clone(), dot]
                    .map(|operand| Argument {
                        borrow: Borrow::None,
                        operand,
                        active: true,
                    })
                    .to_vec();
                self.temporary(
                    "field_dot",
                    Kind::Unknown,
                    Operation::Rule {
                        name: "dot_of".to_string(),
                        arguments,
                        turbofish: None,
                    },
                )
            }
            _ => {
                let kind = self.kind(operand);
                let zero = if kind.is_float() {
                    Operation::Scalar(Expression::Number(0.0))
                } else {
                    Operation::ZeroLike(operand.clone())
                };
                self.temporary("zero_dot", kind, zero)
            }
        }
    }
    /// The tangents of inactive parameters that active values are written to: zero at first.
    pub fn opening(&mut self) -> Vec<Statement> {
        let parameters = self.function.parameters.clone();
        let written = parameters
            .iter()
            .filter(|parameter| !parameter.active && self.is_active(parameter.variable))
            .map(|parameter| parameter.variable)
            .collect::<Vec<_>>();
        let zero = |this: &mut Self, variable| {
            let dot = this.dot(variable);
            this.function.variables[dot.0].mutable = true;
            Statement::Bind(dot, Operation::ZeroLike(whole(variable)))
        };
        written
            .into_iter()
            .map(|variable| zero(self, variable))
            .collect()
    }
}
