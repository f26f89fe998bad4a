//! The pulls and pushes that public companions pass for functions that come with their derivative.

use super::Companions;
use super::pair::Order;
use crate::ir::Hold;
use crate::ir::function_value::FunctionType;
use crate::ir::print::ident;
use crate::ir::signature::{Form, SignatureParameter};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// The names of a function's arguments in a rule of a pair.
    fn value_names(function: &FunctionType, suffix: &str) -> Vec<Ident> {
        (1..=function.inputs.len())
            .map(|at| Ident::new(&format!("argument_{at}{suffix}"), Span::call_site()))
            .collect()
    }

    /// Of what stands for each argument, those of the active ones.
    fn of_active<T>(function: &FunctionType, all: Vec<T>) -> Vec<T> {
        let pairs = all.into_iter().zip(&function.inputs);
        pairs
            .filter(|(_, (_, form))| !matches!(form, Form::Inactive))
            .map(|(one, _)| one)
            .collect()
    }

    /// The parts of a gradient, as a pattern and by name.
    fn parts(function: &FunctionType, suffix: &str) -> (TokenStream, Vec<Ident>) {
        let parts = Self::of_active(function, Self::value_names(function, suffix));
        let names: Vec<TokenStream> = parts.iter().map(|part| quote!(#part)).collect();
        (Self::tuple(&names), parts)
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
        let arguments = Self::value_names(function, "");
        let bars = Self::value_names(function, "_bar");
        let (pattern, part) = Self::parts(function, "_part");
        let bar = Self::of_active(function, bars.clone());
        let body = if Self::is_scalar(function) {
            quote! {
                let #pattern = #derivative(#(#arguments),*);
                #(#runtime::add_scaled(#bar, #part, seed);)*
            }
        } else {
            let seed = seed_of(function, &quote!(seed));
            quote! {
                let #pattern = #derivative(#(#arguments,)* #seed);
                #(#runtime::accumulate(#bar, &#part);)*
            }
        };
        quote!(|#(#arguments,)* seed, #(#bars),*| { #body })
    }

    /// The same in second order: with g = ȳ ∇f its tangent is ȳ̇ ∇f + ȳ ∇²f ẋ.
    pub fn public_second_pull(
        &self,
        parameter: &SignatureParameter,
        function: &FunctionType,
    ) -> TokenStream {
        if !parameter.paired {
            return function.no_second_pull();
        }
        let runtime = &self.runtime;
        let derivative = self.derivative_of(parameter);
        let [arguments, dots, bars, bar_dots] =
            ["", "_dot", "_bar", "_bar_dot"].map(|suffix| Self::value_names(function, suffix));
        let (pattern, part) = Self::parts(function, "_part");
        let (pattern_dot, part_dot) = Self::parts(function, "_part_dot");
        let [dot, bar, bar_dot] =
            [&dots, &bars, &bar_dots].map(|names| Self::of_active(function, names.clone()));
        let body = if Self::is_scalar(function) {
            quote! {
                let (#pattern, #pattern_dot) = #derivative(#(#arguments,)* #(#dot),*);
                #(
                    #runtime::add_scaled(#bar_dot, ::core::clone::Clone::clone(&#part), seed_dot);
                    #runtime::add_scaled(#bar_dot, #part_dot, seed);
                    #runtime::add_scaled(#bar, #part, seed);
                )*
            }
        } else {
            let [seed, seed_dot] =
                [quote!(seed), quote!(seed_dot)].map(|seed| seed_of(function, &seed));
            quote! {
                let (#pattern, #pattern_dot) = #derivative(#(#arguments,)* #(#dot,)* #seed, #seed_dot);
                #(
                    #runtime::accumulate(#bar, &#part);
                    #runtime::accumulate(#bar_dot, &#part_dot);
                )*
            }
        };
        quote!(|#(#arguments,)* #(#dots,)* seed, seed_dot, #(#bars,)* #(#bar_dots),*| { #body })
    }

    /// The push that a public companion passes for a function.
    pub fn public_push(
        &self,
        parameter: &SignatureParameter,
        function: &FunctionType,
        order: Order,
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
        let (pattern, part) = Self::parts(function, "_part");
        let borrows =
            |form: &Form| matches!(form, Form::Reference(..) | Form::Vec(_) | Form::Slice(_));
        let forms = function.inputs.iter().map(|(_, form)| form);
        let forms: Vec<&Form> = Self::of_active(function, forms.collect());
        let dot = Self::of_active(function, dots.clone());
        let parts = part.iter().zip(dot.iter().zip(&forms));
        let inner = parts.map(|(part, (dot, form))| match borrows(form) {
            true => quote!(#runtime::inner(&#part, #dot)),
            false => quote!(#runtime::inner(&#part, &#dot)),
        });
        let inner: Vec<TokenStream> = inner.collect();
        let again = dot.iter().zip(&forms).map(|(dot, form)| match form {
            Form::Reference(true, _) => quote!(&mut *#dot),
            form if borrows(form) => quote!(#dot),
            _ => quote!(::core::clone::Clone::clone(&#dot)),
        });
        let again: Vec<TokenStream> = again.collect();
        // of the gradient and its tangent the gradient
        let (again, gradient) = match order {
            Order::First => (Vec::new(), TokenStream::new()),
            Order::Second => (again, quote!(.0)),
        };
        if Self::is_scalar(function) {
            return quote! {
                |#(#arguments,)* #(#dots),*| {
                    let #pattern = #derivative(#(#arguments,)* #(#again),*)#gradient;
                    #runtime::Pushed::Tangent(#runtime::constant(0.0 #(+ #inner)*))
                }
            };
        }
        let own = self.again_name(parameter);
        let seed = seed_of(function, &quote!(seed));
        let still = seed_of(function, &quote!(#runtime::zero_like(&seed)));
        let still = match order {
            Order::First => TokenStream::new(),
            Order::Second => quote!(, #still),
        };
        let copies = function
            .inputs
            .iter()
            .zip(&arguments)
            .filter(|((_, form), _)| !matches!(form, Form::Reference(..)))
            .map(|(_, name)| quote!(let #name = ::core::clone::Clone::clone(&#name);));
        let copies = quote!(#(#copies)*);
        quote! {
            |#(#arguments,)* #(#dots),*| {
                let y = { #copies #own(#(#arguments),*) };
                let y_dot = #runtime::each_component(&y, |seed| {
                    #copies
                    let #pattern = #derivative(#(#arguments,)* #(#again,)* #seed #still)#gradient;
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
}

/// The cotangent of a function's result, as its derivative takes it.
fn seed_of(function: &FunctionType, seed: &TokenStream) -> TokenStream {
    if function.value.is_heap() {
        quote!(&#seed)
    } else {
        seed.clone()
    }
}
