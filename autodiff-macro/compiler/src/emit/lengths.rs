//! Whether what the caller lends is as long as its parameter: asked before anything is written.

use super::Companions;
use crate::ir::Hold;
use crate::ir::print::ident;
use crate::ir::signature::Form;
use crate::transform::reverse::Sweeps;
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

    /// A check for each parameter that may be written to: the reverse half gets it as the forward half left it.
    pub fn final_lengths(&self, sweeps: &Sweeps) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        let parameters = self.signature.parameters.iter().zip(&sweeps.bars);
        parameters
            .filter(|(parameter, _)| parameter.hold == Hold::Mutable && !parameter.rebound)
            .filter(|(parameter, _)| is_slice(&parameter.form))
            .filter_map(|(parameter, bar)| {
                let bar = bar.as_ref().filter(|bar| !bar.local)?;
                let bar = ident(&sweeps.function.data(bar.variable).name, Span::call_site());
                let name = ident(&parameter.name, Span::call_site());
                let (function, text) = (&self.signature.name, &parameter.name);
                Some(quote!(#runtime::check_length(#function, #text, #name.len(), #bar.len());))
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
