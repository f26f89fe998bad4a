//! Names for what has none: parameters that are patterns or `impl Trait`, expressions that a macro put in.

use proc_macro2::TokenStream;

/// What a `macro_rules` macro has put in as one expression stays one: its invisible group would be lost when its tokens are
/// put together again.
pub fn ungroup(tokens: TokenStream) -> TokenStream {
    use proc_macro2::{Delimiter, Group, TokenTree};
    tokens
        .into_iter()
        .flat_map(|tree| match tree {
            TokenTree::Group(group) => {
                let inner = ungroup(alone(group.stream()));
                if group.delimiter() != Delimiter::None {
                    let mut same = Group::new(group.delimiter(), inner);
                    same.set_span(group.span());
                    return TokenStream::from(TokenTree::Group(same));
                }
                let is_expression = inner.clone().into_iter().count() > 1
                    && syn::parse2::<syn::Type>(inner.clone()).is_err()
                    && syn::parse2::<syn::Expr>(inner.clone()).is_ok();
                if is_expression {
                    TokenTree::Group(Group::new(Delimiter::Parenthesis, inner)).into()
                } else {
                    inner
                }
            }
            other => other.into(),
        })
        .collect()
}

/// What an invisible group holds, where it stands alone: nothing beside it could be taken for a part of it.
fn alone(tokens: TokenStream) -> TokenStream {
    use proc_macro2::{Delimiter, TokenTree};
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => {
            group.stream()
        }
        _ => tokens,
    }
}

/// Parameters that are patterns get a name, and are taken apart in the body.
pub fn name_patterns(signature: &mut syn::Signature, block: &mut syn::Block) {
    let mut opening: Vec<syn::Stmt> = Vec::new();
    for (at, input) in signature.inputs.iter_mut().enumerate() {
        let syn::FnArg::Typed(typed) = input else {
            continue;
        };
        if matches!(*typed.pat, syn::Pat::Ident(_) | syn::Pat::Wild(_)) {
            continue;
        }
        let name = quote::format_ident!("argument_{}", at + 1);
        let pattern = core::mem::replace(&mut *typed.pat, syn::parse_quote!(#name));
        opening.push(syn::parse_quote!(let #pattern = #name;));
    }
    opening.append(&mut block.stmts);
    block.stmts = opening;
}

/// `impl Trait` parameters become named ones: a pullback has to list what it captures.
pub fn name_impl_types(signature: &mut syn::Signature) -> bool {
    let mut any = false;
    for (at, input) in signature.inputs.iter_mut().enumerate() {
        let syn::FnArg::Typed(typed) = input else {
            continue;
        };
        let target = match &mut *typed.ty {
            syn::Type::Reference(reference) => &mut *reference.elem,
            other => other,
        };
        if let syn::Type::ImplTrait(bounds) = target {
            let name = quote::format_ident!("Argument{}", at + 1);
            let bounds = bounds.bounds.clone();
            signature
                .generics
                .params
                .push(syn::parse_quote!(#name: #bounds));
            *target = syn::parse_quote!(#name);
            any = true;
        }
        // `&dyn Fn(…)` as any function behind a reference, itself included
        if let syn::Type::TraitObject(object) = target
            && super::refused::is_function(&object.bounds)
        {
            let name = quote::format_ident!("Argument{}", at + 1);
            let bounds = object.bounds.clone();
            signature
                .generics
                .params
                .push(syn::parse_quote!(#name: ?Sized + #bounds));
            *target = syn::parse_quote!(#name);
            any = true;
        }
    }
    any
}
