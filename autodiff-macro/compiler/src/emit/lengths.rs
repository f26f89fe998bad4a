//! Whether what the caller lends is as long as its parameter: asked before anything is written.

use super::Companions;
use crate::ir::print::ident;
use crate::ir::signature::Form;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// A check for each active parameter whose derivative has a length of its own; `check` is the runtime's function.
    pub fn length_checks(&self, suffix: &str, check: &str) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        let check = Ident::new(check, Span::call_site());
        self.active()
            .filter(|parameter| is_slice(&parameter.form))
            .map(|parameter| {
                let lent = self.derivative(&parameter.name, suffix);
                let name = ident(&parameter.name, Span::call_site());
                let (function, text) = (&self.signature.name, &parameter.name);
                quote!(#runtime::#check(#function, #text, #name.len(), #lent.len());)
            })
            .collect()
    }
}

/// Whether the parameter is a slice or a `Vec`, whose buffer has a length.
fn is_slice(form: &Form) -> bool {
    match form {
        Form::Slice(_) | Form::Vec(_) => true,
        Form::Reference(false, inner) => is_slice(inner),
        Form::Reference(true, inner) => matches!(**inner, Form::Slice(_)),
        _ => false,
    }
}
