//! What a tangent type implements of the standard library, written out: the derives of the standard library would ask
//! `T: Clone` of every type parameter, where `T::Tangent: Clone` is meant and given.

use super::shape::Item;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Member;

pub(super) fn standard(item: &Item) -> TokenStream {
    let clone = clone(item);
    let debug = debug(item);
    let equal = equal(item);
    let default = (!item.is_enum).then(|| default(item));
    quote!(#clone #debug #equal #default)
}

/// `Copy` is there where every part of the tangent has it.
fn clone(item: &Item) -> TokenStream {
    let tangent = &item.tangent;
    let generics = item.bounded();
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let own = quote!(Self);
    let body = item.of_one(&quote!(self), &quote!(*self), &own, |variant| {
        let path = variant.path(&own);
        let fields = variant.fields.iter().map(|field| {
            let (member, of, left) = (&field.member, item.tangent_of(field), field.binding("left"));
            if field.constant {
                quote!(#member: ())
            } else {
                quote!(#member: <#of as ::core::clone::Clone>::clone(#left))
            }
        });
        quote!(#path { #(#fields),* })
    });
    let wishing = item.wishing(&quote!(::core::marker::Copy));
    let (_, _, copy_bounds) = wishing.split_for_impl();
    let copy = quote! {
        #[automatically_derived]
        impl #parameters ::core::marker::Copy for #tangent #arguments #copy_bounds {}
    };
    quote! {
        #[automatically_derived]
        impl #parameters ::core::clone::Clone for #tangent #arguments #bounds {
            #[inline]
            fn clone(&self) -> Self {
                #body
            }
        }
        #copy
    }
}

fn debug(item: &Item) -> TokenStream {
    let tangent = &item.tangent;
    let generics = item.bounded();
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let body = item.of_one(&quote!(self), &quote!(*self), &quote!(Self), |variant| {
        let title = match &variant.name {
            Some(name) => name.to_string(),
            None => tangent.to_string(),
        };
        let fields = variant.fields.iter().map(|field| {
            let left = field.binding("left");
            let value = if field.constant {
                quote!(&())
            } else {
                quote!(#left)
            };
            match &field.member {
                Member::Named(name) => {
                    let name = name.to_string();
                    quote!(.field(#name, #value))
                }
                Member::Unnamed(_) => quote!(.field(#value)),
            }
        });
        let named = variant
            .fields
            .iter()
            .any(|field| matches!(field.member, Member::Named(_)));
        if named {
            quote!(formatter.debug_struct(#title) #(#fields)* .finish())
        } else {
            quote!(formatter.debug_tuple(#title) #(#fields)* .finish())
        }
    });
    quote! {
        #[automatically_derived]
        impl #parameters ::core::fmt::Debug for #tangent #arguments #bounds {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    }
}

fn equal(item: &Item) -> TokenStream {
    let tangent = &item.tangent;
    let generics = item.bounded();
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let own = quote!(Self);
    let arm = |variant: &super::shape::Variant| {
        let comparisons = variant.active().map(|field| {
            let (of, left, right) = (
                item.tangent_of(field),
                field.binding("left"),
                field.binding("right"),
            );
            quote!(<#of as ::core::cmp::PartialEq>::eq(#left, #right))
        });
        quote!(true #(&& #comparisons)*)
    };
    let body = item.of_two_or(
        &quote!(self),
        &own,
        &quote!(other),
        &own,
        arm,
        &quote!(false),
    );
    quote! {
        #[automatically_derived]
        impl #parameters ::core::cmp::PartialEq for #tangent #arguments #bounds {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                #body
            }
        }
    }
}

/// Zero, where sizes are fixed.
fn default(item: &Item) -> TokenStream {
    let tangent = &item.tangent;
    let generics = item.wishing(&quote!(::core::default::Default));
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let fields = item
        .variants
        .iter()
        .flat_map(|variant| &variant.fields)
        .map(|field| {
            let (member, of) = (&field.member, item.tangent_of(field));
            quote!(#member: <#of as ::core::default::Default>::default())
        });
    quote! {
        #[automatically_derived]
        impl #parameters ::core::default::Default for #tangent #arguments #bounds {
            #[inline]
            fn default() -> Self {
                Self { #(#fields),* }
            }
        }
    }
}
