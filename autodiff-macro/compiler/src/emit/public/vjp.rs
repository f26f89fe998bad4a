//! `vjp`: the value and a pullback that owns what it needs.

use crate::emit::Companions;
use crate::emit::pair::Order;
use crate::ir::Hold;
use crate::ir::print::ident;
use crate::ir::signature::{Form, SignatureParameter, Wrap};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Companions<'_> {
    /// What is copied for the pullback has to be `Clone`. The bound stands under a `for`, which makes a false one legal: only
    /// who calls this companion hears of it.
    pub fn copied_parameters(&self) -> Vec<TokenStream> {
        self.copied_where(|_| true)
    }

    /// The same for some of the parameters.
    pub fn copied_where(
        &self,
        is_copied: impl Fn(&SignatureParameter) -> bool,
    ) -> Vec<TokenStream> {
        self.plain()
            .parameters
            .iter()
            .filter(|parameter| is_copied(parameter))
            .filter_map(|parameter| {
                let text = parameter.ty.to_string();
                let inner = text.trim_start_matches('&').trim_start();
                let inner = if inner.starts_with('\'') {
                    inner.split_once(' ')?.1
                } else {
                    inner
                };
                let inner = inner.trim_start_matches("mut ").trim_start();
                let named = inner.starts_with(char::is_uppercase)
                    && !inner.contains(['\'', '&'])
                    && !inner.contains("Argument");
                let generic = self
                    .signature
                    .generic_names
                    .iter()
                    .any(|name| name == inner);
                let ty: TokenStream = inner.parse().ok()?;
                if generic && parameter.hold == Hold::Value {
                    return Some(quote!(#ty: ::core::clone::Clone));
                }
                let view = matches!(parameter.form, Form::View(_));
                (named && !view && !generic).then(|| quote!(for<'copied> #ty: ::core::clone::Clone))
            })
            .collect()
    }

    /// Owned copies of what a later half needs of the arguments: the pullback borrows nothing.
    pub fn copies(&self) -> TokenStream {
        let runtime = &self.runtime;
        let parts = self.signature.parameters.iter().map(|parameter| {
            let name = ident(&parameter.name, Span::call_site());
            let copy = self.copy_name(parameter);
            match parameter.hold {
                Hold::Value if parameter.copy => quote!(let #copy = #name;),
                Hold::Value => quote!(let #copy = ::core::clone::Clone::clone(&#name);),
                Hold::Mutable => quote!(let mut #copy = #runtime::ToOwned::to_owned(&*#name);),
                _ => quote!(let #copy = #runtime::ToOwned::to_owned(#name);),
            }
        });
        quote!(#(#parts)*)
    }

    pub fn copy_name(&self, parameter: &SignatureParameter) -> Ident {
        self.free_name(&format!("{}_copy", parameter.name.trim_start_matches("r#")))
    }

    pub fn passed_first(&self) -> Vec<TokenStream> {
        self.argument_names()
            .into_iter()
            .map(|name| quote!(#name))
            .collect()
    }

    pub fn passed_again(&self) -> Vec<TokenStream> {
        self.signature
            .parameters
            .iter()
            .map(|parameter| {
                let copy = self.copy_name(parameter);
                match parameter.hold {
                    Hold::Value => quote!(#copy),
                    Hold::Mutable => quote!(&mut #copy),
                    _ => quote!(&#copy),
                }
            })
            .collect()
    }

    /// `vjp`.
    pub fn vjp(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (vjp, forward, reverse) =
            (self.name("vjp"), self.name("forward"), self.name("reverse"));
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &self.derivative_types());
        let mut more = self.copied_parameters();
        more.extend(self.copied_functions());
        more.extend(self.derivative_bounds(Order::First));
        let predicates = self.predicates_with(&more);
        let parameters = self.public_parameters();
        let (taken_apart, derivative_copies) = (self.taken_apart(), self.derivative_copies());
        let turbofish = self.turbofish(&[]);
        let copies = self.copies();
        let first = self.passed_first();
        let again = self.passed_again();
        let y_bar = self.free_name("y_bar");
        let mut inputs = Vec::new();
        let mut kinds = Vec::new();
        if self.has_seed() {
            let ty = self.signature.value.seed(runtime);
            inputs.push(quote!(#y_bar: #ty));
            kinds.push(ty);
        }
        let seed = match (self.has_seed(), self.signature.value.is_heap()) {
            (false, _) => quote!(()),
            (true, true) => quote!(#runtime::ToOwned::to_owned(#y_bar)),
            (true, false) => quote!(#y_bar),
        };
        let inside = self.inside(&seed);
        let mut zeros = Vec::new();
        let mut returned = Vec::new();
        let mut returned_types = Vec::new();
        for (at, parameter) in self.signature.parameters.iter().enumerate() {
            if !parameter.active {
                continue;
            }
            let bar = self.bar_name(parameter);
            if parameter.hold == Hold::Mutable {
                let ty = parameter.form.buffer(runtime);
                inputs.push(quote!(#bar: &mut #ty));
                kinds.push(quote!(&mut #ty));
                continue;
            }
            let copy = self.copy_name(parameter);
            let form = match parameter.hold {
                Hold::Value => quote!(&#copy),
                _ => self.borrowed(parameter, &copy),
            };
            let zero = self.zero(at, &form);
            zeros.push(quote!(let mut #bar = #zero;));
            returned.push(quote!(#bar));
            returned_types.push(parameter.form.owned(runtime));
        }
        let slots = self.slots(|parameter| {
            let bar = self.bar_name(parameter);
            if parameter.hold == Hold::Mutable {
                quote!(&mut *#bar)
            } else {
                quote!(&mut #bar)
            }
        });
        // nothing is returned where every active parameter is a `&mut`
        let (result, result_type) = if returned.is_empty() {
            (TokenStream::new(), TokenStream::new())
        } else {
            let ty = Self::tuple(&returned_types);
            (Self::tuple(&returned), quote!(-> #ty))
        };
        let captured: Vec<_> = self
            .signature
            .generic_names
            .iter()
            .map(|name| {
                let name = ident(name, Span::call_site());
                quote!(#name)
            })
            .chain(self.lanes.iter().map(|lanes| lanes.count.clone()))
            .chain(self.derivative_types())
            .collect();
        let captured = if self.signature.associated {
            self.captured_in_impl()
        } else {
            quote!(use<#(#captured),*>)
        };
        // the lifetimes of a type that itself borrows cannot be listed where they are elided
        let captured = if self.borrows() {
            TokenStream::new()
        } else {
            quote!(+ #captured)
        };
        let pullback = quote!(impl ::core::ops::FnOnce(#(#kinds),*) #result_type #captured);
        let value = &self.signature.value_type;
        let pair = self.wrap_type(&quote!((#value, #pullback)));
        let (y, tape) = (self.free_name("y"), self.free_name("tape"));
        let (_, count) = self.count();
        let body = quote!((#y, move |#(#inputs),*| {
            #(#zeros)*
            Self::#reverse #turbofish(#(#again,)* #count &mut #tape, #inside, #(#slots),*);
            #result
        }));
        let (unwrap, body) = match self.signature.wrap {
            Wrap::None => (TokenStream::new(), body),
            Wrap::Result => (quote!(?), quote!(::core::result::Result::Ok(#body))),
            Wrap::Option => (quote!(?), quote!(::core::option::Option::Some(#body))),
        };
        let doc = format!(
            "The value of `{}`, and the pullback that takes a cotangent of the result to those of the active parameters. The pullback owns what it needs.{}",
            self.title(),
            self.several(),
        );
        quote! {
            #[doc = #doc]
            #[must_use]
            #visibility fn #vjp #generics(#(#parameters),*) -> #pair #predicates {
                let mut #tape = #runtime::Tape::new();
                #taken_apart
                #derivative_copies
                #copies
                let #y = Self::#forward #turbofish(#(#first,)* #count &mut #tape)#unwrap;
                #body
            }
        }
    }

    /// Whether a parameter's type holds references, which the pullback then may hold too.
    fn borrows(&self) -> bool {
        let holds = |parameter: &SignatureParameter| {
            let inner = parameter.ty.to_string();
            let inner = inner.trim_start_matches('&').trim_start();
            let inner = if inner.starts_with('\'') {
                inner.split_once(' ').map_or("", |(_, rest)| rest)
            } else {
                inner
            };
            inner.contains('\'')
                || inner.contains('&')
                || matches!(parameter.form, Form::View(_))
                || inner.contains("dyn ")
        };
        self.plain().parameters.iter().any(holds) || self.signature.outer_lifetimes
    }

    /// What a pullback of a method may capture: the parameters of the method and, through `Self`, those of the block.
    fn captured_in_impl(&self) -> TokenStream {
        let names: Vec<_> = self
            .signature
            .generic_names
            .iter()
            .chain(&self.signature.outer_names)
            .map(|name| {
                let name = ident(name, Span::call_site());
                quote!(#name)
            })
            .chain(self.lanes.iter().map(|lanes| lanes.count.clone()))
            .chain(self.derivative_types())
            .collect();
        quote!(use<#(#names),*>)
    }

    fn borrowed(&self, parameter: &SignatureParameter, copy: &Ident) -> TokenStream {
        match &parameter.form {
            Form::Reference(_, inner) if matches!(**inner, Form::Slice(_)) => quote!(&#copy[..]),
            _ => quote!(&#copy),
        }
    }
}
