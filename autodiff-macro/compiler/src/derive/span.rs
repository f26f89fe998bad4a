//! Makes the user's tokens ours: no lint then fires a second time on what is repeated, and `Self` keeps its meaning.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Generics;

/// `tokens` at their places, but resolved as if the derive had written them; `Self` is replaced by the type that it names,
/// since the tokens are to be repeated in another type.
pub(super) fn adopt(tokens: TokenStream, name: &Ident, generics: &Generics) -> TokenStream {
    let mut adopted = TokenStream::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(mut tree) = rest.next() {
        match tree {
            TokenTree::Ident(ref ident) if ident == "$crate" => {}
            TokenTree::Ident(ref ident) if ident == "Self" => {
                let mut name = name.clone();
                name.set_span(own(ident.span()));
                let (_, arguments, _) = generics.split_for_impl();
                let arguments = adopt(arguments.to_token_stream(), &name, &Generics::default());
                let in_path =
                    matches!(rest.peek(), Some(TokenTree::Punct(colon)) if colon.as_char() == ':');
                adopted.extend(if in_path && !arguments.is_empty() {
                    quote!(<#name #arguments>)
                } else {
                    quote!(#name #arguments)
                });
                continue;
            }
            TokenTree::Group(ref group) => {
                let mut own_group =
                    Group::new(group.delimiter(), adopt(group.stream(), name, generics));
                own_group.set_span(own(group.span()));
                tree = own_group.into();
            }
            ref mut other => other.set_span(own(other.span())),
        }
        adopted.extend([tree]);
    }
    adopted
}

/// The place of `span`, resolved as if the derive had written it.
pub(super) fn own(span: Span) -> Span {
    span.resolved_at(Span::call_site())
}

/// `tokens`, all of them at one place.
pub(super) fn gather(tokens: TokenStream, place: Span) -> TokenStream {
    let gathered = tokens.into_iter().map(|mut tree| {
        match tree {
            TokenTree::Ident(ref ident) if ident == "$crate" => {}
            TokenTree::Group(ref group) => {
                let mut gathered = Group::new(group.delimiter(), gather(group.stream(), place));
                gathered.set_span(place);
                tree = gathered.into();
            }
            ref mut other => other.set_span(place),
        }
        tree
    });
    gathered.collect()
}
