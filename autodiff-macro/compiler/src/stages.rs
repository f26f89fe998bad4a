//! The stages of the compiler as text, for the snapshots.

use crate::diagnostics::Diagnostics;
use crate::ir::print::print;
use crate::lower::lower;
use crate::options::Options;
use proc_macro2::TokenStream;

/// The IR of a function, or of each method of an `impl` block, after lowering; the refusals where there are any.
#[must_use]
pub fn lowered_text(options: TokenStream, item: TokenStream) -> String {
    let mut diagnostics = Diagnostics::default();
    let options = Options::parse(options, &mut diagnostics);
    let mut text = String::new();
    match syn::parse2::<syn::Item>(item) {
        Ok(syn::Item::Fn(function)) => {
            let (_, lowered) = lower(
                &function.sig,
                &function.vis,
                None,
                &function.block,
                &options,
                &mut diagnostics,
            );
            text.push_str(&print(&lowered));
        }
        Ok(syn::Item::Impl(block)) => {
            for item in &block.items {
                let syn::ImplItem::Fn(method) = item else {
                    continue;
                };
                let (_, lowered) = lower(
                    &method.sig,
                    &method.vis,
                    Some(&block.generics),
                    &method.block,
                    &options,
                    &mut diagnostics,
                );
                text.push_str(&format!("{} = {}", method.sig.ident, print(&lowered)));
            }
        }
        _ => text.push_str("no item that is lowered"),
    }
    for refusal in diagnostics.refusals() {
        text.push_str(&format!(
            "[{}] {}\n",
            refusal.code.row().name,
            refusal.message
        ));
    }
    text
}
