//! Adaptors: streams made of streams.

use super::super::Lowerer;
use super::function::Function;
use super::{Driven, Indexed, Item, Ranged, Stream, exit};
use super::super::Value;
use crate::ir::{Borrow, Kind, Opaque, Operand};
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

/// Methods that make an iterator of an iterator.
pub const ADAPTORS: &[&str] = &[
    "map", "filter", "filter_map", "flat_map", "flatten", "zip", "enumerate", "rev", "skip", "skip_while", "take", "take_while", "map_while", "step_by", "copied", "cloned", "chain", "cycle",
    "scan", "inspect", "fuse", "by_ref", "peekable", "into_iter", "iter",
];

impl Lowerer<'_> {
    /// The stream of an adaptor.
    pub fn adapted(&mut self, call: &ExprMethodCall, name: &str) -> Option<Stream> {
        let inner = self.stream(&call.receiver)?;
        match name {
            "into_iter" | "iter" | "fuse" => Some(inner),
            "copied" | "cloned" => {
                let clone = name == "cloned";
                Some(self.each(inner, Rc::new(move |lowerer, item| lowerer.dereferenced_item(item, clone))))
            }
            "map" => {
                let function = self.function_of(call.args.first())?;
                let inner = if self.has_effects(&function) { self.with_effects(inner) } else { inner };
                Some(self.each(inner, Rc::new(move |lowerer, item| lowerer.apply(&function, vec![item]))))
            }
            "inspect" => {
                let function = self.function_of(call.args.first())?;
                let inner = self.with_effects(inner);
                Some(self.each(
                    inner,
                    Rc::new(move |lowerer, item| {
                        let shown = match item.clone() {
                            Item::Value(value, levels) => Item::Value(value, levels + 1),
                            pair => pair,
                        };
                        lowerer.apply_statement(&function, shown);
                        item
                    }),
                ))
            }
            "enumerate" => Some(self.enumerated(inner)),
            "zip" => {
                let other = self.stream(call.args.first()?).or_else(|| self.unknown_items(&call.args[0]))?;
                self.zipped(inner, other)
            }
            "chain" => {
                let other = self.stream(call.args.first()?)?;
                Some(chained(self, inner, other))
            }
            "rev" => self.reversed(inner),
            "skip" => {
                let count = self.settled(call.args.first()?);
                Some(self.skipped(inner, count, call.span()))
            }
            "take" => {
                let count = self.settled(call.args.first()?);
                self.taken(inner, count, call.span())
            }
            "step_by" => {
                let step = self.settled(call.args.first()?);
                Some(self.strided(inner, step, call.span()))
            }
            "cycle" => {
                let indexed = match inner {
                    Stream::Driven(_) => return None,
                    other => self.indexed(other)?,
                };
                let (length, item) = (indexed.length.clone(), indexed.item);
                let around = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
                    let at = lowerer.compose("({} % {})", &[&at, &length]);
                    item(lowerer, at)
                };
                let length = self.compose("usize::MAX * usize::from({} > 0)", &[&indexed.length]);
                let length = self.settle(length, call.span());
                Some(Stream::Indexed(Indexed { length, item: Rc::new(around), endless: true }))
            }
            "filter" => {
                let function = self.function_of(call.args.first())?;
                let effects = self.has_effects(&function);
                Some(self.sieve(inner, effects, move |lowerer, item, sink| {
                    let condition = lowerer.test(&function, item.clone());
                    lowerer.when(condition, |lowerer| sink(lowerer, item));
                }))
            }
            "filter_map" => {
                let function = self.function_of(call.args.first())?;
                let effects = self.has_effects(&function);
                Some(self.sieve(inner, effects, move |lowerer, item, sink| {
                    lowerer.apply_optional(&function, vec![item], sink, &mut |_| {});
                }))
            }
            "map_while" => {
                let function = self.function_of(call.args.first())?;
                let effects = self.has_effects(&function);
                let inner = self.flat(inner)?;
                Some(self.sieve(inner, effects, move |lowerer, item, sink| {
                    lowerer.apply_optional(&function, vec![item], sink, &mut |lowerer| lowerer.stop());
                }))
            }
            "take_while" => {
                let function = self.function_of(call.args.first())?;
                let effects = self.has_effects(&function);
                let inner = self.flat(inner)?;
                Some(self.sieve(inner, effects, move |lowerer, item, sink| {
                    let condition = lowerer.test(&function, item.clone());
                    lowerer.either(condition, |lowerer| sink(lowerer, item), |lowerer| lowerer.stop());
                }))
            }
            "skip_while" => {
                let function = self.function_of(call.args.first())?;
                let effects = self.has_effects(&function);
                let skipping = self.inactive_cell("skipping", "true");
                Some(self.sieve(inner, effects, move |lowerer, item, sink| {
                    let still = lowerer.now(skipping);
                    lowerer.when(still, |lowerer| {
                        let condition = lowerer.test(&function, item.clone());
                        lowerer.set(skipping, "=", &condition);
                    });
                    let still = lowerer.now(skipping);
                    let through = lowerer.compose("!{}", &[&still]);
                    lowerer.when(through, |lowerer| sink(lowerer, item));
                }))
            }
            "scan" => self.scanned(inner, call),
            "flat_map" => self.flat_mapped(inner, call),
            "flatten" => self.flattened(inner),
            _ => None,
        }
    }

    /// Every item through a function.
    fn each(&mut self, stream: Stream, function: Rc<dyn Fn(&mut Lowerer<'_>, Item) -> Item>) -> Stream {
        match stream {
            Stream::Ranged(Ranged { range, item }) => Stream::Ranged(Ranged {
                range,
                item: Rc::new(move |lowerer, at| {
                    let item = item(lowerer, at);
                    function(lowerer, item)
                }),
            }),
            Stream::Indexed(Indexed { length, item, endless }) => Stream::Indexed(Indexed {
                length,
                item: Rc::new(move |lowerer, at| {
                    let item = item(lowerer, at);
                    function(lowerer, item)
                }),
                endless,
            }),
            Stream::Driven(Driven { run, nested, effects }) => Stream::Driven(Driven {
                run: Box::new(move |lowerer, label, sink| {
                    run(lowerer, label, &mut |lowerer, item| {
                        let item = function(lowerer, item);
                        sink(lowerer, item);
                    });
                }),
                nested,
                effects,
            }),
        }
    }

    /// The items one by one, each made when it is asked for.
    fn with_effects(&mut self, stream: Stream) -> Stream {
        let driven = self.driven(stream);
        Stream::Driven(Driven { effects: true, ..driven })
    }

    /// Items one by one, each handed on or not.
    fn sieve(&mut self, stream: Stream, effects: bool, each: impl Fn(&mut Lowerer<'_>, Item, super::Sink<'_>) + 'static) -> Stream {
        let driven = self.driven(stream);
        let run = driven.run;
        Stream::Driven(Driven {
            run: Box::new(move |lowerer, label, sink| run(lowerer, label, &mut |lowerer, item| each(lowerer, item, sink))),
            nested: driven.nested,
            effects: driven.effects || effects,
        })
    }

    fn dereferenced_item(&mut self, item: Item, clone: bool) -> Item {
        match item {
            Item::Value(value, levels) => {
                let span = proc_macro2::Span::call_site();
                let is_place = matches!(value.operand, Operand::Place(_));
                if clone && levels <= 1 && is_place && value.active && !value.kind.is_float() {
                    return Item::Value(self.owned_copy(value, span), 0);
                }
                Item::Value(Value { borrow: Borrow::None, ..value }, levels.saturating_sub(1))
            }
            pair => pair,
        }
    }

    fn enumerated(&mut self, stream: Stream) -> Stream {
        match stream {
            Stream::Driven(driven) => {
                let count = self.inactive_cell("count", "0_usize");
                self.sieve(Stream::Driven(driven), false, move |lowerer, item, sink| {
                    let at = lowerer.now(count);
                    lowerer.set(count, "+=", &exit::literal("1"));
                    sink(lowerer, Item::Pair(Box::new(Item::opaque(at)), Box::new(item)));
                })
            }
            other => match self.indexed(other) {
                Some(Indexed { length, item, endless }) => Stream::Indexed(Indexed {
                    length,
                    item: Rc::new(move |lowerer, at| {
                        let inner = item(lowerer, at.clone());
                        Item::Pair(Box::new(Item::opaque(Opaque { kind: Kind::Inactive, ..at })), Box::new(inner))
                    }),
                    endless,
                }),
                None => unreachable!("ranges and indexed streams have an index"),
            },
        }
    }

    /// Two streams in step.
    pub fn zipped(&mut self, first: Stream, second: Stream) -> Option<Stream> {
        let (first, second) = match (first, second) {
            (Stream::Driven(first), second) if !first.effects => {
                let second = self.indexed(second)?;
                return Some(self.counted_beside(first, second, false));
            }
            (first, Stream::Driven(second)) if !second.effects => {
                let first = self.indexed(first)?;
                return Some(self.counted_beside(second, first, true));
            }
            both => both,
        };
        let first = self.indexed(first)?;
        let second = self.indexed(second)?;
        let (length, endless) = match (first.endless, second.endless) {
            (true, _) => (second.length, second.endless),
            (false, true) => (first.length, false),
            (false, false) if first.length.tokens.to_string() == second.length.tokens.to_string() => (first.length, false),
            (false, false) => {
                let shorter = self.compose("{}.min({})", &[&first.length, &second.length]);
                (self.settle(shorter, proc_macro2::Span::call_site()), false)
            }
        };
        let (one, two) = (first.item, second.item);
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let first = one(lowerer, at.clone());
            Item::Pair(Box::new(first), Box::new(two(lowerer, at)))
        };
        Some(Stream::Indexed(Indexed { length, item: Rc::new(item), endless }))
    }

    /// Items one by one, each with the one of another stream at the same count.
    fn counted_beside(&mut self, driven: Driven, indexed: Indexed, swapped: bool) -> Stream {
        let count = self.inactive_cell("count", "0_usize");
        self.sieve(Stream::Driven(driven), false, move |lowerer, item, sink| {
            let at = lowerer.now(count);
            lowerer.set(count, "+=", &exit::literal("1"));
            let both = |lowerer: &mut Lowerer<'_>, sink: super::Sink<'_>| {
                let other = (indexed.item)(lowerer, at.clone());
                let (first, second) = if swapped { (other, item) } else { (item, other) };
                sink(lowerer, Item::Pair(Box::new(first), Box::new(second)));
            };
            if indexed.endless {
                both(lowerer, sink);
            } else {
                let through = lowerer.compose("{} < {}", &[&at, &indexed.length]);
                lowerer.when(through, |lowerer| both(lowerer, sink));
            }
        })
    }

    /// The items of an inactive iterator that syntax does not know.
    fn unknown_items(&mut self, expression: &Expr) -> Option<Stream> {
        use quote::ToTokens;
        let text = expression.to_token_stream().to_string();
        if self.mentions_varied(expression) || ["cycle", "repeat", "successors", "from_fn"].iter().any(|endless| text.contains(endless)) || matches!(expression, Expr::Path(_)) {
            return None;
        }
        let opaque = self.opaque(expression);
        let mut collected = self.compose("::core::iter::IntoIterator::into_iter({}).collect::<::std::vec::Vec<_>>()", &[&opaque]);
        collected.pure = false;
        let items = self.temporary_named("items", crate::ir::Operation::Opaque(collected), Kind::Sequence(Box::new(Kind::Unknown)), false, expression.span());
        let items = self.opaque_of(&items);
        let length = self.compose("{}.len()", &[&items]);
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let mut element = lowerer.compose("::core::clone::Clone::clone(&{}[{}])", &[&items, &at]);
            element.kind = Kind::Unknown;
            Item::opaque(element)
        };
        Some(Stream::Indexed(Indexed { length, item: Rc::new(item), endless: false }))
    }

    fn reversed(&mut self, stream: Stream) -> Option<Stream> {
        if let Stream::Ranged(Ranged { range, item }) = stream {
            let range = super::super::repeat::Range { reversed: !range.reversed, start: None, end: None, ..range };
            if range.reversible {
                return Some(Stream::Ranged(Ranged { range, item }));
            }
            let tokens = self.compose("{}.rev()", &[&range.tokens]);
            return Some(Stream::Ranged(Ranged { range: super::super::repeat::Range { tokens, reversed: false, ..range }, item }));
        }
        let Indexed { length, item, endless } = self.indexed(stream)?;
        if endless {
            return None;
        }
        let whole = length.clone();
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let back = lowerer.compose("({} - 1 - {})", &[&whole, &at]);
            item(lowerer, back)
        };
        Some(Stream::Indexed(Indexed { length, item: Rc::new(item), endless }))
    }

    fn skipped(&mut self, stream: Stream, count: Opaque, span: proc_macro2::Span) -> Stream {
        match stream {
            Stream::Driven(driven) => {
                let seen = self.inactive_cell("seen", "0_usize");
                self.sieve(Stream::Driven(driven), false, move |lowerer, item, sink| {
                    let before = lowerer.now(seen);
                    lowerer.set(seen, "+=", &exit::literal("1"));
                    let through = lowerer.compose("{} >= {}", &[&before, &count]);
                    lowerer.when(through, |lowerer| sink(lowerer, item));
                })
            }
            other => match self.indexed(other) {
                Some(Indexed { length, item, endless }) => {
                    let length = if endless { length } else { self.compose("{}.saturating_sub({})", &[&length, &count]) };
                    let length = self.settle(length, span);
                    let later = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
                        let later = lowerer.compose("({} + {})", &[&at, &count]);
                        item(lowerer, later)
                    };
                    Stream::Indexed(Indexed { length, item: Rc::new(later), endless })
                }
                None => unreachable!("ranges and indexed streams have an index"),
            },
        }
    }

    fn taken(&mut self, stream: Stream, count: Opaque, span: proc_macro2::Span) -> Option<Stream> {
        match stream {
            Stream::Driven(driven) => {
                let flat = self.flat(Stream::Driven(driven))?;
                let Stream::Driven(driven) = flat else { return self.taken(flat, count, span) };
                if driven.effects {
                    return None;
                }
                let seen = self.inactive_cell("seen", "0_usize");
                Some(self.sieve(Stream::Driven(driven), false, move |lowerer, item, sink| {
                    let before = lowerer.now(seen);
                    lowerer.set(seen, "+=", &exit::literal("1"));
                    let through = lowerer.compose("{} < {}", &[&before, &count]);
                    lowerer.either(through, |lowerer| sink(lowerer, item), |lowerer| lowerer.stop());
                }))
            }
            other => {
                let Indexed { length, item, endless } = self.indexed(other)?;
                let length = if endless { count } else { self.compose("{}.min({})", &[&length, &count]) };
                let length = self.settle(length, span);
                Some(Stream::Indexed(Indexed { length, item, endless: false }))
            }
        }
    }

    fn strided(&mut self, stream: Stream, step: Opaque, span: proc_macro2::Span) -> Stream {
        match stream {
            Stream::Ranged(Ranged { range, item }) => {
                let tokens = self.compose(if range.reversed { "{}.rev().step_by({})" } else { "{}.step_by({})" }, &[&range.tokens, &step]);
                let range = super::super::repeat::Range { tokens, reversed: false, reversible: false, start: None, end: None, inclusive: false };
                Stream::Ranged(Ranged { range, item })
            }
            Stream::Driven(driven) => {
                let seen = self.inactive_cell("seen", "0_usize");
                self.sieve(Stream::Driven(driven), false, move |lowerer, item, sink| {
                    let before = lowerer.now(seen);
                    lowerer.set(seen, "+=", &exit::literal("1"));
                    let through = lowerer.compose("{} % {} == 0", &[&before, &step]);
                    lowerer.when(through, |lowerer| sink(lowerer, item));
                })
            }
            Stream::Indexed(Indexed { length, item, endless }) => {
                let length = if endless { length } else { self.compose("{}.div_ceil({})", &[&length, &step]) };
                let length = self.settle(length, span);
                let strided = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
                    let strided = lowerer.compose("({} * {})", &[&at, &step]);
                    item(lowerer, strided)
                };
                Stream::Indexed(Indexed { length, item: Rc::new(strided), endless })
            }
        }
    }

    /// `scan(state, |s, x| { …; Some(value) })`
    fn scanned(&mut self, stream: Stream, call: &ExprMethodCall) -> Option<Stream> {
        let function = self.function_of(call.args.iter().nth(1))?;
        let stream = self.flat(stream)?;
        let initial = self.expression(&call.args[0]);
        let state = self.variable_of("state", initial, call.span());
        Some(self.sieve(stream, true, move |lowerer, item, sink| {
            let mut so_far = lowerer.value_at(crate::ir::Place::whole(state), Borrow::None);
            so_far.borrow = Borrow::Mutable;
            lowerer.apply_optional(&function, vec![Item::Value(so_far, 1), item], sink, &mut |lowerer| lowerer.stop());
        }))
    }

    fn flat_mapped(&mut self, stream: Stream, call: &ExprMethodCall) -> Option<Stream> {
        let function = self.function_of(call.args.first())?;
        let Function::Closure(closure, scopes) = function else { return None };
        let body = self.body_of(&closure)?;
        let effects = !self.writes_of(&body).is_empty();
        let span = call.method.clone();
        Some(self.nest(stream, effects, move |lowerer, item, sink| {
            let outer = lowerer.scopes.clone();
            lowerer.within(&scopes, |lowerer| {
                if let Some(pattern) = closure.inputs.first() {
                    lowerer.bind_item(pattern, item);
                }
                let last = match &body {
                    Expr::Block(block) if block.label.is_none() => match block.block.stmts.split_last() {
                        Some((syn::Stmt::Expr(last, None), before)) => {
                            lowerer.statements(before, exit::Tail::Unit);
                            last
                        }
                        _ => &body,
                    },
                    _ => &body,
                };
                match lowerer.stream(last) {
                    Some(inner) => lowerer.run(inner, None, &mut |lowerer, item| lowerer.within(&outer, |lowerer| sink(lowerer, item))),
                    None => {
                        lowerer.refuse(crate::diagnostics::codes::Code::Iterator, &span, "what this closure gives is no known iterator");
                    }
                }
            });
        }))
    }

    fn flattened(&mut self, stream: Stream) -> Option<Stream> {
        Some(self.nest(stream, false, move |lowerer, item, sink| {
            let name = lowerer.function.names.fresh("part");
            let ident = crate::ir::print::ident(&name, proc_macro2::Span::call_site());
            let outer = lowerer.scopes.clone();
            lowerer.scopes.push(super::super::names::Scope::new());
            let pattern: syn::Pat = syn::parse_quote!(#ident);
            lowerer.bind_item(&pattern, item);
            let path = super::super::names::path_expression(ident);
            if let Some(inner) = lowerer.stream(&path) {
                lowerer.run(inner, None, &mut |lowerer, item| lowerer.within(&outer, |lowerer| sink(lowerer, item)));
            }
            lowerer.scopes.pop();
        }))
    }

    fn nest(&mut self, stream: Stream, effects: bool, each: impl Fn(&mut Lowerer<'_>, Item, super::Sink<'_>) + 'static) -> Stream {
        match self.sieve(stream, effects, each) {
            Stream::Driven(driven) => Stream::Driven(Driven { nested: true, ..driven }),
            other => other,
        }
    }
}

/// One stream after the other: one loop where both have an index.
fn chained(lowerer: &mut Lowerer<'_>, first: Stream, second: Stream) -> Stream {
    match (first, second) {
        (Stream::Driven(first), second) => {
            let second = lowerer.driven(second);
            after(first, second)
        }
        (first, Stream::Driven(second)) => {
            let first = lowerer.driven(first);
            after(first, second)
        }
        (first, second) => {
            let (Some(first), Some(second)) = (lowerer.indexed(first), lowerer.indexed(second)) else { unreachable!("ranges and indexed streams have an index") };
            Stream::Driven(Driven {
                run: Box::new(move |lowerer, label, sink| {
                    let length = lowerer.compose("{} + {}", &[&first.length, &second.length]);
                    let length = lowerer.settle(length, proc_macro2::Span::call_site());
                    lowerer.counted_loop(&length, label, |lowerer, at| {
                        let condition = lowerer.compose("{} < {}", &[&at, &first.length]);
                        let (then, _) = lowerer.nested(|lowerer| {
                            let item = (first.item)(lowerer, at.clone());
                            sink(lowerer, item);
                            exit::Yield::default()
                        });
                        let (otherwise, _) = lowerer.nested(|lowerer| {
                            let later = lowerer.compose("({} - {})", &[&at, &first.length]);
                            let item = (second.item)(lowerer, later);
                            sink(lowerer, item);
                            exit::Yield::default()
                        });
                        lowerer.push(crate::ir::Statement::If { condition, results: Vec::new(), then, otherwise });
                    });
                }),
                nested: false,
                effects: false,
            })
        }
    }
}

fn after(first: Driven, second: Driven) -> Stream {
    Stream::Driven(Driven {
        effects: first.effects || second.effects,
        run: Box::new(move |lowerer, label, sink| {
            (first.run)(lowerer, label.clone(), sink);
            (second.run)(lowerer, label, sink);
        }),
        nested: true,
    })
}
