//! Where emitted tokens stand, for what rustc says of them, and whose names they see.

use proc_macro2::{Group, Span, TokenStream, TokenTree};

/// Gives every token the context of the call site, keeping its location: lints then leave the output alone.
pub fn respan(tokens: TokenStream) -> TokenStream {
    respan_at(tokens, None)
}

/// The same; and what stands at the attribute moves to another place.
pub fn respan_at(tokens: TokenStream, at: Option<Span>) -> TokenStream {
    let here = Span::call_site();
    let (start, end) = (here.start(), here.end());
    let is_here = |span: Span| span.start() == start && span.end() == end;
    tokens
        .into_iter()
        .map(|mut tree| {
            let span = match at {
                Some(at) if is_here(tree.span()) => at,
                _ => tree.span(),
            };
            let span = span.resolved_at(here);
            match &mut tree {
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), respan_at(group.stream(), at));
                    inner.set_span(span);
                    TokenTree::Group(inner)
                }
                TokenTree::Ident(ident) if ident == "crate" => tree,
                other => {
                    other.set_span(span);
                    tree
                }
            }
        })
        .collect()
}

/// A call whose end stands where its callee does: what rustc says of the whole call, it says there.
pub fn in_place(call: TokenStream) -> TokenStream {
    let span = call.clone().into_iter().next().map(|first| first.span());
    let mut trees: Vec<TokenTree> = call.into_iter().collect();
    if let (Some(span), Some(TokenTree::Group(arguments))) = (span, trees.last_mut()) {
        arguments.set_span(span);
    }
    trees.into_iter().collect()
}

/// Tokens with the location of a span, and their own hygiene.
pub fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let trees = tokens.into_iter().map(|mut tree| {
        let at = span.resolved_at(tree.span());
        if let TokenTree::Group(group) = &mut tree {
            *group = Group::new(group.delimiter(), located(group.stream(), span));
        }
        tree.set_span(at);
        tree
    });
    trees.collect()
}
