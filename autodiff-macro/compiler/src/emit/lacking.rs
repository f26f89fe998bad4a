//! Stubs of the halves of second order that a method lacks: a bound that never holds makes rustc say, at the call, what is missing. (For a free
//! function the runtime has names that stand in for them.)

use super::Companions;
use crate::ir::Hold;
use crate::ir::signature::Wrap;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// All of them.
    pub fn lacking(&self) -> TokenStream {
        if self.refused || !self.signature.associated {
            return TokenStream::new();
        }
        let pair = self.pair_type();
        if !self.options.hvp {
            return self.stubs("", "MethodHasSecondOrder", &[], &pair);
        }
        let bound = "GradientHasSecondOrder";
        let mut stubs = TokenStream::new();
        if self.has_gradient() {
            let gradient = self.gradient_type();
            stubs.extend(self.stubs("grad_", bound, &[], &quote!((#gradient, #gradient))));
        }
        if self.has_value_and_gradient() {
            let (gradient, result) = (self.gradient_type(), &self.signature.result);
            let tangent = self.signature.value.owned(&self.runtime);
            let pair = quote!(((#result, #gradient), (#tangent, #gradient)));
            stubs.extend(self.stubs("value_and_grad_", bound, &[], &pair));
        }
        if self.has_differentiable_jvp() {
            let tangent = self.signature.value.owned(&self.runtime);
            let pair = quote!((#pair, (#tangent, #tangent)));
            stubs.extend(self.stubs("jvp_", bound, &self.dot_parameters(), &pair));
        }
        stubs
    }

    /// Whether the gradient has halves of its own where there is second order: the result is a scalar and no parameter is in-out.
    pub fn has_gradient(&self) -> bool {
        let mut parameters = self.signature.parameters.iter();
        self.literal(1.0).is_some()
            && self.signature.wrap == Wrap::None
            && self.derived.is_some()
            && !parameters
                .any(|parameter| parameter.hold == Hold::Mutable || parameter.function.is_some())
    }

    /// `forward_tangent`, with the bound, and `reverse_tangent`, which is never called without it.
    fn stubs(
        &self,
        prefix: &str,
        bound: &str,
        dots: &[TokenStream],
        pair: &TokenStream,
    ) -> TokenStream {
        let runtime = &self.runtime;
        let count = self.signature.parameters.len() + dots.len();
        let bound = Ident::new(bound, Span::call_site());
        let bound = quote!(for<'never> Self: #runtime::lacking::#bound<'never>);
        let stub = |half: &str, more: usize, result: &TokenStream, predicates: TokenStream| {
            let name = self.name_of(&format!("{prefix}{half}"));
            let generics = self.generics(&[], &[]);
            let parameters = self.parameters();
            let more = vec![quote!(_: impl ::core::marker::Sized); more];
            let visibility = &self.signature.visibility;
            let body = self.nothing();
            quote! {
                #[doc(hidden)]
                #visibility fn #name #generics(#(#parameters,)* #(#dots,)* _: &mut #runtime::Tape, #(#more),*) -> #result #predicates { #body }
            }
        };
        let forward = stub(
            "forward_tangent",
            count,
            pair,
            self.predicates_with(&[bound]),
        );
        let reverse = stub(
            "reverse_tangent",
            3 * count + 2,
            &quote!(()),
            self.predicates(),
        );
        quote!(#forward #reverse)
    }

    /// Whether this was refused and a parameter is a function, for which the stubs of `hvp` and `batch` have no type.
    pub fn is_without_stubs(&self) -> bool {
        let mut parameters = self.signature.parameters.iter();
        self.refused && parameters.any(|parameter| parameter.function.is_some())
    }

    /// The body of a stub. Nobody runs it: the crate does not compile, for the reason that was given or for this one.
    pub fn nothing(&self) -> TokenStream {
        let text = format!(
            "this derivative of `{}` does not exist",
            self.signature.name
        );
        quote!(const { ::core::panic!(#text) })
    }
}
