//! Checkpoints as tokens.

use super::Printer;
use crate::ir::checkpoint::{Checkpoint, Region, Schedule, State};
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    /// A checkpointed block.
    pub fn region(&self, region: &Region) -> TokenStream {
        let head = self.head(&region.results);
        let body = self.block(&region.body);
        if region.results.is_empty() {
            quote!({ #body })
        } else {
            quote!(#head { #body };)
        }
    }

    /// What the reverse transform adds for checkpointed regions.
    pub fn checkpoint(&self, checkpoint: &Checkpoint) -> TokenStream {
        let runtime = self.runtime;
        let holder = self.name(checkpoint.holder());
        match checkpoint {
            Checkpoint::Open {
                schedule, range, ..
            } => {
                let (name, argument) = match schedule {
                    Schedule::Root => ("root", None),
                    Schedule::Every(trips) => ("every", Some(&trips.tokens)),
                    Schedule::Slots(slots) => ("slots", Some(&slots.tokens)),
                };
                let (name, length) = match range {
                    Some(range) => {
                        let range = &range.tokens;
                        let length = quote!(#runtime::checkpoint::length(&(#range)));
                        (name.to_string(), Some(length))
                    }
                    None => (format!("{name}_of_unknown"), None),
                };
                let name = proc_macro2::Ident::new(&name, proc_macro2::Span::call_site());
                let arguments = length.iter().chain(argument);
                quote!(let mut #holder = #runtime::checkpoint::Checkpoints::#name(#(#arguments),*);)
            }
            Checkpoint::Keep { states, .. } => {
                let states = self.contents(states);
                quote!(if #holder.is_due() { #holder.keep(#states); })
            }
            Checkpoint::Save { states, .. } => {
                let states = self.contents(states);
                quote!(let #holder = #states;)
            }
            Checkpoint::Restore { states, .. } => {
                self.put_back(states, &quote!(#holder.restored()))
            }
            Checkpoint::Load {
                states,
                again: true,
                ..
            } => self.put_back(states, &quote!(::core::clone::Clone::clone(&#holder))),
            Checkpoint::Load { states, .. } => self.put_back(states, &quote!(#holder)),
        }
    }

    /// Copies of the content of variables, or their lengths alone, in pairs of pairs: tuples of any length cannot be cloned.
    fn contents(&self, states: &[State]) -> TokenStream {
        let runtime = self.runtime;
        states.iter().rev().fold(quote!(()), |rest, state| {
            let name = self.name(state.variable);
            let content = if self.function.data(state.variable).is_reference() {
                quote!(&*#name)
            } else {
                quote!(&#name)
            };
            if state.outline {
                quote!((#runtime::checkpoint::outline(#content), #rest))
            } else {
                quote!((#runtime::checkpoint::State::kept(#content), #rest))
            }
        })
    }

    fn put_back(&self, states: &[State], kept: &TokenStream) -> TokenStream {
        let runtime = self.runtime;
        let owner = |state: &State| self.name(state.owner.unwrap_or(state.variable));
        let pattern = states.iter().rev().fold(quote!(()), |rest, state| {
            let name = owner(state);
            if state.outline {
                quote!((#name, #rest))
            } else {
                quote!((mut #name, #rest))
            }
        });
        let blank = states.iter().filter(|state| state.outline).map(|state| {
            let name = owner(state);
            quote!(let mut #name = #runtime::checkpoint::blank(#name);)
        });
        let lent = states.iter().filter_map(|state| {
            let (name, owner) = (self.name(state.variable), self.name(state.owner?));
            Some(if name == "self" {
                // no other variable can have this name: the content changes places, until the region has run
                quote!(::core::mem::swap(&mut *#name, &mut #owner);)
            } else {
                quote!(let #name = #runtime::checkpoint::lend(&*#name, &mut #owner);)
            })
        });
        quote!(let #pattern = #kept; #(#blank)* #(#lent)*)
    }
}
