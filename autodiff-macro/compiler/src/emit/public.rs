//! The public companions: `grad`, `value_and_grad`, `vjp`, `vjp_into`, `vjp_into_with`, `jvp`.

use super::Companions;
use crate::ir::function_value::FunctionType;
use crate::ir::signature::{Form, SignatureParameter, Wrap};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

mod grad;
mod hvp;
mod jvp;
mod vjp;
mod vjp_into;

impl Companions<'_> {
    /// All of them.
    pub fn public(&self) -> TokenStream {
        let functions = [self.gradients(), self.vjp(), self.vjp_into(), self.jvp()];
        quote!(#(#functions)*)
    }

    pub fn active(&self) -> impl Iterator<Item = &SignatureParameter> {
        self.signature
            .parameters
            .iter()
            .filter(|parameter| parameter.active)
    }

    fn bar_name(&self, parameter: &SignatureParameter) -> Ident {
        self.derivative(&parameter.name, "bar")
    }

    /// The slots for a half: the buffer of an active parameter, nothing for the others.
    pub fn slots(&self, each: impl Fn(&SignatureParameter) -> TokenStream) -> Vec<TokenStream> {
        self.slots_with(each, |parameter, function| {
            self.public_pull(parameter, function)
        })
    }

    /// The same, with something else for a function.
    pub fn slots_with(
        &self,
        each: impl Fn(&SignatureParameter) -> TokenStream,
        value: impl Fn(&SignatureParameter, &FunctionType) -> TokenStream,
    ) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        self.signature
            .parameters
            .iter()
            .map(|parameter| match &parameter.function {
                Some(function) => value(parameter, function),
                None if parameter.active => each(parameter),
                None => quote!(#runtime::Absent),
            })
            .collect()
    }

    /// A tuple, or the only part of it.
    pub fn tuple(parts: &[TokenStream]) -> TokenStream {
        match parts {
            [one] => one.clone(),
            more => quote!((#(#more),*)),
        }
    }

    /// The owned cotangents of the active parameters.
    pub fn gradient_type(&self) -> TokenStream {
        let parts: Vec<TokenStream> = self
            .active()
            .map(|parameter| parameter.form.owned(&self.runtime))
            .collect();
        Self::tuple(&parts)
    }

    pub fn has_seed(&self) -> bool {
        !matches!(self.signature.value, Form::Inactive)
    }

    fn title(&self) -> String {
        self.signature.name.clone()
    }

    /// A seed for the reverse half: of a function whose result is wrapped, the cotangent of the value inside.
    pub fn inside(&self, seed: &TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        if self.signature.wrap == Wrap::None {
            seed.clone()
        } else {
            quote!(#runtime::Inside(#seed))
        }
    }

    /// What the documentation says of several lanes.
    fn several(&self) -> &'static str {
        match (&self.lanes, self.derived) {
            (None, _) => "",
            (Some(_), Some(derived)) if derived.lanes == (true, true) => {
                " With several lanes at once: an array in the place of each number."
            }
            _ => {
                " With several lanes: an array in the place of each number, and of each derivative that is no number. The lanes run one after the other, as a type in the body does not show, such as that of a call's result that a `let` does not annotate."
            }
        }
    }
}
