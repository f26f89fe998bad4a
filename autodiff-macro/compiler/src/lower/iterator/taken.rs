//! What becomes of a value that was found: unwrapped, matched, popped.

use super::super::exit::{self, Tail};
use super::super::names::Scope;
use super::super::{Lowerer, Value};
use super::Found;
use super::Item;
use crate::ir::{Borrow, Kind, Operation, Place};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Pat, Stmt};

/// What the `Some` of a pattern holds.
pub fn payload(pattern: &Pat) -> Option<&Pat> {
    match pattern {
        Pat::TupleStruct(some)
            if some.elems.len() == 1
                && some
                    .path
                    .segments
                    .last()
                    .is_some_and(|segment| segment.ident == "Some") =>
        {
            some.elems.first()
        }
        _ => None,
    }
}

pub fn is_none(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Ident(ident) if ident.ident == "None")
        || matches!(pattern, Pat::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == "None"))
}

pub fn is_rest(pattern: &Pat) -> bool {
    is_none(pattern) || matches!(pattern, Pat::Wild(_))
}

fn is_irrefutable(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(ident) => {
            ident.subpat.is_none() && !ident.ident.to_string().starts_with(char::is_uppercase)
        }
        Pat::Wild(_) => true,
        Pat::Paren(inner) => is_irrefutable(&inner.pat),
        Pat::Reference(inner) => is_irrefutable(&inner.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().all(is_irrefutable),
        _ => false,
    }
}

impl Lowerer<'_> {
    /// A method of an element that may be missing. Nothing, if this is none.
    pub fn found_value(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let name = call.method.to_string();
        if ![
            "unwrap",
            "expect",
            "unwrap_or",
            "unwrap_or_default",
            "unwrap_or_else",
            "map_or",
        ]
        .contains(&name.as_str())
        {
            return None;
        }
        if let Expr::MethodCall(inner) = &*call.receiver
            && (name == "unwrap" || name == "expect")
            && !self.is_iterator(&inner.receiver)
            && [
                "first",
                "last",
                "get",
                "first_mut",
                "last_mut",
                "get_mut",
                "pop",
            ]
            .contains(&inner.method.to_string().as_str())
        {
            // a place, which is found elsewhere
            return None;
        }
        if !self.may_be_found(&call.receiver) {
            return None;
        }
        let span = call.span();
        let Some(found) = self.found(&call.receiver) else {
            let Expr::MethodCall(inner) = &*call.receiver else {
                return None;
            };
            if !self.is_iterator(&inner.receiver) {
                return None;
            }
            return Some(self.refuse(
                crate::diagnostics::codes::Code::Iterator,
                &inner.method,
                format!("`{}` of this iterator has no derivative rule", inner.method),
            ));
        };
        if name == "unwrap" || name == "expect" {
            let item = (found.item)(self);
            return Some(self.referred(item, span));
        }
        let function = match name.as_str() {
            "map_or" => Some(self.function_of(call.args.iter().nth(1))?),
            _ => None,
        };
        let otherwise = match (name.as_str(), call.args.first()) {
            ("unwrap_or" | "map_or", Some(value)) => self.expression(value),
            ("unwrap_or_default", _) => {
                self.number(0.0, Kind::Float(crate::ir::Scalar::Literal), span)
            }
            ("unwrap_or_else", Some(Expr::Closure(closure))) => match &*closure.body {
                body if exit::is_never(body) => {
                    let item = (found.item)(self);
                    return Some(self.referred(item, span));
                }
                body => {
                    let kind =
                        self.kind_of_result(|lowerer| Item::Value(lowerer.expression(body), 0));
                    if kind.is_float() {
                        return Some(self.found_or_else(found, body, kind, span));
                    }
                    self.expression(body)
                }
            },
            _ => return None,
        };
        let otherwise = self.owned_copy(otherwise, span);
        let value = self.variable_of("found", otherwise, span);
        self.when(found.condition, |lowerer| {
            let mut item = (found.item)(lowerer);
            if let Some(function) = &function {
                item = lowerer.apply(function, vec![item]);
            }
            let new = lowerer.item_value(item, span);
            lowerer.store_into(value, new);
        });
        Some(self.value_at(Place::whole(value), Borrow::None))
    }

    /// `unwrap_or_else(|| e)` of a scalar: `e` is evaluated only where nothing is found.
    fn found_or_else(
        &mut self,
        found: Found,
        otherwise: &Expr,
        kind: Kind,
        span: proc_macro2::Span,
    ) -> Value {
        let start = self.number(0.0, kind, span);
        let value = self.variable_of("found", start, span);
        let item = found.item;
        self.either(
            found.condition,
            |lowerer| {
                let item = item(lowerer);
                let new = lowerer.item_value(item, span);
                lowerer.store_into(value, new);
            },
            |lowerer| {
                let new = lowerer.expression(otherwise);
                lowerer.store_into(value, new);
            },
        );
        self.value_at(Place::whole(value), Borrow::None)
    }

    /// `match` and `if let` on an element that may be missing: arms `Some(p)`, `None` and `_`, without guards.
    pub fn optional_arms(
        &mut self,
        scrutinee: &Expr,
        arms: &[(Pat, Option<Expr>, Vec<Stmt>)],
        tail: Tail,
    ) -> Option<exit::Yield> {
        let [(first, None, first_body), (second, None, second_body)] = arms else {
            return None;
        };
        let (payload, some_body, none_body) = match (payload(first), payload(second)) {
            (Some(payload), None) if is_rest(second) => (payload, first_body, second_body),
            (None, Some(payload)) if is_none(first) => (payload, second_body, first_body),
            _ => return None,
        };
        if !is_irrefutable(payload) {
            return None;
        }
        let found = self.found(scrutinee)?;
        let condition = self.settle(found.condition, scrutinee.span());
        let (then, then_values) = self.nested(|lowerer| {
            let item = (found.item)(lowerer);
            lowerer.scopes.push(Scope::new());
            lowerer.bind_item(payload, item);
            let yielded = lowerer.statements(some_body, tail);
            lowerer.scopes.pop();
            yielded
        });
        let (otherwise, otherwise_values) =
            self.nested(|lowerer| lowerer.statements(none_body, tail));
        Some(self.join(
            condition,
            then,
            then_values,
            otherwise,
            otherwise_values,
            scrutinee.span(),
        ))
    }

    /// The two parts of `v.split_first().unwrap()`.
    pub fn found_pair(&mut self, call: &ExprMethodCall) -> Option<Item> {
        let Expr::MethodCall(inner) = &*call.receiver else {
            return None;
        };
        if !["unwrap", "expect"].contains(&call.method.to_string().as_str())
            || !["split_first", "split_last"].contains(&inner.method.to_string().as_str())
        {
            return None;
        }
        let found = self.found(&call.receiver)?;
        Some((found.item)(self))
    }

    /// Takes the last element off.
    pub fn popped(&mut self, place: Place, span: proc_macro2::Span) -> Value {
        let kind = match self.kind_of_place(&place) {
            Kind::Sequence(element) => *element,
            _ => Kind::Unknown,
        };
        let active = self.function.data(place.root).varied && !kind.is_inactive();
        self.temporary(Operation::Pop(place), kind, active, span)
    }
}
