//! `tangent`: the hidden half of forward mode.

use super::Companions;
use crate::ir::print::ident;
use crate::ir::signature::Form;
use crate::ir::visit::Variables;
use crate::ir::{Function, Variable};
use crate::transform::forward::Pushforward;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// How a half takes the tangents of the parameters.
#[derive(Default)]
pub struct Directions {
    /// One parameter for each parameter of the function.
    pub parameters: Vec<TokenStream>,
    /// Their names.
    pub names: Vec<Ident>,
    /// The statements that open them.
    pub opened: TokenStream,
}

/// The lifetime of the tangents that a half takes by reference.
pub fn lifetime() -> TokenStream {
    quote!('differentiate)
}

/// The names of tangents.
pub fn idents(function: &Function, dots: &[Option<Variable>]) -> Vec<Option<Ident>> {
    let name = |dot: &Variable| ident(&function.data(*dot).name, Span::call_site());
    dots.iter().map(|dot| dot.as_ref().map(name)).collect()
}

impl Companions<'_> {
    /// The parameters that take tangents, and the statements that open them under the names of `dots`.
    pub fn directions(&self, names: &mut crate::ir::Names, dots: &[Option<Ident>]) -> Directions {
        let runtime = &self.runtime;
        let lifetime = lifetime();
        let mut directions = Directions::default();
        for (at, (parameter, dot)) in self.signature.parameters.iter().zip(dots).enumerate() {
            if let Some(function) = &parameter.function {
                let (name, push) = (function.push_name(), function.push(runtime));
                let mutable = (!function.shared).then(|| quote!(mut));
                let declared = quote!(#mutable #name: impl #push);
                directions.parameters.push(declared);
                directions.names.push(name);
                continue;
            }
            let plain = parameter.name.trim_start_matches("r#");
            let mut fresh = |suffix: &str| {
                Ident::new(
                    &names.fresh(&format!("{plain}_{suffix}")),
                    Span::call_site(),
                )
            };
            let slot = fresh("direction");
            directions.names.push(slot.clone());
            let Some(dot_name) = dot else {
                let ty = quote!(#slot: impl ::core::marker::Sized);
                directions.parameters.push(ty);
                continue;
            };
            let ty = parameter.form.tangent(runtime, &lifetime);
            let ty = quote!(#slot: impl #runtime::Direction<#ty>);
            directions.parameters.push(ty);
            let zero = self.zero(at, &self.primal_reference(parameter));
            let local_type = parameter.form.tangent(runtime, &TokenStream::new());
            let owned = match &parameter.form {
                Form::Reference(true, _) => Some((quote!(mut), quote!(&mut))),
                Form::Reference(false, _) | Form::Vec(_) => Some((quote!(), quote!(&))),
                _ => None,
            };
            let (declared, zero) = match owned {
                Some((mutable, borrow)) => {
                    let own = fresh("own");
                    (
                        quote!(let #mutable #own;),
                        quote!({ #own = #zero; #borrow #own }),
                    )
                }
                None => (quote!(), zero),
            };
            // rustc then checks one bound for both
            let cut = match (&parameter.form, parameter.slice_length()) {
                (Form::Reference(true, _), Some(length)) => quote!(&mut given[..#length]),
                (_, Some(length)) => quote!(&given[..#length]),
                _ => quote!(given),
            };
            directions.opened.extend(quote! {
                #declared
                let #dot_name: #local_type = match #runtime::Direction::given(#slot) {
                    ::core::option::Option::Some(given) => #cut,
                    ::core::option::Option::None => #zero,
                };
            });
        }
        directions
    }

    /// An owned tangent as a half takes it.
    pub fn direction_of(&self, form: &Form, own: &TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        let is_sequence = |form: &Form| matches!(form, Form::Slice(_) | Form::Vec(_));
        match form {
            Form::Reference(true, inner) if matches!(**inner, Form::Slice(_)) => {
                quote!(#runtime::Dot(&mut #own[..]))
            }
            Form::Reference(true, _) => quote!(#runtime::Dot(&mut #own)),
            Form::Reference(false, inner) if !is_sequence(inner) => quote!(#runtime::Dot(&#own)),
            Form::Reference(..) | Form::Vec(_) => quote!(#runtime::Dot(&#own[..])),
            _ => quote!(#runtime::Dot(#own)),
        }
    }

    /// The `where` clause of a half that takes tangents by reference.
    pub fn tangent_predicates(&self) -> TokenStream {
        let lifetime = lifetime();
        if self.signature.outer_lifetimes {
            self.predicates_with(&[quote!(Self: #lifetime)])
        } else {
            self.predicates()
        }
    }

    /// The forward (tangent) half.
    pub fn tangent(&self) -> TokenStream {
        let runtime = &self.runtime;
        let mut names = match &self.derived {
            Some(derived) => derived.pushforward.function.names.clone(),
            None => self.names.clone(),
        };
        let dots = match &self.derived {
            Some(derived) => idents(&derived.pushforward.function, &derived.pushforward.dots),
            None => self
                .signature
                .parameters
                .iter()
                .map(|parameter| {
                    parameter
                        .active
                        .then(|| self.derivative(&parameter.name, "dot"))
                })
                .collect(),
        };
        let name = self.name("tangent");
        let generics = self.generics(&[lifetime()], &[]);
        let predicates = self.tangent_predicates();
        let parameters = self.called_parameters();
        let visibility = &self.signature.visibility;
        let Directions {
            parameters: directions,
            opened,
            ..
        } = self.directions(&mut names, &dots);
        let used = self.used();
        let body = match self
            .derived
            .filter(|derived| self.lanes.is_none() || derived.lanes.0)
        {
            Some(derived) => self.derived_tangent(&derived.pushforward),
            _ if self.lanes.is_some() => self.tangent_by_lane(&dots),
            None if self.refused => self.nothing(),
            None => self.tangent_by_rule(),
        };
        let result = self.pair_type();
        let (count, _) = self.count();
        quote! {
            #[doc(hidden)]
            #[inline]
            #visibility fn #name #generics(#(#parameters,)* #count #(#directions),*) -> #result #predicates {
                #used
                use #runtime::methods::*;
                let _ = __Methods;
                #opened
                #body
            }
        }
    }

    fn derived_tangent(&self, pushforward: &Pushforward) -> TokenStream {
        let function = &pushforward.function;
        let none = Variables::new();
        let printer = self.printer(function, &none, None);
        let items = &function.items;
        let statements = printer.statements(&function.body);
        let pair = self.wrapped(&super::sweep::yielded(&printer, &function.body, true));
        let end = if function.body.diverges {
            TokenStream::new()
        } else {
            pair
        };
        let fields = printer.field_traits();
        quote! { #fields #(#items)* #statements #end }
    }
}
