//! Streams: what an iterator is lowered to before something consumes it.

use super::super::Lowerer;
use super::super::repeat::Range;
use super::{Item, ItemAt, Shape};
use crate::ir::{Borrow, Kind, Opaque, Operand, Place, Projection, Statement, Trips};
use proc_macro2::Span;

/// Runs a body for each item.
pub type Sink<'s> = &'s mut dyn FnMut(&mut Lowerer<'_>, Item);

/// The items of a range of integers, each made from the range's own value.
pub struct Ranged {
    /// The range.
    pub range: Range,
    /// The item of a value.
    pub item: ItemAt,
}

/// Items that are found by index.
#[derive(Clone)]
pub struct Indexed {
    /// The number of items.
    pub length: Opaque,
    /// The item at an index.
    pub item: ItemAt,
    /// There is no end: the length stands for none.
    pub endless: bool,
}

type Run = Box<dyn FnOnce(&mut Lowerer<'_>, Option<String>, Sink<'_>)>;

/// Items that come one after the other.
pub struct Driven {
    /// Runs a sink for each.
    pub run: Run,
    /// They come from more than one loop: leaving the innermost does not end them.
    pub nested: bool,
    /// Making them changes captured variables: they must be made when they are asked for, and once.
    pub effects: bool,
}

/// The items of an iterator.
pub enum Stream {
    /// Of a range.
    Ranged(Ranged),
    /// By index.
    Indexed(Indexed),
    /// One by one.
    Driven(Driven),
}

impl Lowerer<'_> {
    /// Runs `sink` for each item.
    pub fn run(&mut self, stream: Stream, label: Option<String>, sink: Sink<'_>) {
        match stream {
            Stream::Ranged(Ranged { range, item }) => {
                let index = self
                    .function
                    .fresh("i", Kind::Inactive, false, Span::call_site());
                let (block, until, closed) = self.loop_body(label, None, |lowerer| {
                    let at = lowerer.place_opaque(&Place::whole(index));
                    let item = item(lowerer, at);
                    sink(lowerer, item);
                });
                let trips = Trips::Range {
                    index,
                    range: range.tokens,
                    reversed: range.reversed,
                    reversible: range.reversible,
                };
                self.finish_loop(trips, block, until, &closed);
            }
            Stream::Indexed(Indexed { length, item, .. }) => {
                self.counted_loop(&length, label, |lowerer, at| {
                    let item = item(lowerer, at);
                    sink(lowerer, item);
                })
            }
            Stream::Driven(driven) => (driven.run)(self, label, sink),
        }
    }

    /// The stream as one that comes item by item.
    pub fn driven(&mut self, stream: Stream) -> Driven {
        match stream {
            Stream::Driven(driven) => driven,
            other => Driven {
                run: Box::new(move |lowerer, label, sink| lowerer.run(other, label, sink)),
                nested: false,
                effects: false,
            },
        }
    }

    /// The stream with access by index. Items that come one by one are collected first; nothing, where they cannot be.
    pub fn indexed(&mut self, stream: Stream) -> Option<Indexed> {
        match stream {
            Stream::Indexed(indexed) => Some(indexed),
            Stream::Ranged(Ranged { range, item }) => {
                let (plain, item) = (range.tokens.clone(), item);
                let plain = if range.reversed {
                    self.compose("{}.rev()", &[&plain])
                } else {
                    plain
                };
                let counted = match (&range.start, &range.end) {
                    (Some(start), Some(end))
                        if !range.inclusive
                            && !range.reversed
                            && start.tokens.to_string() == "0"
                            && is_length(end) =>
                    {
                        Some(end.clone())
                    }
                    _ => None,
                };
                let from_zero = counted.is_some();
                let length = match counted {
                    Some(length) => length,
                    None => self.compose("{}.size_hint().0", &[&plain]),
                };
                let length = self.settle(length, Span::call_site());
                let at_index: ItemAt = std::rc::Rc::new(move |lowerer, at| {
                    let value = if from_zero {
                        at
                    } else {
                        lowerer.compose("{}.nth({}).unwrap()", &[&plain, &at])
                    };
                    item(lowerer, value)
                });
                Some(Indexed {
                    length,
                    item: at_index,
                    endless: false,
                })
            }
            Stream::Driven(driven) => {
                if driven.effects {
                    return None;
                }
                self.materialised(driven)
            }
        }
    }

    /// The stream in one loop, so that leaving that loop ends it.
    pub fn flat(&mut self, stream: Stream) -> Option<Stream> {
        match stream {
            Stream::Driven(driven) if driven.nested && driven.effects => None,
            Stream::Driven(driven) if driven.nested => {
                self.materialised(driven).map(Stream::Indexed)
            }
            other => Some(other),
        }
    }

    /// The items in a `Vec`, and what they look like.
    fn materialised(&mut self, driven: Driven) -> Option<Indexed> {
        let mut shape = None;
        let mut mutable = false;
        let vector = self.gathered(Stream::Driven(driven), &mut |item| {
            shape = Some(Shape::of(item));
            mutable |= item.is_mutable();
        });
        if mutable {
            return None;
        }
        let place = Place::whole(vector);
        let length = self.length_of(&place);
        let shape = shape?;
        Some(Indexed {
            length,
            item: std::rc::Rc::new(move |lowerer, at| {
                shape.item(lowerer, place.then(Projection::Index(at)))
            }),
            endless: false,
        })
    }

    /// Collects the items, as owned values, in a fresh `Vec`.
    pub fn gathered(&mut self, stream: Stream, look: &mut dyn FnMut(&Item)) -> crate::ir::Variable {
        let span = Span::call_site();
        let vector = self.cell(
            "collected",
            Kind::Sequence(Box::new(Kind::Unknown)),
            false,
            span,
        );
        self.push(Statement::Bind(vector, self.new_vec()));
        self.run(stream, None, &mut |lowerer, item| {
            look(&item);
            lowerer.append_item(&Place::whole(vector), item);
        });
        vector
    }

    /// Pushes an item on a `Vec`.
    pub fn append_item(&mut self, vector: &Place, item: Item) {
        let span = Span::call_site();
        let value = self.item_value(item, span);
        let value = if value.borrow == Borrow::None {
            value
        } else {
            self.owned_copy(value, span)
        };
        if value.active {
            self.make_varied(vector.root);
        }
        self.learn_element(vector, &value.kind);
        let operand = match value.operand {
            Operand::Opaque(opaque) if value.kind.is_float() => Operand::Opaque(opaque),
            operand => operand,
        };
        self.push(Statement::Extend(vector.clone(), operand));
    }
}

/// Whether a bound is known to be a length.
fn is_length(bound: &Opaque) -> bool {
    bound
        .tokens
        .to_string()
        .replace(' ', "")
        .ends_with(".len()")
}
