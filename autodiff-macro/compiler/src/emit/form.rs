//! The forms of cotangents and tangents as types.

use super::span::located;
use crate::ir::print::ident;
use crate::ir::signature::{Form, Signature, SignatureParameter};
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

impl Signature {
    /// What moves to another place in the companions, so that what rustc says of a parameter whose type lacks `Differentiable` stands at that type, and is said
    /// once: the attribute (first) and the tokens of the result to the first such type, and the name of each such parameter to its own.
    pub fn moves(&self) -> Vec<(Span, Span)> {
        let own = self.parameters.iter().filter(|own| own.name != "self");
        let named: Vec<(Span, Span)> = own
            .filter_map(|own| Some((first(&own.declaration)?, own.form.named()?)))
            .collect();
        let Some((_, place)) = named.first().copied() else {
            return Vec::new();
        };
        let result: Vec<(Span, Span)> = match self.value.named() {
            Some(_) => Vec::new(),
            None => spans(&self.result)
                .into_iter()
                .map(|span| (span, place))
                .collect(),
        };
        [(Span::call_site(), place)]
            .into_iter()
            .chain(named)
            .chain(result)
            .collect()
    }
}

fn first(tokens: &TokenStream) -> Option<Span> {
    let mut names = tokens.clone().into_iter().filter(|tree| !matches!(tree, proc_macro2::TokenTree::Ident(word) if word == "mut" || word == "ref"));
    names.next().map(|tree| tree.span())
}

fn spans(tokens: &TokenStream) -> Vec<Span> {
    let trees = tokens.clone().into_iter();
    trees
        .flat_map(|tree| match &tree {
            proc_macro2::TokenTree::Group(group) => {
                let mut inner = spans(&group.stream());
                inner.push(group.span());
                inner
            }
            other => vec![other.span()],
        })
        .collect()
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
