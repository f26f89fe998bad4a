//! `impl` blocks: which of their functions are meant, and where the companions go.

use super::{Source, StripHelpers, companions_of, operator, refused};
use crate::diagnostics::Diagnostics;
use crate::emit;
use crate::lower;
use crate::options::Options;
use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::VisitMut;

/// An `impl` block with companions beside its methods.
pub fn impl_block(
    mut block: syn::ItemImpl,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let is_marked = |method: &syn::ImplItemFn| method.attrs.iter().any(is_differentiate);
    let any_marked = block
        .items
        .iter()
        .any(|item| matches!(item, syn::ImplItem::Fn(method) if is_marked(method)));
    if let Some(name) = operator::operator_of(&block) {
        let rules = operator::rules(&block, &name, options, diagnostics);
        strip_attributes(&mut block);
        let rules = emit::respan(rules);
        return quote!(#block #rules);
    }
    if refused::foreign(&block, diagnostics) {
        strip_attributes(&mut block);
        return quote!(#block);
    }
    let generics = block.generics.clone();
    let of_trait = block.trait_.is_some();
    let mut companions = TokenStream::new();
    let mut aliases = Aliases::of(&block);
    for item in &block.items {
        let syn::ImplItem::Fn(method) = item else {
            continue;
        };
        let mut method = method.clone();
        aliases.visit_impl_item_fn_mut(&mut method);
        let method = &method;
        let mut own = options.clone();
        if any_marked {
            let Some(attribute) = method.attrs.iter().find(|one| is_differentiate(one)) else {
                continue;
            };
            if let syn::Meta::List(list) = &attribute.meta {
                let facade = own.facade.take();
                own = Options::parse(list.tokens.clone(), diagnostics);
                own.facade = own.facade.or(facade);
            }
        } else if !lower::carries(&method.sig, &generics) {
            continue;
        }
        let public: syn::Visibility = syn::parse_quote!(pub);
        let visibility = if of_trait { &public } else { &method.vis };
        let source = Source {
            signature: &method.sig,
            visibility,
            attributes: &method.attrs,
            outer: Some(&generics),
            of_trait,
            block: &method.block,
        };
        companions.extend(companions_of(&source, &own, diagnostics));
    }
    strip_attributes(&mut block);
    let (parameters, _, predicates) = block.generics.split_for_impl();
    let scalars = lower::scalars(&generics);
    let runtime = options.runtime();
    let bounds = scalars.iter().map(|name| {
        let name = quote::format_ident!("{name}");
        quote!(#name: #runtime::Real,)
    });
    let own: Vec<TokenStream> = predicates
        .iter()
        .flat_map(|clause| &clause.predicates)
        .map(|predicate| quote!(#predicate,))
        .collect();
    let ty = &block.self_ty;
    quote! {
        #block
        impl #parameters #ty where #(#own)* #(#bounds)* { #companions }
    }
}

/// Takes the helper attributes off a block, and the attribute itself off what it marks there.
fn strip_attributes(block: &mut syn::ItemImpl) {
    StripHelpers.visit_item_impl_mut(block);
    for item in &mut block.items {
        if let syn::ImplItem::Fn(method) = item {
            method
                .attrs
                .retain(|attribute| !is_differentiate(attribute));
        }
    }
}

/// `#[differentiate]`, under whatever path.
fn is_differentiate(attribute: &syn::Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|segment| segment.ident == "differentiate")
}

/// `Self::Output` and its like in the `impl` of a trait: the companions stand in another block, where the alias is not.
struct Aliases(Vec<(syn::Ident, syn::Type)>);
impl Aliases {
    fn of(block: &syn::ItemImpl) -> Aliases {
        let types = block.items.iter().filter_map(|item| match item {
            syn::ImplItem::Type(alias) if block.trait_.is_some() => {
                Some((alias.ident.clone(), alias.ty.clone()))
            }
            _ => None,
        });
        Aliases(types.collect())
    }
}
impl VisitMut for Aliases {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        if let syn::Type::Path(path) = ty
            && path.path.segments.len() == 2
            && path.path.segments[0].ident == "Self"
            && let Some((_, own)) = self
                .0
                .iter()
                .find(|(name, _)| path.path.segments[1].ident == *name)
        {
            *ty = own.clone();
        }
        syn::visit_mut::visit_type_mut(self, ty);
    }
}
