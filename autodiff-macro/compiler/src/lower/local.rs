//! `let` statements.

use super::checkpoint::is_checkpoint;
use super::exit::{self, Tail};
use super::names::Meaning;
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Borrow, Kind, Opaque, Operand, Operation, Place, Statement};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Local, Pat};

impl Lowerer<'_> {
    pub fn local(&mut self, local: &Local) {
        let constant = local
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("constant"));
        let (pattern, annotation) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            other => (other, None),
        };
        let Some(init) = &local.init else {
            self.deferred(pattern, annotation);
            return;
        };
        if let Some((_, otherwise)) = &init.diverge {
            self.let_else(pattern, &init.expr, otherwise, &[], Tail::Unit);
            return;
        }
        if constant {
            let mut opaque = self.opaque(&init.expr);
            opaque.kind = annotation.map_or(opaque.kind.clone(), |ty| {
                super::kind::of_type(ty, &self.generic_scalars)
            });
            self.bind_constant(pattern, opaque, annotation);
            return;
        }
        if is_checkpoint(&local.attrs) {
            let yielded = self.region(local.span(), |lowerer| {
                lowerer.tail(&init.expr, Tail::Value(1))
            });
            for value in yielded.values {
                self.bind_value(pattern, annotation, value, false);
            }
            return;
        }
        self.bind(pattern, annotation, &init.expr);
    }

    pub fn deferred(&mut self, pattern: &Pat, annotation: Option<&syn::Type>) {
        let Pat::Ident(ident) = pattern else {
            self.refuse(
                Code::Pattern,
                pattern,
                "a deferred `let` with a pattern cannot be followed",
            );
            return;
        };
        let kind = annotation.map_or(Kind::Unknown, |ty| {
            super::kind::of_type(ty, &self.generic_scalars)
        });
        let variable = self.declare(
            &ident.ident.to_string(),
            kind,
            true,
            false,
            ident.ident.span(),
        );
        self.function.variables[variable.0].annotation = annotation.map(ToTokens::to_token_stream);
        if self.has_jumps {
            // rustc does not see that what follows a jump's branch runs only where the value has arrived
            if let Some(first) = self.first_value(variable) {
                let first = Operation::Opaque(exit::literal(first));
                self.push(Statement::Bind(variable, first));
                return;
            }
            self.function.variables[variable.0].hold = crate::ir::Hold::Late;
        }
        self.push(Statement::Declare(variable));
    }

    /// A value that a deferred variable of a known plain type may have until its own arrives.
    fn first_value(&self, variable: crate::ir::Variable) -> Option<&'static str> {
        let data = self.function.data(variable);
        if matches!(data.kind, Kind::Float(crate::ir::Scalar::Named(_))) {
            return Some("0.0");
        }
        match data.annotation.as_ref()?.to_string().as_str() {
            "bool" => Some("false"),
            "usize" | "isize" | "u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "u64" | "i64"
            | "u128" | "i128" => Some("0"),
            _ => None,
        }
    }

    /// `#[constant] let …`.
    fn bind_constant(&mut self, pattern: &Pat, opaque: Opaque, annotation: Option<&syn::Type>) {
        let value = Value {
            kind: opaque.kind.clone(),
            operand: Operand::Opaque(opaque),
            active: false,
            borrow: Borrow::None,
        };
        self.bind_value(pattern, annotation, value, true);
    }

    /// The tokens of a type annotation.
    pub fn annotation(annotation: Option<&syn::Type>) -> Option<TokenStream> {
        annotation.map(ToTokens::to_token_stream)
    }

    /// Makes a name mean a place.
    pub fn alias(&mut self, name: &str, place: Place, borrow: Borrow) {
        self.mean(name, Meaning::Alias(place, borrow));
    }
}
