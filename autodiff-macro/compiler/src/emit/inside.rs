//! The halves of `f::jvp` and `f::value_and_grad`, for calls of them inside differentiated functions. With F(x, ẋ) = (f(x), Jẋ), the
//! reverse sweep with tangents of f gives the pullback of F at (ȳ, ȳ̇): the cotangent along ẋ for the seed ȳ̇ is Jᵀȳ̇, what belongs to
//! ẋ, and its tangent for the seed's tangent ȳ is (∂(Jẋ)/∂x)ᵀȳ̇ + Jᵀȳ, what belongs to x. The pullback of (f, ∇f) at (ȳ, ḡ) is that
//! tangent for ẋ = ḡ and the seed 1.

use super::Companions;
use super::halves::unmutable;
use super::pair::Order;
use super::tangent::{Directions, lifetime};
use crate::ir::Hold;
use crate::ir::signature::{Form, SignatureParameter, Wrap};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// `jvp_forward`, `jvp_reverse` and `jvp_tangent`, where arguments can be passed again.
    pub fn jvp_halves(&self) -> TokenStream {
        if !self.has_differentiable_jvp() {
            return TokenStream::new();
        }
        let parameters = &self.signature.parameters;
        let runtime = &self.runtime;
        let visibility = &self.signature.visibility;
        let (forward, reverse, tangent) = (
            self.name("jvp_forward"),
            self.name("jvp_reverse"),
            self.name("jvp_tangent"),
        );
        let (on, back) = (self.name("forward_tangent"), self.name("reverse_tangent"));
        let (predicates, bounded) = (self.predicates(), self.tangent_predicates());
        let (generics, with_lifetime) =
            (self.generics(&[], &[]), self.generics(&[lifetime()], &[]));
        let turbofish = self.turbofish(&[]);
        let (declared, dots) = (self.parameters(), self.dot_parameters());
        let arguments = self.argument_names();
        let directions = self.dot_directions(true, Order::Second);
        let pair = self.pair_type();
        let (tape, seed) = (self.free_name("tape"), self.free_name("pair_bar"));
        let seed_type = self.signature.value.owned(runtime);
        let (slots, dot_slots) = (self.slot_names("slot"), self.slot_names("slot_of_dot"));
        let slot_parameters = unmutable(self.slot_parameters(&slots));
        let dot_slot_parameters = unmutable(self.slot_parameters(&dot_slots));
        let active = |tokens: Vec<TokenStream>| -> Vec<TokenStream> {
            let chosen = tokens.into_iter().zip(parameters);
            chosen
                .filter(|(_, parameter)| parameter.active)
                .map(|(tokens, _)| tokens)
                .collect()
        };
        let dot_slot_parameters = active(dot_slot_parameters);
        let first = parameters.iter().zip(&dot_slots).map(|(parameter, slot)| {
            if parameter.active {
                quote!(#slot)
            } else {
                quote!(#runtime::Absent)
            }
        });
        let body = self.jvp_along();
        let names = &mut self.names.clone();
        let changes = self.directions(names, &self.changes("change"));
        let dot_changes = self.directions(names, &self.changes("change_of_dot"));
        let (of_arguments, opened) = (changes.parameters, changes.opened);
        let (of_dots, opened_dots) = (active(dot_changes.parameters), dot_changes.opened);
        quote! {
            #[doc(hidden)]
            #visibility fn #forward #generics(#(#declared,)* #(#dots,)* #tape: &mut #runtime::Tape) -> #pair #predicates {
                Self::#on #turbofish(#(#arguments,)* #tape, #(#directions),*)
            }
            #[doc(hidden)]
            #visibility fn #reverse #generics(
                #(#declared,)* #(#dots,)* #tape: &mut #runtime::Tape, #seed: (#seed_type, #seed_type),
                #(#slot_parameters,)* #(#dot_slot_parameters),*
            ) #predicates {
                Self::#back #turbofish(#(#arguments,)* #tape, #(#directions,)* #seed.1, #seed.0, #(#first,)* #(#slots),*);
            }
            #[doc(hidden)]
            #visibility fn #tangent #with_lifetime(
                #(#declared,)* #(#dots,)* #(#of_arguments,)* #(#of_dots),*
            ) -> (#pair, (#seed_type, #seed_type)) #bounded {
                #opened
                #opened_dots
                #body
            }
        }
    }

    /// Whether `jvp` has halves of its own where there is second order.
    pub fn has_differentiable_jvp(&self) -> bool {
        self.signature.wrap == Wrap::None
            && self.derived.is_some()
            && !matches!(self.signature.value, Form::Inactive)
            && self.signature.parameters.iter().all(is_repeatable)
    }

    /// Whether `value_and_grad` has.
    pub fn has_value_and_gradient(&self) -> bool {
        self.has_gradient() && self.signature.parameters.iter().all(is_repeatable)
    }

    /// How value and tangent change along changes of the arguments and of their tangents: ⟨ȳ̇, Jẋ⟩ does by the cotangents of both.
    fn jvp_along(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (tangent, sweep) = (self.name("tangent"), self.name("sweep_tangent"));
        let turbofish = self.turbofish(&[]);
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let again: Vec<TokenStream> = self
            .signature
            .parameters
            .iter()
            .zip(self.argument_names())
            .map(|(parameter, name)| match parameter.hold {
                Hold::Value => quote!(::core::clone::Clone::clone(&#name)),
                _ => quote!(#name),
            })
            .collect();
        let dots = self.dot_directions(false, Order::Second);
        let (mut zeros, mut parts) = (TokenStream::new(), Vec::new());
        for parameter in self.active() {
            let of = |suffix: &str| self.derivative(&parameter.name, suffix);
            let (bar, product) = (of("bar"), of("product"));
            let (change, dot_change) = (of("change"), of("change_of_dot"));
            let primal = self.primal_reference(parameter);
            zeros.extend(quote! {
                let mut #bar = #runtime::zero_like(#primal);
                let mut #product = #runtime::zero_like(#primal);
            });
            let borrow = match &parameter.form {
                Form::Reference(..) => quote!(),
                _ => quote!(&),
            };
            parts.push(quote!(#runtime::inner(&#product, #borrow #change)));
            parts.push(quote!(#runtime::inner(&#bar, #borrow #dot_change)));
        }
        let changes = self.slots(|parameter| {
            let name = self.derivative(&parameter.name, "change");
            match &parameter.form {
                Form::Reference(..) => quote!(#runtime::Dot(#name)),
                _ => quote!(#runtime::Dot(::core::clone::Clone::clone(&#name))),
            }
        });
        let of = |suffix: &str| {
            self.slots(|parameter| {
                let name = self.derivative(&parameter.name, suffix);
                quote!(&mut #name)
            })
        };
        let (bars, products) = (of("bar"), of("product"));
        let [primal, pushed, changed, bent, seed, still] =
            ["primal", "pushed", "changed", "bent", "seed", "still"]
                .map(|name| self.free_name(name));
        quote! {
            let (#primal, #pushed) = Self::#tangent #turbofish(#(#again,)* #(#dots),*);
            let (_, #changed) = Self::#tangent #turbofish(#(#again,)* #(#changes),*);
            let #bent = #runtime::each_component(&#primal, |#seed| {
                #zeros
                let #still = #runtime::zero_like(&#seed);
                Self::#sweep #both(
                    #(#again,)* &mut #runtime::Tape::new(), #(#dots,)*
                    ::core::option::Option::Some(#seed), ::core::option::Option::Some(#still), #(#bars,)* #(#products),*
                );
                0.0 #(+ #parts)*
            });
            ((#primal, #pushed), (#changed, #bent))
        }
    }

    fn changes(&self, suffix: &str) -> Vec<Option<Ident>> {
        let parameters = self.signature.parameters.iter();
        let name = |parameter: &SignatureParameter| self.derivative(&parameter.name, suffix);
        parameters
            .map(|parameter| parameter.active.then(|| name(parameter)))
            .collect()
    }

    /// `value_and_grad_forward`, `value_and_grad_reverse` and `value_and_grad_tangent`, where the result is a scalar.
    pub fn value_and_gradient_halves(&self) -> TokenStream {
        let seeds = self.literal(1.0).zip(self.literal(0.0));
        let (Some((one, zero)), true) = (seeds, self.has_value_and_gradient()) else {
            return TokenStream::new();
        };
        let runtime = &self.runtime;
        let visibility = &self.signature.visibility;
        let (joint, forward, reverse, tangent) = (
            self.name("value_and_grad"),
            self.name("value_and_grad_forward"),
            self.name("value_and_grad_reverse"),
            self.name("value_and_grad_tangent"),
        );
        let (on, back) = (self.name("forward_tangent"), self.name("reverse_tangent"));
        let sweep = self.name("sweep_tangent");
        let (predicates, bounded) = (self.predicates(), self.tangent_predicates());
        let (generics, with_lifetime) =
            (self.generics(&[], &[]), self.generics(&[lifetime()], &[]));
        let turbofish = self.turbofish(&[]);
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let declared = self.parameters();
        let arguments = self.argument_names();
        let gradient = self.gradient_type();
        let scalar = self.signature.value.owned(runtime);
        let result = &self.signature.result;
        let (tape, seed) = (self.free_name("tape"), self.free_name("pair_bar"));
        let (primal, pushed) = (self.free_name("primal"), self.free_name("pushed"));
        let slots = self.slot_names("slot");
        let slot_parameters = unmutable(self.slot_parameters(&slots));
        let Directions {
            parameters: directions,
            names: direction_names,
            ..
        } = self.directions(&mut self.names.clone(), &self.second_dots());
        let (mut zeros, mut names) = (TokenStream::new(), [Vec::new(), Vec::new(), Vec::new()]);
        for parameter in self.active() {
            let of = |suffix: &str| self.derivative(&parameter.name, suffix);
            let (bar, product, dot) = (of("bar"), of("product"), of("dot"));
            let primal = self.primal_reference(parameter);
            zeros.extend(quote! {
                let mut #bar = #runtime::zero_like(#primal);
                let mut #product = #runtime::zero_like(#primal);
            });
            for (names, name) in names.iter_mut().zip([bar, product, dot]) {
                names.push(quote!(#name));
            }
        }
        let [value, product, dots] = names.map(|names| Self::tuple(&names));
        let of = |suffix: &str| {
            self.slots(|parameter| {
                let name = self.derivative(&parameter.name, suffix);
                quote!(&mut #name)
            })
        };
        let (bars, products) = (of("bar"), of("product"));
        let given = self.slots(|parameter| {
            let dot = self.derivative(&parameter.name, "dot");
            self.direction_of(&parameter.form, &quote!(#dot))
        });
        let absent = vec![quote!(#runtime::Absent); slots.len()];
        let copies =
            self.signature.parameters.iter().zip(&arguments).map(
                |(parameter, name)| match parameter.hold {
                    Hold::Value => quote!(::core::clone::Clone::clone(&#name)),
                    _ => quote!(#name),
                },
            );
        quote! {
            #[doc(hidden)]
            #visibility fn #forward #generics(#(#declared,)* #tape: &mut #runtime::Tape) -> (#result, #gradient) #predicates {
                let _ = #tape;
                Self::#joint #turbofish(#(#arguments),*)
            }
            #[doc(hidden)]
            #visibility fn #reverse #generics(
                #(#declared,)* #tape: &mut #runtime::Tape, #seed: (#scalar, #gradient), #(#slot_parameters),*
            ) #predicates {
                let _ = #tape;
                let #tape = &mut #runtime::Tape::new();
                let (#primal, #dots) = #seed;
                Self::#on #turbofish(#(#copies,)* #tape, #(#given),*);
                Self::#back #turbofish(#(#arguments,)* #tape, #(#given,)* #one, #primal, #(#absent,)* #(#slots),*);
            }
            #[doc(hidden)]
            #visibility fn #tangent #with_lifetime(
                #(#declared,)* #(#directions),*
            ) -> ((#result, #gradient), (#scalar, #gradient)) #bounded {
                #zeros
                let (#primal, #pushed) = #runtime::arrived(Self::#sweep #both(
                    #(#arguments,)* &mut #runtime::Tape::new(), #(#direction_names,)*
                    ::core::option::Option::Some(#one), ::core::option::Option::Some(#zero), #(#bars,)* #(#products),*
                ));
                ((#primal, #value), (#pushed, #product))
            }
        }
    }
}

/// Whether the parameter's argument can be passed more than once, and its cotangent and that of its tangent have one form.
fn is_repeatable(parameter: &SignatureParameter) -> bool {
    let copied = |form: &Form| is_copied(form) || matches!(form, Form::Inactive);
    parameter.function.is_none()
        && match &parameter.form {
            Form::Reference(mutable, _) => !mutable,
            form => parameter.hold != Hold::Mutable && copied(form),
        }
}

/// Whether values of this form are copied as they are.
fn is_copied(form: &Form) -> bool {
    match form {
        Form::Scalar(_) => true,
        Form::Array(inner, _) => is_copied(inner),
        Form::Tuple(parts) => parts.iter().all(is_copied),
        _ => false,
    }
}
