//! The points of the tests, as points of the other order.

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The tests of a file with the other order in the place of each check of a function that has it, and how many these are.
pub fn of(file: &syn::File, known: &BTreeSet<String>) -> (Vec<syn::ItemFn>, usize) {
    let mut count = 0;
    let mut tests = Vec::new();
    for item in &file.items {
        let syn::Item::Fn(test) = item else { continue };
        if !super::is_test(item) {
            continue;
        }
        let mut test = test.clone();
        test.block.stmts = std::mem::take(&mut test.block.stmts)
            .into_iter()
            .filter_map(|statement| match &statement {
                syn::Stmt::Macro(call) if call.mac.path.is_ident("check") => {
                    let check = check(call.mac.tokens.clone(), known)?;
                    count += 1;
                    syn::parse2(check).ok()
                }
                syn::Stmt::Macro(call) if call.mac.path.is_ident("check_method") => None,
                _ => Some(statement),
            })
            .collect();
        tests.push(test);
    }
    (tests, count)
}

/// `check!(f(&x, 0.5, const 3), options)`. At a kink there is no second derivative.
fn check(tokens: TokenStream, known: &BTreeSet<String>) -> Option<TokenStream> {
    let mut tokens = tokens.into_iter();
    let (TokenTree::Ident(name), TokenTree::Group(arguments)) = (tokens.next()?, tokens.next()?)
    else {
        return None;
    };
    let options = tokens.map(|token| token.to_string()).collect::<String>();
    if !known.contains(&name.to_string())
        || ["kink", "singular", "infinite", "single", "->"]
            .iter()
            .any(|word| options.contains(word))
    {
        return None;
    }
    let along = format_ident!("{name}_along");
    let arguments = arguments.stream();
    Some(quote!(other_order!(#name #along [] [] #arguments);))
}
