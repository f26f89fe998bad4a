//! The two lints that look at what an attribute emits: clippy counts the arguments of every function, and sees where floats are compared.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

/// How many arguments clippy leaves alone.
const FEW: usize = 7;

/// The functions, each under an `allow` of what it has of these. The others have none: in a crate that forbids the lint, rustc would warn of the `allow`.
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
            let mut lints = Vec::new();
            if arguments(&item) > FEW {
                lints.push(quote!(clippy::too_many_arguments));
            }
            if compares(item.last()) {
                lints.push(quote!(clippy::float_cmp));
            }
            if !lints.is_empty() {
                lenient.extend(quote!(#[allow(#(#lints),*)]));
            }
            lenient.extend(item.drain(..));
        }
    }
    lenient.extend(item);
    lenient
}

/// Whether `==` or `!=` stands within.
fn compares(body: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(body)) = body else {
        return false;
    };
    let mut before = ' ';
    body.stream().into_iter().any(|tree| {
        let mark = match &tree {
            TokenTree::Punct(mark) => mark.as_char(),
            _ => ' ',
        };
        let found = mark == '=' && matches!(before, '=' | '!') || compares(Some(&tree));
        before = mark;
        found
    })
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
