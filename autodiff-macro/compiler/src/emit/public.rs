//! The public companions: `grad`, `value_and_grad`, `vjp`, `vjp_into`, `vjp_into_with`, `jvp`.

use super::Companions;
use crate::ir::Hold;
use crate::ir::function_value::FunctionType;
use crate::ir::print::ident;
use crate::ir::signature::{Form, SignatureParameter, Wrap};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

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

    fn slots_with(
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

    fn has_seed(&self) -> bool {
        !matches!(self.signature.value, Form::Inactive)
    }

    fn title(&self) -> String {
        self.signature.name.clone()
    }

    fn gradients(&self) -> TokenStream {
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
        let mut more = self.derivative_bounds();
        if one.is_none() {
            more.extend(self.copied_functions());
        }
        let predicates = self.scalar_predicates(&more);
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
            #[allow(clippy::too_many_arguments)]
            #visibility fn #grad #generics(#(#parameters),*) -> #alone #predicates {
                #plain
            }
            #[doc = #both_doc]
            #[must_use]
            #[allow(clippy::too_many_arguments, clippy::type_complexity)]
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

    /// The `where` clause of a companion that only a scalar result has; with `more` where syntax does not show the scalar.
    pub fn scalar_predicates(&self, more: &[TokenStream]) -> TokenStream {
        if self.literal(1.0).is_some() {
            return self.predicates_with(&self.derivative_bounds());
        }
        let (runtime, value) = (&self.runtime, &self.signature.value_type);
        let tangent = self.signature.value.owned(runtime);
        let mut more = more.to_vec();
        more.push(quote!(for<'scalar> #value: #runtime::Scalar<#tangent>));
        self.predicates_with(&more)
    }

    /// What is copied for the pullback has to be `Clone`. The bound stands under a `for`, which makes a false one legal: only
    /// who calls this companion hears of it.
    pub fn copied_parameters(&self) -> Vec<TokenStream> {
        self.signature
            .parameters
            .iter()
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

    /// A seed for the reverse half: of a function whose result is wrapped, the cotangent of the value inside.
    pub fn inside(&self, seed: &TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        if self.signature.wrap == Wrap::None {
            seed.clone()
        } else {
            quote!(#runtime::Inside(#seed))
        }
    }

    /// Owned copies of what a later half needs of the arguments: the pullback borrows nothing.
    pub fn copies(&self) -> TokenStream {
        let parts = self.signature.parameters.iter().map(|parameter| {
            let name = ident(&parameter.name, Span::call_site());
            let copy = self.copy_name(parameter);
            match parameter.hold {
                Hold::Value if parameter.copy => quote!(let #copy = #name;),
                Hold::Value => quote!(let #copy = ::core::clone::Clone::clone(&#name);),
                Hold::Mutable => quote!(let mut #copy = ::std::borrow::ToOwned::to_owned(&*#name);),
                _ => quote!(let #copy = ::std::borrow::ToOwned::to_owned(#name);),
            }
        });
        quote!(#(#parts)*)
    }

    fn copy_name(&self, parameter: &SignatureParameter) -> Ident {
        self.free_name(&format!("{}_copy", parameter.name.trim_start_matches("r#")))
    }

    fn passed_first(&self) -> Vec<TokenStream> {
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

    /// What the documentation says of several lanes.
    fn several(&self) -> &'static str {
        match (&self.lanes, self.derived) {
            (None, _) => "",
            (Some(_), Some(derived)) if derived.lanes == (true, true) => {
                " With several lanes at once: an array in the place of each number."
            }
            _ => {
                " With several lanes: an array in the place of each number, and of each derivative that is no number. The lanes run one after the other."
            }
        }
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
        more.extend(self.derivative_bounds());
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
            (true, true) => quote!(::std::borrow::ToOwned::to_owned(#y_bar)),
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
            #[allow(clippy::too_many_arguments, clippy::type_complexity)]
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
        self.signature.parameters.iter().any(holds) || self.signature.outer_lifetimes
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

    fn vjp_into(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (vjp_into, vjp_into_with, sweep) = (
            self.name("vjp_into"),
            self.name("vjp_into_with"),
            self.name("sweep"),
        );
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &self.derivative_types());
        let predicates = self.predicates_with(&self.derivative_bounds());
        let parameters = self.public_parameters();
        let taken_apart = self.taken_apart();
        let arguments = self.argument_names();
        let turbofish = self.turbofish(&self.derivative_types());
        let both = self.turbofish(&[quote!(true), quote!(true)]);
        let result = &self.signature.result;
        let y_bar = self.free_name("y_bar");
        let tape = self.free_name("tape");
        let mut seeds = Vec::new();
        let mut seed_names = Vec::new();
        if self.has_seed() {
            let ty = self.signature.value.seed(runtime);
            seeds.push(quote!(#y_bar: #ty));
            seed_names.push(quote!(#y_bar));
        }
        let seed = match (self.has_seed(), self.signature.value.is_heap()) {
            (false, _) => quote!(()),
            (true, true) => quote!(::std::borrow::ToOwned::to_owned(#y_bar)),
            (true, false) => quote!(#y_bar),
        };
        let buffers: Vec<TokenStream> = self
            .active()
            .map(|parameter| {
                let bar = self.bar_name(parameter);
                let ty = parameter.form.buffer(runtime);
                quote!(#bar: &mut #ty)
            })
            .collect();
        let bars: Vec<Ident> = self
            .active()
            .map(|parameter| self.bar_name(parameter))
            .collect();
        let checks = self.length_checks("bar", "check_length");
        let slots = self.slots(|parameter| {
            let bar = self.bar_name(parameter);
            quote!(#bar)
        });
        let doc = format!(
            "The value of `{}`; the cotangents of the active parameters are added to the caller's buffers.",
            self.title()
        );
        let with_doc = format!("The same as `{vjp_into}`, with a tape that is kept between calls.");
        // the tape first, but for a method's receiver
        let (receiver, rest) = parameters.split_at(usize::from(self.signature.method));
        let (receiver_argument, rest_arguments) =
            arguments.split_at(usize::from(self.signature.method));
        quote! {
            #[doc = #doc]
            #[allow(clippy::too_many_arguments)]
            #visibility fn #vjp_into #generics(#(#parameters,)* #(#seeds,)* #(#buffers),*) -> #result #predicates {
                Self::#vjp_into_with #turbofish(#(#receiver_argument,)* &mut #runtime::Tape::new(), #(#rest_arguments,)* #(#seed_names,)* #(#bars),*)
            }
            #[doc = #with_doc]
            #[allow(clippy::too_many_arguments)]
            #visibility fn #vjp_into_with #generics(#(#receiver,)* #tape: &mut #runtime::Tape, #(#rest,)* #(#seeds,)* #(#buffers),*) -> #result #predicates {
                #taken_apart
                #(#checks)*
                #runtime::arrived(Self::#sweep #both(#(#arguments,)* #tape, ::core::option::Option::Some(#seed), #(#slots),*))
            }
        }
    }

    /// The tangents of the active parameters, as public companions take them.
    pub fn dot_parameters(&self) -> Vec<TokenStream> {
        let nothing = TokenStream::new();
        self.active()
            .map(|parameter| {
                let name = self.derivative(&parameter.name, "dot");
                let ty = match &parameter.form {
                    // a view has a view as its tangent
                    Form::View(_) => parameter.ty.clone(),
                    form => form.tangent(&self.runtime, &nothing),
                };
                quote!(#name: #ty)
            })
            .collect()
    }

    /// The same as hidden halves take them: moved into the `last` half that is given them.
    pub fn dot_directions(&self, last: bool) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        let dot = |parameter: &SignatureParameter| {
            let name = self.derivative(&parameter.name, "dot");
            match &parameter.form {
                Form::View(_) => quote!(#runtime::Dot(#name.to_owned())),
                Form::Reference(true, _) => quote!(#runtime::Dot(&mut *#name)),
                Form::Reference(false, _) | Form::Vec(_) => quote!(#runtime::Dot(#name)),
                _ if last => quote!(#runtime::Dot(#name)),
                _ => quote!(#runtime::Dot(::core::clone::Clone::clone(&#name))),
            }
        };
        self.slots_with(dot, |parameter, function| {
            self.public_push(parameter, function)
        })
    }

    /// `jvp`.
    pub fn jvp(&self) -> TokenStream {
        let (jvp, tangent) = (self.name("jvp"), self.name("tangent"));
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &self.derivative_types());
        let (push_copies, copied) = self.push_copies();
        let mut more = self.derivative_bounds();
        more.extend(copied);
        let predicates = self.predicates_with(&more);
        let parameters = self.public_parameters();
        let taken_apart = self.taken_apart();
        let arguments = self.argument_names();
        let turbofish = self.turbofish(&[]);
        let result = self.pair_type();
        let dots = self.dot_parameters();
        let directions = self.dot_directions(true);
        let (_, count) = self.count();
        let doc = format!(
            "The value of `{}` and its tangent along the given tangents of the active parameters.{}",
            self.title(),
            self.several(),
        );
        let checks = self.length_checks("dot", "check_tangent_length");
        quote! {
            #[doc = #doc]
            #[allow(clippy::too_many_arguments, clippy::type_complexity)]
            #visibility fn #jvp #generics(#(#parameters,)* #(#dots),*) -> #result #predicates {
                #(#checks)*
                #taken_apart
                #push_copies
                Self::#tangent #turbofish(#(#arguments,)* #count #(#directions),*)
            }
        }
    }
}
