//! Naming the function itself, so that a private one is not said to be unused.

use super::Companions;
use crate::ir::print::ident;
use proc_macro2::{Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// A parameter has the name of the function: inside of a companion the name means the parameter.
    fn is_hidden(&self) -> bool {
        let name = &self.signature.name;
        !self.signature.associated
            && self
                .signature
                .parameters
                .iter()
                .any(|other| other.name == *name)
    }

    /// The statement that opens the body of a companion.
    pub fn used(&self) -> TokenStream {
        if self.signature.unnameable || self.signature.of_trait || self.is_hidden() {
            return TokenStream::new();
        }
        let name = ident(&self.signature.name, Span::call_site());
        let turbofish = self.turbofish_alone();
        if self.signature.associated {
            quote!(let _ = Self::#name #turbofish;)
        } else {
            quote!(let _ = #name #turbofish;)
        }
    }

    /// The same beside the companions, where no parameter hides the name.
    pub fn used_beside(&self) -> TokenStream {
        if !self.is_hidden() || !self.signature.generic_names.is_empty() {
            return TokenStream::new();
        }
        let name = ident(&self.signature.name, Span::call_site());
        quote!(const _: () = { let _ = #name; };)
    }
}
