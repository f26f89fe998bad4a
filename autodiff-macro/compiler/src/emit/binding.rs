//! What a statement binds, as tokens.

use super::Printer;
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Operand, Variable};
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    pub fn yields(&self, block: &Block) -> TokenStream {
        if block.diverges {
            return TokenStream::new();
        }
        match &block.yields[..] {
            [] => TokenStream::new(),
            [one] => self.yielded(one),
            more => {
                let values = more.iter().map(|operand| self.yielded(operand));
                quote!((#(#values),*))
            }
        }
    }

    /// A value that leaves its block.
    pub fn yielded(&self, operand: &Operand) -> TokenStream {
        let runtime = self.runtime;
        match operand {
            Operand::Place(place)
                if !self.kind(operand).is_copy()
                    && (self.read_back.contains(&place.root)
                        || self.function.data(place.root).is_reference()) =>
            {
                let place = self.place_ref(place);
                quote!(#runtime::ToOwned::to_owned(#place))
            }
            _ => self.value(operand),
        }
    }

    /// The pattern of a `let` of one variable.
    pub fn binding(&self, variable: Variable) -> TokenStream {
        let name = self.name(variable);
        if self.function.data(variable).mutable {
            quote!(mut #name)
        } else {
            quote!(#name)
        }
    }

    /// Several variables as a pattern.
    pub fn pattern(&self, variables: &[Variable]) -> TokenStream {
        let names: Vec<_> = variables
            .iter()
            .map(|variable| self.binding(*variable))
            .collect();
        match &names[..] {
            [one] => one.clone(),
            more => quote!((#(#more),*)),
        }
    }

    /// Several variables as a value that is kept. What the block still yields is cloned.
    pub fn kept(&self, variables: &[Variable], block: &Block) -> TokenStream {
        let mut yielded = Variables::new();
        block
            .yields
            .iter()
            .for_each(|operand| visit::reads_of_operand(operand, &mut yielded));
        let values: Vec<_> = variables
            .iter()
            .map(|variable| {
                let name = self.name(*variable);
                let data = self.function.data(*variable);
                if yielded.contains(variable) && !data.kind.is_copy() {
                    quote!(::core::clone::Clone::clone(&#name))
                } else {
                    quote!(#name)
                }
            })
            .collect();
        match &values[..] {
            [one] => one.clone(),
            more => quote!((#(#more),*)),
        }
    }
}
