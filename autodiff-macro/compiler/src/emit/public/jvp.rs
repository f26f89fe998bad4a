//! `jvp`: the value and its tangent.

use crate::emit::Companions;
use crate::emit::pair::Order;
use crate::ir::signature::{Form, SignatureParameter};
use proc_macro2::TokenStream;
use quote::quote;

impl Companions<'_> {
    /// The tangents of the active parameters, as public companions take them.
    pub fn dot_parameters(&self) -> Vec<TokenStream> {
        let nothing = TokenStream::new();
        self.active()
            .map(|parameter| {
                let name = self.derivative(&parameter.name, "dot");
                let ty = match &parameter.form {
                    // a view has a view as its tangent
                    Form::View(_) => parameter.ty.clone(),
                    form => form.tangent(&self.runtime, &nothing),
                };
                quote!(#name: #ty)
            })
            .collect()
    }

    /// The same as hidden halves take them: moved into the `last` half that is given them.
    pub fn dot_directions(&self, last: bool, order: Order) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        let dot = |parameter: &SignatureParameter| {
            let name = self.derivative(&parameter.name, "dot");
            match &parameter.form {
                Form::View(_) => quote!(#runtime::Dot(#name.to_owned())),
                Form::Reference(true, _) => quote!(#runtime::Dot(&mut *#name)),
                Form::Reference(false, _) | Form::Vec(_) => quote!(#runtime::Dot(#name)),
                _ if last => quote!(#runtime::Dot(#name)),
                _ => quote!(#runtime::Dot(::core::clone::Clone::clone(&#name))),
            }
        };
        self.slots_with(dot, |parameter, function| {
            self.public_push(parameter, function, order)
        })
    }

    /// `jvp`.
    pub fn jvp(&self) -> TokenStream {
        let (jvp, tangent) = (self.name("jvp"), self.name("tangent"));
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &self.derivative_types());
        let (push_copies, copied) = self.push_copies();
        let mut more = self.derivative_bounds(Order::First);
        more.extend(copied);
        let predicates = self.predicates_with(&more);
        let parameters = self.public_parameters();
        let taken_apart = self.taken_apart();
        let arguments = self.argument_names();
        let turbofish = self.turbofish(&[]);
        let result = self.pair_type();
        let dots = self.dot_parameters();
        let directions = self.dot_directions(true, Order::First);
        let (_, count) = self.count();
        let doc = format!(
            "The value of `{}` and its tangent along the given tangents of the active parameters.{}",
            self.title(),
            self.several(),
        );
        let checks = self.length_checks("dot", "check_tangent_length");
        quote! {
            #[doc = #doc]
            #visibility fn #jvp #generics(#(#parameters,)* #(#dots),*) -> #result #predicates {
                #(#checks)*
                #taken_apart
                #push_copies
                Self::#tangent #turbofish(#(#arguments,)* #count #(#directions),*)
            }
        }
    }
}
