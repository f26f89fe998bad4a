//! The names of halves, as a caller writes them.

use super::Printer;
use crate::ir::{Call, Callee};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

impl Printer<'_> {
    /// The path of a companion's half, up to the arguments; methods get their receiver.
    pub fn half(&self, call: &Call, half: &str) -> TokenStream {
        let generics = &self.with_count(&call.generics);
        let half = &match self.lanes {
            Some(_) => format!("{half}_batch"),
            None => half.to_string(),
        };
        match &call.callee {
            Callee::Function(path) => {
                // where the callee's name stands, so that rustc points there
                let span = path.clone().into_iter().last().map(|last| last.span());
                let half = Ident::new(half, span.unwrap_or_else(Span::call_site));
                quote!(#path::#half #generics)
            }
            Callee::Method(name, span) => {
                let receiver = self.receiver(call);
                let method = suffixed(name, half, *span);
                quote!(#receiver.#method #generics)
            }
            Callee::Associated(path, name, span) => {
                let method = suffixed(name, half, *span);
                quote!(#path::#method #generics)
            }
            Callee::Value(variable, _) => {
                let name = self.name(*variable);
                quote!(#name)
            }
        }
    }

    /// The user's generic arguments, and behind them how many lanes there are.
    fn with_count(&self, generics: &TokenStream) -> TokenStream {
        let Some(count) = self.lanes.as_ref().filter(|_| !generics.is_empty()) else {
            return generics.clone();
        };
        // all but the `>` at the end
        let mut listed: Vec<TokenTree> = generics.clone().into_iter().collect();
        listed.pop();
        let is_open = matches!(listed.last(), Some(TokenTree::Punct(punct)) if [',', '<'].contains(&punct.as_char()));
        let comma = (!is_open).then(|| quote!(,));
        quote!(#(#listed)* #comma #count>)
    }
}

/// `m_forward`
pub fn suffixed(name: &str, half: &str, span: Span) -> Ident {
    Ident::new(&format!("{}_{half}", name.trim_start_matches("r#")), span)
}
