//! IR to IR: the derivative of a function.

use crate::ir::Expression;
use crate::rules;

pub mod asked;
pub mod checkpoint;
pub mod forward;
mod gather;
pub mod merge;
mod partial;
pub mod plan;
pub mod range;
pub mod reverse;
pub mod settle;
pub mod window;

/// The rule of this name, applied. The transforms name rows of the table alone.
pub(crate) fn apply(name: &str, arguments: Vec<Expression>) -> Expression {
    match rules::find(name) {
        Some(rule) => Expression::Apply(rule, arguments),
        None => unreachable!("`{name}` is no row of the table of rules"),
    }
}
