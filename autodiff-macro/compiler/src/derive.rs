//! `#[derive(Differentiable)]`: the tangent type beside a struct or an enum, and what both of them implement.

mod accessor;
mod declaration;
mod differentiable;
mod generics;
mod shape;
mod span;
mod standard;

use proc_macro2::TokenStream;
use quote::quote;
use shape::Item;

/// The item's tangent type and implementations. What cannot be derived becomes a `compile_error!` at its place.
pub fn derive(item: TokenStream) -> TokenStream {
    let (item, errors) = match Item::parse(item) {
        Ok(parsed) => parsed,
        Err(error) => return error.to_compile_error(),
    };
    let errors = errors.iter().map(syn::Error::to_compile_error);
    let declaration = declaration::declaration(&item);
    let implementations = [
        differentiable::differentiable(&item),
        standard::standard(&item),
        accessor::accessors(&item),
    ];
    let implementations = span::gather(implementations.into_iter().collect(), item.span());
    quote! {
        #(#errors)*
        #declaration
        #implementations
    }
}
