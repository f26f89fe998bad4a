//! Calls of scalar functions of scalars: their partials are formed right behind their value, and kept instead of what the callee would keep. The
//! adjoint of the call is then a product for each argument.

use super::Reverse;
use crate::ir::visit::Variables;
use crate::ir::{
    Argument, Borrow, Call, Callee, Expression, Half, Hold, Kind, Operand, Operation, Place,
    Scalar, Statement, Variable,
};
use proc_macro2::{Span, TokenStream, TokenTree};

/// More partials than this are more than a callee keeps, mostly.
const MANY: usize = 3;

/// Companions, which a path may end in: they are no functions of scalars alone.
const COMPANIONS: &[&str] = &["grad", "value_and_grad", "vjp", "vjp_into", "jvp", "hvp"];

impl Reverse<'_> {
    /// The forward form of a call whose partials are kept, and its adjoint; nothing, where syntax does not show that all is scalar.
    pub fn linear(
        &mut self,
        result: Option<Variable>,
        call: &Call,
        own: &Variables,
    ) -> Option<Vec<Statement>> {
        let result = result?;
        let kind = self.function.data(result).kind.clone();
        let Callee::Function(path) = &call.callee else {
            return None;
        };
        let is_scalar = |kind: &Kind| matches!(kind, Kind::Float(Scalar::Named(_)));
        let plain = !call.fallible
            && call.functions.is_empty()
            && call.generics.is_empty()
            && !ends_in_companion(path)
            && call.arguments.iter().all(|argument| {
                argument.borrow == Borrow::None
                    && matches!(&argument.operand, Operand::Place(place) if self.is_own_value(place))
                    && self.operand_kind(&argument.operand) == kind
            });
        if !self.options.has("linear")
            || self.options.hvp
            || !is_scalar(&kind)
            || !plain
            || call.arguments.len() > MANY
        {
            return None;
        }
        let seed = self.cotangent(result)?;
        let mut statements = Vec::new();
        let mut arguments = call.arguments.clone();
        for argument in &call.arguments {
            let Operand::Place(place) = &argument.operand else {
                continue;
            };
            if !self.is_active_operand(&argument.operand) {
                arguments.push(slot(None));
                continue;
            }
            let name = format!("{}_partial", self.function.data(result).name);
            let partial = self
                .function
                .fresh(&name, kind.clone(), true, Span::call_site());
            let data = self.function.data(result).clone();
            self.function.variables[partial.0].varied = true;
            self.function.variables[partial.0].span = data.span;
            self.define_now(partial, own);
            statements.push(Statement::Bind(
                partial,
                Operation::Scalar(Expression::Number(0.0)),
            ));
            arguments.push(slot(Some(partial)));
            let partial = Operand::Place(Place::whole(partial));
            let contribution = Expression::Times(
                Box::new(Expression::Operand(seed.clone())),
                Box::new(Expression::Operand(partial)),
            );
            self.contribute(place, false, contribution);
        }
        statements.push(Statement::Bind(
            result,
            Operation::Call(Call {
                arguments,
                half: Half::Both,
                ..call.clone()
            }),
        ));
        Some(statements)
    }

    /// Whether a place holds its value itself: a variable that is no reference, or an element.
    fn is_own_value(&self, place: &Place) -> bool {
        !place.is_whole() || self.function.data(place.root).hold == Hold::Value
    }
}

/// The slot for a partial, or for none.
fn slot(partial: Option<Variable>) -> Argument {
    let operand = match partial {
        Some(partial) => Operand::Place(Place::whole(partial)),
        None => Operand::Opaque(crate::ir::Opaque::integer("0")),
    };
    Argument {
        borrow: Borrow::Mutable,
        operand,
        active: partial.is_some(),
    }
}

fn ends_in_companion(path: &TokenStream) -> bool {
    match path.clone().into_iter().last() {
        Some(TokenTree::Ident(name)) => COMPANIONS.contains(&name.to_string().as_str()),
        _ => true,
    }
}
