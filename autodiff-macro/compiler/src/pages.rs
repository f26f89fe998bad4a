//! The pages of the documentation that are made from the compiler's tables, and what the tests ask of those tables.

use crate::diagnostics::codes;
use crate::rules::{Partial, Rule, table};
use std::fmt::Write;

/// `docs/primitives.md`: every scalar primitive with its partials.
#[must_use]
pub fn primitives_page() -> String {
    let mut page = String::from(
        "# Primitives\n\n\
         Made from `autodiff-macro/compiler/src/rules/table.rs`, one row each; `UPDATE=1 cargo test -p autodiff-compiler --test pages` makes it anew.\n\n\
         A primitive is written as a method (`x.exp()`, or `f64::exp(x)`), an operator (`a + b`) or one of its assigning forms. `y` is the result. \
         *Singular*: the partial has a pole or an infinite slope at finite arguments, and a derivative that is zero stays zero there. \
         *Residuals*: what the reverse sweep needs for the partials.\n\n\
         | primitive | | partials | residuals |\n|---|---|---|---|\n",
    );
    for rule in table::TABLE {
        let names: Vec<&str> = rule
            .arguments
            .iter()
            .map(|argument| argument.name)
            .collect();
        let partials: Vec<String> = rule
            .arguments
            .iter()
            .map(|argument| partial(rule, argument.name, &argument.partial))
            .collect();
        let residuals = residuals(rule);
        let residuals = if residuals.is_empty() {
            "none".to_string()
        } else {
            format!("`{}`", residuals.join("`, `"))
        };
        let _ = writeln!(
            page,
            "| `{}({})` | {} | {} | {residuals} |",
            rule.name,
            names.join(", "),
            rule.summary.trim(),
            partials.join("<br>")
        );
    }
    page
}

/// `docs/diagnostics.md`: every refusal.
#[must_use]
pub fn diagnostics_page() -> String {
    let mut page = String::from(
        "# Diagnostics\n\n\
         Made from `autodiff-macro/compiler/src/diagnostics/codes.rs`, one row each; `UPDATE=1 cargo test -p autodiff-compiler --test pages` makes it anew.\n\n\
         What cannot be differentiated is refused when the crate is compiled, at the smallest span, with one of these codes. \
         A code is never used for anything else later.\n",
    );
    for (_, row) in codes::TABLE {
        let _ = write!(
            page,
            "\n## {}: {}\n\n{}\n\nHelp: {}.\n",
            row.name, row.title, row.explanation, row.help
        );
    }
    page
}

/// The names of all codes.
#[must_use]
pub fn code_names() -> Vec<&'static str> {
    codes::TABLE.iter().map(|(_, row)| row.name).collect()
}

/// What the rule tests need of a primitive.
#[derive(Debug)]
pub struct Primitive {
    /// The name, as in the table.
    pub name: &'static str,
    /// For each argument, whether it is a float: the others are integers.
    pub floats: Vec<bool>,
    /// Sample points.
    pub samples: &'static [&'static [f64]],
}

/// The rows of the table of primitives.
#[must_use]
pub fn primitives() -> Vec<Primitive> {
    let of = |rule: &Rule| Primitive {
        name: rule.name,
        floats: rule
            .arguments
            .iter()
            .map(|argument| !matches!(argument.partial, Partial::Integer))
            .collect(),
        samples: rule.samples,
    };
    table::TABLE.iter().map(of).collect()
}

fn partial(rule: &Rule, argument: &str, partial: &Partial) -> String {
    let formula = match partial {
        Partial::Integer => return format!("`{argument}` is an integer"),
        Partial::Zero => "0".to_string(),
        Partial::One => "1".to_string(),
        Partial::MinusOne => "-1".to_string(),
        Partial::Regular(formula) | Partial::Singular(formula) => (*formula).to_string(),
        Partial::Over(divisor) if divisor.contains(' ') => format!("1 / ({divisor})"),
        Partial::Over(divisor) => format!("1 / {divisor}"),
    };
    let singular = if matches!(partial, Partial::Singular(_) | Partial::Over(_)) {
        ", singular"
    } else {
        ""
    };
    format!("∂{}/∂{argument} = `{formula}`{singular}", rule.result)
}

/// The arguments and the result that the partials mention, in the order of the signature.
fn residuals(rule: &Rule) -> Vec<&'static str> {
    let words = |formula: &'static str| {
        formula.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
    };
    let mentioned: Vec<&str> = rule
        .arguments
        .iter()
        .flat_map(|argument| match argument.partial {
            Partial::Regular(formula) | Partial::Singular(formula) | Partial::Over(formula) => {
                words(formula).collect()
            }
            Partial::Integer | Partial::Zero | Partial::One | Partial::MinusOne => Vec::new(),
        })
        .collect();
    rule.arguments
        .iter()
        .map(|argument| argument.name)
        .chain([rule.result])
        .filter(|name| mentioned.contains(name))
        .collect()
}
