//! Functions as values at the public companions: pairs of a function and its derivative, and a function as such a value.

use super::Companions;
use crate::ir::Hold;
use crate::ir::function_value::FunctionType;
use crate::ir::print::ident;
use crate::ir::signature::{Form, SignatureParameter, Wrap};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    fn functions(&self) -> impl Iterator<Item = (&SignatureParameter, &FunctionType)> {
        self.signature
            .parameters
            .iter()
            .filter_map(|parameter| Some((parameter, parameter.function.as_ref()?)))
    }

    fn paired(&self) -> impl Iterator<Item = (&SignatureParameter, &FunctionType)> {
        self.functions().filter(|(parameter, _)| parameter.paired)
    }

    /// The name of a function's derivative.
    fn derivative_of(&self, parameter: &SignatureParameter) -> Ident {
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

    /// Their bounds.
    pub fn derivative_bounds(&self) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        self.paired()
            .map(|(parameter, function)| {
                let name = Self::derivative_type(parameter);
                let lifetimes = &function.lifetimes;
                let inputs = function.inputs.iter().map(|(ty, _)| ty);
                let seed = if Self::is_scalar(function) {
                    None
                } else {
                    Some(function.value.seed(runtime))
                }
                .into_iter();
                let parts: Vec<TokenStream> = function
                    .inputs
                    .iter()
                    .filter(|(_, form)| !matches!(form, Form::Inactive))
                    .map(|(_, form)| form.owned(runtime))
                    .collect();
                let parts = Self::tuple(&parts);
                quote!(#name: #lifetimes ::core::ops::Fn(#(#inputs,)* #(#seed),*) -> #parts)
            })
            .collect()
    }

    fn is_scalar(function: &FunctionType) -> bool {
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
    pub fn copied_functions(&self) -> Vec<TokenStream> {
        let of_values = self.functions().filter_map(|(_, function)| {
            let own = &function.own;
            let generic = self
                .signature
                .generic_names
                .iter()
                .any(|name| *name == own.to_string());
            generic.then(|| quote!(#own: ::core::clone::Clone))
        });
        let of_derivatives = self
            .paired()
            .filter(|(parameter, _)| parameter.hold != Hold::Value)
            .map(|(parameter, _)| {
                let name = Self::derivative_type(parameter);
                quote!(#name: ::core::clone::Clone)
            });
        of_values.chain(of_derivatives).collect()
    }

    /// The names of a function's arguments in a rule of a pair.
    fn value_names(function: &FunctionType, suffix: &str) -> Vec<Ident> {
        (1..=function.inputs.len())
            .map(|at| Ident::new(&format!("argument_{at}{suffix}"), Span::call_site()))
            .collect()
    }

    /// The names of the parts of a gradient, and of what they belong to: those of active arguments alone.
    fn parts(function: &FunctionType, others: &[Ident]) -> (TokenStream, Vec<(Ident, Ident)>) {
        let pairs: Vec<(Ident, Ident)> = Self::value_names(function, "_part")
            .into_iter()
            .zip(others.iter().cloned())
            .zip(&function.inputs)
            .filter(|(_, (_, form))| !matches!(form, Form::Inactive))
            .map(|(pair, _)| pair)
            .collect();
        let names: Vec<TokenStream> = pairs.iter().map(|(part, _)| quote!(#part)).collect();
        (Self::tuple(&names), pairs)
    }

    /// The pull that a public companion passes for a function.
    pub fn public_pull(
        &self,
        parameter: &SignatureParameter,
        function: &FunctionType,
    ) -> TokenStream {
        if !parameter.paired {
            return function.no_pull();
        }
        let runtime = &self.runtime;
        let derivative = self.derivative_of(parameter);
        let (arguments, bars) = (
            Self::value_names(function, ""),
            Self::value_names(function, "_bar"),
        );
        let (pattern, parts) = Self::parts(function, &bars);
        let (part, bar): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
        let body = if Self::is_scalar(function) {
            quote! {
                let #pattern = #derivative(#(#arguments),*);
                #(#runtime::add_scaled(#bar, #part, seed);)*
            }
        } else {
            let seed = if function.value.is_heap() {
                quote!(&seed)
            } else {
                quote!(seed)
            };
            quote! {
                let #pattern = #derivative(#(#arguments,)* #seed);
                #(#runtime::accumulate(#bar, &#part);)*
            }
        };
        quote!(|#(#arguments,)* seed, #(#bars),*| { #body })
    }

    /// The push that a public companion passes for a function.
    pub fn public_push(
        &self,
        parameter: &SignatureParameter,
        function: &FunctionType,
    ) -> TokenStream {
        let runtime = &self.runtime;
        if !parameter.paired {
            return function.no_push(runtime);
        }
        let derivative = self.derivative_of(parameter);
        let (arguments, dots) = (
            Self::value_names(function, ""),
            Self::value_names(function, "_dot"),
        );
        let (pattern, parts) = Self::parts(function, &dots);
        let inner: Vec<TokenStream> = parts
            .iter()
            .zip(
                function
                    .inputs
                    .iter()
                    .filter(|(_, form)| !matches!(form, Form::Inactive)),
            )
            .map(|((part, dot), (_, form))| match form {
                Form::Reference(..) | Form::Vec(_) | Form::Slice(_) => {
                    quote!(#runtime::inner(&#part, #dot))
                }
                _ => quote!(#runtime::inner(&#part, &#dot)),
            })
            .collect();
        if Self::is_scalar(function) {
            return quote! {
                |#(#arguments,)* #(#dots),*| {
                    let #pattern = #derivative(#(#arguments),*);
                    #runtime::Pushed::Tangent(#runtime::constant(0.0 #(+ #inner)*))
                }
            };
        }
        let again = self.again_name(parameter);
        let heap = function.value.is_heap();
        let seed = if heap { quote!(&seed) } else { quote!(seed) };
        let copies = function
            .inputs
            .iter()
            .zip(&arguments)
            .filter(|((_, form), _)| !matches!(form, Form::Reference(..)))
            .map(|(_, name)| quote!(let #name = ::core::clone::Clone::clone(&#name);));
        let copies = quote!(#(#copies)*);
        quote! {
            |#(#arguments,)* #(#dots),*| {
                let y = { #copies #again(#(#arguments),*) };
                let y_dot = #runtime::each_component(&y, |seed| {
                    #copies
                    let #pattern = #derivative(#(#arguments,)* #seed);
                    0.0 #(+ #inner)*
                });
                #runtime::Pushed::Both(y, y_dot)
            }
        }
    }

    fn again_name(&self, parameter: &SignatureParameter) -> Ident {
        let plain = parameter.name.trim_start_matches("r#");
        self.free_name(&format!("{plain}_again"))
    }

    /// Copies of functions whose value a push asks for itself, and the bounds that this needs.
    pub fn push_copies(&self) -> (TokenStream, Vec<TokenStream>) {
        let asked: Vec<_> = self
            .paired()
            .filter(|(_, function)| !Self::is_scalar(function))
            .collect();
        let copies = asked.iter().map(|(parameter, _)| {
            let (again, name) = (
                self.again_name(parameter),
                ident(&parameter.name, Span::call_site()),
            );
            match parameter.hold {
                Hold::Value => quote!(let mut #again = ::core::clone::Clone::clone(&#name);),
                _ => quote!(let mut #again = ::core::clone::Clone::clone(&*#name);),
            }
        });
        let bounds = asked.iter().map(|(_, function)| {
            let own = &function.own;
            quote!(#own: ::core::clone::Clone)
        });
        (quote!(#(#copies)*), bounds.collect())
    }

    /// `pull` and `push`: the function as a value that is passed to another one.
    pub fn as_value(&self) -> TokenStream {
        let plain = self.signature.wrap == Wrap::None && self.functions().next().is_none();
        // what is constant by the user's word may lack a tangent
        let nameable = self
            .signature
            .parameters
            .iter()
            .all(|parameter| parameter.active || is_built_in(&parameter.form));
        if self.signature.method || !plain || !nameable || self.refused {
            return TokenStream::new();
        }
        let runtime = &self.runtime;
        let (pull, push, sweep, tangent) = (
            self.name("pull"),
            self.name("push"),
            self.name("sweep"),
            self.name("tangent"),
        );
        let visibility = &self.signature.visibility;
        let (generics, predicates) = (self.generics(&[], &[]), self.predicates());
        let parameters = self.parameters();
        let names: Vec<Ident> = self
            .signature
            .parameters
            .iter()
            .map(|parameter| ident(&parameter.name, Span::call_site()))
            .collect();
        let seed = self.free_name("y_bar");
        let seed_type = self.signature.value.owned(runtime);
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let alone = self.turbofish(&[]);
        let none = TokenStream::new();
        let (mut bars, mut slots, mut dots, mut directions) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for parameter in &self.signature.parameters {
            let (bar, dot) = (
                self.derivative(&parameter.name, "bar"),
                self.derivative(&parameter.name, "dot"),
            );
            let (buffer, tangent) = (
                parameter.form.buffer(runtime),
                parameter.form.tangent(runtime, &none),
            );
            bars.push(quote!(#bar: &mut #buffer));
            dots.push(quote!(#dot: #tangent));
            if parameter.active {
                slots.push(quote!(#bar));
                directions.push(quote!(#runtime::Dot(#dot)));
            } else {
                slots.push(quote!({ let _ = #bar; #runtime::Absent }));
                directions.push(quote!({ let _ = #dot; #runtime::Absent }));
            }
        }
        let result = &self.signature.result;
        quote! {
            #[doc(hidden)]
            #[inline]
            #visibility fn #pull #generics(#(#parameters,)* #seed: #seed_type, #(#bars),*) #predicates {
                Self::#sweep #both(#(#names,)* &mut #runtime::Tape::new(), ::core::option::Option::Some(#seed), #(#slots),*);
            }
            #[doc(hidden)]
            #[inline]
            #visibility fn #push #generics(#(#parameters,)* #(#dots),*) -> #runtime::Pushed<#result, #seed_type> #predicates {
                let (y, y_dot) = Self::#tangent #alone(#(#names,)* #(#directions),*);
                #runtime::Pushed::Both(y, y_dot)
            }
        }
    }
}

/// Whether the derivative of this form has a type without the user's help.
fn is_built_in(form: &Form) -> bool {
    match form {
        Form::Inactive | Form::Scalar(_) => true,
        Form::Array(inner, _) | Form::Slice(inner) | Form::Vec(inner) => is_built_in(inner),
        Form::Reference(_, inner) => is_built_in(inner),
        Form::Tuple(parts) => parts.iter().all(is_built_in),
        Form::Other(..) | Form::View(_) => false,
    }
}
