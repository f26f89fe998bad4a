//! Where emitted tokens stand, for what rustc says of them, and whose names they see.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// Gives every token the context of the call site, keeping its location: lints then leave the output alone.
pub fn respan(tokens: TokenStream) -> TokenStream {
    respan_at(tokens, &[])
}

/// The same; and what stands at the first place of a pair moves to the second one.
pub fn respan_at(tokens: TokenStream, moves: &[(Span, Span)]) -> TokenStream {
    let here = Span::call_site();
    tokens
        .into_iter()
        .map(|mut tree| {
            let span = moved(tree.span(), moves).resolved_at(here);
            match &mut tree {
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), respan_at(group.stream(), moves));
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

/// The bodies of functions, with what stands at one place moved to where a move of the attribute goes.
pub fn bodies_at(functions: TokenStream, from: Span, to: Option<&(Span, Span)>) -> TokenStream {
    let Some((_, to)) = to else {
        return functions;
    };
    let trees = functions.into_iter().map(|tree| match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let body = respan_at(group.stream(), &[(from, *to)]);
            let mut body = Group::new(Delimiter::Brace, body);
            body.set_span(group.span());
            TokenTree::Group(body)
        }
        other => other,
    });
    trees.collect()
}

/// What stands at the attribute moves to the first token that stands elsewhere.
pub fn at_first(tokens: TokenStream) -> TokenStream {
    let here = Span::call_site();
    match first_but(&tokens, here) {
        Some(place) => respan_at(tokens, &[(here, place)]),
        None => tokens,
    }
}

fn first_but(tokens: &TokenStream, here: Span) -> Option<Span> {
    tokens.clone().into_iter().find_map(|tree| match &tree {
        TokenTree::Group(group) => first_but(&group.stream(), here),
        TokenTree::Ident(_) if !is_at(tree.span(), here) => Some(tree.span()),
        _ => None,
    })
}

fn is_at(span: Span, place: Span) -> bool {
    span.start() == place.start() && span.end() == place.end()
}

fn moved(span: Span, moves: &[(Span, Span)]) -> Span {
    let found = moves.iter().find(|(from, _)| is_at(span, *from));
    found.map_or(span, |(_, to)| *to)
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
