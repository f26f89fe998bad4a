//! The attribute `#[differentiate]` and the derive `Differentiable`: tokens in, tokens out.

use proc_macro::TokenStream;

/// Emits the derivatives of the function it stands on beside that function.
#[proc_macro_attribute]
pub fn differentiate(options: TokenStream, item: TokenStream) -> TokenStream {
    autodiff_compiler::differentiate(options.into(), item.into()).into()
}

/// Makes a struct or an enum a differentiable type, with a tangent type beside it.
#[proc_macro_derive(Differentiable, attributes(constant, differentiable))]
pub fn differentiable(item: TokenStream) -> TokenStream {
    autodiff_compiler::derive(item.into()).into()
}
