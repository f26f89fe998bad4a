//! Chains that may end early, and elements that may be missing, behind `?`: `try_fold`, `collect` of results, `find_map`.

use super::super::{Lowerer, Value, closure, exit};
use super::{Found, Item, Stream};
use crate::ir::{Borrow, Kind, Opaque, Place, Statement};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

impl Lowerer<'_> {
    /// A chain, or an element that may be missing, behind `?`: leaves with `None`, or with the `Err` of an item.
    pub fn attempted_chain(&mut self, attempt: &syn::ExprTry) -> Option<Value> {
        let span = attempt.span();
        let (inner, failure) = self.failure_of(&attempt.expr);
        if let Some(found) = self.found(inner) {
            let (leave, _) = self.nested(|lowerer| {
                lowerer.push(Statement::Abort(failure));
                exit::Yield {
                    values: Vec::new(),
                    diverges: true,
                }
            });
            let missing = self.compose("!{}", &[&found.condition]);
            self.push(Statement::If {
                condition: missing,
                results: Vec::new(),
                then: leave,
                otherwise: crate::ir::Block::default(),
            });
            let item = (found.item)(self);
            return Some(self.referred(item, span));
        }
        let Expr::MethodCall(call) = &*attempt.expr else {
            return None;
        };
        if call.method == "try_fold" && self.is_iterator(&call.receiver) {
            return self.tried_fold(call);
        }
        if call.method != "collect" || !self.is_iterator(&call.receiver) {
            return None;
        }
        let Expr::MethodCall(map) = &*call.receiver else {
            return None;
        };
        let Some(Expr::Closure(closure)) = map.args.first() else {
            return None;
        };
        if map.method != "map" || self.wrap == crate::ir::signature::Wrap::None {
            return None;
        }
        let body = super::super::closure::failing(&closure.body)?;
        let stream = self.stream(&map.receiver)?;
        let scopes = self.scopes.clone();
        let vector = self.cell(
            "collected",
            Kind::Sequence(Box::new(Kind::Unknown)),
            false,
            span,
        );
        self.push(Statement::Bind(vector, self.new_vec()));
        self.run(stream, None, &mut |lowerer, item| {
            let value = lowerer.within(&scopes, |lowerer| {
                if let Some(pattern) = closure.inputs.first() {
                    lowerer.bind_item(pattern, item);
                }
                lowerer.tail(&body, exit::Tail::Value(1)).values.pop()
            });
            if let Some(value) = value {
                lowerer.append_item(&Place::whole(vector), Item::Value(value, 0));
            }
        });
        Some(self.value_at(Place::whole(vector), Borrow::None))
    }

    /// What is looked for, and how the function leaves where it is missing: `v.get(i).ok_or(e)`.
    fn failure_of<'e>(&self, attempted: &'e Expr) -> (&'e Expr, Opaque) {
        let none = exit::literal("::core::option::Option::None");
        let Expr::MethodCall(call) = attempted else {
            return (attempted, none);
        };
        let error = match (call.method.to_string().as_str(), call.args.first()) {
            ("ok_or", Some(error)) => error,
            ("ok_or_else", Some(Expr::Closure(closure))) => &*closure.body,
            _ => return (attempted, none),
        };
        let error = self.opaque(error);
        let failure = self.compose(
            "::core::result::Result::Err(::core::convert::From::from({}))",
            &[&error],
        );
        (&call.receiver, failure)
    }

    /// `try_fold(state, |state, item| …)?`
    fn tried_fold(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let span = call.span();
        let Some(Expr::Closure(stepped)) = call.args.iter().nth(1) else {
            return None;
        };
        if self.wrap == crate::ir::signature::Wrap::None {
            return None;
        }
        let body = closure::failing(&stepped.body)?;
        let stream = self.stream(&call.receiver)?;
        let initial = self.expression(&call.args[0]);
        let initial = self.owned_copy(initial, span);
        let state = self.variable_of("folded", initial, span);
        let scopes = self.scopes.clone();
        self.run(stream, None, &mut |lowerer, item| {
            let so_far = lowerer.value_at(Place::whole(state), Borrow::None);
            let so_far = lowerer.owned_copy(so_far, span);
            let value = lowerer.within(&scopes, |lowerer| {
                let items = [Item::Value(so_far, 0), item];
                for (pattern, item) in stepped.inputs.iter().zip(items) {
                    lowerer.bind_item(pattern, item);
                }
                lowerer.tail(&body, exit::Tail::Value(1)).values.pop()
            });
            if let Some(value) = value {
                lowerer.store_into(state, value);
            }
        });
        Some(self.value_at(Place::whole(state), Borrow::None))
    }

    /// `find_map(|item| …)` of scalars.
    pub fn mapped_and_found(&mut self, call: &ExprMethodCall, stream: Stream) -> Option<Found> {
        let function = self.function_of(call.args.first())?;
        let span = call.span();
        let ends = match &stream {
            Stream::Ranged(ranged) => ranged.range.end.is_some(),
            Stream::Indexed(indexed) => !indexed.endless,
            Stream::Driven(_) => true,
        };
        if !ends {
            return None;
        }
        let start = self.number(0.0, Kind::Float(crate::ir::Scalar::Literal), span);
        let value = self.variable_of("found", start, span);
        let seen = self.inactive_cell("seen", "false");
        let mut foreign = false;
        self.run(stream, None, &mut |lowerer, item| {
            let seen_before = lowerer.now(seen);
            let searching = lowerer.compose("!{}", &[&seen_before]);
            lowerer.when(searching, |lowerer| {
                lowerer.apply_optional(
                    &function,
                    vec![item],
                    &mut |lowerer, item| {
                        let new = lowerer.item_value(item, span);
                        foreign |= !new.kind.is_float();
                        lowerer.store_into(value, new);
                        lowerer.set(seen, "=", &exit::literal("true"));
                    },
                    &mut |_| {},
                );
            });
        });
        if foreign {
            return None;
        }
        let condition = self.now(seen);
        Some(Found {
            condition,
            item: Box::new(move |lowerer| {
                Item::Value(lowerer.value_at(Place::whole(value), Borrow::None), 0)
            }),
        })
    }
}
