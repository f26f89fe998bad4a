//! The operator rules of second order, made of the companions' halves of second order.

use super::IN_PLACE;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type};

/// The functions of the rule.
pub fn rule(
    operator: &str,
    ty: &Type,
    rhs: Option<&Type>,
    name: &Ident,
    runtime: &TokenStream,
) -> TokenStream {
    if IN_PLACE.contains(&operator) {
        return in_place(operator, rhs.unwrap_or(ty), name, runtime);
    }
    match rhs {
        Some(rhs) => binary(operator, rhs, name, runtime),
        None => negation(name, runtime),
    }
}

fn negation(name: &Ident, runtime: &TokenStream) -> TokenStream {
    let result = quote!(#runtime::Tangent<<Self as ::core::ops::Neg>::Output>);
    quote! {
        fn neg_vjp_tangent(
            &self, y_bar: &#result, self_dot: &#runtime::Tangent<Self>, y_bar_dot: &#result,
        ) -> (#runtime::Tangent<Self>, #runtime::Tangent<Self>) {
            let mut tape = #runtime::Tape::new();
            let _ = #name::forward_tangent(::core::clone::Clone::clone(self), &mut tape, #runtime::Dot(self_dot));
            let (mut bar, mut bar_dot) = (#runtime::zero_like(self), #runtime::zero_like(self));
            #name::reverse_tangent(
                ::core::clone::Clone::clone(self), &mut tape, #runtime::Dot(self_dot),
                ::core::clone::Clone::clone(y_bar), ::core::clone::Clone::clone(y_bar_dot), &mut bar, &mut bar_dot,
            );
            (bar, bar_dot)
        }
    }
}

fn binary(operator: &str, rhs: &Type, name: &Ident, runtime: &TokenStream) -> TokenStream {
    let lower = operator.to_lowercase();
    let trait_name = format_ident!("{operator}");
    let result = quote!(#runtime::Tangent<<Self as ::core::ops::#trait_name<#rhs>>::Output>);
    let clones = quote!(
        ::core::clone::Clone::clone(self),
        ::core::clone::Clone::clone(rhs)
    );
    let dots = quote!(#runtime::Dot(self_dot), #runtime::Dot(rhs_dot));
    let absent = quote!(#runtime::Absent);
    let sides = [
        (
            "left",
            quote!(Self),
            quote!(self),
            quote!(&mut bar, #absent, &mut bar_dot, #absent),
        ),
        (
            "right",
            quote!(#rhs),
            quote!(rhs),
            quote!(#absent, &mut bar, #absent, &mut bar_dot),
        ),
    ];
    let functions = sides.into_iter().map(|(side, of, value, slots)| {
        let function = format_ident!("{lower}_vjp_{side}_tangent");
        quote! {
            fn #function(
                &self, rhs: &#rhs, y_bar: &#result,
                self_dot: &#runtime::Tangent<Self>, rhs_dot: &#runtime::Tangent<#rhs>, y_bar_dot: &#result,
            ) -> (#runtime::Tangent<#of>, #runtime::Tangent<#of>) {
                let mut tape = #runtime::Tape::new();
                let _ = #name::forward_tangent(#clones, &mut tape, #dots);
                let (mut bar, mut bar_dot) = (#runtime::zero_like(#value), #runtime::zero_like(#value));
                #name::reverse_tangent(
                    #clones, &mut tape, #dots, ::core::clone::Clone::clone(y_bar), ::core::clone::Clone::clone(y_bar_dot), #slots,
                );
                (bar, bar_dot)
            }
        }
    });
    quote!(#(#functions)*)
}

fn in_place(operator: &str, rhs: &Type, name: &Ident, runtime: &TokenStream) -> TokenStream {
    let lower = operator.trim_end_matches("Assign").to_lowercase();
    let function = format_ident!("{lower}_assign_vjp_tangent");
    quote! {
        fn #function(
            &self, rhs: &#rhs, self_dot: &#runtime::Tangent<Self>, rhs_dot: &#runtime::Tangent<#rhs>,
            self_bar: &mut #runtime::Tangent<Self>, self_bar_dot: &mut #runtime::Tangent<Self>,
        ) -> (#runtime::Tangent<#rhs>, #runtime::Tangent<#rhs>) {
            let mut tape = #runtime::Tape::new();
            let mut content = ::core::clone::Clone::clone(self);
            let mut content_dot = ::core::clone::Clone::clone(self_dot);
            let _ = #name::forward_tangent(
                &mut content, ::core::clone::Clone::clone(rhs), &mut tape, #runtime::Dot(&mut content_dot), #runtime::Dot(rhs_dot),
            );
            let (mut bar, mut bar_dot) = (#runtime::zero_like(rhs), #runtime::zero_like(rhs));
            #name::reverse_tangent(
                &mut content, ::core::clone::Clone::clone(rhs), &mut tape, #runtime::Dot(&mut content_dot), #runtime::Dot(rhs_dot),
                (), (), self_bar, &mut bar, self_bar_dot, &mut bar_dot,
            );
            (bar, bar_dot)
        }
    }
}
