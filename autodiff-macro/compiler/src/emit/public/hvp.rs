//! `hvp`: the gradient and its tangent.

use crate::emit::Companions;
use crate::emit::pair::Order;
use crate::ir::signature::{Form, SignatureParameter, Wrap};
use proc_macro2::Ident;
use proc_macro2::TokenStream;
use quote::quote;

impl Companions<'_> {
    /// The gradient and its derivative along a direction.
    pub fn hvp(&self) -> TokenStream {
        if matches!(self.signature.value, Form::Inactive) {
            return TokenStream::new();
        }
        let runtime = &self.runtime;
        let name = self.name("hvp");
        let (forward, reverse) = (self.name("forward_tangent"), self.name("reverse_tangent"));
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &self.derivative_types());
        let parameters = self.public_parameters();
        let taken_apart = self.taken_apart();
        let (push_copies, mut more) = self.push_copies();
        let gradient = self.gradient_type();
        let result = self.wrap_type(&quote!((#gradient, #gradient)));
        more.extend(self.derivative_bounds(Order::Second));
        let predicates = self.scalar_predicates(more, &self.copied_parameters());
        let turbofish = self.turbofish(&[]);
        let dots = self.dot_parameters();
        let directions = self.dot_directions(false, Order::Second);
        let directions_again = self.dot_directions(true, Order::Second);
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
        let bar = |parameter: &SignatureParameter| {
            let bar = self.derivative(&parameter.name, "bar");
            quote!(&mut #bar)
        };
        let slots = self.slots_with(bar, |parameter, function| {
            self.public_second_pull(parameter, function)
        });
        let product = |parameter: &SignatureParameter| {
            let product = self.derivative(&parameter.name, "product");
            quote!(&mut #product)
        };
        // the pull of a function adds to both
        let slot_dots = self.slots_with(product, |_, _| quote!(#runtime::Absent));
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
                #taken_apart
                #push_copies
                #(#zeros)*
                #run
                #pair
            }
        }
    }
}
