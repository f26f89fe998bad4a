//! Access to the fields of one variant of a tangent enum: code that knows a value's variant by the user's own path has no
//! path to the tangent's variants, since an associated type leads to none.

use super::shape::{Field, Item, Style, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Index;

/// `Variant_mut(&mut self)` and `Variant_ref(&self)` give references to all the fields at once, under their own names.
pub(super) fn accessors(item: &Item) -> TokenStream {
    if !item.is_enum {
        return fields(item);
    }
    let tangent = &item.tangent;
    let generics = item.bounded();
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let named = item
        .variants
        .iter()
        .filter(|variant| variant.style == Style::Named);
    let references = named.filter_map(|variant| {
        variant
            .name
            .as_ref()
            .map(|name| reference_type(item, variant, name))
    });
    let methods = item.variants.iter().filter_map(|variant| {
        let name = variant.name.as_ref()?;
        let by_mut = method(
            item,
            variant,
            name,
            &format_ident!("{}_mut", name),
            &quote!(&mut),
        );
        let by_ref = method(
            item,
            variant,
            name,
            &format_ident!("{}_ref", name),
            &quote!(&),
        );
        Some(quote!(#by_mut #by_ref))
    });
    quote! {
        #(#references)*
        #[automatically_derived]
        impl #parameters #tangent #arguments #bounds {
            #(#methods)*
        }
    }
}

/// `name__mut` and `name__ref` for each field of a struct: emitted code reaches parts of parts by them, as a `#[constant]`
/// field's derivative is `()`, which has such methods as well but no fields.
fn fields(item: &Item) -> TokenStream {
    let tangent = &item.tangent;
    let generics = item.bounded();
    let (parameters, arguments, bounds) = generics.split_for_impl();
    let methods = item
        .variants
        .iter()
        .flat_map(|variant| &variant.fields)
        .map(|field| {
            let member = &field.member;
            let name = match member {
                syn::Member::Named(name) => name.to_string().trim_start_matches("r#").to_string(),
                syn::Member::Unnamed(Index { index, .. }) => format!("field{index}"),
            };
            let (by_mut, by_ref) = (format_ident!("{name}__mut"), format_ident!("{name}__ref"));
            let (visibility, ty) = (&field.visibility, item.tangent_of(field));
            quote! {
                #[doc(hidden)]
                #[inline(always)]
                #visibility fn #by_mut(&mut self) -> &mut #ty {
                    &mut self.#member
                }
                #[doc(hidden)]
                #[inline(always)]
                #visibility fn #by_ref(&self) -> &#ty {
                    &self.#member
                }
            }
        });
    quote! {
        #[automatically_derived]
        impl #parameters #tangent #arguments #bounds {
            #(#methods)*
        }
    }
}

fn reference_name(item: &Item, variant: &Ident) -> Ident {
    format_ident!("{}{}", item.tangent, variant, span = variant.span())
}

/// A struct with the variant's field names, of any types, so that one serves `&` and `&mut`.
fn reference_type(item: &Item, variant: &Variant, name: &Ident) -> TokenStream {
    let (visibility, reference) = (&item.visibility, reference_name(item, name));
    let types: Vec<_> = (0..variant.fields.len())
        .map(|at| format_ident!("Field{at}"))
        .collect();
    let members = variant.fields.iter().map(|field| &field.member);
    let abouts = variant.fields.iter().map(about);
    quote! {
        #[doc(hidden)]
        #visibility struct #reference<#(#types),*> {
            #(#[doc = #abouts] #visibility #members: #types),*
        }
    }
}

fn about(field: &Field) -> String {
    match &field.member {
        syn::Member::Named(name) => format!("The derivative of `{name}`."),
        syn::Member::Unnamed(Index { index, .. }) => format!("The derivative of field {index}."),
    }
}

fn method(
    item: &Item,
    variant: &Variant,
    name: &Ident,
    method: &Ident,
    borrow: &TokenStream,
) -> TokenStream {
    let (visibility, runtime) = (&item.visibility, &item.runtime);
    let types = variant.fields.iter().map(|field| {
        let of = item.tangent_of(field);
        quote!(#borrow #of)
    });
    let members: Vec<_> = variant.fields.iter().map(|field| &field.member).collect();
    let bindings: Vec<_> = variant
        .fields
        .iter()
        .map(|field| field.binding("left"))
        .collect();
    let (result, value) = if variant.style == Style::Named {
        let reference = reference_name(item, name);
        (
            quote!(#reference<#(#types),*>),
            quote!(#reference { #(#members: #bindings),* }),
        )
    } else {
        (quote!((#(#types,)*)), quote!((#(#bindings,)*)))
    };
    let otherwise = (item.variants.len() > 1).then(|| quote!(_ => #runtime::mismatch(),));
    quote! {
        #[doc(hidden)]
        #[inline]
        #visibility fn #method(#borrow self) -> #result {
            match self {
                Self::#name { #(#members: #bindings),* } => #value,
                #otherwise
            }
        }
    }
}
