//! The joint sweep, where a loop is fused with its adjoint: another body for the case that both sweeps run.

use super::Companions;
use super::sweep::{Names, yielded};
use crate::transform::reverse::Sweeps;
use crate::transform::reverse::joint::Joint;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

impl Companions<'_> {
    /// What callers may rely on: nothing, where nothing is said.
    pub fn facts(&self) -> TokenStream {
        let visibility = &self.signature.visibility;
        let [replaces, slices] = self.lent;
        let facts = [
            ("REPLACES", replaces),
            ("SLICES", slices),
            ("FOLLOWS", self.followed()),
        ];
        let facts = facts.into_iter();
        let facts = facts.filter(|(_, bits)| *bits != 0).map(|(name, bits)| {
            let (name, bits) = (format_ident!("{name}"), Literal::u64_unsuffixed(bits));
            quote! {
                #[doc(hidden)]
                #visibility const #name: u64 = #bits;
            }
        });
        quote!(#(#facts)*)
    }

    /// The body for both sweeps in one, behind the conditions under which it stands in for them.
    pub fn joint_sweep(&self, joint: &Joint, sweeps: &Sweeps, names: &Names) -> TokenStream {
        let (forward_on, reverse_on) = (&names.forward_on, &names.reverse_on);
        let tape = Some(names.tape.clone());
        let printer = self.printer(&sweeps.function, &sweeps.read_back, tape);
        let statements = printer.statements(&sweeps.forward);
        let wrapped = self.wrapped(&yielded(&printer, &sweeps.forward, sweeps.dots.is_some()));
        let seeds = self.seeds(sweeps, &printer, names);
        let opened = self.opened(sweeps, names);
        let closed = self.closed(sweeps, &printer, names);
        let fields = printer.field_traits();
        let facts = joint.facts.iter().map(|fact| {
            let callee = &fact.callee;
            let bit = Literal::u64_unsuffixed(1 << fact.argument);
            let constant = format_ident!("{}", fact.constant());
            quote!(&& #callee::#constant & #bit != 0)
        });
        quote! {
            if #forward_on && #reverse_on #(#facts)* {
                #fields
                #seeds
                #opened
                #statements
                #closed
                return ::core::option::Option::Some(#wrapped);
            }
        }
    }
}
