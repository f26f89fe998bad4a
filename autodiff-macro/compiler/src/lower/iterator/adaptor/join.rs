//! Adaptors of several streams: `zip`, `chain`, `flat_map`, `flatten`, and inactive iterators that syntax does not know.

use super::super::super::Lowerer;
use super::super::function::Function;
use super::super::{Driven, Indexed, Item, Sink, Stream, exit};
use super::ADAPTORS;
use crate::ir::{Kind, Opaque, Operation};
use proc_macro2::Span;
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

/// Methods that give the finite parts of something inactive.
const FINITE: &[&str] = &[
    "iter",
    "chars",
    "char_indices",
    "bytes",
    "lines",
    "split",
    "split_whitespace",
    "keys",
    "values",
    "windows",
    "chunks",
    "chunks_exact",
    "to_vec",
    "clone",
];

impl Lowerer<'_> {
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
            (false, false)
                if first.length.tokens.to_string() == second.length.tokens.to_string() =>
            {
                (first.length, false)
            }
            (false, false) => {
                let shorter = self.compose("{}.min({})", &[&first.length, &second.length]);
                (self.settle(shorter, Span::call_site()), false)
            }
        };
        let (one, two) = (first.item, second.item);
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let first = one(lowerer, at.clone());
            Item::Pair(Box::new(first), Box::new(two(lowerer, at)))
        };
        Some(Stream::Indexed(Indexed {
            length,
            item: Rc::new(item),
            endless,
        }))
    }

    /// Items one by one, each with the one of another stream at the same count.
    fn counted_beside(&mut self, driven: Driven, indexed: Indexed, swapped: bool) -> Stream {
        let count = self.inactive_cell("count", "0_usize");
        self.sieve(Stream::Driven(driven), false, move |lowerer, item, sink| {
            let at = lowerer.now(count);
            lowerer.set(count, "+=", &exit::literal("1"));
            let both = |lowerer: &mut Lowerer<'_>, sink: Sink<'_>| {
                let other = (indexed.item)(lowerer, at.clone());
                let (first, second) = if swapped {
                    (other, item)
                } else {
                    (item, other)
                };
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
    pub fn unknown_items(&mut self, expression: &Expr) -> Option<Stream> {
        if self.mentions_varied(expression)
            || !self.is_finite(expression)
            || !self.writes_of(expression).is_empty()
        {
            return None;
        }
        let opaque = self.opaque(expression);
        let again = if matches!(expression, Expr::Path(_)) {
            "::core::clone::Clone::clone(&{})"
        } else {
            "{}"
        };
        let mut collected = self.compose(
            &format!(
                "::core::iter::IntoIterator::into_iter({again}).collect::<{}::Vec<_>>()",
                self.options.runtime()
            ),
            &[&opaque],
        );
        // what it holds may be references: it is collected again in the reverse sweep
        collected.kind = Kind::Unknown;
        let items = self.temporary_named(
            "items",
            Operation::Opaque(collected),
            Kind::Unknown,
            false,
            expression.span(),
        );
        let items = self.opaque_of(&items);
        let length = self.compose("{}.len()", &[&items]);
        let item = move |lowerer: &mut Lowerer<'_>, at: Opaque| {
            let mut element =
                lowerer.compose("::core::clone::Clone::clone(&{}[{}])", &[&items, &at]);
            element.kind = Kind::Unknown;
            Item::opaque(element)
        };
        Some(Stream::Indexed(Indexed {
            length,
            item: Rc::new(item),
            endless: false,
        }))
    }

    /// Whether an inactive iterator ends, by its form.
    fn is_finite(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Paren(inner) => self.is_finite(&inner.expr),
            Expr::Reference(inner) => self.is_finite(&inner.expr),
            Expr::Path(_) => self.kind_of(expression) == Kind::Inactive,
            Expr::Field(_) | Expr::Index(_) | Expr::Array(_) => true,
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                let adapts = ADAPTORS.contains(&name.as_str())
                    && name != "cycle"
                    && self.is_finite(&call.receiver);
                FINITE.contains(&name.as_str()) || adapts
            }
            _ => false,
        }
    }

    pub fn flat_mapped(&mut self, stream: Stream, call: &ExprMethodCall) -> Option<Stream> {
        let function = self.function_of(call.args.first())?;
        let Function::Closure(closure, scopes) = function else {
            return None;
        };
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
                    Expr::Block(block) if block.label.is_none() => {
                        match block.block.stmts.split_last() {
                            Some((syn::Stmt::Expr(last, None), before)) => {
                                lowerer.statements(before, exit::Tail::Unit);
                                last
                            }
                            _ => &body,
                        }
                    }
                    _ => &body,
                };
                match lowerer.stream(last) {
                    Some(inner) => lowerer.run(inner, None, &mut |lowerer, item| {
                        lowerer.within(&outer, |lowerer| sink(lowerer, item))
                    }),
                    None => {
                        lowerer.refuse(
                            crate::diagnostics::codes::Code::Iterator,
                            &span,
                            "what this closure gives is no known iterator",
                        );
                    }
                }
            });
        }))
    }

    pub fn flattened(&mut self, stream: Stream) -> Option<Stream> {
        Some(self.nest(stream, false, move |lowerer, item, sink| {
            let name = lowerer.function.names.fresh("part");
            let ident = crate::ir::print::ident(&name, Span::call_site());
            let outer = lowerer.scopes.clone();
            lowerer
                .scopes
                .push(super::super::super::names::Scope::new());
            let pattern: syn::Pat = syn::parse_quote!(#ident);
            lowerer.bind_item(&pattern, item);
            let path = super::super::super::names::path_expression(ident);
            if let Some(inner) = lowerer.stream(&path) {
                lowerer.run(inner, None, &mut |lowerer, item| {
                    lowerer.within(&outer, |lowerer| sink(lowerer, item))
                });
            }
            lowerer.scopes.pop();
        }))
    }

    fn nest(
        &mut self,
        stream: Stream,
        effects: bool,
        each: impl Fn(&mut Lowerer<'_>, Item, Sink<'_>) + 'static,
    ) -> Stream {
        match self.sieve(stream, effects, each) {
            Stream::Driven(driven) => Stream::Driven(Driven {
                nested: true,
                ..driven
            }),
            other => other,
        }
    }
}

/// One stream after the other: one loop where both have an index.
pub fn chained(lowerer: &mut Lowerer<'_>, first: Stream, second: Stream) -> Option<Stream> {
    Some(match (first, second) {
        (Stream::Driven(first), second) => {
            let second = lowerer.driven(second);
            after(first, second)
        }
        (first, Stream::Driven(second)) => {
            let first = lowerer.driven(first);
            after(first, second)
        }
        (first, second) => {
            let (first, second) = (lowerer.indexed(first)?, lowerer.indexed(second)?);
            if first.endless || second.endless {
                return None;
            }
            Stream::Driven(Driven {
                run: Box::new(move |lowerer, label, sink| {
                    let length = lowerer.compose("{} + {}", &[&first.length, &second.length]);
                    let length = lowerer.settle(length, Span::call_site());
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
                        lowerer.push(crate::ir::Statement::If {
                            condition,
                            results: Vec::new(),
                            then,
                            otherwise,
                        });
                    });
                }),
                nested: false,
                effects: false,
            })
        }
    })
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
