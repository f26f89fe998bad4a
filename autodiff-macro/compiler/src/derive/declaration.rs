//! The tangent type itself.

use super::shape::{Item, Style, Variant};
use super::span::{gather, own};
use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned;

pub(super) fn declaration(item: &Item) -> TokenStream {
    let Item {
        name,
        tangent,
        visibility,
        ..
    } = item;
    let generics = item.bounded();
    let bounds = &generics.where_clause;
    let about = format!(
        "The tangent type of `{name}`: a derivative, field by field. What carries none is `()`."
    );
    let bodies: Vec<_> = item
        .variants
        .iter()
        .map(|variant| body(item, variant))
        .collect();
    if item.is_enum {
        let names = item.variants.iter().map(|variant| &variant.name);
        let variant_docs = item.variants.iter().map(|variant| match &variant.name {
            Some(name) => format!("The derivative of a `{name}`."),
            None => String::new(),
        });
        quote! {
            #[doc = #about]
            #visibility enum #tangent #generics #bounds {
                #(#[doc = #variant_docs] #names #bodies),*
            }
        }
    } else {
        match item.variants.first().map(|variant| variant.style) {
            Some(Style::Named) => quote! {
                #[doc = #about]
                #visibility struct #tangent #generics #bounds #(#bodies)*
            },
            _ => quote! {
                #[doc = #about]
                #visibility struct #tangent #generics #(#bodies)* #bounds;
            },
        }
    }
}

fn body(item: &Item, variant: &Variant) -> TokenStream {
    // A field of a type without derivative makes the size of the whole unknown where it stands last, and rustc says so of each bound.
    let mut in_order: Vec<_> = variant.fields.iter().collect();
    if !item.is_enum && variant.style == Style::Named {
        in_order.sort_by_key(|field| item.is_plain(field));
    }
    let fields = in_order.into_iter().map(|field| {
        let (visibility, of) = (
            &field.visibility,
            gather(item.tangent_of(field), own(field.of.span())),
        );
        match &field.member {
            syn::Member::Named(name) => {
                let about = format!("The derivative of `{name}`.");
                quote!(#[doc = #about] #visibility #name: #of)
            }
            syn::Member::Unnamed(index) => {
                let about = format!("The derivative of field {}.", index.index);
                quote!(#[doc = #about] #visibility #of)
            }
        }
    });
    match variant.style {
        Style::Named => quote!({ #(#fields),* }),
        Style::Tuple => quote!((#(#fields),*)),
        Style::Unit => TokenStream::new(),
    }
}
