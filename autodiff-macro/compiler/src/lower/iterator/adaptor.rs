//! Adaptors: streams made of streams.

use super::super::Lowerer;
use super::super::Value;
use super::{Driven, Indexed, Item, Ranged, Stream, exit};
use crate::ir::{Borrow, Kind, Opaque, Operand};
use std::rc::Rc;
use syn::ExprMethodCall;
use syn::spanned::Spanned;

/// What an adaptor makes of an item.
type Mapped = Rc<dyn Fn(&mut Lowerer<'_>, Item) -> Item>;

mod join;
mod select;

/// Methods that make an iterator of an iterator.
pub const ADAPTORS: &[&str] = &[
    "map",
    "filter",
    "filter_map",
    "flat_map",
    "flatten",
    "zip",
    "enumerate",
    "rev",
    "skip",
    "skip_while",
    "take",
    "take_while",
    "map_while",
    "step_by",
    "copied",
    "cloned",
    "chain",
    "cycle",
    "scan",
    "inspect",
    "fuse",
    "by_ref",
    "peekable",
    "into_iter",
    "iter",
];

impl Lowerer<'_> {
    /// The stream of an adaptor.
    pub fn adapted(&mut self, call: &ExprMethodCall, name: &str) -> Option<Stream> {
        let inner = self.stream(&call.receiver)?;
        match name {
            "into_iter" | "iter" | "fuse" => Some(inner),
            "copied" | "cloned" => {
                let clone = name == "cloned";
                Some(self.each(
                    inner,
                    Rc::new(move |lowerer, item| lowerer.dereferenced_item(item, clone)),
                ))
            }
            "map" => {
                let function = self.function_of(call.args.first())?;
                let inner = if self.has_effects(&function) {
                    self.with_effects(inner)
                } else {
                    inner
                };
                Some(self.each(
                    inner,
                    Rc::new(move |lowerer, item| lowerer.apply(&function, vec![item])),
                ))
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
                let other = self.stream(call.args.first()?)?;
                self.zipped(inner, other)
            }
            "chain" => {
                let other = self.stream(call.args.first()?)?;
                join::chained(self, inner, other)
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
                Some(Stream::Indexed(Indexed {
                    length,
                    item: Rc::new(around),
                    endless: true,
                }))
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
                    lowerer
                        .apply_optional(&function, vec![item], sink, &mut |lowerer| lowerer.stop());
                }))
            }
            "take_while" => {
                let function = self.function_of(call.args.first())?;
                let effects = self.has_effects(&function);
                let inner = self.flat(inner)?;
                Some(self.sieve(inner, effects, move |lowerer, item, sink| {
                    let condition = lowerer.test(&function, item.clone());
                    lowerer.either(
                        condition,
                        |lowerer| sink(lowerer, item),
                        |lowerer| lowerer.stop(),
                    );
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
    fn each(&mut self, stream: Stream, function: Mapped) -> Stream {
        match stream {
            Stream::Ranged(Ranged { range, item }) => Stream::Ranged(Ranged {
                range,
                item: Rc::new(move |lowerer, at| {
                    let item = item(lowerer, at);
                    function(lowerer, item)
                }),
            }),
            Stream::Indexed(Indexed {
                length,
                item,
                endless,
            }) => Stream::Indexed(Indexed {
                length,
                item: Rc::new(move |lowerer, at| {
                    let item = item(lowerer, at);
                    function(lowerer, item)
                }),
                endless,
            }),
            Stream::Driven(Driven {
                run,
                nested,
                effects,
            }) => Stream::Driven(Driven {
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
        Stream::Driven(Driven {
            effects: true,
            ..driven
        })
    }

    /// Items one by one, each handed on or not.
    fn sieve(
        &mut self,
        stream: Stream,
        effects: bool,
        each: impl Fn(&mut Lowerer<'_>, Item, super::Sink<'_>) + 'static,
    ) -> Stream {
        let driven = self.driven(stream);
        let run = driven.run;
        Stream::Driven(Driven {
            run: Box::new(move |lowerer, label, sink| {
                run(lowerer, label, &mut |lowerer, item| {
                    each(lowerer, item, sink)
                })
            }),
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
                Item::Value(
                    Value {
                        borrow: Borrow::None,
                        ..value
                    },
                    levels.saturating_sub(1),
                )
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
                    sink(
                        lowerer,
                        Item::Pair(Box::new(Item::opaque(at)), Box::new(item)),
                    );
                })
            }
            other => match self.indexed(other) {
                Some(Indexed {
                    length,
                    item,
                    endless,
                }) => Stream::Indexed(Indexed {
                    length,
                    item: Rc::new(move |lowerer, at| {
                        let inner = item(lowerer, at.clone());
                        Item::Pair(
                            Box::new(Item::opaque(Opaque {
                                kind: Kind::Inactive,
                                ..at
                            })),
                            Box::new(inner),
                        )
                    }),
                    endless,
                }),
                None => unreachable!("ranges and indexed streams have an index"),
            },
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
            lowerer.apply_optional(
                &function,
                vec![Item::Value(so_far, 1), item],
                sink,
                &mut |lowerer| lowerer.stop(),
            );
        }))
    }
}
