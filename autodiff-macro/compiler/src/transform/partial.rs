//! The partial that a derivative passes: that of the row, or a simpler one where the arguments allow it.

use crate::ir::{Expression, Operand};
use crate::rules::{self, Partial, Rule};

/// The partial of a primitive by one of its arguments.
pub fn partial_of(rule: &'static Rule, at: usize, arguments: &[Expression]) -> &'static Partial {
    let own = &rule.arguments[at].partial;
    // 1 / x is a reciprocal: its partial takes no further division
    if rule.name == "div" && at == 1 && literal(&arguments[0]) == Some(1.0) {
        return rules::find("recip").map_or(own, |recip| &recip.arguments[0].partial);
    }
    own
}

/// A number that stands in the user's formula, or in that of a rule.
pub fn literal(operand: &Expression) -> Option<f64> {
    match operand {
        Expression::Number(number) => Some(*number),
        Expression::Operand(Operand::Opaque(opaque)) => {
            let text = opaque.tokens.to_string().replace('_', "");
            let text = text.trim_end_matches("f64").trim_end_matches("f32");
            // a variable may be called `inf`
            let is_number = text.starts_with(|first: char| first.is_ascii_digit());
            text.parse().ok().filter(|_| is_number)
        }
        _ => None,
    }
}
