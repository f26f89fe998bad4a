//! IR to tokens: the companions of a function.

mod companion;
mod custom;
mod expression;
pub mod fallback;
mod form;
mod public;
mod statement;

use crate::ir::print::ident;
use crate::ir::visit::Variables;
use crate::ir::{Function, Kind, Operand, Place, Projection, Variable};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

pub use companion::{Companions, companions};

/// What printing one body needs to know.
pub struct Printer<'f> {
    /// The function whose variables are printed.
    pub function: &'f Function,
    /// The path of the runtime.
    pub runtime: &'f TokenStream,
    /// Numbers of rules go through the scalar's constructor.
    pub generic: bool,
    /// Variables that are read after the forward sweep: they are not moved.
    pub read_back: &'f Variables,
    /// How a path without derivative leaves: `return Some(e)` in a sweep.
    pub sweep: bool,
    /// The tape's name, where there is one.
    pub tape: Option<Ident>,
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
            let steps = self.steps(&quote!(#name.clone().unwrap()), &place.path);
            return steps;
        }
        if place.is_whole() && data.is_reference() {
            return quote!((*#name));
        }
        let steps = self.steps(&quote!(#name), &place.path);
        if ends_in_payload(&place.path) { quote!((*#steps)) } else { steps }
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
            return if ends_in_payload(&place.path) { quote!(&mut *#steps) } else { quote!(&mut #steps) };
        }
        if place.is_whole() && self.is_reference(place.root) {
            return quote!(&mut *#name);
        }
        let steps = self.steps(&quote!(#name), &place.path);
        if ends_in_payload(&place.path) { quote!(&mut *#steps) } else { quote!(&mut #steps) }
    }

    /// The place as a `&` expression.
    pub fn place_ref(&self, place: &Place) -> TokenStream {
        let name = self.name(place.root);
        if place.is_whole() && self.is_reference(place.root) {
            return quote!(&*#name);
        }
        let value = self.place(place);
        quote!(&#value)
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
                Projection::Variant(name) => {
                    let accessor = match name.strip_prefix("ref ") {
                        Some(name) => Ident::new(&format!("{name}_ref"), Span::call_site()),
                        None => Ident::new(&format!("{name}_mut"), Span::call_site()),
                    };
                    tokens = quote!(#tokens.#accessor());
                }
            }
        }
        tokens
    }

    /// The kind of an operand.
    pub fn kind(&self, operand: &Operand) -> Kind {
        match operand {
            Operand::Place(place) => crate::transform::reverse::kind_of_place(self.function, place),
            Operand::Opaque(opaque) => opaque.kind.clone(),
        }
    }
}

/// Whether the path ends in a payload of a variant, which an accessor gives by reference.
fn ends_in_payload(path: &[Projection]) -> bool {
    match path {
        [.., Projection::Variant(_), Projection::Field(_)] => true,
        [.., Projection::Variant(name)] => name == "Payload",
        _ => false,
    }
}

/// Gives every token the context of the call site, keeping its location: lints then leave the output alone.
pub fn respan(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut tree| {
            let span = tree.span().resolved_at(Span::call_site());
            match &mut tree {
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), respan(group.stream()));
                    inner.set_span(span);
                    TokenTree::Group(inner)
                }
                TokenTree::Ident(ident) if ident == "crate" => tree,
                other => {
                    other.set_span(span);
                    tree
                }
            }
        })
        .collect()
}
