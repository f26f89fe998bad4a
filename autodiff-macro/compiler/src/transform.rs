//! IR to IR: the derivative of a function.

use crate::ir::Expression;
use crate::rules;

pub mod checkpoint;
pub mod forward;
pub mod plan;
pub mod reverse;
pub mod settle;

/// The rule of this name, applied.
pub(crate) fn apply(name: &str, arguments: Vec<Expression>) -> Expression {
    match rules::find(name) {
        Some(rule) => Expression::Apply(rule, arguments),
        None => Expression::Number(f64::NAN),
    }
}
