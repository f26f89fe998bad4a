//! Companions of a function whose derivative is written by hand: `vjp = path`, `jvp = path`.
//!
//! The other mode is made from the given one through the flat views: ẏ = ⟨pullback(1), ẋ⟩ for a scalar result, and one
//! tangent for each number of the parameters in the other direction. The body is never looked at.

use super::Companions;
use crate::ir::Hold;
use crate::ir::print::ident;
use crate::ir::signature::{Form, SignatureParameter, Wrap};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    fn rule_arguments(&self) -> Vec<Ident> {
        self.signature
            .parameters
            .iter()
            .map(|parameter| ident(&parameter.name, Span::call_site()))
            .collect()
    }

    /// An argument that is used again: owned ones are cloned.
    fn again(&self, parameter: &SignatureParameter) -> TokenStream {
        let name = ident(&parameter.name, Span::call_site());
        match parameter.hold {
            Hold::Value if !parameter.copy => quote!(::core::clone::Clone::clone(&#name)),
            Hold::Mutable => quote!(&mut *#name),
            _ => quote!(#name),
        }
    }

    /// The statements of a sweep whose rule is given.
    pub fn sweep_by_rule(
        &self,
        slots: &[Ident],
        value: &Ident,
        seed: &Ident,
        tape: &Ident,
        forward_on: &Ident,
        reverse_on: &Ident,
    ) -> TokenStream {
        match &self.options.vjp {
            Some(path) => self.sweep_by_vjp(
                &quote!(#path),
                slots,
                value,
                seed,
                tape,
                forward_on,
                reverse_on,
            ),
            None => self.sweep_by_jvp(slots, value, seed, tape, forward_on, reverse_on),
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn sweep_by_vjp(
        &self,
        path: &TokenStream,
        slots: &[Ident],
        value: &Ident,
        seed: &Ident,
        tape: &Ident,
        forward_on: &Ident,
        reverse_on: &Ident,
    ) -> TokenStream {
        let runtime = &self.runtime;
        let name = &self.signature.name;
        let start = path.clone().into_iter().next();
        let line = start.map_or(0, |token| token.span().start().line);
        let line = u32::try_from(line).unwrap_or(0);
        let arguments = self.rule_arguments();
        let run = match self.signature.wrap {
            Wrap::None => {
                quote! { let (y, pullback) = #path(#(#arguments),*); #value = ::core::option::Option::Some(y); }
            }
            Wrap::Result => quote! {
                let (y, pullback) = match #path(#(#arguments),*) {
                    ::core::result::Result::Ok(pair) => pair,
                    ::core::result::Result::Err(error) => return ::core::option::Option::Some(::core::result::Result::Err(error)),
                };
                #value = ::core::option::Option::Some(::core::result::Result::Ok(y));
            },
            Wrap::Option => quote! {
                let (y, pullback) = match #path(#(#arguments),*) {
                    ::core::option::Option::Some(pair) => pair,
                    ::core::option::Option::None => return ::core::option::Option::Some(::core::option::Option::None),
                };
                #value = ::core::option::Option::Some(::core::option::Option::Some(y));
            },
        };
        let bars: Vec<Ident> = self
            .signature
            .parameters
            .iter()
            .filter(|parameter| parameter.active)
            .map(|parameter| self.derivative(&parameter.name, "bar"))
            .collect();
        let pattern = match &bars[..] {
            [one] => quote!(#one),
            more => quote!((#(#more),*)),
        };
        let given = if self.signature.value.is_heap() {
            quote!(&#runtime::given(#seed))
        } else {
            quote!(#runtime::given(#seed))
        };
        let add = self.signature.parameters.iter().zip(slots).filter(|(parameter, _)| parameter.active).map(|(parameter, slot)| {
            let bar = self.derivative(&parameter.name, "bar");
            quote!(if let ::core::option::Option::Some(into) = #slot.get() { #runtime::accumulate(into, &#bar); })
        });
        quote! {
            use #runtime::Slot as _;
            let pullback = if #forward_on { #run pullback } else { #tape.take_kept() };
            if !#reverse_on {
                #tape.keep_pullback(#name, #line, pullback);
                return #value;
            }
            let #pattern = pullback(#given);
            #(#add)*
            #value
        }
    }

    fn sweep_by_jvp(
        &self,
        slots: &[Ident],
        value: &Ident,
        seed: &Ident,
        tape: &Ident,
        forward_on: &Ident,
        reverse_on: &Ident,
    ) -> TokenStream {
        let runtime = &self.runtime;
        let Some(path) = &self.options.jvp else {
            return TokenStream::new();
        };
        let primal = self.primal_path();
        let first = self
            .signature
            .parameters
            .iter()
            .map(|parameter| self.again(parameter));
        let active: Vec<(&SignatureParameter, &Ident)> = self
            .signature
            .parameters
            .iter()
            .zip(slots)
            .filter(|(parameter, _)| parameter.active)
            .collect();
        let zeros = active.iter().map(|(parameter, _)| {
            let zero = self.derivative(&parameter.name, "zero");
            let primal = self.primal_reference(parameter);
            quote!(let #zero = #runtime::zero_like(#primal);)
        });
        let columns = active.iter().map(|(parameter, slot)| {
            let zero = self.derivative(&parameter.name, "zero");
            let again: Vec<TokenStream> = self.signature.parameters.iter().map(|parameter| self.again(parameter)).collect();
            let dots = active.iter().map(|(other, _)| {
                let name = if other.name == parameter.name { quote!(unit) } else {
                    let zero = self.derivative(&other.name, "zero");
                    quote!(#zero)
                };
                by_form(&other.form, &name)
            });
            quote! {
                if let ::core::option::Option::Some(into) = #slot.get() {
                    let mut flat = #runtime::Differentiable::to_flat(&#zero);
                    let mut column = #runtime::Differentiable::to_flat(&#zero);
                    for at in 0..flat.len() {
                        flat[at] = 1.0;
                        let unit = #runtime::Differentiable::from_flat(&#zero, &flat);
                        flat[at] = 0.0;
                        column[at] = #runtime::inner(&seed, &#path(#(#again,)* #(#dots),*).1);
                    }
                    #runtime::accumulate(into, &#runtime::Differentiable::from_flat(&#zero, &column));
                }
            }
        });
        quote! {
            use #runtime::Slot as _;
            if #forward_on {
                #value = ::core::option::Option::Some(#primal(#(#first),*));
            } else {
                let () = #tape.take();
            }
            if !#reverse_on {
                #tape.put(());
                return #value;
            }
            let seed = #runtime::given(#seed);
            #(#zeros)*
            #(#columns)*
            #value
        }
    }

    /// The function itself, as a path.
    pub fn primal_path(&self) -> TokenStream {
        let name = ident(&self.signature.name, Span::call_site());
        let turbofish = self.turbofish_alone();
        if self.signature.associated {
            quote!(Self::#name #turbofish)
        } else {
            quote!(#name #turbofish)
        }
    }

    /// The value and tangent of a function whose rule is given; the tangents are opened under the names of `jvp`.
    pub fn tangent_by_rule(&self) -> TokenStream {
        let runtime = &self.runtime;
        let arguments = self.rule_arguments();
        let active: Vec<&SignatureParameter> = self
            .signature
            .parameters
            .iter()
            .filter(|parameter| parameter.active)
            .collect();
        if let Some(path) = &self.options.jvp {
            let dots = active
                .iter()
                .map(|parameter| self.derivative(&parameter.name, "dot"));
            return quote!(#path(#(#arguments,)* #(#dots),*));
        }
        let Some(path) = &self.options.vjp else {
            return TokenStream::new();
        };
        let bars: Vec<Ident> = active
            .iter()
            .map(|parameter| self.derivative(&parameter.name, "bar"))
            .collect();
        let pattern = match &bars[..] {
            [one] => quote!(#one),
            more => quote!((#(#more),*)),
        };
        let products = active.iter().map(|parameter| {
            let (bar, dot) = (
                self.derivative(&parameter.name, "bar"),
                self.derivative(&parameter.name, "dot"),
            );
            let dot = if is_reference(&parameter.form) {
                quote!(#dot)
            } else {
                quote!(&#dot)
            };
            quote!(#runtime::inner(&#bar, #dot))
        });
        let pair = quote! {{
            let one = #runtime::Scalar::one_like(&y);
            let #pattern = pullback(one);
            let y_dot = #runtime::Differentiable::from_flat(&one, &[0.0 #(+ #products)*]);
            (y, y_dot)
        }};
        match self.signature.wrap {
            Wrap::None => quote!({ let (y, pullback) = #path(#(#arguments),*); #pair }),
            _ => quote!(#path(#(#arguments),*).map(|(y, pullback)| #pair)),
        }
    }
}

fn is_reference(form: &Form) -> bool {
    matches!(form, Form::Reference(..) | Form::Vec(_))
}

/// A tangent in the form that a rule's `jvp` takes it.
fn by_form(form: &Form, name: &TokenStream) -> TokenStream {
    if is_reference(form) {
        quote!(&#name)
    } else {
        quote!(::core::clone::Clone::clone(&#name))
    }
}
