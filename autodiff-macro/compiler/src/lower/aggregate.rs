//! Tuples, arrays, `vec!`, struct literals: values made of parts.

use super::kind::join_scalars;
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Argument, Borrow, Kind, Operand, Operation};
use crate::lower::path;
use proc_macro2::Span;
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Token};

/// The arguments of `vec!`.
pub enum VecMacro {
    /// `vec![a, b]`
    List(Vec<Expr>),
    /// `vec![a; n]`
    Repeat(Box<Expr>, Box<Expr>),
}

/// Reads the arguments of `vec!`.
pub fn vec_macro(call: &syn::Macro) -> Option<VecMacro> {
    let parser = |input: syn::parse::ParseStream| {
        if input.is_empty() {
            return Ok(VecMacro::List(Vec::new()));
        }
        let first: Expr = input.parse()?;
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            return Ok(VecMacro::Repeat(Box::new(first), Box::new(input.parse()?)));
        }
        let mut elements = vec![first];
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
            elements.extend(Punctuated::<Expr, Token![,]>::parse_terminated(input)?);
        }
        Ok(VecMacro::List(elements))
    };
    parser.parse2(call.tokens.clone()).ok()
}

impl Lowerer<'_> {
    pub fn tuple(&mut self, tuple: &syn::ExprTuple) -> Value {
        let values = self.in_order(&tuple.elems.iter().collect::<Vec<_>>());
        let kind = Kind::Tuple(values.iter().map(|value| value.kind.clone()).collect());
        let active = values.iter().any(|value| value.active);
        let operands = values
            .into_iter()
            .map(|value| self.owned(value, tuple.span()))
            .collect();
        self.temporary(Operation::Tuple(operands), kind, active, tuple.span())
    }

    /// An operand that is moved into an aggregate.
    pub fn owned(&mut self, value: Value, span: Span) -> Operand {
        match (&value.operand, value.borrow) {
            (Operand::Place(_), Borrow::Shared | Borrow::Mutable) if !value.kind.is_float() => {
                let operation = Operation::Copy(Argument {
                    borrow: value.borrow,
                    operand: value.operand.clone(),
                    active: value.active,
                });
                let _ = operation;
                self.diagnostics.refuse_at(
                    Code::Reference,
                    (span, span),
                    "a reference to an active value stored in another value cannot be followed",
                    None,
                );
                value.operand
            }
            _ => value.operand,
        }
    }

    /// `[a, b]`, `vec![a, b]`
    pub fn array(&mut self, values: Vec<Value>, vec: bool, span: Span) -> Value {
        let element = values
            .iter()
            .map(|value| value.kind.clone())
            .reduce(same_type)
            .unwrap_or(Kind::Unknown);
        let active = values.iter().any(|value| value.active);
        let elements = values
            .into_iter()
            .map(|value| self.owned(value, span))
            .collect();
        self.temporary(
            Operation::Array { elements, vec },
            Kind::Sequence(Box::new(element)),
            active,
            span,
        )
    }

    /// `[a; n]`, `vec![a; n]`
    pub fn repeat(&mut self, element: &Expr, length: &Expr, vec: bool, span: Span) -> Value {
        let value = self.expression(element);
        let length = self.settled(length);
        let kind = Kind::Sequence(Box::new(value.kind.clone()));
        let active = value.active;
        let element = self.owned(value, span);
        self.temporary(
            Operation::Repeat {
                element,
                length,
                vec,
            },
            kind,
            active,
            span,
        )
    }

    pub fn macro_value(&mut self, call: &syn::ExprMacro) -> Value {
        let name = path::last(&call.mac.path);
        match (name.as_str(), vec_macro(&call.mac)) {
            ("vec", Some(VecMacro::List(elements))) => {
                let values = self.in_order(&elements.iter().collect::<Vec<_>>());
                self.array(values, true, call.span())
            }
            ("vec", Some(VecMacro::Repeat(element, length))) => {
                self.repeat(&element, &length, true, call.span())
            }
            _ => self.refuse(
                Code::Macro,
                call,
                format!("what `{name}!` expands to is not known, and active values go into it"),
            ),
        }
    }

    pub fn structure(&mut self, literal: &syn::ExprStruct) -> Value {
        let names: Vec<String> = literal
            .fields
            .iter()
            .map(|field| match &field.member {
                syn::Member::Named(name) => name.to_string(),
                syn::Member::Unnamed(index) => index.index.to_string(),
            })
            .collect();
        let mut expressions: Vec<&Expr> = literal.fields.iter().map(|field| &field.expr).collect();
        expressions.extend(literal.rest.as_deref());
        let mut values = self.in_order(&expressions);
        let active = values.iter().any(|value| value.active);
        let base = if literal.rest.is_some() {
            values.pop()
        } else {
            None
        };
        let fields = names
            .into_iter()
            .zip(values)
            .map(|(name, value)| (name, self.owned(value, literal.span())))
            .collect();
        let base = base.map(|value| value.operand);
        self.temporary(
            Operation::Struct {
                path: literal.path.to_token_stream(),
                fields,
                base,
                tuple: false,
            },
            Kind::Unknown,
            active,
            literal.span(),
        )
    }
}

/// The kind of two values of one type.
fn same_type(one: Kind, two: Kind) -> Kind {
    match (one, two) {
        (one, two) if one == two => one,
        (one @ Kind::Float(_), two @ Kind::Float(_)) => join_scalars(one, two),
        (Kind::Sequence(one), Kind::Sequence(two)) => {
            Kind::Sequence(Box::new(same_type(*one, *two)))
        }
        _ => Kind::Unknown,
    }
}
