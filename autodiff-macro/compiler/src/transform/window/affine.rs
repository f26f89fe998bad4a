//! Indices that move with a loop's: the index once, with a plus before it, and terms that stay.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::collections::BTreeMap;

/// An expression at the first trip of a loop.
#[derive(Clone)]
pub struct Start {
    /// Its tokens.
    pub tokens: TokenStream,
    /// Whether it moves with the index.
    pub moves: bool,
}

/// What an index expression is at the first trip, where it moves by one from trip to trip or not at all. `starts` has the index and what is defined
/// by it, by name.
pub fn start(tokens: &TokenStream, starts: &BTreeMap<String, TokenStream>) -> Option<Start> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut out = TokenStream::new();
    let mut moves = false;
    let mut plus = true;
    for (at, term) in terms(&trees).into_iter().enumerate() {
        let (sign, term) = term;
        if let Some(sign) = sign {
            plus = is_sign(sign, '+');
            out.extend([sign.clone()]);
        } else if at > 0 {
            return None;
        }
        if !mentions(term, starts) {
            if !term.iter().all(is_plain) {
                return None;
            }
            out.extend(term.iter().cloned());
            continue;
        }
        if moves || !plus {
            return None;
        }
        moves = true;
        match term {
            [TokenTree::Ident(name)] => {
                let first = starts.get(&name.to_string())?.clone();
                if trees.len() == 1 || first.clone().into_iter().count() == 1 {
                    out.extend(first);
                } else {
                    out.extend([TokenTree::from(Group::new(Delimiter::Parenthesis, first))]);
                }
            }
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                let inner = start(&group.stream(), starts)?;
                out.extend([TokenTree::from(Group::new(
                    Delimiter::Parenthesis,
                    inner.tokens,
                ))]);
            }
            _ => return None,
        }
    }
    Some(Start { tokens: out, moves })
}

/// The terms of a sum, each with the sign before it.
fn terms(trees: &[TokenTree]) -> Vec<(Option<&TokenTree>, &[TokenTree])> {
    let mut found = Vec::new();
    let mut sign = None;
    let mut from = 0;
    for (at, tree) in trees.iter().enumerate() {
        if is_sign(tree, '+') || is_sign(tree, '-') {
            found.push((sign, &trees[from..at]));
            sign = Some(tree);
            from = at + 1;
        }
    }
    found.push((sign, &trees[from..]));
    found
}

fn is_sign(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn mentions(trees: &[TokenTree], starts: &BTreeMap<String, TokenStream>) -> bool {
    trees.iter().any(|tree| match tree {
        TokenTree::Ident(name) => starts.contains_key(&name.to_string()),
        TokenTree::Group(group) => {
            mentions(&group.stream().into_iter().collect::<Vec<_>>(), starts)
        }
        _ => false,
    })
}

/// Whether a tree may stand in a term that stays: arithmetic, fields and methods.
fn is_plain(tree: &TokenTree) -> bool {
    !matches!(tree, TokenTree::Punct(punct) if !"*/%.".contains(punct.as_char()))
}

/// A sum without its integers, as text, and their total.
pub fn apart(tokens: &TokenStream) -> (String, i64) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let (mut text, mut total) = (String::new(), 0);
    for (sign, term) in terms(&trees) {
        let negative = sign.is_some_and(|sign| is_sign(sign, '-'));
        let inner = match term {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                group.stream()
            }
            _ => term.iter().cloned().collect(),
        };
        match inner.to_string().parse::<i64>() {
            Ok(number) => total += if negative { -number } else { number },
            Err(_) => {
                text.push(if negative { '-' } else { '+' });
                text.push_str(&inner.to_string().replace(' ', ""));
            }
        }
    }
    (text, total)
}
