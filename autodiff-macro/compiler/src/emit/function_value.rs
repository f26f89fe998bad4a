//! Functions as values: the pulls and pushes that a call passes, and their types.

use super::Printer;
use crate::ir::function_value::{FunctionType, FunctionValue, Source};
use crate::ir::{Call, Callee, Operand};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

impl FunctionType {
    /// The name of the pull.
    pub fn pull_name(&self) -> Ident {
        Ident::new(&self.pull, Span::call_site())
    }

    /// The name of the push.
    pub fn push_name(&self) -> Ident {
        Ident::new(&self.push, Span::call_site())
    }

    /// The pull of a function that no derivative passes through.
    pub fn no_pull(&self) -> TokenStream {
        let ignored = self.inputs.iter().map(|_| quote!(_));
        let bars = ignored.clone();
        quote!(|#(#ignored,)* _, #(#bars),*| {})
    }

    /// The push of such a function.
    pub fn no_push(&self, runtime: &TokenStream) -> TokenStream {
        let ignored = self.inputs.iter().map(|_| quote!(_));
        let dots = ignored.clone();
        quote!(|#(#ignored,)* #(#dots),*| #runtime::Pushed::Constant)
    }

    /// `FnMut(A, B, ȳ, &mut Ā, &mut B̄)`: adds the cotangents of the arguments.
    pub fn pull(&self, runtime: &TokenStream) -> TokenStream {
        let lifetimes = &self.lifetimes;
        let inputs = self.inputs.iter().map(|(ty, _)| ty);
        let seed = self.value.owned(runtime);
        let bars = self.inputs.iter().map(|(_, form)| form.buffer(runtime));
        quote!(#lifetimes ::core::ops::FnMut(#(#inputs,)* #seed, #(&mut #bars),*))
    }

    /// The pull of such a function in second order.
    pub fn no_second_pull(&self) -> TokenStream {
        let ignored = vec![quote!(_); 4 * self.inputs.len() + 2];
        quote!(|#(#ignored),*| {})
    }

    /// `FnMut(A, B, Ȧ, Ḃ, ȳ, ȳ̇, &mut Ā, &mut B̄, &mut Ā̇, &mut B̄̇)`: adds the cotangents of the arguments, and their tangents.
    pub fn second_pull(&self, runtime: &TokenStream) -> TokenStream {
        let lifetimes = &self.lifetimes;
        let inputs = self.inputs.iter().map(|(ty, _)| ty);
        let dots = self.dots(runtime);
        let seed = self.value.owned(runtime);
        let bars = self.inputs.iter().map(|(_, form)| form.buffer(runtime));
        let bars: Vec<TokenStream> = bars.collect();
        quote! {
            #lifetimes ::core::ops::FnMut(#(#inputs,)* #(#dots,)* #seed, #seed, #(&mut #bars,)* #(&mut #bars),*)
        }
    }

    /// The types of the arguments' tangents.
    fn dots(&self, runtime: &TokenStream) -> Vec<TokenStream> {
        let none = TokenStream::new();
        let forms = self.inputs.iter().map(|(_, form)| form);
        forms.map(|form| form.tangent(runtime, &none)).collect()
    }

    /// `Fn(A, B, Ȧ, Ḃ) -> Pushed<Y, Ẏ>`: the value and its tangent. It changes nothing where the function does not, so that both halves
    /// of a call can have it.
    pub fn push(&self, runtime: &TokenStream) -> TokenStream {
        let (lifetimes, output) = (&self.lifetimes, &self.output);
        let inputs = self.inputs.iter().map(|(ty, _)| ty);
        let dots = self.dots(runtime);
        let dot = self.value.owned(runtime);
        let kind = if self.shared {
            quote!(Fn)
        } else {
            quote!(FnMut)
        };
        quote!(#lifetimes ::core::ops::#kind(#(#inputs,)* #(#dots),*) -> #runtime::Pushed<#output, #dot>)
    }
}

impl Printer<'_> {
    /// The function that stands at an argument of a call.
    pub fn function_at(call: &Call, argument: usize) -> Option<&FunctionValue> {
        call.functions
            .iter()
            .find(|function| function.argument == argument)
    }

    /// What a reverse half gets in the slot of a function.
    pub fn pull(&self, function: &FunctionValue) -> TokenStream {
        match &function.source {
            Source::Closure(closure) => self.closure_pull(closure),
            Source::Item(callee) => self.half_of(callee, "pull"),
            Source::Parameter(ty) => {
                let (name, dynamic) = (ty.pull_name(), ty.pull(self.runtime));
                quote!(&mut #name as &mut dyn #dynamic)
            }
        }
    }

    /// The same in second order.
    pub fn second_pull(&self, function: &FunctionValue) -> TokenStream {
        match &function.source {
            Source::Closure(closure) => self.closure_second_pull(closure),
            Source::Item(callee) => self.half_of(callee, "pull_tangent"),
            Source::Parameter(ty) => {
                let (name, dynamic) = (ty.pull_name(), ty.second_pull(self.runtime));
                quote!(&mut #name as &mut dyn #dynamic)
            }
        }
    }

    /// What a tangent half gets in the slot of a function.
    pub fn push(&self, function: &FunctionValue) -> TokenStream {
        match &function.source {
            Source::Closure(closure) => self.closure_push(closure),
            Source::Item(callee) => self.half_of(callee, "push"),
            Source::Parameter(ty) => {
                let (name, dynamic) = (ty.push_name(), ty.push(self.runtime));
                match ty.shared {
                    true => quote!(&#name as &dyn #dynamic),
                    false => quote!(&mut #name as &mut dyn #dynamic),
                }
            }
        }
    }

    fn half_of(&self, callee: &Callee, half: &str) -> TokenStream {
        let call = Call {
            callee: callee.clone(),
            generics: TokenStream::new(),
            arguments: Vec::new(),
            fallible: false,
            rewrapped: Vec::new(),
            panics: false,
            half: crate::ir::Half::Primal,
            functions: Vec::new(),
            lent: Vec::new(),
        };
        self.half(&call, half)
    }

    /// A statement that passes functions. Where they capture what is active, the callee is to pass their derivatives on: one with a rule of
    /// its own does not, and then this does not compile.
    pub fn followed(&self, call: &Call, statement: TokenStream) -> TokenStream {
        let Callee::Function(path) = &call.callee else {
            return statement;
        };
        let runtime = self.runtime;
        let carriers = call.functions.iter();
        let carriers = carriers.filter(|function| function.captures_active());
        let facts = carriers.map(|function| {
            let bit = Literal::u64_unsuffixed(1 << function.argument.min(63));
            let message = format!(
                "`{}` passes no derivative on through this function, which captures active values: it has a rule of its own, or its parameter is constant. Call it by `#[constant] let`, if its derivative is to be zero",
                call.callee.tokens()
            );
            // at the callee's name, where rustc says it
            let last = path.clone().into_iter().last();
            let span = last.map_or_else(Span::call_site, |last| last.span());
            quote_spanned! {span.resolved_at(Span::call_site())=>
                const _: () = {
                    use #runtime::lacking::FollowsNothing as _;
                    ::core::assert!(#path::FOLLOWS & #bit != 0, #message);
                };
            }
        });
        let facts: Vec<TokenStream> = facts.collect();
        quote!(#(#facts)* #statement)
    }

    /// A statement that passes closures, with what they captured at the call under the names that they know.
    pub fn with_kept(&self, call: &Call, statement: TokenStream) -> TokenStream {
        let mut renamed = Vec::new();
        for function in &call.functions {
            if let Source::Closure(closure) = &function.source {
                for (variable, kept) in &closure.kept {
                    let name = self.name(*variable);
                    let data = self.function.data(*variable);
                    let value = match kept {
                        Operand::Place(place) if data.is_reference() => self.place_ref(place),
                        Operand::Place(place) if !data.kind.is_copy() => {
                            let place = self.place_ref(place);
                            quote!(::core::clone::Clone::clone(#place))
                        }
                        operand => self.value(operand),
                    };
                    renamed.push(quote!(let #name = #value;));
                }
            }
        }
        if renamed.is_empty() {
            statement
        } else {
            quote!({ #(#renamed)* #statement })
        }
    }
}
