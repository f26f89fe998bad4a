//! The slots of halves: parameters that take cotangents or, for a function, its pull.

use super::Companions;
use crate::ir::Hold;
use crate::ir::function_value::FunctionType;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// The parameters that take cotangents.
    pub fn slot_parameters(&self, names: &[Ident]) -> Vec<TokenStream> {
        self.slot_parameters_with(names, |name, function| {
            let pull = function.pull(&self.runtime);
            quote!(mut #name: impl #pull)
        })
    }

    /// The same, with something else for a function.
    pub fn slot_parameters_with(
        &self,
        names: &[Ident],
        of_function: impl Fn(&Ident, &FunctionType) -> TokenStream,
    ) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        self.signature
            .parameters
            .iter()
            .zip(names)
            .map(|(parameter, name)| {
                if let Some(function) = &parameter.function {
                    of_function(name, function)
                } else if parameter.active {
                    let buffer = parameter.form.buffer(runtime);
                    quote!(mut #name: impl #runtime::Slot<#buffer>)
                } else {
                    quote!(#name: impl ::core::marker::Sized)
                }
            })
            .collect()
    }

    /// The function's own parameters in a half, where functions are called.
    pub fn called_parameters(&self) -> Vec<TokenStream> {
        self.signature
            .parameters
            .iter()
            .map(|parameter| {
                let declaration = &parameter.declaration;
                if parameter.function.is_some() && parameter.hold == Hold::Value {
                    quote!(mut #declaration)
                } else {
                    declaration.clone()
                }
            })
            .collect()
    }

    /// Names of slots, one per parameter: of the pull, where the parameter is a function.
    pub fn slot_names(&self, suffix: &str) -> Vec<Ident> {
        self.signature
            .parameters
            .iter()
            .map(|parameter| match &parameter.function {
                Some(function) => function.pull_name(),
                None => self.free_name(&format!(
                    "{}_{suffix}",
                    parameter.name.trim_start_matches("r#")
                )),
            })
            .collect()
    }

    /// The names of what takes the tangents of cotangents.
    pub fn slot_dot_names(&self) -> Vec<Ident> {
        let parameters = self.signature.parameters.iter();
        let plain = parameters.map(|parameter| parameter.name.trim_start_matches("r#"));
        plain
            .map(|name| self.free_name(&format!("{name}_slot_dot")))
            .collect()
    }
}
