//! `forward` and `reverse`: the hidden halves that callers use.

use super::Companions;
use crate::ir::Hold;
use crate::ir::print::ident;
use crate::ir::signature::Wrap;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

impl Companions<'_> {
    /// `forward` and `reverse`: what callers use.
    pub fn halves(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (forward, reverse, sweep) = (
            self.name("forward"),
            self.name("reverse"),
            self.name("sweep"),
        );
        let generics = self.generics(&[], &[]);
        let predicates = self.predicates();
        let parameters = self.parameters();
        let arguments: Vec<Ident> = self
            .signature
            .parameters
            .iter()
            .map(|parameter| ident(&parameter.name, Span::call_site()))
            .collect();
        let result = &self.signature.result;
        let seed = self.signature.value.owned(runtime);
        let slot_names = self.slot_names("slot");
        let slots = unmutable(self.slot_parameters(&slot_names));
        let absent = self
            .signature
            .parameters
            .iter()
            .map(|parameter| match &parameter.function {
                Some(function) => function.no_pull(),
                None => quote!(#runtime::Absent),
            });
        let on = self.turbofish(&[quote!(true), quote!(false)]);
        let back = self.turbofish(&[quote!(false), quote!(true)]);
        let visibility = &self.signature.visibility;
        let tape = self.free_name("tape");
        let y_bar = self.free_name("y_bar");
        let (seed, given) = match self.signature.wrap {
            Wrap::None => (seed, quote!(::core::option::Option::Some(#y_bar))),
            _ => (
                quote!(impl #runtime::Seed<#seed>),
                quote!(match #runtime::Seed::seed(#y_bar) { ::core::option::Option::None => return, given => given }),
            ),
        };
        let (count, _) = self.count();
        let both = self.both(&slots, &slot_names);
        quote! {
            #both
            #[doc(hidden)]
            #[inline]
            #visibility fn #forward #generics(#(#parameters,)* #count #tape: &mut #runtime::Tape) -> #result #predicates {
                #runtime::arrived(Self::#sweep #on(#(#arguments,)* #tape, ::core::option::Option::None, #(#absent),*))
            }
            #[doc(hidden)]
            #[inline]
            #visibility fn #reverse #generics(#(#parameters,)* #count #tape: &mut #runtime::Tape, #y_bar: #seed, #(#slots),*) #predicates {
                Self::#sweep #back(#(#arguments,)* #tape, #given, #(#slot_names),*);
            }
        }
    }
}

impl Companions<'_> {
    /// `both`: for callers that have the cotangent of the result beforehand.
    fn both(&self, slots: &[TokenStream], slot_names: &[Ident]) -> TokenStream {
        let is_shared = self
            .signature
            .parameters
            .iter()
            .all(|parameter| parameter.function.is_none() && parameter.hold != Hold::Mutable);
        let is_plain = self.signature.wrap == Wrap::None && !self.signature.associated;
        if !is_plain || !is_shared || self.lanes.is_some() {
            return TokenStream::new();
        }
        let runtime = &self.runtime;
        let sweep = self.name("sweep");
        let (generics, predicates) = (self.generics(&[], &[]), self.predicates());
        let (parameters, arguments) = (self.parameters(), self.argument_names());
        let turbofish = self.turbofish(&[quote!(true), quote!(true)]);
        let (result, seed) = (&self.signature.result, self.signature.value.owned(runtime));
        let (visibility, tape, y_bar) = (
            &self.signature.visibility,
            self.free_name("tape"),
            self.free_name("y_bar"),
        );
        quote! {
            #[doc(hidden)]
            #[inline]
            #visibility fn both #generics(#(#parameters,)* #tape: &mut #runtime::Tape, #y_bar: #seed, #(#slots),*) -> #result #predicates {
                #runtime::arrived(Self::#sweep #turbofish(#(#arguments,)* #tape, ::core::option::Option::Some(#y_bar), #(#slot_names),*))
            }
        }
    }
}

/// Parameters that are only passed on.
pub fn unmutable(parameters: Vec<TokenStream>) -> Vec<TokenStream> {
    let is_mut = |tree: &TokenTree| matches!(tree, TokenTree::Ident(ident) if ident == "mut");
    parameters
        .into_iter()
        .map(|tokens| {
            let mut trees = tokens.into_iter().peekable();
            trees.next_if(is_mut);
            trees.collect()
        })
        .collect()
}
