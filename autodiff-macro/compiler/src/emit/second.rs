//! Second order: `hvp`, and the hidden halves `sweep_tangent`, `forward_tangent` and `reverse_tangent`, in which every
//! value and every cotangent has its tangent beside it.

use super::Companions;
use super::halves::unmutable;
use super::sweep::Names;
use super::tangent::{Directions, idents, lifetime};
use crate::ir::print::ident;
use crate::ir::signature::Wrap;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// All of them, where second order is asked for.
    pub fn second(&self) -> TokenStream {
        if !self.options.hvp || self.is_without_stubs() {
            return TokenStream::new();
        }
        let functions = [
            self.hvp(),
            self.sweep_tangent(),
            self.halves_tangent(),
            self.gradient_halves(),
            self.value_and_gradient_halves(),
            self.jvp_halves(),
        ];
        quote!(#(#functions)*)
    }

    /// The names of the tangents that the sweeps are given.
    pub fn second_dots(&self) -> Vec<Option<Ident>> {
        let second = self.derived.and_then(|derived| derived.second.as_ref());
        match second.and_then(|second| second.dots.as_ref().map(|dots| (second, dots))) {
            Some((second, dots)) => idents(&second.function, &dots.parameters),
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
        }
    }

    /// Both sweeps in one body, with their tangents.
    fn sweep_tangent(&self) -> TokenStream {
        let runtime = &self.runtime;
        let names = self.sweep_names();
        let Names {
            tape,
            value,
            seed,
            seed_dot,
            slots,
            slot_dots,
            ..
        } = &names;
        let name = self.name("sweep_tangent");
        let generics = self.generics(&[lifetime()], &names.switches());
        let predicates = self.tangent_predicates();
        let parameters = self.called_parameters();
        let Directions {
            parameters: directions,
            opened,
            ..
        } = self.directions(&mut self.names.clone(), &self.second_dots());
        let slot_parameters = self.slot_parameters_with(slots, |name, function| {
            let pull = function.second_pull(runtime);
            quote!(mut #name: impl #pull)
        });
        let dot_parameters = self.slot_dot_parameters(slot_dots);
        let result = self.pair_type();
        let seed_type = self.signature.value.owned(runtime);
        let used = self.used();
        let body = match self.derived.map(|derived| &derived.second) {
            Some(Some(second)) => {
                let body = self.derived_sweep(second, &names);
                quote! {
                    let mut #value = ::core::option::Option::None;
                    #opened
                    #body
                }
            }
            _ => self.sweep_tangent_by_rule(&names),
        };
        quote! {
            #[doc(hidden)]
            #[inline]
            fn #name #generics(
                #(#parameters,)* #tape: &mut #runtime::Tape, #(#directions,)*
                #seed: ::core::option::Option<#seed_type>, #seed_dot: ::core::option::Option<#seed_type>,
                #(#slot_parameters,)* #(#dot_parameters),*
            ) -> ::core::option::Option<#result> #predicates {
                #used
                use #runtime::methods::*;
                let _ = __Methods;
                #body
            }
        }
    }

    /// The parameters that take the tangents of cotangents; of a function, the pull takes them.
    fn slot_dot_parameters(&self, names: &[Ident]) -> Vec<TokenStream> {
        self.slot_parameters_with(names, |name, _| quote!(#name: impl ::core::marker::Sized))
    }

    /// The halves that callers use.
    fn halves_tangent(&self) -> TokenStream {
        let runtime = &self.runtime;
        let names = self.sweep_names();
        let Names {
            tape,
            slots,
            slot_dots,
            ..
        } = &names;
        let (forward, reverse, sweep) = (
            self.name("forward_tangent"),
            self.name("reverse_tangent"),
            self.name("sweep_tangent"),
        );
        let generics = self.generics(&[lifetime()], &[]);
        let predicates = self.tangent_predicates();
        let parameters = self.parameters();
        let arguments = self.argument_names();
        let Directions {
            parameters: directions,
            names: direction_names,
            ..
        } = self.directions(&mut self.names.clone(), &self.second_dots());
        let directions = unmutable(directions);
        let slot_parameters = self.slot_parameters_with(slots, |name, function| {
            let pull = function.second_pull(runtime);
            quote!(#name: impl #pull)
        });
        let slot_parameters = unmutable(slot_parameters);
        let dot_parameters = unmutable(self.slot_dot_parameters(slot_dots));
        let absent = self.signature.parameters.iter();
        let absent = absent.map(|parameter| match &parameter.function {
            Some(function) => function.no_second_pull(),
            None => quote!(#runtime::Absent),
        });
        let absent_dots = vec![quote!(#runtime::Absent); slots.len()];
        let on = self.turbofish(&[quote!(true), quote!(false)]);
        let back = self.turbofish(&[quote!(false), quote!(true)]);
        let visibility = &self.signature.visibility;
        let (y_bar, y_bar_dot) = (self.free_name("y_bar"), self.free_name("y_bar_dot"));
        let result = self.pair_type();
        let seed = self.signature.value.owned(runtime);
        let given = |name: &Ident| match self.signature.wrap {
            Wrap::None => quote!(::core::option::Option::Some(#name)),
            _ => {
                quote!(match #runtime::Seed::seed(#name) { ::core::option::Option::None => return, given => given })
            }
        };
        let (given, given_dot) = (given(&y_bar), given(&y_bar_dot));
        let seed = match self.signature.wrap {
            Wrap::None => seed,
            _ => quote!(impl #runtime::Seed<#seed>),
        };
        quote! {
            #[doc(hidden)]
            #[inline]
            #visibility fn #forward #generics(#(#parameters,)* #tape: &mut #runtime::Tape, #(#directions),*) -> #result #predicates {
                #runtime::arrived(Self::#sweep #on(
                    #(#arguments,)* #tape, #(#direction_names,)* ::core::option::Option::None, ::core::option::Option::None, #(#absent,)* #(#absent_dots),*
                ))
            }
            #[doc(hidden)]
            #[inline]
            #visibility fn #reverse #generics(
                #(#parameters,)* #tape: &mut #runtime::Tape, #(#directions,)* #y_bar: #seed, #y_bar_dot: #seed,
                #(#slot_parameters,)* #(#dot_parameters),*
            ) #predicates {
                Self::#sweep #back(#(#arguments,)* #tape, #(#direction_names,)* #given, #given_dot, #(#slots,)* #(#slot_dots),*);
            }
        }
    }

    /// Second order of a function whose rule is given: the reverse sweep of its differentiated `jvp`. With F(x, ẋ) =
    /// (f(x), Jẋ), the pullback of F at (ȳ̇, ȳ) is (Jᵀȳ̇ + (∂(Jẋ)/∂x)ᵀȳ, Jᵀȳ): the cotangent's tangent, and the cotangent.
    fn sweep_tangent_by_rule(&self, names: &Names) -> TokenStream {
        let runtime = &self.runtime;
        let Some(path) = &self.options.jvp else {
            return quote!(::core::unreachable!());
        };
        let Names {
            tape,
            seed,
            seed_dot,
            forward_on,
            reverse_on,
            slots,
            slot_dots,
            ..
        } = names;
        let half = |name: &str| -> TokenStream {
            let mut path = path.clone();
            let is_method =
                path.segments.len() > 1
                    && path.segments.iter().nth_back(1).is_some_and(|owner| {
                        owner.ident.to_string().starts_with(char::is_uppercase)
                    });
            match path.segments.last_mut() {
                Some(last) if is_method => {
                    last.ident =
                        super::half::suffixed(&last.ident.to_string(), name, Span::call_site());
                    quote!(#path)
                }
                _ => {
                    let name = Ident::new(name, Span::call_site());
                    quote!(#path::#name)
                }
            }
        };
        let (forward, reverse) = (half("forward"), half("reverse"));
        let arguments = self.argument_names();
        let is_active = |at: usize| self.signature.parameters[at].active;
        let all = 0..arguments.len();
        let dots: Vec<Option<Ident>> = self.second_dots();
        let Directions { opened, .. } = self.directions(&mut self.names.clone(), &dots);
        let dots: Vec<&Ident> = dots.iter().flatten().collect();
        // the rule's slots: for x the tangent of its cotangent, for ẋ the cotangent
        let first = all.clone().map(|at| match is_active(at) {
            true => {
                let slot = &slot_dots[at];
                quote!(#slot)
            }
            false => quote!(#runtime::Absent),
        });
        let second = all.filter(|at| is_active(*at)).map(|at| &slots[at]);
        quote! {
            #opened
            if #forward_on {
                let pair = #forward(#(#arguments,)* #(#dots,)* #tape);
                if #reverse_on {
                    ::core::unreachable!();
                }
                return ::core::option::Option::Some(pair);
            }
            #reverse(
                #(#arguments,)* #(#dots,)* #tape, (#runtime::given(#seed_dot), #runtime::given(#seed)), #(#first,)* #(#second),*
            );
            ::core::option::Option::None
        }
    }

    /// The function's own parameters by name.
    pub fn argument_names(&self) -> Vec<Ident> {
        self.signature
            .parameters
            .iter()
            .map(|parameter| ident(&parameter.name, Span::call_site()))
            .collect()
    }
}
