//! Operands and arguments as tokens: by value, moved, by reference.

use super::Printer;
use crate::ir::{Argument, Borrow, Hold, Kind, Operand};
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    /// The value of an operand.
    pub fn value(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place) if self.in_lane.get() && self.has_lanes(place) => {
                let place = self.place(place);
                quote!(#place[lane__])
            }
            Operand::Place(place) => self.place(place),
            Operand::Opaque(opaque) => opaque.tokens.clone(),
        }
    }

    /// The value of an operand that is moved out of it, unless it is read later.
    pub fn moved(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Place(place)
                if !self.kind(operand).is_copy()
                    && (self.read_back.contains(&place.root) || self.is_reference(place.root))
                    && self.function.data(place.root).hold != Hold::Late =>
            {
                let place = self.place_ref(place);
                quote!(::core::clone::Clone::clone(#place))
            }
            _ => self.value(operand),
        }
    }

    /// An argument of a call in the forward direction.
    pub fn argument(&self, argument: &Argument) -> TokenStream {
        match (&argument.operand, argument.borrow) {
            (Operand::Opaque(opaque), Borrow::None) => opaque.tokens.clone(),
            (Operand::Opaque(opaque), _) => {
                let tokens = &opaque.tokens;
                quote!(&#tokens)
            }
            (Operand::Place(place), Borrow::None) => {
                if place.is_whole() && self.is_reference(place.root) {
                    let name = self.name(place.root);
                    return quote!(*#name);
                }
                self.moved(&argument.operand)
            }
            (Operand::Place(place), Borrow::Shared) => self.place_ref(place),
            (Operand::Place(place), Borrow::Mutable | Borrow::Lent) => self.place_mut(place),
        }
    }

    /// The operand of an operator: by value, or by the reference that the user took.
    pub fn operator_operand(&self, argument: &Argument) -> TokenStream {
        match (&argument.operand, argument.borrow) {
            (Operand::Place(place), Borrow::None)
                if place.is_whole() && self.is_reference(place.root) =>
            {
                let name = self.name(place.root);
                quote!((*#name))
            }
            (Operand::Opaque(opaque), _) => {
                let tokens = &opaque.tokens;
                if opaque.tokens.clone().into_iter().count() > 1 {
                    quote!((#tokens))
                } else {
                    tokens.clone()
                }
            }
            (Operand::Place(place), Borrow::Shared)
                if place.is_whole() && self.function.data(place.root).hold == Hold::Shared =>
            {
                let name = self.name(place.root);
                quote!(#name)
            }
            _ => self.argument(argument),
        }
    }

    /// An operand of a rule, by reference.
    pub fn by_reference(&self, argument: &Argument) -> TokenStream {
        let tokens = match (&argument.operand, argument.borrow) {
            (Operand::Place(place), Borrow::None)
                if !(place.is_whole() && self.is_reference(place.root)) =>
            {
                return self.place_ref(place);
            }
            _ => self.operator_operand(argument),
        };
        quote!(&#tokens)
    }

    pub fn cloned(&self, operand: &Operand) -> TokenStream {
        let runtime = self.runtime;
        if self.kind(operand).is_copy() {
            return self.value(operand);
        }
        match operand {
            Operand::Place(place) if matches!(self.kind(operand), Kind::Sequence(_)) => {
                let place = self.place_ref(place);
                quote!(#runtime::ToOwned::to_owned(#place))
            }
            Operand::Place(place) => {
                let place = self.place_ref(place);
                quote!(::core::clone::Clone::clone(#place))
            }
            Operand::Opaque(opaque) => opaque.tokens.clone(),
        }
    }
}
