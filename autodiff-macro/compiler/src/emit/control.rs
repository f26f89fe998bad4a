//! Branches and loops as tokens.

use super::Printer;
use crate::ir::{Block, Loop, Trips, Variable};
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    pub fn head(&self, results: &[Variable]) -> TokenStream {
        if results.is_empty() {
            return TokenStream::new();
        }
        let pattern = self.pattern(results);
        match results {
            [one] => match &self.function.data(*one).annotation {
                Some(ty) => quote!(let #pattern: #ty =),
                None => quote!(let #pattern =),
            },
            _ => quote!(let #pattern =),
        }
    }

    pub fn branch(
        &self,
        condition: &crate::ir::Opaque,
        results: &[Variable],
        then: &Block,
        otherwise: &Block,
    ) -> TokenStream {
        let condition = &condition.tokens;
        let head = self.head(results);
        let end = if results.is_empty() {
            TokenStream::new()
        } else {
            quote!(;)
        };
        let then_tokens = self.block(then);
        if otherwise.statements.is_empty() && otherwise.yields.is_empty() && !otherwise.diverges {
            return quote!(#head if #condition { #then_tokens } #end);
        }
        let otherwise_tokens = self.block(otherwise);
        if then.statements.is_empty() && then.yields.is_empty() && !then.diverges {
            return quote!(#head if !(#condition) { #otherwise_tokens } #end);
        }
        quote!(#head if #condition { #then_tokens } else { #otherwise_tokens } #end)
    }

    pub fn repeat(&self, a_loop: &Loop) -> TokenStream {
        let body = self.statements(&a_loop.body);
        let until = a_loop.until.iter().map(|until| {
            let until = &until.tokens;
            quote!(if #until { break; })
        });
        match &a_loop.trips {
            Trips::Range {
                index,
                range,
                reversed,
                ..
            } => {
                let index = self.name(*index);
                let range = &range.tokens;
                if *reversed {
                    quote!(for #index in (#range).rev() { #body #(#until)* })
                } else {
                    quote!(for #index in #range { #body #(#until)* })
                }
            }
            Trips::While(condition) => {
                let condition = &condition.tokens;
                if condition.to_string() == "true" {
                    quote!(loop { #body #(#until)* })
                } else {
                    quote!(while #condition { #body #(#until)* })
                }
            }
            Trips::Counted(count) => {
                let count = self.name(*count);
                quote!(for _ in 0..#count { #body #(#until)* })
            }
        }
    }
}
