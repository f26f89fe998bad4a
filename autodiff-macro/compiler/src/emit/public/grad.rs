//! `grad` and `value_and_grad`.

use crate::emit::Companions;
use crate::emit::pair::Order;
use crate::ir::signature::{Form, Wrap};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Companions<'_> {
    pub fn gradients(&self) -> TokenStream {
        if !self.has_seed() {
            return TokenStream::new();
        }
        let runtime = &self.runtime;
        let (grad, value_and_grad, vjp_into) = (
            self.name("grad"),
            self.name("value_and_grad"),
            self.name("sweep"),
        );
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &self.derivative_types());
        let parameters = self.public_parameters();
        let taken_apart = self.taken_apart();
        let arguments = self.argument_names();
        let gradient = self.gradient_type();
        let value = &self.signature.value_type;
        let pair = self.wrap_type(&quote!((#value, #gradient)));
        let alone = self.wrap_type(&gradient);
        let turbofish = self.turbofish(&self.derivative_types());
        let alone_turbofish = self.turbofish(&[]);
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let bars: Vec<Ident> = self
            .active()
            .map(|parameter| self.bar_name(parameter))
            .collect();
        let zeros = self.active().map(|parameter| {
            let name = self.bar_name(parameter);
            let primal = self.primal_reference(parameter);
            quote!(let mut #name = #runtime::zero_like(#primal);)
        });
        let slots = self.slots(|parameter| {
            let name = self.bar_name(parameter);
            quote!(&mut #name)
        });
        let names: Vec<TokenStream> = bars.iter().map(|bar| quote!(#bar)).collect();
        let collected = Self::tuple(&names);
        let one = self.literal(1.0);
        let bounds = self.derivative_bounds(Order::First);
        let predicates = self.scalar_predicates(bounds, &self.copied_functions());
        let (y, tape) = (self.free_name("y"), self.free_name("tape"));
        let (unwrap, wrap) = match self.signature.wrap {
            Wrap::None => (TokenStream::new(), quote!((#y, #collected))),
            Wrap::Result => (
                quote!(?),
                quote!(::core::result::Result::Ok((#y, #collected))),
            ),
            Wrap::Option => (
                quote!(?),
                quote!(::core::option::Option::Some((#y, #collected))),
            ),
        };
        let (name, what) = (self.title(), "The gradient");
        let grad_doc = format!(
            "{what} of `{name}`: the derivatives with respect to its active parameters, in their order, each in its parameter's shape."
        );
        let both_doc = format!("The value and the gradient of `{name}`, computed together.");
        let run = match one {
            Some(one) => quote! {
                let #y = #runtime::arrived(Self::#vjp_into #both(#(#arguments,)* &mut #runtime::Tape::new(), ::core::option::Option::Some(#one), #(#slots),*))#unwrap;
            },
            None => {
                let (forward, reverse) = (self.name("forward"), self.name("reverse"));
                let copies = self.copies();
                let again = self.passed_again();
                let first = self.passed_first();
                let one = self.inside(&quote!(#runtime::Scalar::one_like(&#y)));
                quote! {
                    let mut #tape = #runtime::Tape::new();
                    #copies
                    let #y = Self::#forward #alone_turbofish(#(#first,)* &mut #tape)#unwrap;
                    Self::#reverse #alone_turbofish(#(#again,)* &mut #tape, #one, #(#slots),*);
                }
            }
        };
        let plain = match self.signature.wrap {
            Wrap::None => quote!(Self::#value_and_grad #turbofish(#(#arguments),*).1),
            _ => quote!(Self::#value_and_grad #turbofish(#(#arguments),*).map(|both| both.1)),
        };
        quote! {
            #[doc = #grad_doc]
            #[must_use]
            #visibility fn #grad #generics(#(#parameters),*) -> #alone #predicates {
                #plain
            }
            #[doc = #both_doc]
            #[must_use]
            #visibility fn #value_and_grad #generics(#(#parameters),*) -> #pair #predicates {
                #taken_apart
                #(#zeros)*
                #run
                #wrap
            }
        }
    }

    /// A seed, where syntax shows that the result is a scalar.
    pub fn literal(&self, number: f64) -> Option<TokenStream> {
        let runtime = &self.runtime;
        let number = proc_macro2::Literal::f64_unsuffixed(number);
        match &self.signature.value {
            Form::Scalar(_) if self.signature.scalars.is_empty() => Some(quote!(#number)),
            Form::Scalar(_) => Some(quote!(#runtime::constant(#number))),
            _ => None,
        }
    }

    /// The `where` clause of a companion that only a scalar result has, with these bounds; with `more` where syntax does not show the
    /// scalar.
    pub fn scalar_predicates(
        &self,
        mut bounds: Vec<TokenStream>,
        more: &[TokenStream],
    ) -> TokenStream {
        if self.literal(1.0).is_some() {
            return self.predicates_with(&bounds);
        }
        let (runtime, value) = (&self.runtime, &self.signature.value_type);
        let tangent = self.signature.value.owned(runtime);
        bounds.extend(more.iter().cloned());
        bounds.push(quote!(for<'scalar> #value: #runtime::Scalar<#tangent>));
        self.predicates_with(&bounds)
    }
}
