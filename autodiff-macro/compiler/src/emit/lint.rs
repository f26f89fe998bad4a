//! Lints that look at what an attribute emits: those of clippy do. rustc's leave it alone.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

/// How many arguments clippy leaves alone.
const FEW: usize = 7;

/// The functions, each under an `allow` of what clippy would say of it, and of what rustc says of an `allow` where the crate forbids a group.
pub fn lenient(functions: TokenStream) -> TokenStream {
    let mut lenient = TokenStream::new();
    let mut item: Vec<TokenTree> = Vec::new();
    for tree in functions {
        let ends = match &tree {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(mark) => mark.as_char() == ';',
            _ => false,
        };
        item.push(tree);
        if ends {
            lenient.extend(match (arguments(&item), is_hidden(&item)) {
                (0, _) => TokenStream::new(),
                (_, true) => quote!(#[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]),
                (count, false) if count > FEW => {
                    quote!(#[allow(forbidden_lint_groups, clippy::too_many_arguments, clippy::type_complexity)])
                }
                (_, false) => quote!(#[allow(forbidden_lint_groups, clippy::type_complexity)]),
            });
            lenient.extend(item.drain(..));
        }
    }
    lenient.extend(item);
    lenient
}

/// Whether a function is none of the public companions: its body is made of the user's.
fn is_hidden(item: &[TokenTree]) -> bool {
    item.iter().any(|tree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && group.stream().to_string().replace(' ', "") == "doc(hidden)"))
}

/// How many arguments a function takes: what stands in parentheses behind its name and outside of its generics, where bounds may have some, too.
fn arguments(item: &[TokenTree]) -> usize {
    let mut trees = item.iter();
    if !trees.any(|tree| matches!(tree, TokenTree::Ident(word) if word == "fn")) {
        return 0;
    }
    let (mut depth, mut before) = (0_usize, ' ');
    for tree in trees {
        match tree {
            TokenTree::Group(list) if depth == 0 => return parts(list.stream()),
            TokenTree::Punct(mark) => {
                match mark.as_char() {
                    '<' => depth += 1,
                    '>' if before != '-' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                before = mark.as_char();
            }
            _ => before = ' ',
        }
    }
    0
}

/// How many parts stand between commas, outside of angle brackets.
fn parts(list: TokenStream) -> usize {
    let (mut depth, mut count, mut is_open, mut before) = (0_usize, 0, false, ' ');
    for tree in list {
        let mark = match &tree {
            TokenTree::Punct(mark) => mark.as_char(),
            _ => ' ',
        };
        match mark {
            '<' => depth += 1,
            '>' if before != '-' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                is_open = false;
                before = mark;
                continue;
            }
            _ => {}
        }
        before = mark;
        if !is_open {
            (is_open, count) = (true, count + 1);
        }
    }
    count
}
