//! Places, formulas and operations as text.

use super::place_tokens;
use crate::ir::{Borrow, Expression, Function, Half, Operand, Operation, Place};
use proc_macro2::Span;

pub fn call_text(call: &crate::ir::Call) -> String {
    match &call.callee {
        crate::ir::Callee::Function(path) => path.to_string(),
        crate::ir::Callee::Method(name, _) => format!(".{name}"),
        crate::ir::Callee::Associated(path, name, _) => format!("{path}::{name}"),
        crate::ir::Callee::Value(variable, _) => format!("value {}", variable.0),
    }
}

/// A place as text.
pub fn place_text(function: &Function, place: &Place) -> String {
    place_tokens(function, place, Span::call_site())
        .to_string()
        .replace(' ', "")
}

pub fn operand_text(function: &Function, operand: &Operand) -> String {
    match operand {
        Operand::Place(place) => place_text(function, place),
        Operand::Opaque(opaque) => format!("`{}`", opaque.tokens),
    }
}

pub fn expression_text(function: &Function, expression: &Expression) -> String {
    let text = |expression: &Expression| expression_text(function, expression);
    match expression {
        Expression::Operand(operand) => operand_text(function, operand),
        Expression::Number(number) => format!("{number:?}"),
        Expression::Apply(rule, arguments) => format!(
            "{}({})",
            rule.name,
            arguments.iter().map(text).collect::<Vec<_>>().join(", ")
        ),
        Expression::Times(a, b) => format!("times({}, {})", text(a), text(b)),
        Expression::Over(a, b) => format!("over({}, {})", text(a), text(b)),
        Expression::Integer(a) => format!("integer({})", text(a)),
        Expression::Select(c, a, b) => format!(
            "if {} {} {} {{ {} }} else {{ {} }}",
            text(&c.left),
            c.operator,
            text(&c.right),
            text(a),
            text(b)
        ),
        Expression::Cast(to, a) => format!("{} as {to}", text(a)),
    }
}

/// An operation as text.
pub fn operation_text(function: &Function, operation: &Operation) -> String {
    let list = |operands: Vec<&Operand>| {
        operands
            .into_iter()
            .map(|operand| operand_text(function, operand))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let arguments = list(crate::ir::visit::operands(operation));
    match operation {
        Operation::Scalar(expression) => expression_text(function, expression),
        Operation::Copy(argument) if argument.borrow == Borrow::None => arguments,
        Operation::Copy(_) => format!("&{arguments}"),
        Operation::Operator(operator, _) => format!("{operator:?} by trait ({arguments})"),
        Operation::Cast(to, _) => format!("{arguments} as {to} by trait"),
        Operation::Call(call) => format!(
            "{}{}({arguments})",
            call_text(call),
            match call.half {
                Half::Primal => "",
                Half::Forward => " forward",
                Half::Both => " both",
            }
        ),
        Operation::Tuple(_) => format!("({arguments})"),
        Operation::Array { .. } => format!("[{arguments}]"),
        Operation::Repeat { length, .. } => format!("[{arguments}; {}]", length.tokens),
        Operation::Struct { path, fields, .. } => {
            format!(
                "{path} {{ {} }} of {arguments}",
                fields
                    .iter()
                    .map(|(name, _)| name.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        }
        Operation::Adapt { method, .. } => format!("{arguments}.{method}()"),
        Operation::Rewrap { tokens, .. } => format!("`{}` of {arguments}", tokens.tokens),
        Operation::Opaque(opaque) => format!("`{}`", opaque.tokens),
        Operation::Attempt(opaque) => format!("`{}`?", opaque.tokens),
        Operation::ZeroLike(_) => format!("zero_like({arguments})"),
        Operation::Clone(_) => format!("clone({arguments})"),
        Operation::Rule { name, .. } => format!("{name}({arguments})"),
        Operation::Take(place) => format!("take({})", place_text(function, place)),
        Operation::TakeLike(place, _) | Operation::TakeSized(place, _) => {
            format!("take({}) like {arguments}", place_text(function, place))
        }
        Operation::Pop(place) => format!("pop({})", place_text(function, place)),
    }
}
