//! The forms of cotangents and tangents as types.

use super::span::located;
use crate::ir::print::ident;
use crate::ir::signature::{Form, SignatureParameter};
use proc_macro2::{Span, TokenStream};
use quote::quote;

impl SignatureParameter {
    /// The length of a parameter that is a slice.
    pub fn slice_length(&self) -> Option<TokenStream> {
        let Form::Reference(_, inner) = &self.form else {
            return None;
        };
        let name = ident(&self.name, Span::call_site());
        matches!(**inner, Form::Slice(_)).then(|| quote!(#name.len()))
    }
}

impl Form {
    /// The owned derivative: what is returned, and what halves take by value.
    pub fn owned(&self, runtime: &TokenStream) -> TokenStream {
        match self {
            Form::Scalar(ty) => ty.clone(),
            Form::Array(element, length) => {
                let element = element.owned(runtime);
                quote!([#element; #length])
            }
            Form::Slice(element) | Form::Vec(element) => {
                let element = element.owned(runtime);
                quote!(#runtime::Vec<#element>)
            }
            Form::Tuple(parts) => {
                let parts = parts.iter().map(|part| part.owned(runtime));
                quote!((#(#parts,)*))
            }
            Form::Reference(_, inner) => inner.owned(runtime),
            Form::Inactive => quote!(()),
            Form::Other(ty, _) | Form::View(ty) => {
                let path = quote!(<#ty as #runtime::Differentiable>::Tangent);
                match self.named() {
                    Some(span) => located(path, span),
                    None => path,
                }
            }
        }
    }

    /// Where a type stands that syntax does not know. What rustc says of it when it lacks `Differentiable` is to stand there as well, and then
    /// rustc says it once.
    pub fn named(&self) -> Option<Span> {
        match self {
            Form::Other(ty, _) | Form::View(ty) => {
                ty.clone().into_iter().next().map(|first| first.span())
            }
            Form::Reference(_, inner) => inner.named(),
            _ => None,
        }
    }

    /// What a cotangent buffer refers to.
    pub fn buffer(&self, runtime: &TokenStream) -> TokenStream {
        match self {
            Form::Slice(element) | Form::Vec(element) => {
                let element = element.owned(runtime);
                quote!([#element])
            }
            Form::Reference(true, inner) if matches!(**inner, Form::Vec(_)) => inner.owned(runtime),
            Form::Reference(_, inner) => inner.buffer(runtime),
            other => other.owned(runtime),
        }
    }

    /// The tangent of a parameter, in the parameter's own form.
    pub fn tangent(&self, runtime: &TokenStream, lifetime: &TokenStream) -> TokenStream {
        match self {
            Form::Reference(true, inner) => {
                let inner = if matches!(**inner, Form::Vec(_)) {
                    inner.owned(runtime)
                } else {
                    inner.buffer(runtime)
                };
                quote!(&#lifetime mut #inner)
            }
            Form::Reference(false, inner) => {
                let inner = inner.buffer(runtime);
                quote!(&#lifetime #inner)
            }
            Form::Vec(_) | Form::Slice(_) => {
                let inner = self.buffer(runtime);
                quote!(&#lifetime #inner)
            }
            other => other.owned(runtime),
        }
    }

    /// The cotangent of a result: by reference for what lives on the heap.
    pub fn seed(&self, runtime: &TokenStream) -> TokenStream {
        if self.is_heap() {
            let inner = self.buffer(runtime);
            return quote!(&#inner);
        }
        self.owned(runtime)
    }

    /// Whether the cotangent of a result of this form comes by reference.
    pub fn is_heap(&self) -> bool {
        matches!(self, Form::Vec(_) | Form::Slice(_) | Form::Other(_, true))
    }
}
