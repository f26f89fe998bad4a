//! A function as a value that is passed to another one.

use super::Companions;
use crate::ir::print::ident;
use crate::ir::signature::{Form, Wrap};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// `pull` and `push`: the function as a value that is passed to another one.
    pub fn as_value(&self) -> TokenStream {
        let plain = self.signature.wrap == Wrap::None && self.functions().next().is_none();
        // what is constant by the user's word may lack a tangent
        let nameable = self
            .signature
            .parameters
            .iter()
            .all(|parameter| parameter.active || is_built_in(&parameter.form));
        if self.signature.method || !plain || !nameable || self.refused {
            return TokenStream::new();
        }
        let runtime = &self.runtime;
        let (pull, push, sweep, tangent) = (
            self.name("pull"),
            self.name("push"),
            self.name("sweep"),
            self.name("tangent"),
        );
        let visibility = &self.signature.visibility;
        let (generics, predicates) = (self.generics(&[], &[]), self.predicates());
        let parameters = self.parameters();
        let names: Vec<Ident> = self
            .signature
            .parameters
            .iter()
            .map(|parameter| ident(&parameter.name, Span::call_site()))
            .collect();
        let seed = self.free_name("y_bar");
        let seed_type = self.signature.value.owned(runtime);
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let alone = self.turbofish(&[]);
        let none = TokenStream::new();
        let (mut bars, mut slots, mut dots, mut directions) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for parameter in &self.signature.parameters {
            let (bar, dot) = (
                self.derivative(&parameter.name, "bar"),
                self.derivative(&parameter.name, "dot"),
            );
            let (buffer, tangent) = (
                parameter.form.buffer(runtime),
                parameter.form.tangent(runtime, &none),
            );
            bars.push(quote!(#bar: &mut #buffer));
            dots.push(quote!(#dot: #tangent));
            if parameter.active {
                slots.push(quote!(#bar));
                directions.push(quote!(#runtime::Dot(#dot)));
            } else {
                slots.push(quote!({ let _ = #bar; #runtime::Absent }));
                directions.push(quote!({ let _ = #dot; #runtime::Absent }));
            }
        }
        let result = &self.signature.result;
        let second = self.second_pull(&bars, &slots, &dots, &directions);
        quote! {
            #second
            #[doc(hidden)]
            #[inline]
            #visibility fn #pull #generics(#(#parameters,)* #seed: #seed_type, #(#bars),*) #predicates {
                Self::#sweep #both(#(#names,)* &mut #runtime::Tape::new(), ::core::option::Option::Some(#seed), #(#slots),*);
            }
            #[doc(hidden)]
            #[inline]
            #visibility fn #push #generics(#(#parameters,)* #(#dots),*) -> #runtime::Pushed<#result, #seed_type> #predicates {
                let (y, y_dot) = Self::#tangent #alone(#(#names,)* #(#directions),*);
                #runtime::Pushed::Both(y, y_dot)
            }
        }
    }

    /// `pull_tangent`, where there is second order; of an associated function, what says at the call that there is none.
    fn second_pull(
        &self,
        bars: &[TokenStream],
        slots: &[TokenStream],
        dots: &[TokenStream],
        directions: &[TokenStream],
    ) -> TokenStream {
        let lacks = !self.options.hvp;
        if lacks && !self.signature.associated {
            return TokenStream::new();
        }
        let runtime = &self.runtime;
        let (pull, sweep) = (self.name("pull_tangent"), self.name("sweep_tangent"));
        let visibility = &self.signature.visibility;
        let bound = quote!(for<'never> Self: #runtime::lacking::MethodHasSecondOrder<'never>);
        let bounds = if lacks { vec![bound] } else { Vec::new() };
        let predicates = self.predicates_with(&bounds);
        let generics = self.generics(&[], &[]);
        let (parameters, names) = (self.parameters(), self.argument_names());
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let (seed, seed_dot) = (self.free_name("y_bar"), self.free_name("y_bar_dot"));
        let seed_type = self.signature.value.owned(runtime);
        let (mut products, mut slot_dots) = (Vec::new(), Vec::new());
        for parameter in &self.signature.parameters {
            let product = self.derivative(&parameter.name, "product");
            let buffer = parameter.form.buffer(runtime);
            products.push(quote!(#product: &mut #buffer));
            slot_dots.push(match parameter.active {
                true => quote!(#product),
                false => quote!({ let _ = #product; #runtime::Absent }),
            });
        }
        let body = match lacks {
            true => self.nothing(),
            false => quote! {
                Self::#sweep #both(
                    #(#names,)* &mut #runtime::Tape::new(), #(#directions,)*
                    ::core::option::Option::Some(#seed), ::core::option::Option::Some(#seed_dot), #(#slots,)* #(#slot_dots),*
                );
            },
        };
        quote! {
            #[doc(hidden)]
            #visibility fn #pull #generics(
                #(#parameters,)* #(#dots,)* #seed: #seed_type, #seed_dot: #seed_type, #(#bars,)* #(#products),*
            ) #predicates { #body }
        }
    }
}

/// Whether the derivative of this form has a type without the user's help.
fn is_built_in(form: &Form) -> bool {
    match form {
        Form::Inactive | Form::Scalar(_) => true,
        Form::Array(inner, _) | Form::Slice(inner) | Form::Vec(inner) => is_built_in(inner),
        Form::Reference(_, inner) => is_built_in(inner),
        Form::Tuple(parts) => parts.iter().all(is_built_in),
        Form::Other(..) | Form::View(_) => false,
    }
}
