//! Ranges that loops run over, as tokens.

use crate::ir::Opaque;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Start and end of a plain range `a..b`.
pub fn bounds(range: &Opaque) -> Option<(TokenStream, TokenStream)> {
    if !range.pure {
        return None;
    }
    let trees: Vec<TokenTree> = range.tokens.clone().into_iter().collect();
    let is_dot = |at: usize| matches!(trees.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == '.');
    let at = (1..trees.len()).find(|at| is_dot(*at) && is_dot(at + 1))?;
    if is_dot(at + 2)
        || matches!(trees.get(at + 2), Some(TokenTree::Punct(punct)) if punct.as_char() == '=')
    {
        return None;
    }
    let side = |trees: &[TokenTree]| -> TokenStream { trees.iter().cloned().collect() };
    let (start, end) = (bare(side(&trees[..at])), bare(side(&trees[at + 2..])));
    (!end.is_empty()).then_some((start, end))
}

/// An expression without the parentheses around it.
fn bare(tokens: TokenStream) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match &trees[..] {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            bare(group.stream())
        }
        _ => tokens,
    }
}
