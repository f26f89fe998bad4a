//! `vjp_into` and `vjp_into_with`: the cotangents are added to the caller's buffers.

use crate::emit::Companions;
use crate::emit::pair::Order;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Companions<'_> {
    pub fn vjp_into(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (vjp_into, vjp_into_with, sweep) = (
            self.name("vjp_into"),
            self.name("vjp_into_with"),
            self.name("sweep"),
        );
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &self.derivative_types());
        let predicates = self.predicates_with(&self.derivative_bounds(Order::First));
        let parameters = self.public_parameters();
        let taken_apart = self.taken_apart();
        let arguments = self.argument_names();
        let turbofish = self.turbofish(&self.derivative_types());
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let result = &self.signature.result;
        let y_bar = self.free_name("y_bar");
        let tape = self.free_name("tape");
        let mut seeds = Vec::new();
        let mut seed_names = Vec::new();
        if self.has_seed() {
            let ty = self.signature.value.seed(runtime);
            seeds.push(quote!(#y_bar: #ty));
            seed_names.push(quote!(#y_bar));
        }
        let seed = match (self.has_seed(), self.signature.value.is_heap()) {
            (false, _) => quote!(()),
            (true, true) => quote!(#runtime::ToOwned::to_owned(#y_bar)),
            (true, false) => quote!(#y_bar),
        };
        let buffers: Vec<TokenStream> = self
            .active()
            .map(|parameter| {
                let bar = self.bar_name(parameter);
                let ty = parameter.form.buffer(runtime);
                quote!(#bar: &mut #ty)
            })
            .collect();
        let bars: Vec<Ident> = self
            .active()
            .map(|parameter| self.bar_name(parameter))
            .collect();
        let checks = self.length_checks("bar", "check_length");
        let slots = self.slots(|parameter| {
            let bar = self.bar_name(parameter);
            quote!(#bar)
        });
        let doc = format!(
            "The value of `{}`; the cotangents of the active parameters are added to the caller's buffers.",
            self.title()
        );
        let with_doc = format!("The same as `{vjp_into}`, with a tape that is kept between calls.");
        // the tape first, but for a method's receiver
        let (receiver, rest) = parameters.split_at(usize::from(self.signature.method));
        let (receiver_argument, rest_arguments) =
            arguments.split_at(usize::from(self.signature.method));
        quote! {
            #[doc = #doc]
            #visibility fn #vjp_into #generics(#(#parameters,)* #(#seeds,)* #(#buffers),*) -> #result #predicates {
                Self::#vjp_into_with #turbofish(#(#receiver_argument,)* &mut #runtime::Tape::new(), #(#rest_arguments,)* #(#seed_names,)* #(#bars),*)
            }
            #[doc = #with_doc]
            #visibility fn #vjp_into_with #generics(#(#receiver,)* #tape: &mut #runtime::Tape, #(#rest,)* #(#seeds,)* #(#buffers),*) -> #result #predicates {
                #taken_apart
                #(#checks)*
                #runtime::arrived(Self::#sweep #both(#(#arguments,)* #tape, ::core::option::Option::Some(#seed), #(#slots),*))
            }
        }
    }
}
