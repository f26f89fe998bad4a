//! Methods of what a call of the user's gives: an `Option` or a `Result`, syntax does not tell which.

use super::fallible::as_match;
use super::names::Scope;
use super::{Lowerer, Value};
use crate::ir::{Borrow, Callee, Kind, Operand, Operation, Place, Statement, Variable};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall, parse_quote};

/// Methods of the standard library that give an `Option`.
const OPTIONS: &[&str] = &[
    "as_deref",
    "as_mut",
    "as_ref",
    "checked_add",
    "checked_div",
    "checked_mul",
    "checked_sub",
    "cloned",
    "copied",
    "filter",
    "find",
    "find_map",
    "first",
    "first_mut",
    "flatten",
    "get",
    "get_mut",
    "last",
    "last_mut",
    "max",
    "max_by",
    "max_by_key",
    "min",
    "min_by",
    "min_by_key",
    "next",
    "next_back",
    "nth",
    "ok",
    "or",
    "or_else",
    "peek",
    "pop",
    "pop_back",
    "pop_front",
    "position",
    "reduce",
    "replace",
    "rposition",
    "split_first",
    "split_last",
    "strip_prefix",
    "take",
    "then",
    "then_some",
    "to_digit",
    "try_fold",
    "xor",
    "zip",
];

impl Lowerer<'_> {
    /// `f(x).unwrap_or(d)`, `.unwrap_or_else(|| d)`, `.map_or(d, |v| e)` and `.map(|v| e)`, whichever of the two `f` gives.
    pub fn wrapped_method(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let name = call.method.to_string();
        let is_listed = matches!(
            name.as_str(),
            "unwrap_or" | "unwrap_or_else" | "map_or" | "map_or_else" | "map"
        );
        // what takes an error is a method of `Result`
        let takes_error = name == "unwrap_or_else"
            && matches!(call.args.first(), Some(Expr::Closure(closure)) if !closure.inputs.is_empty());
        if !is_listed || takes_error {
            return None;
        }
        let matched = as_match(call, &parse_quote!(found__))?;
        let value = match &*call.receiver {
            Expr::Path(_) => self
                .known_value(&call.receiver)
                .filter(|variable| self.is_of_a_call(*variable))?,
            // on what a method gives, `map` may be that of iterators
            Expr::MethodCall(inner)
                if name != "map" && !OPTIONS.contains(&inner.method.to_string().as_str()) =>
            {
                self.given(&call.receiver)?
            }
            Expr::Call(inner) if is_function(inner) => self.given(&call.receiver)?,
            _ => return None,
        };
        let whole = Place::whole(value);
        self.scopes.push(Scope::new());
        let result = if self.is_of_a_call(value) {
            let some = Operation::Adapt {
                method: "some".to_string(),
                argument: Operand::Place(whole.clone()),
            };
            let found = self.temporary_named("found", some, Kind::Unknown, true, call.span());
            if let Operand::Place(place) = found.operand {
                self.alias("found__", place, Borrow::None);
            }
            self.alias("whole__", whole, Borrow::None);
            let result = self.expression(&matched);
            match name.as_str() {
                "map" => self.wrapped_again(result, call),
                _ => result,
            }
        } else {
            self.alias("found__", whole, Borrow::None);
            self.expression(&matched)
        };
        self.scopes.pop();
        Some(result)
    }

    /// What was mapped, wrapped as it was before.
    fn wrapped_again(&mut self, mapped: Value, call: &ExprMethodCall) -> Value {
        let mapped = self.held(mapped, call.span());
        let tokens = self.opaque(&parse_quote!(
            ::core::clone::Clone::clone(&whole__).map(|_| inside__.unwrap())
        ));
        let operation = Operation::Rewrap {
            argument: mapped.operand.clone(),
            tokens,
        };
        self.temporary(operation, Kind::Unknown, mapped.active, call.span())
    }

    /// The variable that holds what an expression gives.
    fn given(&mut self, receiver: &Expr) -> Option<Variable> {
        let value = self.expression(receiver);
        let value = self.held(value, receiver.span());
        match value.operand {
            Operand::Place(place) => Some(place.root),
            Operand::Opaque(_) => None,
        }
    }

    /// The variable that an expression names.
    fn known_value(&mut self, receiver: &Expr) -> Option<Variable> {
        if !matches!(receiver, Expr::Path(_)) {
            return None;
        }
        let (place, _) = self.place(receiver)?;
        place.is_whole().then_some(place.root)
    }

    /// Whether a variable holds what a call of a differentiated function gives.
    fn is_of_a_call(&self, variable: Variable) -> bool {
        let is_call = |statement: &Statement| matches!(statement, Statement::Bind(bound, Operation::Call(call)) if *bound == variable && !call.fallible && !call.callee.gives_view() && !matches!(call.callee, Callee::Value(..)));
        self.function.data(variable).varied && self.blocks.iter().flatten().any(is_call)
    }
}

/// Whether a call is of a function, not of a variant.
fn is_function(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else {
        return false;
    };
    path.path.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        !name
            .trim_start_matches("r#")
            .starts_with(char::is_uppercase)
    })
}
