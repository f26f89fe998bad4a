//! The attribute `#[differentiate]` and the derive `Differentiable`: tokens in, tokens out.

use proc_macro::TokenStream;

/// Emits the derivatives of the function, the method or the `impl` block that it stands on, beside it.
#[proc_macro_attribute]
pub fn differentiate(options: TokenStream, item: TokenStream) -> TokenStream {
    autodiff_compiler::differentiate(options.into(), item.into()).into()
}

/// Makes a struct or an enum a differentiable type, with a tangent type beside it.
#[proc_macro_derive(Differentiable, attributes(constant, differentiable))]
pub fn differentiable(item: TokenStream) -> TokenStream {
    autodiff_compiler::derive(item.into()).into()
}

/// The attribute with one analysis switched off: for the tests, as the answers must not change.
macro_rules! without {
    ($($name:ident $analysis:literal)*) => {$(
        #[doc(hidden)]
        #[proc_macro_attribute]
        pub fn $name(options: TokenStream, item: TokenStream) -> TokenStream {
            autodiff_compiler::differentiate_without(options.into(), item.into(), $analysis).into()
        }
    )*};
}
without! {
    differentiate_without_activity "activity"
    differentiate_without_record "record"
    differentiate_without_fuse "fuse"
    differentiate_without_rebuild "rebuild"
    differentiate_without_residuals "residuals"
    differentiate_without_settle "settle"
    differentiate_without_sharing "share pool sums merge order windows asked lent linear slots together split nest quotients snapshots reuse gather"
}

/// The attribute with an option, whatever its options say: for the tests.
macro_rules! with {
    ($($name:ident $option:literal)*) => {$(
        #[doc(hidden)]
        #[proc_macro_attribute]
        pub fn $name(options: TokenStream, item: TokenStream) -> TokenStream {
            autodiff_compiler::differentiate_with(options.into(), item.into(), $option).into()
        }
    )*};
}
with! {
    differentiate_with_hvp "hvp"
    differentiate_with_batch "batch"
}
