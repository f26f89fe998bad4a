//! `f::residuals`: both sweeps on a tape that takes notes.

use super::Companions;
use crate::ir::Hold;
use crate::ir::print::ident;
use crate::ir::signature::{SignatureParameter, Wrap};
use proc_macro2::{Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// The report of what a reverse sweep would keep.
    pub fn residuals(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (name, forward) = (self.name("residuals"), self.name("forward"));
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &[]);
        // what the forward half takes away or changes, the reverse half is given once more
        let is_copied = |parameter: &SignatureParameter| {
            parameter.function.is_none()
                && matches!(parameter.hold, Hold::Value | Hold::Mutable)
                && !parameter.copy
        };
        let predicates = self.predicates_with(&self.copied_where(is_copied));
        let parameters = self.parameters();
        let arguments = self.argument_names();
        let turbofish = self.turbofish(&[]);
        let (tape, y) = (self.free_name("tape"), self.free_name("y"));
        let copied = self
            .signature
            .parameters
            .iter()
            .filter(|parameter| is_copied(parameter));
        let copies = copied.map(|parameter| {
            let (name, copy) = (
                ident(&parameter.name, Span::call_site()),
                self.copy_name(parameter),
            );
            match parameter.hold {
                Hold::Mutable => quote!(let mut #copy = #runtime::ToOwned::to_owned(&*#name);),
                _ => quote!(let #copy = ::core::clone::Clone::clone(&#name);),
            }
        });
        let again = self.signature.parameters.iter().map(|parameter| {
            let (name, copy) = (
                ident(&parameter.name, Span::call_site()),
                self.copy_name(parameter),
            );
            match parameter.hold {
                Hold::Mutable if is_copied(parameter) => quote!(&mut #copy),
                _ if is_copied(parameter) => quote!(#copy),
                _ => quote!(#name),
            }
        });
        let reverse = self.name("reverse");
        let seed = if self.has_seed() {
            quote!(#runtime::zero_like(&#y))
        } else {
            quote!(())
        };
        let seed = self.inside(&seed);
        let absent = self
            .signature
            .parameters
            .iter()
            .map(|_| quote!(#runtime::Absent));
        let reversal =
            quote!(Self::#reverse #turbofish(#(#again,)* &mut #tape, #seed, #(#absent),*););
        // no derivative is known of a function that comes without one
        let has_functions = self
            .signature
            .parameters
            .iter()
            .any(|parameter| parameter.function.is_some());
        let run = match self.signature.wrap {
            _ if has_functions => quote! {
                let _ = Self::#forward #turbofish(#(#arguments,)* &mut #tape);
                #tape.turn();
            },
            Wrap::None => quote! {
                #(#copies)*
                let #y = Self::#forward #turbofish(#(#arguments,)* &mut #tape);
                #tape.turn();
                #reversal
            },
            wrap => {
                let pattern = match wrap {
                    Wrap::Result => quote!(::core::result::Result::Ok(#y)),
                    _ => quote!(::core::option::Option::Some(#y)),
                };
                quote! {
                    #(#copies)*
                    let #y = Self::#forward #turbofish(#(#arguments,)* &mut #tape);
                    #tape.turn();
                    if let #pattern = #y {
                        #reversal
                    }
                }
            }
        };
        let doc = format!(
            "What a reverse sweep of `{}` would keep at these arguments, value by value, and the most at a time: runs both sweeps.",
            self.signature.name
        );
        quote! {
            #[doc = #doc]
            #[must_use]
            #[inline]
            #visibility fn #name #generics(#(#parameters),*) -> #runtime::ResidualReport #predicates {
                let mut #tape = #runtime::Tape::noting();
                #run
                #tape.into_report()
            }
        }
    }
}
