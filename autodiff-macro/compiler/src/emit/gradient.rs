//! The halves of `f::grad`, for calls of it inside differentiated functions: the Jacobian of a gradient is the Hessian, which is
//! symmetric, so that both modes are Hessian-vector products.

use super::Companions;
use super::tangent::{Directions, lifetime};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// All of them, where the result is a scalar and no parameter is in-out.
    pub fn gradient_halves(&self) -> TokenStream {
        let parameters = &self.signature.parameters;
        let seeds = self.literal(1.0).zip(self.literal(0.0));
        let (Some((one, zero)), true) = (seeds, self.has_gradient()) else {
            return TokenStream::new();
        };
        let runtime = &self.runtime;
        let visibility = &self.signature.visibility;
        let predicates = self.predicates();
        let tangent_predicates = self.tangent_predicates();
        let declared = self.parameters();
        let arguments = self.argument_names();
        let gradient = self.gradient_type();
        let turbofish = self.turbofish(&[]);
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let (tape, g_bar) = (self.free_name("tape"), self.free_name("g_bar"));
        let (grad, sweep) = (self.name("grad"), self.name("sweep_tangent"));
        let (forward, reverse, tangent) = (
            self.name("grad_forward"),
            self.name("grad_reverse"),
            self.name("grad_tangent"),
        );
        let generics = self.generics(&[], &[]);
        let with_lifetime = self.generics(&[lifetime()], &[]);
        let slots = self.slot_names("slot");
        let slot_parameters = self.slot_parameters(&slots);
        let Directions {
            parameters: directions,
            names: direction_names,
            ..
        } = self.directions(&mut self.names.clone(), &self.second_dots());
        let mut zeros = TokenStream::new();
        let mut added = TokenStream::new();
        let (mut bars, mut products, mut given) = (Vec::new(), Vec::new(), Vec::new());
        for (parameter, slot) in parameters.iter().zip(&slots) {
            if !parameter.active {
                given.push(quote!(#runtime::Absent));
                continue;
            }
            let (bar, product, dot) = (
                self.derivative(&parameter.name, "bar"),
                self.derivative(&parameter.name, "product"),
                self.derivative(&parameter.name, "dot"),
            );
            let primal = self.primal_reference(parameter);
            zeros.extend(quote! {
                let mut #bar = #runtime::zero_like(#primal);
                let mut #product = #runtime::zero_like(#primal);
            });
            added.extend(quote! {
                if let ::core::option::Option::Some(into) = #slot.get() {
                    #runtime::accumulate(into, &#product);
                }
            });
            given.push(self.direction_of(&parameter.form, &quote!(#dot)));
            bars.push((bar, dot));
            products.push(product);
        }
        let tuple = |names: Vec<&Ident>| {
            let names: Vec<_> = names.into_iter().map(|name| quote!(#name)).collect();
            Self::tuple(&names)
        };
        let dots = tuple(bars.iter().map(|(_, dot)| dot).collect());
        let value = tuple(bars.iter().map(|(bar, _)| bar).collect());
        let product = tuple(products.iter().collect());
        let of = |suffix: &str| {
            self.slots(|parameter| {
                let name = self.derivative(&parameter.name, suffix);
                quote!(&mut #name)
            })
        };
        let (slots_given, products_given) = (of("bar"), of("product"));
        let run = |directions: &[TokenStream]| {
            quote! {
                #zeros
                Self::#sweep #both(
                    #(#arguments,)* &mut #runtime::Tape::new(), #(#directions,)*
                    ::core::option::Option::Some(#one), ::core::option::Option::Some(#zero), #(#slots_given,)* #(#products_given),*
                );
            }
        };
        let by_cotangent = run(&given);
        let direction_names: Vec<_> = direction_names.iter().map(|name| quote!(#name)).collect();
        let by_tangent = run(&direction_names);
        quote! {
            #[doc(hidden)]
            #visibility fn #forward #generics(#(#declared,)* #tape: &mut #runtime::Tape) -> #gradient #predicates {
                let _ = #tape;
                Self::#grad #turbofish(#(#arguments),*)
            }
            #[doc(hidden)]
            #visibility fn #reverse #generics(#(#declared,)* #tape: &mut #runtime::Tape, #g_bar: #gradient, #(#slot_parameters),*) #predicates {
                use #runtime::Slot as _;
                let _ = #tape;
                let #dots = #g_bar;
                #by_cotangent
                #added
            }
            #[doc(hidden)]
            #visibility fn #tangent #with_lifetime(#(#declared,)* #(#directions),*) -> (#gradient, #gradient) #tangent_predicates {
                #by_tangent
                (#value, #product)
            }
        }
    }
}
