//! Items that may be missing: `max_by`, `last`, `nth`, `reduce`, `find` of iterators, `first`, `get`, `pop` of sequences.

use super::super::exit::{self};
use super::super::{Lowerer, Value};
use super::{Indexed, Item, Stream};
use crate::ir::{Borrow, Kind, Opaque, Operand, Place, Projection};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

/// What an expression of type `Option` stands for.
pub struct Found {
    /// Whether there is one.
    pub condition: Opaque,
    /// What it is, where there is one.
    pub item: Box<dyn FnOnce(&mut Lowerer<'_>) -> Item>,
}

const OF_ITERATORS: &[&str] = &[
    "max_by",
    "min_by",
    "max_by_key",
    "min_by_key",
    "last",
    "next",
    "next_back",
    "nth",
    "reduce",
    "find",
    "find_map",
];
const OF_SEQUENCES: &[&str] = &[
    "first",
    "last",
    "get",
    "first_mut",
    "last_mut",
    "get_mut",
    "pop",
    "split_first",
    "split_last",
];

impl Lowerer<'_> {
    /// Whether `found` may know the expression, by its form.
    pub fn may_be_found(&self, expression: &Expr) -> bool {
        let Expr::MethodCall(call) = expression else {
            return matches!(expression, Expr::Paren(inner) if self.may_be_found(&inner.expr));
        };
        let name = call.method.to_string();
        if self.is_iterator(&call.receiver) {
            return OF_ITERATORS.contains(&name.as_str());
        }
        match name.as_str() {
            "copied" | "cloned" | "map" => self.may_be_found(&call.receiver),
            _ => {
                OF_SEQUENCES.contains(&name.as_str())
                    && matches!(self.kind_of(&call.receiver), Kind::Sequence(_))
            }
        }
    }

    /// The item that an expression gives, where it gives one. Nothing, if it is no expression of a known form.
    pub fn found(&mut self, expression: &Expr) -> Option<Found> {
        if !self.may_be_found(expression) {
            return None;
        }
        let before = self.current().len();
        let found = self.found_at(expression);
        if found.is_none() {
            self.current().truncate(before);
        }
        found
    }

    fn found_at(&mut self, expression: &Expr) -> Option<Found> {
        let call = match expression {
            Expr::Paren(inner) => return self.found_at(&inner.expr),
            Expr::MethodCall(call) => call,
            _ => return None,
        };
        let name = call.method.to_string();
        if self.is_iterator(&call.receiver) {
            return self.found_in_iterator(call, &name);
        }
        match name.as_str() {
            "copied" | "cloned" => {
                let inner = self.found_at(&call.receiver)?;
                Some(Found {
                    condition: inner.condition,
                    item: Box::new(move |lowerer| match (inner.item)(lowerer) {
                        Item::Value(value, levels) => {
                            let value = lowerer.owned_copy(value, proc_macro2::Span::call_site());
                            Item::Value(
                                Value {
                                    borrow: Borrow::None,
                                    ..value
                                },
                                levels.saturating_sub(1),
                            )
                        }
                        pair => pair,
                    }),
                })
            }
            "map" => {
                let function = self.function_of(call.args.first())?;
                let inner = self.found_at(&call.receiver)?;
                Some(Found {
                    condition: inner.condition,
                    item: Box::new(move |lowerer| {
                        let item = (inner.item)(lowerer);
                        lowerer.apply(&function, vec![item])
                    }),
                })
            }
            _ => self.found_in_sequence(call, &name),
        }
    }

    fn found_in_sequence(&mut self, call: &ExprMethodCall, name: &str) -> Option<Found> {
        let place = match self.sequence_place(&call.receiver) {
            Some(place) => place,
            None => {
                let value = self.expression(&call.receiver);
                match self.held(value, call.span()).operand {
                    Operand::Place(place) => place,
                    Operand::Opaque(_) => return None,
                }
            }
        };
        let whole = self.place_opaque(&place);
        let length = self.length_of(&place);
        let filled = self.compose("{} > 0", &[&length]);
        let borrow = if name.ends_with("_mut") {
            Borrow::Mutable
        } else {
            Borrow::Shared
        };
        let element = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let mut value = lowerer.value_at(place.then(Projection::Index(at)), Borrow::None);
            if borrow == Borrow::Mutable || !value.kind.is_float() {
                value.borrow = borrow;
            }
            Item::Value(value, 1)
        };
        let range = |lowerer: &Lowerer<'_>, text: &str, parts: &[&Opaque]| {
            let mut range = lowerer.compose(text, parts);
            range.kind = Kind::Sequence(Box::new(Kind::Inactive));
            range
        };
        match name {
            "first" | "first_mut" => Some(Found {
                condition: filled,
                item: Box::new(move |lowerer| element(lowerer, exit::literal("0"))),
            }),
            "last" | "last_mut" => {
                let at = self.compose("{} - 1", &[&length]);
                Some(Found {
                    condition: filled,
                    item: Box::new(move |lowerer| element(lowerer, at)),
                })
            }
            "get" | "get_mut" => {
                if matches!(&call.args[0], Expr::Range(_)) {
                    return None;
                }
                let at = self.settled(&call.args[0]);
                let condition = self.compose("{} < {}", &[&at, &length]);
                Some(Found {
                    condition,
                    item: Box::new(move |lowerer| element(lowerer, at)),
                })
            }
            "split_first" | "split_last" => {
                let (one, rest) = if name == "split_first" {
                    (exit::literal("0"), range(self, "1 ..", &[]))
                } else {
                    let last = self.compose("{} - 1", &[&length]);
                    let rest = range(self, ".. {}", &[&last]);
                    (last, rest)
                };
                let item = move |lowerer: &mut Lowerer<'_>| {
                    Item::Pair(
                        Box::new(element(lowerer, one)),
                        Box::new(element(lowerer, rest)),
                    )
                };
                Some(Found {
                    condition: filled,
                    item: Box::new(item),
                })
            }
            "pop" => {
                let place = self.sequence_place(&call.receiver)?;
                let filled = self.compose("!{}.is_empty()", &[&whole]);
                let filled = self.settle(filled, call.span());
                Some(Found {
                    condition: filled,
                    item: Box::new(move |lowerer| {
                        Item::Value(lowerer.popped(place, proc_macro2::Span::call_site()), 0)
                    }),
                })
            }
            _ => None,
        }
    }

    fn found_in_iterator(&mut self, call: &ExprMethodCall, name: &str) -> Option<Found> {
        let stream = self.stream(&call.receiver)?;
        if name == "find_map" {
            return self.mapped_and_found(call, stream);
        }
        if let (Stream::Driven(driven), "next" | "nth") = (&stream, name)
            && driven.effects
        {
            return None;
        }
        let indexed = self.indexed(stream)?;
        let length = indexed.length.clone();
        let filled = self.compose("{} > 0", &[&length]);
        let at_index = |indexed: Indexed, at: Opaque, condition: Opaque| {
            Some(Found {
                condition,
                item: Box::new(move |lowerer| (indexed.item)(lowerer, at)),
            })
        };
        match name {
            "next" => at_index(indexed, exit::literal("0"), filled),
            "last" | "next_back" => {
                let at = self.compose("({} - 1)", &[&length]);
                at_index(indexed, at, filled)
            }
            "nth" => {
                let at = self.settled(&call.args[0]);
                let condition = self.compose("{} < {}", &[&at, &length]);
                at_index(indexed, at, condition)
            }
            "reduce" => {
                let function = self.function_of(call.args.first())?;
                let span = call.span();
                Some(Found {
                    condition: filled,
                    item: Box::new(move |lowerer| {
                        let first = (indexed.item)(lowerer, exit::literal("0"));
                        let first = lowerer.item_value(first, span);
                        let state = lowerer.variable_of("reduced", first, span);
                        let rest = lowerer.compose("{} - 1", &[&length]);
                        let rest = lowerer.settle(rest, span);
                        lowerer.counted_loop(&rest, None, |lowerer, at| {
                            let next = lowerer.compose("({} + 1)", &[&at]);
                            let item = (indexed.item)(lowerer, next);
                            let so_far = lowerer.value_at(Place::whole(state), Borrow::None);
                            let value = lowerer.step(&function, so_far, item, span);
                            lowerer.store_into(state, value);
                        });
                        Item::Value(lowerer.value_at(Place::whole(state), Borrow::None), 0)
                    }),
                })
            }
            _ => {
                let indexed = self.plain(indexed)?;
                let helper = match name {
                    "max_by" => "position_max_by",
                    "min_by" => "position_min_by",
                    "max_by_key" => "position_max_by_key",
                    "min_by_key" => "position_min_by_key",
                    _ => "position_where",
                };
                let found = self.searched(helper, &indexed, call.args.first()?)?;
                let condition = self.compose("{}.is_some()", &[&found]);
                let at = self.compose("{}.unwrap()", &[&found]);
                at_index(indexed, at, condition)
            }
        }
    }

    /// The same stream, its items readable without statements: collected, where a function makes them.
    fn plain(&mut self, indexed: Indexed) -> Option<Indexed> {
        let before = self.current().len();
        let item = (indexed.item)(self, exit::literal("0"));
        let is_plain = self.current().len() == before && !item.is_mutable();
        self.current().truncate(before);
        if is_plain {
            return Some(indexed);
        }
        let driven = self.driven(Stream::Indexed(indexed));
        let collected = super::Driven {
            nested: true,
            ..driven
        };
        match self.flat(Stream::Driven(collected))? {
            Stream::Indexed(indexed) => Some(indexed),
            _ => None,
        }
    }
}
