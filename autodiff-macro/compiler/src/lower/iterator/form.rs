//! Which expressions are iterators, by their form.

use super::super::Lowerer;
use super::adaptor::ADAPTORS;
use super::source::SOURCES;
use crate::lower::path;
use syn::{Expr, ExprMethodCall};

/// Methods that give the parts of a text or of a map.
const PARTS: &[&str] = &[
    "chars",
    "char_indices",
    "bytes",
    "lines",
    "split_whitespace",
    "keys",
    "values",
];

impl Lowerer<'_> {
    /// Whether the expression is an iterator by its form.
    pub fn is_iterator(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Paren(inner) => self.is_iterator(&inner.expr),
            Expr::Range(_) => true,
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                SOURCES.contains(&name.as_str())
                    || self.gives_parts(call)
                    || (ADAPTORS.contains(&name.as_str()) && self.is_iterator(&call.receiver))
            }
            Expr::Call(call) => match &*call.func {
                Expr::Path(path) => {
                    let names = path::names(&path.path);
                    names.len() >= 2
                        && names[names.len() - 2] == "iter"
                        && [
                            "once",
                            "repeat",
                            "repeat_n",
                            "zip",
                            "from_fn",
                            "successors",
                            "empty",
                        ]
                        .contains(&names[names.len() - 1].as_str())
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether the method gives the parts of a text or of a map without derivative, one after the other.
    pub fn gives_parts(&self, call: &ExprMethodCall) -> bool {
        PARTS.contains(&call.method.to_string().as_str())
            && call.args.is_empty()
            && !self.mentions_varied(&call.receiver)
    }
}
