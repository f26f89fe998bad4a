//! Sources: what a chain of adaptors starts from.

use super::super::Lowerer;
use super::{Indexed, Item, Ranged, Stream};
use crate::ir::{Borrow, Kind, Opaque, Operand, Operation, Place, Projection};
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

/// Methods that start a chain.
pub const SOURCES: &[&str] = &[
    "iter",
    "iter_mut",
    "into_iter",
    "windows",
    "chunks",
    "chunks_exact",
    "chunks_mut",
    "chunks_exact_mut",
    "rchunks",
    "drain",
];

/// What the elements of a source are read from.
#[derive(Clone)]
enum Elements {
    Place(Place),
    Opaque(Opaque, Kind),
}

impl Lowerer<'_> {
    /// The stream of an expression that gives an iterator, or that a `for` loop runs over.
    pub fn stream(&mut self, expression: &Expr) -> Option<Stream> {
        let before = self.current().len();
        if let Some(stream) = self.known_stream(expression) {
            return Some(stream);
        }
        self.current().truncate(before);
        self.unknown_items(expression)
    }

    fn known_stream(&mut self, expression: &Expr) -> Option<Stream> {
        match expression {
            Expr::Paren(inner) => self.stream(&inner.expr),
            Expr::Group(inner) => self.stream(&inner.expr),
            Expr::Range(range) => self.range_stream(expression, range),
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                if SOURCES.contains(&name.as_str()) {
                    return self.source_method(call, &name);
                }
                if self.is_iterator(&call.receiver) {
                    return self.adapted(call, &name);
                }
                if self.gives_parts(call) {
                    return None;
                }
                self.values_of(expression)
            }
            Expr::Call(call) => self
                .source_call(call)
                .or_else(|| self.values_of(expression)),
            _ => self.values_of(expression),
        }
    }

    fn range_stream(&mut self, expression: &Expr, range: &syn::ExprRange) -> Option<Stream> {
        if let Some(range) = self.range(expression) {
            return Some(Stream::Ranged(Ranged {
                range,
                item: Rc::new(|_, at| Item::opaque(at)),
            }));
        }
        if range.end.is_some() {
            return None;
        }
        let start = self.settled(range.start.as_ref()?);
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            Item::opaque(lowerer.compose("({} ..).nth({}).unwrap()", &[&start, &at]))
        };
        Some(Stream::Indexed(endless(Rc::new(item))))
    }

    /// `std::iter::repeat(x)`, `once(x)`
    fn source_call(&mut self, call: &ExprCall) -> Option<Stream> {
        let Expr::Path(path) = &*call.func else {
            return None;
        };
        let name = path.path.segments.last()?.ident.to_string();
        let known = path
            .path
            .segments
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|segment| segment.ident == "iter")
            || path.path.segments.len() == 1 && self.meaning(&name).is_none();
        let count = match name.as_str() {
            "once" | "repeat" if known && call.args.len() == 1 => call.args.len(),
            "repeat_n" if known && call.args.len() == 2 => call.args.len(),
            "zip" if known && path.path.segments.len() > 1 && call.args.len() == 2 => {
                let (first, second) = (&call.args[0], &call.args[1]);
                let first = self.stream(first)?;
                let second = self.stream(second)?;
                return self.zipped(first, second);
            }
            _ => return None,
        };
        let levels = usize::from(matches!(&call.args[0], Expr::Reference(_)));
        let value = self.expression(&call.args[0]);
        let value = self.copied(value, call.span());
        let value = self.held(value, call.span());
        let length = match (name.as_str(), count) {
            ("once", _) => super::exit::literal("1"),
            ("repeat", _) => super::exit::literal("usize::MAX"),
            _ => self.settled(&call.args[1]),
        };
        let item = move |_: &mut Lowerer<'_>, _: Opaque| Item::Value(value.clone(), levels);
        Some(Stream::Indexed(Indexed {
            length,
            item: Rc::new(item),
            endless: name == "repeat",
        }))
    }

    /// The elements of a sequence that an expression names or gives.
    fn elements_of(&mut self, expression: &Expr) -> Option<(Elements, Borrow)> {
        if let Some((place, borrow)) = self.place(expression) {
            let kind = self.kind_of_place(&place);
            return matches!(kind, Kind::Sequence(_) | Kind::Unknown)
                .then_some((Elements::Place(place), borrow));
        }
        let (inner, borrow) = match expression {
            Expr::Reference(reference) => (&*reference.expr, Borrow::Shared),
            Expr::Paren(inner) => return self.elements_of(&inner.expr),
            other => (other, Borrow::None),
        };
        let kind = self.kind_of(inner);
        if kind == Kind::Inactive {
            return None;
        }
        if !self.mentions_varied(inner) {
            if let Expr::Path(_) | Expr::Field(_) = inner {
                // a constant: its elements are read where it stands
                let opaque = self.opaque(inner);
                let element = match kind {
                    Kind::Sequence(element) => *element,
                    _ => Kind::Unknown,
                };
                return Some((Elements::Opaque(opaque, element), borrow));
            }
            if !matches!(kind, Kind::Sequence(_)) && !is_plain_call(inner) {
                return None;
            }
        } else if !matches!(kind, Kind::Sequence(_)) && !is_plain_call(inner) {
            return None;
        }
        let value = self.expression(inner);
        if let Expr::Array(_) | Expr::Macro(_) = inner
            && value.kind == Kind::Inactive
        {
            return None;
        }
        let value = self.held(value, expression.span());
        match value.operand {
            Operand::Place(place) => Some((Elements::Place(place), borrow)),
            Operand::Opaque(_) => None,
        }
    }

    /// The elements of a sequence by value, or by reference where the expression is one.
    fn values_of(&mut self, expression: &Expr) -> Option<Stream> {
        let (elements, borrow) = self.elements_of(expression)?;
        Some(self.elements(elements, borrow))
    }

    fn elements(&mut self, elements: Elements, borrow: Borrow) -> Stream {
        let length = match &elements {
            Elements::Place(place) => self.length_of(place),
            Elements::Opaque(opaque, _) => self.compose("{}.len()", &[opaque]),
        };
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| match &elements {
            Elements::Place(place) => lowerer.element(place.then(Projection::Index(at)), borrow),
            Elements::Opaque(opaque, kind) => {
                let mut element = lowerer.compose("{}", &[opaque]);
                element
                    .tokens
                    .extend([proc_macro2::TokenTree::from(proc_macro2::Group::new(
                        proc_macro2::Delimiter::Bracket,
                        at.tokens,
                    ))]);
                element.reads.extend(at.reads);
                element.kind = kind.clone();
                let Item::Value(value, _) = Item::opaque(element) else {
                    unreachable!("an opaque item is a value")
                };
                Item::Value(value, usize::from(borrow != Borrow::None))
            }
        };
        Stream::Indexed(Indexed {
            length,
            item: Rc::new(item),
            endless: false,
        })
    }

    /// An element of a sequence.
    fn element(&mut self, place: Place, borrow: Borrow) -> Item {
        let mut value = self.value_at(place, Borrow::None);
        if borrow != Borrow::None {
            value.borrow = if value.kind.is_float() && borrow == Borrow::Shared {
                Borrow::None
            } else {
                borrow
            };
            return Item::Value(value, 1);
        }
        if value.kind.is_float() || value.kind.is_copy() || !value.active {
            return Item::Value(value, 0);
        }
        // the sequence gives its elements away; they stay where they are, and copies are used
        let span = proc_macro2::Span::call_site();
        Item::Value(self.owned_copy(value, span), 0)
    }

    fn source_method(&mut self, call: &ExprMethodCall, name: &str) -> Option<Stream> {
        match name {
            "iter" | "iter_mut" | "into_iter" => {
                if self.is_iterator(&call.receiver) {
                    return self.stream(&call.receiver);
                }
                let (elements, outer) = self.elements_of(&call.receiver)?;
                let borrow = match name {
                    "iter" => Borrow::Shared,
                    "iter_mut" => Borrow::Mutable,
                    _ => outer,
                };
                Some(self.elements(elements, borrow))
            }
            "windows" => {
                let place = self.sequence_of(&call.receiver)?;
                let width = self.settled(call.args.first()?);
                let whole = self.length_of(&place);
                let length = self.compose("({} + 1).saturating_sub({})", &[&whole, &width]);
                Some(
                    self.parts_of(place, length, Borrow::Shared, call, move |lowerer, at| {
                        lowerer.compose("{}..{} + {}", &[at, at, &width])
                    }),
                )
            }
            "chunks" | "chunks_exact" | "chunks_mut" | "chunks_exact_mut" => {
                let place = self.sequence_of(&call.receiver)?;
                let width = self.settled(call.args.first()?);
                let whole = self.length_of(&place);
                let exact = name.contains("exact");
                let length = self.compose(
                    if exact { "{} / {}" } else { "{}.div_ceil({})" },
                    &[&whole, &width],
                );
                let borrow = if name.ends_with("mut") {
                    Borrow::Mutable
                } else {
                    Borrow::Shared
                };
                Some(
                    self.parts_of(place, length, borrow, call, move |lowerer, at| {
                        if exact {
                            lowerer.compose("{} * {}..({} + 1) * {}", &[at, &width, at, &width])
                        } else {
                            lowerer.compose(
                                "{} * {}..(({} + 1) * {}).min({})",
                                &[at, &width, at, &width, &whole],
                            )
                        }
                    }),
                )
            }
            "rchunks" => {
                let place = self.sequence_of(&call.receiver)?;
                let width = self.settled(call.args.first()?);
                let whole = self.length_of(&place);
                let length = self.compose("{}.div_ceil({})", &[&whole, &width]);
                Some(
                    self.parts_of(place, length, Borrow::Shared, call, move |lowerer, at| {
                        lowerer.compose(
                            "{}.saturating_sub(({} + 1) * {})..{} - {} * {}",
                            &[&whole, at, &width, &whole, at, &width],
                        )
                    }),
                )
            }
            "drain" => {
                let vector = self.drained(call)?;
                Some(self.elements(Elements::Place(Place::whole(vector)), Borrow::None))
            }
            _ => None,
        }
    }

    fn sequence_of(&mut self, expression: &Expr) -> Option<Place> {
        match self.elements_of(expression)?.0 {
            Elements::Place(place) => Some(place),
            Elements::Opaque(opaque, element) => {
                let kind = Kind::Sequence(Box::new(element));
                let value =
                    self.temporary(Operation::Opaque(opaque), kind, false, expression.span());
                match value.operand {
                    Operand::Place(place) => Some(place),
                    Operand::Opaque(_) => None,
                }
            }
        }
    }

    /// Ranges of elements: windows, chunks.
    fn parts_of(
        &mut self,
        place: Place,
        length: Opaque,
        borrow: Borrow,
        call: &ExprMethodCall,
        range: impl Fn(&mut Lowerer<'_>, &Opaque) -> Opaque + 'static,
    ) -> Stream {
        let length = self.settle(length, call.span());
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let mut range = range(lowerer, &at);
            range.kind = Kind::Sequence(Box::new(Kind::Inactive));
            lowerer.element(place.then(Projection::Index(range)), borrow)
        };
        Stream::Indexed(Indexed {
            length,
            item: Rc::new(item),
            endless: false,
        })
    }
}

/// Items without end.
pub fn endless(item: super::ItemAt) -> Indexed {
    Indexed {
        length: super::exit::literal("usize::MAX"),
        item,
        endless: true,
    }
}

/// A call of a function or a method, which may give a sequence; no constructor.
fn is_plain_call(expression: &Expr) -> bool {
    match expression {
        Expr::Call(call) => {
            matches!(&*call.func, Expr::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident.to_string().starts_with(char::is_lowercase)))
        }
        Expr::MethodCall(_)
        | Expr::Array(_)
        | Expr::Macro(_)
        | Expr::If(_)
        | Expr::Match(_)
        | Expr::Block(_)
        | Expr::Field(_)
        | Expr::Index(_) => true,
        _ => false,
    }
}
