//! Inactive expressions, kept as written.

use super::*;
use crate::ir::{Borrow, Kind, Opaque, Operand, Operation, Variable};
use proc_macro2::{Span, TokenStream};
use syn::Expr;

/// Puts opaque expressions where their marks stand.
pub fn fill(tokens: TokenStream, parts: &[&Opaque]) -> TokenStream {
    use proc_macro2::{Delimiter, Group, TokenTree};
    let mut filled = TokenStream::new();
    for tree in tokens {
        match &tree {
            TokenTree::Ident(ident) => {
                let part = ident
                    .to_string()
                    .strip_prefix("part__")
                    .and_then(|at| at.parse::<usize>().ok())
                    .and_then(|at| parts.get(at));
                match part {
                    Some(part) if part.tokens.clone().into_iter().count() == 1 => {
                        filled.extend(part.tokens.clone())
                    }
                    Some(part) => filled.extend([TokenTree::Group(Group::new(
                        Delimiter::Parenthesis,
                        part.tokens.clone(),
                    ))]),
                    None => filled.extend([tree]),
                }
            }
            TokenTree::Group(group) => filled.extend([TokenTree::Group(Group::new(
                group.delimiter(),
                fill(group.stream(), parts),
            ))]),
            _ => filled.extend([tree]),
        }
    }
    filled
}

impl<'a> Lowerer<'a> {
    /// An inactive value. What must not be evaluated twice gets a name.
    pub fn inactive(&mut self, expression: &Expr) -> Value {
        let opaque = self.opaque(expression);
        let kind = opaque.kind.clone();
        if !opaque.pure && kind.is_float() {
            return self.temporary(
                Operation::Opaque(opaque),
                kind,
                false,
                syn::spanned::Spanned::span(expression),
            );
        }
        Value {
            operand: Operand::Opaque(opaque),
            kind,
            active: false,
            borrow: Borrow::None,
        }
    }

    /// An inactive expression that reads no variable that may change: bound to a temporary where it does.
    pub fn settled(&mut self, expression: &Expr) -> Opaque {
        let opaque = self.opaque(expression);
        self.settle(
            opaque,
            quote::ToTokens::to_token_stream(expression)
                .into_iter()
                .next()
                .map_or_else(Span::call_site, |token| token.span()),
        )
    }

    /// The same for an opaque expression.
    pub fn settle(&mut self, opaque: Opaque, span: Span) -> Opaque {
        if opaque.pure
            && opaque
                .reads
                .iter()
                .all(|variable| !self.function.data(*variable).mutable)
        {
            return opaque;
        }
        let kind = if opaque.kind == Kind::Unknown {
            Kind::Inactive
        } else {
            opaque.kind.clone()
        };
        let value = self.temporary_named("k", Operation::Opaque(opaque), kind, false, span);
        self.opaque_of(&value)
    }

    /// A value as tokens.
    pub fn opaque_of(&self, value: &Value) -> Opaque {
        match &value.operand {
            Operand::Opaque(opaque) => opaque.clone(),
            Operand::Place(place) => {
                let mut reads = crate::ir::visit::Variables::new();
                crate::ir::visit::reads_of_place(place, &mut reads);
                let tokens = crate::ir::print::place_tokens(
                    &self.function,
                    place,
                    self.function.data(place.root).span,
                );
                Opaque {
                    tokens,
                    reads: reads.into_iter().collect(),
                    pure: true,
                    kind: value.kind.clone(),
                }
            }
        }
    }

    /// An opaque expression made of text and of other opaque expressions in order: `{}` stands for the next one.
    pub fn compose(&self, text: &str, parts: &[&Opaque]) -> Opaque {
        let mut marked = String::new();
        for (at, piece) in text.split("{}").enumerate() {
            if at > 0 {
                marked.push_str(&format!(" part__{} ", at - 1));
            }
            marked.push_str(piece);
        }
        let tokens = fill(marked.parse::<TokenStream>().unwrap_or_default(), parts);
        let mut reads: Vec<Variable> = parts
            .iter()
            .flat_map(|part| part.reads.iter().copied())
            .collect();
        reads.sort_unstable();
        reads.dedup();
        Opaque {
            tokens,
            reads,
            pure: parts.iter().all(|part| part.pure),
            kind: Kind::Inactive,
        }
    }
}
