//! Adaptors that choose among the items of one stream: `rev`, `skip`, `take`, `step_by`.

use super::super::super::Lowerer;
use super::super::super::repeat::Range;
use super::super::{Indexed, Ranged, Stream, exit};
use crate::ir::Opaque;
use std::rc::Rc;

impl Lowerer<'_> {
    pub fn reversed(&mut self, stream: Stream) -> Option<Stream> {
        if let Stream::Ranged(Ranged { range, item }) = stream {
            let range = Range {
                reversed: !range.reversed,
                start: None,
                end: None,
                ..range
            };
            if range.reversible {
                return Some(Stream::Ranged(Ranged { range, item }));
            }
            let tokens = self.compose("{}.rev()", &[&range.tokens]);
            return Some(Stream::Ranged(Ranged {
                range: Range {
                    tokens,
                    reversed: false,
                    ..range
                },
                item,
            }));
        }
        let Indexed {
            length,
            item,
            endless,
        } = self.indexed(stream)?;
        if endless {
            return None;
        }
        let whole = length.clone();
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let back = lowerer.compose("({} - 1 - {})", &[&whole, &at]);
            item(lowerer, back)
        };
        Some(Stream::Indexed(Indexed {
            length,
            item: Rc::new(item),
            endless,
        }))
    }

    pub fn skipped(&mut self, stream: Stream, count: Opaque, span: proc_macro2::Span) -> Stream {
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
                Some(indexed) => {
                    let texts = ("{}.saturating_sub({})", "({} + {})");
                    self.renumbered(indexed, texts, count, span)
                }
                None => unreachable!("ranges and indexed streams have an index"),
            },
        }
    }

    pub fn taken(
        &mut self,
        stream: Stream,
        count: Opaque,
        span: proc_macro2::Span,
    ) -> Option<Stream> {
        match stream {
            Stream::Driven(driven) => {
                let flat = self.flat(Stream::Driven(driven))?;
                let Stream::Driven(driven) = flat else {
                    return self.taken(flat, count, span);
                };
                if driven.effects {
                    return None;
                }
                let seen = self.inactive_cell("seen", "0_usize");
                Some(
                    self.sieve(Stream::Driven(driven), false, move |lowerer, item, sink| {
                        let before = lowerer.now(seen);
                        lowerer.set(seen, "+=", &exit::literal("1"));
                        let through = lowerer.compose("{} < {}", &[&before, &count]);
                        lowerer.either(
                            through,
                            |lowerer| sink(lowerer, item),
                            |lowerer| lowerer.stop(),
                        );
                    }),
                )
            }
            other => {
                let Indexed {
                    length,
                    item,
                    endless,
                } = self.indexed(other)?;
                let length = if endless {
                    count
                } else {
                    self.compose("{}.min({})", &[&length, &count])
                };
                let length = self.settle(length, span);
                Some(Stream::Indexed(Indexed {
                    length,
                    item,
                    endless: false,
                }))
            }
        }
    }

    pub fn strided(&mut self, stream: Stream, step: Opaque, span: proc_macro2::Span) -> Stream {
        match stream {
            Stream::Ranged(Ranged { range, item }) => {
                let tokens = self.compose(
                    if range.reversed {
                        "{}.rev().step_by({})"
                    } else {
                        "{}.step_by({})"
                    },
                    &[&range.tokens, &step],
                );
                let range = Range {
                    tokens,
                    reversed: false,
                    reversible: false,
                    start: None,
                    end: None,
                    inclusive: false,
                };
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
            Stream::Indexed(indexed) => {
                let texts = ("{}.div_ceil({})", "({} * {})");
                self.renumbered(indexed, texts, step, span)
            }
        }
    }

    /// Some of the items under numbers of their own: how many they are, and which number each had, of the number and `by`.
    fn renumbered(
        &mut self,
        indexed: Indexed,
        (count, number): (&str, &'static str),
        by: Opaque,
        span: proc_macro2::Span,
    ) -> Stream {
        let Indexed {
            length,
            item,
            endless,
        } = indexed;
        let length = if endless {
            length
        } else {
            self.compose(count, &[&length, &by])
        };
        let length = self.settle(length, span);
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let before = lowerer.compose(number, &[&at, &by]);
            item(lowerer, before)
        };
        Stream::Indexed(Indexed {
            length,
            item: Rc::new(item),
            endless,
        })
    }
}
