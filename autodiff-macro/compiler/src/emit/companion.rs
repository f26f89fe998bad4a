//! The hidden halves of a companion: `sweep`, `forward`, `reverse`, `tangent`.
//!
//! `sweep` holds both sweeps in one body, so that residuals of any type pass between them without a type being written;
//! two constants say which of them run.

use super::{Printer, respan};
use crate::ir::signature::{Form, Signature, Wrap};
use crate::ir::visit::Variables;
use crate::ir::{Hold, print::ident};
use crate::options::Options;
use crate::transform::forward::Pushforward;
use crate::transform::reverse::Sweeps;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Everything that is printed for one function.
pub struct Companions<'c> {
    /// The signature.
    pub signature: &'c Signature,
    /// The attribute's options.
    pub options: &'c Options,
    /// The transforms' outputs; nothing where the rule is written by hand.
    pub derived: Option<(Sweeps, Pushforward)>,
    /// The function was refused: the companions are typed stubs, in a crate that does not compile.
    pub refused: bool,
    /// The names that the body uses.
    pub names: crate::ir::Names,
    /// The path of the runtime.
    pub runtime: TokenStream,
}

/// The companions of a function: for a free function a type and its `impl`, for a method the functions alone.
pub fn companions(companions: &Companions<'_>) -> TokenStream {
    let functions = [
        companions.public(),
        companions.sweep(),
        companions.halves(),
        companions.tangent(),
    ];
    let tokens = quote!(#(#functions)*);
    let signature = companions.signature;
    if signature.associated {
        return respan(tokens);
    }
    let name = match &companions.options.companion {
        Some(name) => name.clone(),
        None => ident(&signature.name, signature.span),
    };
    let visibility = &signature.visibility;
    let attributes = &signature.attributes;
    let function = companions
        .function(&name)
        .map(|line| quote!(#(#attributes)* #line));
    let doc = format!("The derivatives of [`{0}`](fn@{0}).", signature.name);
    respan(quote! {
        #[doc = #doc]
        #[allow(non_camel_case_types)]
        #(#attributes)*
        #visibility enum #name {}
        #(#attributes)*
        impl #name { #tokens }
        #function
    })
}

impl Companions<'_> {
    /// The name of a companion: `grad`, or `m_grad` beside a method.
    pub fn name(&self, companion: &str) -> Ident {
        if self.signature.associated {
            super::expression::suffixed(&self.signature.name, companion, self.signature.span)
        } else {
            Ident::new(companion, self.signature.span)
        }
    }

    /// The generic parameters with more in front of and behind them.
    pub fn generics(&self, lifetimes: &[TokenStream], more: &[TokenStream]) -> TokenStream {
        let own = &self.signature.generics;
        let is_lifetime = |tokens: &TokenStream| tokens.to_string().starts_with('\'');
        let (first, rest): (Vec<_>, Vec<_>) = own.iter().partition(|tokens| is_lifetime(tokens));
        let all: Vec<&TokenStream> = first
            .into_iter()
            .chain(lifetimes)
            .chain(rest)
            .chain(more)
            .collect();
        if all.is_empty() {
            TokenStream::new()
        } else {
            quote!(<#(#all),*>)
        }
    }

    /// The `where` clause, with the bound that companions add.
    pub fn predicates(&self) -> TokenStream {
        self.predicates_with(&[])
    }

    /// The same with more bounds.
    pub fn predicates_with(&self, more: &[TokenStream]) -> TokenStream {
        let own = &self.signature.predicates;
        let runtime = &self.runtime;
        let scalars = self
            .signature
            .scalars
            .iter()
            .filter(|name| self.signature.generic_names.contains(name))
            .map(|name| {
                let name = ident(name, Span::call_site());
                quote!(#name: #runtime::Real)
            });
        let all: Vec<TokenStream> = own
            .iter()
            .cloned()
            .chain(scalars)
            .chain(more.iter().cloned())
            .collect();
        if all.is_empty() {
            TokenStream::new()
        } else {
            quote!(where #(#all),*)
        }
    }

    /// `::<T, N, more>`
    pub fn turbofish(&self, more: &[TokenStream]) -> TokenStream {
        let names = self.signature.generic_names.iter().map(|name| {
            let name = ident(name, Span::call_site());
            quote!(#name)
        });
        let all: Vec<TokenStream> = names.chain(more.iter().cloned()).collect();
        if all.is_empty() {
            TokenStream::new()
        } else {
            quote!(::<#(#all),*>)
        }
    }

    /// The function's own parameters.
    pub fn parameters(&self) -> Vec<&TokenStream> {
        self.signature
            .parameters
            .iter()
            .map(|parameter| &parameter.declaration)
            .collect()
    }

    /// A name of a parameter's derivative.
    pub fn derivative(&self, parameter: &str, suffix: &str) -> Ident {
        let mut name = format!("{}_{suffix}", parameter.trim_start_matches("r#"));
        while self
            .signature
            .parameters
            .iter()
            .any(|other| other.name == name)
        {
            name.push_str("_1");
        }
        Ident::new(&name, Span::call_site())
    }

    /// A name that the body does not use.
    pub fn free_name(&self, wish: &str) -> Ident {
        let mut names = self.names.clone();
        Ident::new(&names.fresh(wish), Span::call_site())
    }

    /// The scalar type parameter of a function whose signature names no other scalar.
    fn only_scalar(&self) -> Option<String> {
        let [one] = &self.signature.scalars[..] else {
            return None;
        };
        let names_another = self.signature.parameters.iter().any(|parameter| {
            let ty = parameter.ty.to_string();
            ty.contains("f64") || ty.contains("f32")
        });
        (!names_another).then(|| one.clone())
    }

    fn printer<'p>(
        &'p self,
        function: &'p crate::ir::Function,
        read_back: &'p Variables,
        tape: Option<Ident>,
    ) -> Printer<'p> {
        Printer {
            function,
            runtime: &self.runtime,
            generic: !self.signature.scalars.is_empty(),
            only_scalar: self.only_scalar(),
            read_back,
            sweep: tape.is_some(),
            tape,
            mark: None,
            fields: std::cell::RefCell::default(),
        }
    }

    fn wrapped(&self, value: &TokenStream) -> TokenStream {
        match self.signature.wrap {
            Wrap::None => value.clone(),
            Wrap::Result => quote!(::core::result::Result::Ok(#value)),
            Wrap::Option => quote!(::core::option::Option::Some(#value)),
        }
    }

    fn slot_parameters(&self) -> Vec<TokenStream> {
        let runtime = &self.runtime;
        self.signature
            .parameters
            .iter()
            .map(|parameter| {
                let name =
                    self.free_name(&format!("{}_slot", parameter.name.trim_start_matches("r#")));
                if parameter.active {
                    let buffer = parameter.form.buffer(runtime);
                    quote!(mut #name: impl #runtime::Slot<#buffer>)
                } else {
                    quote!(#name: impl ::core::marker::Sized)
                }
            })
            .collect()
    }

    fn slot_names(&self) -> Vec<Ident> {
        self.signature
            .parameters
            .iter()
            .map(|parameter| {
                self.free_name(&format!("{}_slot", parameter.name.trim_start_matches("r#")))
            })
            .collect()
    }

    /// Both sweeps in one body.
    fn sweep(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (tape, value, seed) = (
            self.free_name("tape"),
            self.free_name("value"),
            self.free_name("seed"),
        );
        let (forward_on, reverse_on) = (self.free_name("FORWARD"), self.free_name("REVERSE"));
        let name = self.name("sweep");
        let generics = self.generics(
            &[],
            &[
                quote!(const #forward_on: bool),
                quote!(const #reverse_on: bool),
            ],
        );
        let predicates = self.predicates();
        let parameters = self.parameters();
        let slots = self.slot_parameters();
        let slot_names = self.slot_names();
        let result = &self.signature.result;
        let seed_type = self.signature.value.owned(runtime);
        let used = self.used();
        let body = match &self.derived {
            Some((sweeps, _)) => {
                self.derived_sweep(sweeps, &tape, &value, &seed, &forward_on, &reverse_on)
            }
            None if self.refused => quote!(::core::unreachable!()),
            None => self.sweep_by_rule(&slot_names, &value, &seed, &tape, &forward_on, &reverse_on),
        };
        let start = if self.refused {
            TokenStream::new()
        } else {
            quote!(let mut #value = ::core::option::Option::None;)
        };
        quote! {
            #[doc(hidden)]
            #[inline]
            #[allow(clippy::all, clippy::pedantic)]
            fn #name #generics(#(#parameters,)* #tape: &mut #runtime::Tape, #seed: ::core::option::Option<#seed_type>, #(#slots),*) -> ::core::option::Option<#result> #predicates {
                #used
                #[allow(unused_imports)]
                use #runtime::methods::*;
                #start
                #body
            }
        }
    }

    fn derived_sweep(
        &self,
        sweeps: &Sweeps,
        tape: &Ident,
        value: &Ident,
        seed_option: &Ident,
        forward_on: &Ident,
        reverse_on: &Ident,
    ) -> TokenStream {
        let runtime = &self.runtime;
        let mut printer = self.printer(&sweeps.function, &sweeps.read_back, Some(tape.clone()));
        let mark = self.free_name("mark");
        let marked = if self.signature.wrap != Wrap::None && calls_forward(&sweeps.forward) {
            printer.mark = Some(mark.clone());
            quote!(let #mark = #tape.mark();)
        } else {
            TokenStream::new()
        };
        let slot_names = self.slot_names();
        let items = &sweeps.function.items;
        let statements = printer.statements(&sweeps.forward);
        let yields: Vec<TokenStream> = sweeps
            .forward
            .yields
            .iter()
            .map(|operand| printer.yielded(operand))
            .collect();
        let yielded = match &yields[..] {
            [one] => one.clone(),
            more => quote!((#(#more),*)),
        };
        let wrapped = self.wrapped(&yielded);
        let frame: Vec<_> = sweeps
            .frame
            .iter()
            .map(|variable| printer.name(*variable))
            .collect();
        let frame_patterns: Vec<_> = sweeps
            .frame
            .iter()
            .map(|variable| {
                let name = printer.name(*variable);
                if sweeps.function.data(*variable).mutable {
                    quote!(mut #name)
                } else {
                    quote!(#name)
                }
            })
            .collect();
        let arrive = if sweeps.forward.diverges {
            quote!(#statements)
        } else {
            let kept = if frame.is_empty() {
                TokenStream::new()
            } else {
                quote!((#(#frame,)*))
            };
            quote! { #statements #value = ::core::option::Option::Some(#wrapped); #kept }
        };
        let opened = self.opened(sweeps, &slot_names);
        let seed = match sweeps.seed {
            Some(seed) => {
                let seed = printer.name(seed);
                quote!(let #seed = #runtime::given(#seed_option);)
            }
            None => TokenStream::new(),
        };
        let reverse = printer.statements(&sweeps.reverse);
        let closed = self.closed(sweeps, &printer, &slot_names);
        let fields = printer.field_traits();
        quote! {
            #fields
            #(#items)*
            let (#(#frame_patterns,)*) = if #forward_on { #marked #arrive } else { #tape.take() };
            if !#reverse_on {
                #tape.put((#(#frame,)*));
                return #value;
            }
            #seed
            #opened
            #reverse
            #closed
            #value
        }
    }

    /// Opens the slots of the reverse sweep.
    fn opened(&self, sweeps: &Sweeps, slot_names: &[Ident]) -> TokenStream {
        let runtime = &self.runtime;
        let mut tokens = TokenStream::new();
        for ((parameter, bar), slot) in self
            .signature
            .parameters
            .iter()
            .zip(&sweeps.bars)
            .zip(slot_names)
        {
            let Some(bar) = bar else { continue };
            if bar.local {
                continue;
            }
            let name = ident(&sweeps.function.data(bar.variable).name, Span::call_site());
            let own = self.free_name(&format!("{}_own", parameter.name.trim_start_matches("r#")));
            let ty = parameter.form.buffer(runtime);
            let primal = self.primal_reference(parameter);
            tokens.extend(quote! {
                let mut #own = ::core::option::Option::None;
                let #name: &mut #ty = #runtime::open(&mut #slot, &mut #own, || #runtime::zero_like(#primal));
            });
        }
        tokens
    }

    /// A parameter as a shared reference to its content.
    pub fn primal_reference(
        &self,
        parameter: &crate::ir::signature::SignatureParameter,
    ) -> TokenStream {
        let name = ident(&parameter.name, Span::call_site());
        match parameter.hold {
            Hold::Value => quote!(&#name),
            _ => quote!(&*#name),
        }
    }

    /// Adds local cotangents to their slots and gives the tapes back.
    fn closed(&self, sweeps: &Sweeps, printer: &Printer<'_>, slot_names: &[Ident]) -> TokenStream {
        let runtime = &self.runtime;
        let mut tokens = TokenStream::new();
        for (bar, slot) in sweeps.bars.iter().zip(slot_names) {
            let Some(bar) = bar else { continue };
            if bar.local && bar.used {
                let name = printer.name(bar.variable);
                tokens.extend(quote!(#runtime::add(&mut #slot, #name);));
            }
        }
        let tape = &printer.tape;
        for variable in sweeps
            .tapes
            .iter()
            .filter(|tape| sweeps.frame.contains(tape))
        {
            let name = printer.name(*variable);
            tokens.extend(quote!(#tape.give_back(#name);));
        }
        tokens
    }

    /// `forward` and `reverse`: what callers use.
    fn halves(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (forward, reverse, sweep) = (
            self.name("forward"),
            self.name("reverse"),
            self.name("sweep"),
        );
        let generics = self.generics(&[], &[]);
        let predicates = self.predicates();
        let parameters = self.parameters();
        let arguments: Vec<Ident> = self
            .signature
            .parameters
            .iter()
            .map(|parameter| ident(&parameter.name, Span::call_site()))
            .collect();
        let result = &self.signature.result;
        let seed = self.signature.value.owned(runtime);
        let slots: Vec<TokenStream> = self
            .slot_parameters()
            .into_iter()
            .map(|tokens| {
                tokens
                    .into_iter()
                    .filter(|tree| tree.to_string() != "mut")
                    .collect()
            })
            .collect();
        let slot_names = self.slot_names();
        let absent = slot_names.iter().map(|_| quote!(#runtime::Absent));
        let on = self.turbofish(&[quote!(true), quote!(false)]);
        let back = self.turbofish(&[quote!(false), quote!(true)]);
        let visibility = &self.signature.visibility;
        let tape = self.free_name("tape");
        let y_bar = self.free_name("y_bar");
        let (seed, given) = match self.signature.wrap {
            Wrap::None => (seed, quote!(::core::option::Option::Some(#y_bar))),
            _ => (
                quote!(impl #runtime::Seed<#seed>),
                quote!(match #runtime::Seed::seed(#y_bar) { ::core::option::Option::None => return, given => given }),
            ),
        };
        quote! {
            #[doc(hidden)]
            #[inline]
            #[allow(clippy::all, clippy::pedantic)]
            #visibility fn #forward #generics(#(#parameters,)* #tape: &mut #runtime::Tape) -> #result #predicates {
                #runtime::arrived(Self::#sweep #on(#(#arguments,)* #tape, ::core::option::Option::None, #(#absent),*))
            }
            #[doc(hidden)]
            #[inline]
            #[allow(clippy::all, clippy::pedantic)]
            #visibility fn #reverse #generics(#(#parameters,)* #tape: &mut #runtime::Tape, #y_bar: #seed, #(#slots),*) #predicates {
                Self::#sweep #back(#(#arguments,)* #tape, #given, #(#slot_names),*);
            }
        }
    }

    /// The forward (tangent) half.
    fn tangent(&self) -> TokenStream {
        let runtime = &self.runtime;
        let mut names = match &self.derived {
            Some((_, pushforward)) => pushforward.function.names.clone(),
            None => self.names.clone(),
        };
        let dots: Vec<Option<Ident>> = match &self.derived {
            Some((_, pushforward)) => {
                let name = |dot: &crate::ir::Variable| {
                    ident(&pushforward.function.data(*dot).name, Span::call_site())
                };
                pushforward
                    .dots
                    .iter()
                    .map(|dot| dot.as_ref().map(name))
                    .collect()
            }
            None => self
                .signature
                .parameters
                .iter()
                .map(|parameter| {
                    parameter
                        .active
                        .then(|| self.derivative(&parameter.name, "dot"))
                })
                .collect(),
        };
        let name = self.name("tangent");
        let lifetime: TokenStream = quote!('differentiate);
        let generics = self.generics(std::slice::from_ref(&lifetime), &[]);
        let predicates = self.predicates();
        let parameters = self.parameters();
        let visibility = &self.signature.visibility;
        let mut directions = Vec::new();
        let mut opened = TokenStream::new();
        for (parameter, dot) in self.signature.parameters.iter().zip(&dots) {
            let slot = Ident::new(
                &names.fresh(&format!(
                    "{}_direction",
                    parameter.name.trim_start_matches("r#")
                )),
                Span::call_site(),
            );
            let Some(dot_name) = dot else {
                directions.push(quote!(#slot: impl ::core::marker::Sized));
                continue;
            };
            let ty = parameter.form.tangent(runtime, &lifetime);
            directions.push(quote!(#slot: impl #runtime::Direction<#ty>));
            let primal = self.primal_reference(parameter);
            let local_type = parameter.form.tangent(runtime, &TokenStream::new());
            opened.extend(match &parameter.form {
                Form::Reference(true, _) => {
                    let own = Ident::new(&names.fresh(&format!("{}_own", parameter.name.trim_start_matches("r#"))), Span::call_site());
                    quote! {
                        let mut #own;
                        let #dot_name: #local_type = match #runtime::Direction::given(#slot) {
                            ::core::option::Option::Some(given) => given,
                            ::core::option::Option::None => { #own = #runtime::zero_like(#primal); &mut #own }
                        };
                    }
                }
                Form::Reference(false, _) | Form::Vec(_) => {
                    let own = Ident::new(&names.fresh(&format!("{}_own", parameter.name.trim_start_matches("r#"))), Span::call_site());
                    quote! {
                        let #own;
                        let #dot_name: #local_type = match #runtime::Direction::given(#slot) {
                            ::core::option::Option::Some(given) => given,
                            ::core::option::Option::None => { #own = #runtime::zero_like(#primal); &#own }
                        };
                    }
                }
                _ => quote! {
                    let #dot_name: #local_type = match #runtime::Direction::given(#slot) {
                        ::core::option::Option::Some(given) => given,
                        ::core::option::Option::None => #runtime::zero_like(#primal),
                    };
                },
            });
        }
        let used = self.used();
        let body = match &self.derived {
            Some((_, pushforward)) => self.derived_tangent(pushforward),
            None if self.refused => quote!(::core::unreachable!()),
            None => self.tangent_by_rule(),
        };
        let result = self.pair_type();
        quote! {
            #[doc(hidden)]
            #[inline]
            #[allow(clippy::all, clippy::pedantic)]
            #visibility fn #name #generics(#(#parameters,)* #(#directions),*) -> #result #predicates {
                #used
                #[allow(unused_imports)]
                use #runtime::methods::*;
                #opened
                #body
            }
        }
    }

    fn derived_tangent(&self, pushforward: &Pushforward) -> TokenStream {
        let function = &pushforward.function;
        let none = Variables::new();
        let printer = self.printer(function, &none, None);
        let items = &function.items;
        let statements = printer.statements(&function.body);
        let yields: Vec<TokenStream> = function
            .body
            .yields
            .iter()
            .map(|operand| printer.yielded(operand))
            .collect();
        let (values, dots) = yields.split_at(yields.len() / 2);
        let pack = |values: &[TokenStream]| match values {
            [one] => one.clone(),
            more => quote!((#(#more),*)),
        };
        let (value, dot) = (pack(values), pack(dots));
        let pair = self.wrapped(&quote!((#value, #dot)));
        let end = if function.body.diverges {
            TokenStream::new()
        } else {
            pair
        };
        let fields = printer.field_traits();
        quote! { #fields #(#items)* #statements #end }
    }

    /// The type of value and tangent, in what wraps them.
    pub fn pair_type(&self) -> TokenStream {
        let value = &self.signature.value_type;
        let dot = self.signature.value.owned(&self.runtime);
        self.wrap_type(&quote!((#value, #dot)))
    }

    /// A type in what wraps the result.
    pub fn wrap_type(&self, inner: &TokenStream) -> TokenStream {
        match (self.signature.wrap, &self.signature.error) {
            (Wrap::None, _) => inner.clone(),
            (Wrap::Option, _) => quote!(::core::option::Option<#inner>),
            (Wrap::Result, Some(error)) => quote!(::core::result::Result<#inner, #error>),
            (Wrap::Result, None) => {
                let (result, runtime) = (&self.signature.result, &self.runtime);
                quote!(<#result as #runtime::Outcome>::With<#inner>)
            }
        }
    }
}

/// Whether a call in the block fills the tape.
fn calls_forward(block: &crate::ir::Block) -> bool {
    block.statements.iter().any(|statement| {
        let own = match statement {
            crate::ir::Statement::Bind(_, crate::ir::Operation::Call(call))
            | crate::ir::Statement::Store(_, crate::ir::Operation::Call(call)) => {
                call.half == crate::ir::Half::Forward
            }
            _ => false,
        };
        own || crate::ir::visit::blocks(statement)
            .into_iter()
            .any(calls_forward)
    })
}
