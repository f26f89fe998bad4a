//! Operations as tokens.

use super::Printer;
use crate::ir::{Argument, Borrow, Operand, Operation, Operator};
use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::quote;

impl Printer<'_> {
    /// An operation.
    pub fn operation(&self, operation: &Operation) -> TokenStream {
        let runtime = self.runtime;
        match operation {
            Operation::Scalar(expression) => self.expression(expression),
            Operation::Copy(argument) => match argument.borrow {
                Borrow::None => self.moved(&argument.operand),
                _ => self.argument(argument),
            },
            Operation::Operator(operator, arguments) => {
                let operands: Vec<_> = arguments
                    .iter()
                    .map(|argument| self.operator_operand(argument))
                    .collect();
                match (operator, &operands[..]) {
                    (Operator::Add, [a, b]) => quote!(#a + #b),
                    (Operator::Sub, [a, b]) => quote!(#a - #b),
                    (Operator::Mul, [a, b]) => quote!(#a * #b),
                    (Operator::Div, [a, b]) => quote!(#a / #b),
                    (Operator::Rem, [a, b]) => quote!(#a % #b),
                    (_, [a, ..]) => quote!(-#a),
                    _ => TokenStream::new(),
                }
            }
            Operation::Cast(to, operand) => {
                let value = self.value(operand);
                // a type parameter is no target of `as`
                let text = to.to_string();
                if text.starts_with('f') {
                    quote!((#value) as #to)
                } else {
                    quote!(#runtime::cast::<#to, _>(#value))
                }
            }
            Operation::Call(call) => self.call(call),
            Operation::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.moved(part));
                quote!((#(#parts,)*))
            }
            Operation::Array { elements, vec } => {
                let elements = elements.iter().map(|element| self.moved(element));
                if *vec {
                    quote!(#runtime::vec![#(#elements),*])
                } else {
                    quote!([#(#elements),*])
                }
            }
            Operation::Repeat {
                element,
                length,
                vec,
            } => {
                let element = self.moved(element);
                let length = &length.tokens;
                if *vec {
                    quote!(#runtime::vec![#element; #length])
                } else {
                    quote!([#element; #length])
                }
            }
            Operation::Struct {
                path,
                fields,
                base,
                tuple,
            } => {
                let values = fields.iter().map(|(_, operand)| self.moved(operand));
                if *tuple {
                    return quote!(#path(#(#values),*));
                }
                let names = fields.iter().map(|(name, _)| match name.parse() {
                    Ok(at) => TokenTree::from(Literal::usize_unsuffixed(at)),
                    Err(_) => crate::ir::print::ident(name, Span::call_site()).into(),
                });
                let base = base.iter().map(|base| {
                    let base = self.moved(base);
                    quote!(..#base)
                });
                quote!(#path { #(#names: #values,)* #(#base)* })
            }
            Operation::Adapt { method, argument } => self.adapt(method, argument),
            Operation::Rewrap { argument, tokens } => {
                let (value, tokens) = (self.moved(argument), &tokens.tokens);
                quote!({ let inside__ = #value; #tokens })
            }
            Operation::Opaque(opaque) => opaque.tokens.clone(),
            Operation::Attempt(opaque) => {
                let tokens = &opaque.tokens;
                self.attempt(quote!(#tokens))
            }
            Operation::ZeroLike(operand) => {
                let value = match operand {
                    Operand::Place(place) => self.place_ref(place),
                    Operand::Opaque(opaque) => {
                        let tokens = &opaque.tokens;
                        quote!(&(#tokens))
                    }
                };
                match (&self.lanes, operand) {
                    (Some(count), Operand::Place(place))
                        if self.function.kind_of(place) == crate::ir::Kind::Unknown =>
                    {
                        quote!(#runtime::LanesOf::<_, #count>(#value).zero_lanes())
                    }
                    _ => self.zero_of(&value),
                }
            }
            Operation::Clone(operand) => self.cloned(operand),
            Operation::Rule {
                name,
                arguments,
                turbofish,
            } => self.rule(name, arguments, turbofish.as_ref()),
            Operation::Take(place) => {
                let place = self.place_mut(place);
                quote!(#runtime::take(#place))
            }
            Operation::TakeSized(place, length) => {
                let (place, length) = (self.place_mut(place), self.value(length));
                quote!(#runtime::take_sized(#place, #length))
            }
            Operation::TakeLike(place, like) => {
                let place = self.place_mut(place);
                let like = match like {
                    Operand::Place(like) => self.place_ref(like),
                    Operand::Opaque(opaque) => opaque.tokens.clone(),
                };
                let zero = self.zero_of(&like);
                quote!(::core::mem::replace(#place, #zero))
            }
            Operation::Pop(place) => {
                let place = self.place_mut(place);
                quote!(#runtime::pop(#place))
            }
        }
    }

    /// The zero of the tangent space of a value.
    pub fn zero_of(&self, value: &TokenStream) -> TokenStream {
        let runtime = self.runtime;
        match &self.lanes {
            Some(count) => quote!(#runtime::zero_lanes::<_, #count>(#value)),
            None => quote!(#runtime::zero_like(#value)),
        }
    }

    pub fn adapt(&self, method: &str, argument: &Operand) -> TokenStream {
        let runtime = self.runtime;
        let Operand::Place(place) = argument else {
            return self.value(argument);
        };
        match method {
            "unwrap" => {
                let place = self.place_ref(place);
                quote!(::core::clone::Clone::clone(#place).unwrap())
            }
            "?" => {
                let place = self.place_ref(place);
                self.attempt(quote!(::core::clone::Clone::clone(#place)))
            }
            "some" => {
                let (runtime, place) = (self.runtime, self.place_ref(place));
                quote!(#runtime::some(#place))
            }
            "to_vec" => {
                let place = self.place(place);
                quote!(#place.to_vec())
            }
            _ => {
                let place = self.place_ref(place);
                quote!(#runtime::ToOwned::to_owned(#place))
            }
        }
    }

    /// `e?`, leaving as this body leaves.
    pub fn attempt(&self, tokens: TokenStream) -> TokenStream {
        let runtime = self.runtime;
        let leave = if self.sweep {
            quote!(::core::option::Option::Some(#runtime::from_residual(residual)))
        } else {
            quote!(#runtime::from_residual(residual))
        };
        let cut = self.cut();
        quote! {
            match #runtime::branch(#tokens) {
                ::core::ops::ControlFlow::Continue(value) => value,
                ::core::ops::ControlFlow::Break(residual) => { #cut return #leave; }
            }
        }
    }

    pub fn rule(
        &self,
        name: &str,
        arguments: &[Argument],
        turbofish: Option<&TokenStream>,
    ) -> TokenStream {
        let runtime = self.runtime;
        let path: TokenStream = name.parse().unwrap_or_default();
        let mut printed: Vec<TokenStream> = arguments
            .iter()
            .map(|argument| self.by_reference(argument))
            .collect();
        if name == "cast_vjp" {
            printed.pop();
            printed.extend(
                arguments
                    .last()
                    .map(|argument| self.value(&argument.operand)),
            );
        }
        let generics = turbofish.map(|to| quote!(::<#to, _>));
        quote!(#runtime::#path #generics(#(#printed),*))
    }
}
