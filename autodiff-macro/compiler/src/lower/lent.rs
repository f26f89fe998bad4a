//! Inactive `&mut` parameters that active values are written to: work space, whose content has a derivative inside the function alone.

use crate::diagnostics::Diagnostics;
use crate::diagnostics::codes::Code;
use crate::ir::{Block, Function, Operation, Statement, Variable, visit};

/// Refuses work space that grows: the reverse sweep would find it as it was at first, and not know how long its cotangent is.
pub fn refuse_growing(function: &Function, diagnostics: &mut Diagnostics) {
    for parameter in &function.parameters {
        let data = function.data(parameter.variable);
        let is_fixed = data.kind.is_copy();
        if !parameter.active
            && data.varied
            && !is_fixed
            && grows(&function.body, parameter.variable)
        {
            diagnostics.refuse_at(
                Code::Constant,
                (data.span, data.span),
                format!(
                    "`{}` is constant, and the function puts active values into it that change its length",
                    data.name
                ),
                Some("make the parameter active, or collect the values in a local".to_string()),
            );
        }
    }
}

fn grows(block: &Block, variable: Variable) -> bool {
    block.statements.iter().any(|statement| {
        let place = match statement {
            Statement::Extend(place, _)
            | Statement::Store(place, _)
            | Statement::Bind(_, Operation::Pop(place)) => Some(place),
            _ => None,
        };
        // a store to an element leaves the length as it is
        let changes = place.is_some_and(|place| place.root == variable && place.is_whole());
        changes
            || visit::blocks(statement)
                .into_iter()
                .any(|inner| grows(inner, variable))
    })
}
