//! Second order: `hvp`, and the hidden halves `sweep_tangent`, `forward_tangent` and `reverse_tangent`, in which every
//! value and every cotangent has its tangent beside it.

use super::Companions;
use super::halves::unmutable;
use super::sweep::Names;
use super::tangent::{Directions, idents, lifetime};
use crate::ir::print::ident;
use crate::ir::signature::{Form, Wrap};
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
        let parameters = self.parameters();
        let Directions {
            parameters: directions,
            opened,
            ..
        } = self.directions(&mut self.names.clone(), &self.second_dots());
        let slot_parameters = self.slot_parameters(slots);
        let dot_parameters = self.slot_parameters(slot_dots);
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
        let slot_parameters = unmutable(self.slot_parameters(slots));
        let dot_parameters = unmutable(self.slot_parameters(slot_dots));
        let absent = vec![quote!(#runtime::Absent); 2 * slots.len()];
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
                    #(#arguments,)* #tape, #(#direction_names,)* ::core::option::Option::None, ::core::option::Option::None, #(#absent),*
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

    /// The gradient and its derivative along a direction.
    fn hvp(&self) -> TokenStream {
        if matches!(self.signature.value, Form::Inactive) {
            return TokenStream::new();
        }
        let runtime = &self.runtime;
        let name = self.name("hvp");
        let (forward, reverse) = (self.name("forward_tangent"), self.name("reverse_tangent"));
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &[]);
        let parameters = self.parameters();
        let gradient = self.gradient_type();
        let result = self.wrap_type(&quote!((#gradient, #gradient)));
        let predicates = self.scalar_predicates(&self.copied_parameters());
        let turbofish = self.turbofish(&[]);
        let dots = self.dot_parameters();
        let directions = self.dot_directions(false);
        let directions_again = self.dot_directions(true);
        let active: Vec<_> = self
            .signature
            .parameters
            .iter()
            .filter(|parameter| parameter.active)
            .collect();
        let name_of = |suffix: &str| -> Vec<Ident> {
            active
                .iter()
                .map(|parameter| self.derivative(&parameter.name, suffix))
                .collect()
        };
        let (bars, bar_dots) = (name_of("bar"), name_of("product"));
        let zeros =
            active
                .iter()
                .zip(bars.iter().zip(&bar_dots))
                .map(|(parameter, (bar, bar_dot))| {
                    let primal = self.primal_reference(parameter);
                    quote! {
                        let mut #bar = #runtime::zero_like(#primal);
                        let mut #bar_dot = #runtime::zero_like(#primal);
                    }
                });
        let slots = self.slots(|parameter| {
            let bar = self.derivative(&parameter.name, "bar");
            quote!(&mut #bar)
        });
        let slot_dots = self.slots(|parameter| {
            let bar_dot = self.derivative(&parameter.name, "product");
            quote!(&mut #bar_dot)
        });
        let collect = |names: &[Ident]| {
            let names: Vec<_> = names.iter().map(|name| quote!(#name)).collect();
            Self::tuple(&names)
        };
        let (gradient, product) = (collect(&bars), collect(&bar_dots));
        let (y, tape) = (self.free_name("y"), self.free_name("tape"));
        let unwrap = match self.signature.wrap {
            Wrap::None => quote!(),
            _ => quote!(?),
        };
        let pair = self.wrapped(&quote!((#gradient, #product)));
        let copies = self.copies();
        let first = self.argument_names();
        let again = self.passed_again();
        let one = self.inside(&quote!(#runtime::Scalar::one_like(&#y.0)));
        let zero = self.inside(&quote!(#runtime::zero_like(&#y.0)));
        let run = match self.literal(1.0).zip(self.literal(0.0)) {
            Some((one, zero)) if self.derived.is_some() => {
                let sweep = self.name("sweep_tangent");
                let both = self.turbofish(&[quote!(true), quote!(true)]);
                let directions = directions_again;
                quote! {
                    #runtime::arrived(Self::#sweep #both(
                        #(#first,)* &mut #runtime::Tape::new(), #(#directions,)*
                        ::core::option::Option::Some(#one), ::core::option::Option::Some(#zero), #(#slots,)* #(#slot_dots),*
                    ))#unwrap;
                }
            }
            _ => quote! {
                let mut #tape = #runtime::Tape::new();
                #copies
                let #y = Self::#forward #turbofish(#(#first,)* &mut #tape, #(#directions),*)#unwrap;
                Self::#reverse #turbofish(
                    #(#again,)* &mut #tape, #(#directions_again,)* #one, #zero, #(#slots,)* #(#slot_dots),*
                );
            },
        };
        let doc = format!(
            "The gradient of `{}`, and the product of its Hessian with the given tangents of the active parameters: the derivative of the gradient along them.",
            self.signature.name
        );
        let checks = self.length_checks("dot", "check_tangent_length");
        quote! {
            #[doc = #doc]
            #[must_use]
            #visibility fn #name #generics(#(#parameters,)* #(#dots),*) -> #result #predicates {
                #(#checks)*
                #(#zeros)*
                #run
                #pair
            }
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
