//! IR to tokens: the companions of a function.

mod as_value;
mod batch;
mod binding;
mod call;
mod checkpoint;
mod closure;
mod companion;
mod control;
mod custom;
mod form;
mod formula;
mod function;
mod function_value;
mod gradient;
mod half;
mod halves;
mod inside;
mod joint;
mod lacking;
mod lane;
mod lanes;
mod lengths;
mod lint;
mod notes;
mod operand;
mod operation;
mod pair;
mod pair_rule;
mod plan;
mod public;
mod residuals;
mod second;
mod slot;
mod span;
mod statement;
mod sweep;
mod tangent;
mod used;
mod value_call;

use crate::ir::print::ident;
use crate::ir::visit::Variables;
use crate::ir::{Function, Kind, Operand, Place, Projection, Variable};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

pub use companion::{Companions, Derived, companions};
pub use span::respan;
use span::{in_place, respan_at};

/// What printing one body needs to know.
pub struct Printer<'f> {
    /// The function whose variables are printed.
    pub function: &'f Function,
    /// The path of the runtime.
    pub runtime: &'f TokenStream,
    /// Numbers of rules go through the scalar's constructor.
    pub generic: bool,
    /// The one scalar type of the function, where there is no other.
    pub only_scalar: Option<String>,
    /// Variables that are read after the forward sweep: they are not moved.
    pub read_back: &'f Variables,
    /// How a path without derivative leaves: `return Some(e)` in a sweep.
    pub sweep: bool,
    /// The tape's name, where there is one.
    pub tape: Option<Ident>,
    /// Fields of derivatives that are reached through accessors.
    pub fields: std::cell::RefCell<std::collections::BTreeSet<String>>,
    /// How many lanes a derivative has, where it has several.
    pub lanes: Option<TokenStream>,
    /// The formula at hand is that of one lane.
    pub in_lane: std::cell::Cell<bool>,
    /// What the notes of what is kept are written with, where they are taken.
    pub account: Option<notes::Account>,
    /// How far the tape was filled at the start, where a failure has to cut it back.
    pub mark: Option<Ident>,
}

impl Printer<'_> {
    /// Cuts off what the calls before a failure have put on the tape: the caller may go on.
    pub fn cut(&self) -> TokenStream {
        match (&self.mark, &self.tape) {
            (Some(mark), Some(tape)) => quote!(#tape.cut(#mark);),
            _ => TokenStream::new(),
        }
    }

    /// The name of a variable.
    pub fn name(&self, variable: Variable) -> Ident {
        let data = self.function.data(variable);
        ident(&data.name, data.span)
    }

    fn is_reference(&self, variable: Variable) -> bool {
        self.function.data(variable).is_reference()
    }

    /// The place as an expression of its value.
    pub fn place(&self, place: &Place) -> TokenStream {
        let data = self.function.data(place.root);
        let name = self.name(place.root);
        if data.hold == crate::ir::Hold::Late {
            return self.steps(&quote!(#name.clone().unwrap()), &place.path);
        }
        if place.is_whole() && data.is_reference() {
            return quote!((*#name));
        }
        if let Some(reference) = self.accessors(place, false) {
            return quote!((*#reference));
        }
        let steps = self.steps(&quote!(#name), &place.path);
        if ends_in_payload(&place.path) {
            quote!((*#steps))
        } else {
            steps
        }
    }

    /// The place as a `&mut` expression.
    pub fn place_mut(&self, place: &Place) -> TokenStream {
        let name = self.name(place.root);
        if self.function.data(place.root).hold == crate::ir::Hold::Late {
            let runtime = self.runtime;
            if place.is_whole() {
                return quote!(#runtime::late(&mut #name));
            }
            let steps = self.steps(&quote!(#runtime::late(&mut #name)), &place.path);
            return if ends_in_payload(&place.path) {
                quote!(&mut *#steps)
            } else {
                quote!(&mut #steps)
            };
        }
        if place.is_whole() && self.is_reference(place.root) {
            return quote!(&mut *#name);
        }
        if let Some(reference) = self.accessors(place, true) {
            return reference;
        }
        let steps = self.steps(&quote!(#name), &place.path);
        if ends_in_payload(&place.path) {
            quote!(&mut *#steps)
        } else {
            quote!(&mut #steps)
        }
    }

    /// The place as a `&` expression.
    pub fn place_ref(&self, place: &Place) -> TokenStream {
        let name = self.name(place.root);
        if place.is_whole() && self.is_reference(place.root) {
            return quote!(&*#name);
        }
        if let Some(reference) = self.accessors(place, false) {
            return reference;
        }
        let value = self.place(place);
        quote!(&#value)
    }

    /// A part of a part of a derivative whose type syntax does not know, as a reference. The outer part may be a field that
    /// is marked constant: its derivative is `()`, which has the accessors but no fields.
    pub fn accessors(&self, place: &Place, mutable: bool) -> Option<TokenStream> {
        let data = self.function.data(place.root);
        if !data.derivative || data.kind != Kind::Unknown || place.path.len() < 2 {
            return None;
        }
        let first = place
            .path
            .iter()
            .position(|step| matches!(step, Projection::Field(_)))?;
        // up to the first field the path is as the user's; a variant's accessor gives its fields directly
        let after_variant = first > 0 && matches!(place.path[first - 1], Projection::Variant(_));
        let (head, tail) = place.path.split_at(first + 1);
        if tail.is_empty()
            || tail
                .iter()
                .any(|step| matches!(step, Projection::Variant(_)))
        {
            return None;
        }
        let name = self.name(place.root);
        let mut tokens = self.steps(&quote!(#name), head);
        if after_variant {
            tokens = quote!((*#tokens));
        }
        let suffix = if mutable { "mut" } else { "ref" };
        for step in tail {
            match step {
                Projection::Field(field) => {
                    let plain = field.trim_start_matches("r#");
                    let is_number = plain.parse::<u32>().is_ok();
                    let accessor = if is_number {
                        format!("field{plain}__{suffix}")
                    } else {
                        format!("{plain}__{suffix}")
                    };
                    if !is_number {
                        self.fields.borrow_mut().insert(plain.to_string());
                    }
                    let accessor = Ident::new(&accessor, Span::call_site());
                    tokens = quote!(#tokens.#accessor());
                }
                Projection::Index(index) => {
                    let index = &index.tokens;
                    let accessor = Ident::new(&format!("at__{suffix}"), Span::call_site());
                    tokens = quote!(#tokens.#accessor(#index));
                }
                Projection::Variant(_) => {}
            }
        }
        Some(tokens)
    }

    /// Accessors of `()` for the field names that were reached through accessors.
    pub fn field_traits(&self) -> TokenStream {
        let traits = self
            .fields
            .borrow()
            .iter()
            .map(|field| {
                let (by_mut, by_ref) = (
                    Ident::new(&format!("{field}__mut"), Span::call_site()),
                    Ident::new(&format!("{field}__ref"), Span::call_site()),
                );
                let name = Ident::new(&format!("Field_{field}"), Span::call_site());
                quote! {
                    trait #name {
                        fn #by_mut(&mut self) -> &mut Self;
                        fn #by_ref(&self) -> &Self;
                    }
                    impl #name for () {
                        fn #by_mut(&mut self) -> &mut Self { self }
                        fn #by_ref(&self) -> &Self { self }
                    }
                }
            })
            .collect::<Vec<_>>();
        quote!(#(#traits)*)
    }

    fn steps(&self, root: &TokenStream, path: &[Projection]) -> TokenStream {
        let mut tokens = root.clone();
        for step in path {
            match step {
                Projection::Field(field) => match field.parse::<u32>() {
                    Ok(number) => {
                        let number = proc_macro2::Literal::u32_unsuffixed(number);
                        tokens = quote!(#tokens.#number);
                    }
                    Err(_) => {
                        let field = ident(field, Span::call_site());
                        tokens = quote!(#tokens.#field);
                    }
                },
                Projection::Index(index) => {
                    let index = &index.tokens;
                    tokens = quote!(#tokens[#index]);
                }
                Projection::Variant(variant) => {
                    let accessor = Ident::new(&variant.accessor(), Span::call_site());
                    tokens = quote!(#tokens.#accessor());
                }
            }
        }
        tokens
    }

    /// The kind of an operand.
    pub fn kind(&self, operand: &Operand) -> Kind {
        match operand {
            Operand::Place(place) => self.function.kind_of(place),
            Operand::Opaque(opaque) => opaque.kind.clone(),
        }
    }
}

/// Whether the path ends in a payload of a variant, which an accessor gives by reference.
fn ends_in_payload(path: &[Projection]) -> bool {
    match path {
        [.., Projection::Variant(_), Projection::Field(_)] => true,
        [.., Projection::Variant(variant)] => variant.name == "Payload" && !variant.shared,
        _ => false,
    }
}
