//! Functions as values at the public companions: pairs of a function and its derivative.

use super::Companions;
use crate::ir::Hold;
use crate::ir::function_value::FunctionType;
use crate::ir::print::ident;
use crate::ir::signature::{Form, SignatureParameter};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Which derivatives a companion asks of a function that it is given.
#[derive(Clone, Copy, PartialEq)]
pub enum Order {
    /// Its gradient, or its pullback.
    First,
    /// Both with their tangents.
    Second,
}

impl Companions<'_> {
    /// The parameters that are functions.
    pub fn functions(&self) -> impl Iterator<Item = (&SignatureParameter, &FunctionType)> {
        self.signature
            .parameters
            .iter()
            .filter_map(|parameter| Some((parameter, parameter.function.as_ref()?)))
    }

    /// Those that come with their derivative.
    pub fn paired(&self) -> impl Iterator<Item = (&SignatureParameter, &FunctionType)> {
        self.functions().filter(|(parameter, _)| parameter.paired)
    }

    /// The parameters that are functions whose own derivative is passed on, as bits.
    pub fn followed(&self) -> u64 {
        if self.derived.is_none() && !self.refused {
            return 0;
        }
        let parameters = self.signature.parameters.iter().enumerate().take(64);
        parameters
            .filter(|(_, parameter)| parameter.function.is_some())
            .fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// The name of a function's derivative.
    pub fn derivative_of(&self, parameter: &SignatureParameter) -> Ident {
        let plain = parameter.name.trim_start_matches("r#");
        self.free_name(&format!("{plain}_derivative"))
    }

    /// The type parameter that stands for a derivative.
    fn derivative_type(parameter: &SignatureParameter) -> TokenStream {
        let plain = parameter.name.trim_start_matches("r#");
        let name = Ident::new(&format!("DerivativeOf_{plain}"), Span::call_site());
        quote!(#name)
    }

    /// The type parameters that the public companions have for derivatives of functions.
    pub fn derivative_types(&self) -> Vec<TokenStream> {
        self.paired()
            .map(|(parameter, _)| Self::derivative_type(parameter))
            .collect()
    }

    /// Their bounds: derivatives take what the function takes and, where its result is no scalar, a cotangent. In second order they
    /// take the tangents of all that as well.
    pub fn derivative_bounds(&self, order: Order) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        let none = TokenStream::new();
        let writers = self.paired().filter(|(_, function)| function.writes());
        let never = writers.map(|(_, function)| {
            let own = &function.own;
            quote!(for<'never> #own: #runtime::lacking::ReturnsItsResult<'never>)
        });
        self.paired()
            .map(|(parameter, function)| {
                let name = Self::derivative_type(parameter);
                let lifetimes = &function.lifetimes;
                let inputs = function.inputs.iter().map(|(ty, _)| ty);
                let active = function.inputs.iter().map(|(_, form)| form);
                let active = active.filter(|form| !matches!(form, Form::Inactive));
                let active: Vec<&Form> = active.collect();
                let seed = function.value.seed(runtime);
                let parts: Vec<_> = active.iter().map(|form| form.owned(runtime)).collect();
                let parts = Self::tuple(&parts);
                let dots = active.iter().map(|form| form.tangent(runtime, &none));
                let (more, parts) = match (order, Self::is_scalar(function)) {
                    (Order::First, true) => (Vec::new(), parts),
                    (Order::First, false) => (vec![seed], parts),
                    (Order::Second, true) => (dots.collect(), quote!((#parts, #parts))),
                    (Order::Second, false) => {
                        let seeds = [seed.clone(), seed];
                        (dots.chain(seeds).collect(), quote!((#parts, #parts)))
                    }
                };
                quote!(#name: #lifetimes ::core::ops::Fn(#(#inputs,)* #(#more),*) -> #parts)
            })
            .chain(never)
            .collect()
    }

    /// Whether the result of a function is a scalar, of which the derivative is a gradient.
    pub fn is_scalar(function: &FunctionType) -> bool {
        matches!(function.value, Form::Scalar(_))
    }

    /// The parameters of the public companions: functions with an active argument come with their derivative.
    pub fn public_parameters(&self) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        self.signature
            .parameters
            .iter()
            .map(|parameter| match &parameter.function {
                Some(function) if parameter.paired => {
                    let name = ident(&parameter.name, Span::call_site());
                    let (own, derivative) = (&function.own, Self::derivative_type(parameter));
                    let pair = quote!(#runtime::Pair<#own, #derivative>);
                    match parameter.hold {
                        Hold::Mutable => quote!(#name: &mut #pair),
                        Hold::Value => quote!(#name: #pair),
                        _ => quote!(#name: &#pair),
                    }
                }
                _ => parameter.declaration.clone(),
            })
            .collect()
    }

    /// Takes the pairs apart.
    pub fn taken_apart(&self) -> TokenStream {
        let parts = self.paired().map(|(parameter, _)| {
            let name = ident(&parameter.name, Span::call_site());
            let derivative = self.derivative_of(parameter);
            match parameter.hold {
                Hold::Mutable => {
                    quote!(let (#derivative, #name) = (&#name.derivative, &mut #name.value);)
                }
                Hold::Value => quote!(let (#derivative, #name) = (#name.derivative, #name.value);),
                _ => quote!(let (#derivative, #name) = (&#name.derivative, &#name.value);),
            }
        });
        quote!(#(#parts)*)
    }

    /// What is needed besides for a pullback, which borrows nothing: copies of derivatives that came by reference.
    pub fn derivative_copies(&self) -> TokenStream {
        let copies = self
            .paired()
            .filter(|(parameter, _)| parameter.hold != Hold::Value)
            .map(|(parameter, _)| {
                let derivative = self.derivative_of(parameter);
                quote!(let #derivative = ::core::clone::Clone::clone(#derivative);)
            });
        quote!(#(#copies)*)
    }

    /// The bounds that copying functions asks for.
    pub fn copied_values(&self) -> Vec<TokenStream> {
        let of_values = self.functions().filter_map(|(_, function)| {
            let own = &function.own;
            let generic = self
                .signature
                .generic_names
                .iter()
                .any(|name| *name == own.to_string());
            generic.then(|| quote!(#own: ::core::clone::Clone))
        });
        of_values.collect()
    }

    /// The same, of their derivatives too.
    pub fn copied_functions(&self) -> Vec<TokenStream> {
        let of_derivatives = self
            .paired()
            .filter(|(parameter, _)| parameter.hold != Hold::Value)
            .map(|(parameter, _)| {
                let name = Self::derivative_type(parameter);
                quote!(#name: ::core::clone::Clone)
            });
        let mut copied = self.copied_values();
        copied.extend(of_derivatives);
        copied
    }
}
