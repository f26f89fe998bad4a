//! The line that makes a companion type a function of one row of numbers, for generic algorithms.

use super::Companions;
use crate::ir::print::ident;
use crate::ir::signature::{Form, Wrap};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// Where the signature fits: one parameter `&[f64]`, `[f64; N]` or `f64`, which is active, and as the result a number, an array or
    /// a `Vec`.
    pub fn function(&self, companion: &Ident) -> Option<TokenStream> {
        let signature = self.signature;
        let [parameter] = &signature.parameters[..] else {
            return None;
        };
        let fits = parameter.active
            && signature.generic_names.is_empty()
            && signature.wrap == Wrap::None
            && !self.refused;
        let number = match &parameter.form {
            Form::Reference(false, inner) => match &**inner {
                Form::Slice(element) => scalar(element),
                _ => None,
            },
            Form::Array(element, _) => scalar(element),
            other => scalar(other),
        }?;
        let same = match &signature.value {
            Form::Vec(element) | Form::Array(element, _) => scalar(element),
            other => scalar(other),
        }?;
        if !fits || number != same {
            return None;
        }
        let runtime = &self.runtime;
        let function = ident(&signature.name, signature.span);
        let input = parameter.form.owned(runtime);
        let output = signature.value.owned(runtime);
        let hvp =
            (self.options.hvp && matches!(signature.value, Form::Scalar(_))).then(|| quote!(, hvp));
        Some(quote!(#runtime::__companion!(#function #companion: #input => #output #hvp);))
    }
}

/// The name of a scalar that is known.
fn scalar(form: &Form) -> Option<String> {
    let Form::Scalar(ty) = form else {
        return None;
    };
    let name = ty.to_string();
    matches!(name.as_str(), "f32" | "f64").then_some(name)
}
