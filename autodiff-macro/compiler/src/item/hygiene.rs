//! Macro hygiene: two variables of one name, one of the macro and one of its caller, cannot be told apart by their tokens.

use crate::diagnostics::Diagnostics;
use crate::diagnostics::codes::Code;
use proc_macro2::{Ident, Span};
use std::collections::BTreeMap;
use syn::visit::Visit;

/// The context of a span, as far as it shows: `#4` of `#4 bytes(10..14)`. Empty outside of a compiler.
fn context(span: Span) -> String {
    let text = format!("{span:?}");
    text.split(' ')
        .next()
        .filter(|head| head.starts_with('#'))
        .unwrap_or_default()
        .to_string()
}

#[derive(Default)]
struct Names {
    bound: BTreeMap<String, Vec<(String, Ident)>>,
}
impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.bound
            .entry(pattern.ident.to_string())
            .or_default()
            .push((context(pattern.ident.span()), pattern.ident.clone()));
        syn::visit::visit_pat_ident(self, pattern);
    }
}

/// Refuses a function in which variables of one name come from different macro contexts.
pub fn refuse_two_of_a_name(
    signature: &syn::Signature,
    block: &syn::Block,
    diagnostics: &mut Diagnostics,
) {
    let mut names = Names::default();
    names.visit_signature(signature);
    names.visit_block(block);
    for (name, places) in names.bound {
        if let Some((_, second)) = places.iter().find(|(context, _)| *context != places[0].0) {
            diagnostics.refuse(Code::TwoOfAName, second, format!("two variables of this function are called `{name}`: one is the macro's, one its caller's"));
        }
    }
}
