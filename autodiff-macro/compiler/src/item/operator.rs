//! `#[differentiate] impl Mul<V> for S`: the runtime's operator rules, made of the companions of the operator's method.
//!
//! Inherent companions would clash for a second `Mul<_>` and are impossible on `impl Mul<V> for f64`, so the method becomes
//! a free function inside an unnamed constant, and the rules call its halves.

use super::{Source, companions_of};
use crate::diagnostics::Diagnostics;
use crate::options::Options;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{FnArg, Ident, ItemImpl, Type};

mod second;

const BINARY: &[&str] = &["Add", "Sub", "Mul", "Div", "Rem"];
const IN_PLACE: &[&str] = &[
    "AddAssign",
    "SubAssign",
    "MulAssign",
    "DivAssign",
    "RemAssign",
];

/// `self` and `Self` under names that a free function may have.
struct Freed<'f> {
    this: &'f Ident,
    ty: &'f Type,
    output: Option<&'f Type>,
}
impl Freed<'_> {
    fn tokens(&mut self, tokens: TokenStream) -> TokenStream {
        tokens
            .into_iter()
            .map(|tree| match tree {
                proc_macro2::TokenTree::Ident(ident) if ident == "self" => {
                    Ident::new(&self.this.to_string(), ident.span()).into()
                }
                proc_macro2::TokenTree::Group(group) => {
                    proc_macro2::Group::new(group.delimiter(), self.tokens(group.stream())).into()
                }
                other => other,
            })
            .collect()
    }
}
impl VisitMut for Freed<'_> {
    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path.path.is_ident("self") {
            let this = Ident::new(&self.this.to_string(), path.path.segments[0].ident.span());
            path.path = this.into();
            return;
        }
        self.visit_path_mut(&mut path.path);
    }
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path
            .segments
            .first()
            .is_some_and(|first| first.ident == "Self")
            && let Type::Path(own) = self.ty
        {
            let rest: Vec<_> = path.segments.iter().skip(1).cloned().collect();
            let mut new = own.path.clone();
            // `Vec3<T>::new` in an expression wants the turbofish, which a struct literal takes as well
            if let Some(last) = new.segments.last_mut()
                && let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments
            {
                arguments.colon2_token = Some(syn::token::PathSep::default());
            }
            new.segments.extend(rest);
            *path = new;
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty {
            if path.path.is_ident("Self") {
                *ty = self.ty.clone();
                return;
            }
            let is_output = path.path.segments.len() == 2
                && path.path.segments[0].ident == "Self"
                && path.path.segments[1].ident == "Output";
            if is_output && let Some(output) = self.output {
                *ty = output.clone();
                return;
            }
        }
        syn::visit_mut::visit_type_mut(self, ty);
    }
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        call.tokens = self.tokens(call.tokens.clone());
    }
}

/// The name of the operator's trait, where the block is the `impl` of one.
pub fn operator_of(block: &ItemImpl) -> Option<String> {
    let path = &block.trait_.as_ref()?.0;
    let name = path.segments.last()?.ident.to_string();
    (BINARY.contains(&name.as_str()) || IN_PLACE.contains(&name.as_str()) || name == "Neg")
        .then_some(name)
}

/// The rules of an operator.
pub fn rules(
    block: &ItemImpl,
    operator: &str,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let Some(method) = block.items.iter().find_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(method),
        _ => None,
    }) else {
        return TokenStream::new();
    };
    let output = block.items.iter().find_map(|item| match item {
        syn::ImplItem::Type(alias) if alias.ident == "Output" => Some(alias.ty.clone()),
        _ => None,
    });
    let this = format_ident!("this");
    let ty = (*block.self_ty).clone();
    let mut freed = Freed {
        this: &this,
        ty: &ty,
        output: output.as_ref(),
    };
    let mut method = method.clone();
    let in_place = IN_PLACE.contains(&operator);
    if let Some(receiver @ FnArg::Receiver(_)) = method.sig.inputs.first_mut() {
        *receiver = if in_place {
            syn::parse_quote!(#this: &mut #ty)
        } else {
            syn::parse_quote!(#this: #ty)
        };
    }
    freed.visit_signature_mut(&mut method.sig);
    freed.visit_block_mut(&mut method.block);
    let own = method.sig.generics.clone();
    method.sig.generics = block.generics.clone();
    method.sig.generics.params.extend(own.params);
    let name = method.sig.ident.clone();
    let source = Source {
        signature: &method.sig,
        visibility: &syn::Visibility::Inherited,
        attributes: &[],
        outer: None,
        of_trait: false,
        block: &method.block,
    };
    let companions = companions_of(&source, options, diagnostics);
    let runtime = options.runtime();
    let (parameters, _, clause) = block.generics.split_for_impl();
    let predicates: Vec<TokenStream> = clause
        .iter()
        .flat_map(|clause| &clause.predicates)
        .map(ToTokens::to_token_stream)
        .collect();
    let bounds: Vec<TokenStream> = crate::lower::scalars(&block.generics)
        .into_iter()
        .map(|name| {
            let name = format_ident!("{name}");
            quote!(#name: #runtime::Real)
        })
        .collect();
    let rhs = method.sig.inputs.iter().nth(1).map(|input| match input {
        FnArg::Typed(typed) => (*typed.ty).clone(),
        FnArg::Receiver(_) => ty.clone(),
    });
    let second = if options.hvp {
        let rule = second::rule(operator, &ty, rhs.as_ref(), &name, &runtime);
        let trait_name = format_ident!("Second{operator}");
        let trait_arguments = rhs.as_ref().map(|rhs| quote!(<#rhs>));
        quote!(impl #parameters #runtime::ops::#trait_name #trait_arguments for #ty where #(#predicates,)* #(#bounds,)* { #rule })
    } else {
        TokenStream::new()
    };
    let attributes: Vec<_> = block
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .collect();
    let item = &method;
    let rule = if in_place {
        in_place_rule(operator, &ty, rhs.as_ref(), &name, &runtime)
    } else {
        plain_rule(operator, rhs.as_ref(), &name, &runtime)
    };
    let trait_name = format_ident!("{operator}");
    let trait_arguments = rhs.as_ref().map(|rhs| quote!(<#rhs>));
    let signature = &item.sig;
    let body = &item.block;
    quote! {
        #(#attributes)*
        const _: () = {
            #signature #body
            #companions
            impl #parameters #runtime::ops::#trait_name #trait_arguments for #ty where #(#predicates,)* #(#bounds,)* { #rule }
            #second
        };
    }
}

fn plain_rule(
    operator: &str,
    rhs: Option<&Type>,
    name: &Ident,
    runtime: &TokenStream,
) -> TokenStream {
    let lower = operator.to_lowercase();
    let Some(rhs) = rhs else {
        return quote! {
            fn neg_vjp(&self, y_bar: &#runtime::Tangent<<Self as ::core::ops::Neg>::Output>) -> #runtime::Tangent<Self> {
                let mut tape = #runtime::Tape::new();
                let _ = #name::forward(::core::clone::Clone::clone(self), &mut tape);
                let mut bar = #runtime::zero_like(self);
                #name::reverse(::core::clone::Clone::clone(self), &mut tape, ::core::clone::Clone::clone(y_bar), &mut bar);
                bar
            }
            fn neg_jvp(&self, self_dot: &#runtime::Tangent<Self>) -> #runtime::Tangent<<Self as ::core::ops::Neg>::Output> {
                #name::tangent(::core::clone::Clone::clone(self), #runtime::Dot(self_dot)).1
            }
        };
    };
    let trait_name = format_ident!("{operator}");
    let result = quote!(#runtime::Tangent<<Self as ::core::ops::#trait_name<#rhs>>::Output>);
    let clones = quote!(
        ::core::clone::Clone::clone(self),
        ::core::clone::Clone::clone(rhs)
    );
    let sides = [
        (
            "left",
            quote!(Self),
            quote!(self),
            quote!(&mut bar, #runtime::Absent),
            quote!(#runtime::Dot(dot), #runtime::Absent),
        ),
        (
            "right",
            quote!(#rhs),
            quote!(rhs),
            quote!(#runtime::Absent, &mut bar),
            quote!(#runtime::Absent, #runtime::Dot(dot)),
        ),
    ];
    let functions = sides
        .into_iter()
        .map(|(side, of, value, slots, directions)| {
            let (vjp, jvp) = (
                format_ident!("{lower}_vjp_{side}"),
                format_ident!("{lower}_jvp_{side}"),
            );
            quote! {
                fn #vjp(&self, rhs: &#rhs, y_bar: &#result) -> #runtime::Tangent<#of> {
                    let mut tape = #runtime::Tape::new();
                    let _ = #name::forward(#clones, &mut tape);
                    let mut bar = #runtime::zero_like(#value);
                    #name::reverse(#clones, &mut tape, ::core::clone::Clone::clone(y_bar), #slots);
                    bar
                }
                fn #jvp(&self, rhs: &#rhs, dot: &#runtime::Tangent<#of>) -> #result {
                    #name::tangent(#clones, #directions).1
                }
            }
        });
    quote!(#(#functions)*)
}

fn in_place_rule(
    operator: &str,
    ty: &Type,
    rhs: Option<&Type>,
    name: &Ident,
    runtime: &TokenStream,
) -> TokenStream {
    let lower = operator.trim_end_matches("Assign").to_lowercase();
    let (vjp, jvp) = (
        format_ident!("{lower}_assign_vjp"),
        format_ident!("{lower}_assign_jvp"),
    );
    let rhs = rhs.unwrap_or(ty);
    let trait_name = format_ident!("{operator}");
    let kept = matches!(lower.as_str(), "add" | "sub").then(|| {
        let (kept, from) = (
            format_ident!("{lower}_assign_kept"),
            format_ident!("{lower}_assign_from"),
        );
        quote! {
            type Kept = Self;
            fn #kept(&self) -> Self {
                ::core::clone::Clone::clone(self)
            }
            fn #from(before: &Self, rhs: &#rhs, self_bar: &mut #runtime::Tangent<Self>) -> #runtime::Tangent<#rhs> {
                #runtime::ops::#trait_name::#vjp(before, rhs, self_bar)
            }
        }
    });
    quote! {
        #kept
        fn #vjp(&self, rhs: &#rhs, self_bar: &mut #runtime::Tangent<Self>) -> #runtime::Tangent<#rhs> {
            let mut tape = #runtime::Tape::new();
            let mut content = ::core::clone::Clone::clone(self);
            #name::forward(&mut content, ::core::clone::Clone::clone(rhs), &mut tape);
            let mut bar = #runtime::zero_like(rhs);
            #name::reverse(&mut content, ::core::clone::Clone::clone(rhs), &mut tape, (), self_bar, &mut bar);
            bar
        }
        fn #jvp(&self, rhs: &#rhs, self_dot: &mut #runtime::Tangent<Self>, rhs_dot: &#runtime::Tangent<#rhs>) {
            let mut content = ::core::clone::Clone::clone(self);
            #name::tangent(&mut content, ::core::clone::Clone::clone(rhs), #runtime::Dot(self_dot), #runtime::Dot(rhs_dot));
        }
    }
}
