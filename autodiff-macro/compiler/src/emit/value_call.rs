//! Calls of a parameter that is a function: of its pull in a reverse sweep, of its push along a tangent.

use super::Printer;
use crate::ir::function_value::FunctionType;
use crate::ir::signature::Form;
use crate::ir::{Argument, Borrow, Call, Operand, Place, Tangents, Variable};
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    /// `f_pull(x, ȳ, &mut x_bar);`, in second order `f_pull(x, x_dot, ȳ, y_bar_dot, &mut x_bar, &mut x_bar_dot);`
    pub fn value_pull(
        &self,
        call: &Call,
        ty: &FunctionType,
        seed: &TokenStream,
        slots: &[Option<Place>],
        tangents: Option<&Tangents>,
    ) -> TokenStream {
        let name = ty.pull_name();
        let arguments = self.value_arguments(call, true);
        let slots = self.value_slots(call, ty, slots);
        let Some(tangents) = tangents else {
            return quote!(#name(#(#arguments,)* #seed, #(#slots),*););
        };
        let dots = self.value_dots(call, ty, &tangents.directions, true);
        let seed_dot = self.inside(call, tangents.seed.as_ref());
        let slot_dots = self.value_slots(call, ty, &tangents.slots);
        quote!(#name(#(#arguments,)* #(#dots,)* #seed, #seed_dot, #(#slots,)* #(#slot_dots),*);)
    }

    /// `f_push(x, x_dot)`
    pub fn value_push(
        &self,
        call: &Call,
        function: &Variable,
        ty: &FunctionType,
        directions: &[Option<Operand>],
    ) -> TokenStream {
        let (name, runtime) = (ty.push_name(), self.runtime);
        let arguments = self.value_arguments(call, false);
        let dots = self.value_dots(call, ty, directions, false);
        let again = self.name(*function);
        quote!(#runtime::pushed(#name(#(#arguments,)* #(#dots),*), || #again(#(#arguments),*)))
    }

    /// The arguments of a pull or a push: what the function may change is a copy, as the pull runs both sweeps.
    fn value_arguments(&self, call: &Call, copied: bool) -> Vec<TokenStream> {
        let runtime = self.runtime;
        call.arguments
            .iter()
            .map(|argument| match (&argument.operand, argument.borrow) {
                (Operand::Place(place), Borrow::Mutable | Borrow::Lent) if copied => {
                    let content = self.place_ref(place);
                    quote!(&mut #runtime::ToOwned::to_owned(#content))
                }
                _ => self.argument(argument),
            })
            .collect()
    }

    /// Where the cotangents of the arguments go.
    fn value_slots(
        &self,
        call: &Call,
        ty: &FunctionType,
        slots: &[Option<Place>],
    ) -> Vec<TokenStream> {
        let runtime = self.runtime;
        let arguments = slots.iter().zip(&call.arguments).zip(&ty.inputs);
        arguments
            .map(|((slot, argument), (_, form))| match slot {
                Some(place) => self.place_mut(place),
                None if matches!(form, Form::Inactive) => quote!(&mut ()),
                None => {
                    let zero = self.zero_shape_of(argument);
                    quote!(&mut #runtime::zero_like(#zero))
                }
            })
            .collect()
    }

    /// The tangents of the arguments, with copies of those that the function may change where it gets copies of them.
    fn value_dots(
        &self,
        call: &Call,
        ty: &FunctionType,
        directions: &[Option<Operand>],
        copied: bool,
    ) -> Vec<TokenStream> {
        let runtime = self.runtime;
        let arguments = directions.iter().zip(&call.arguments).zip(&ty.inputs);
        arguments
            .map(|((direction, argument), (_, form))| {
                let dot = match (direction, form) {
                    (_, Form::Inactive) => return quote!(()),
                    (Some(Operand::Place(place)), Form::Reference(true, _)) if copied => {
                        let content = self.place_ref(place);
                        return quote!(&mut #runtime::ToOwned::to_owned(#content));
                    }
                    (Some(Operand::Place(place)), Form::Reference(true, _)) => {
                        return self.place_mut(place);
                    }
                    (Some(Operand::Place(place)), _) => self.place_ref(place),
                    (Some(Operand::Opaque(opaque)), _) => {
                        let tokens = &opaque.tokens;
                        quote!(&#tokens)
                    }
                    (None, _) => {
                        let zero = self.zero_shape_of(argument);
                        quote!(&#runtime::zero_like(#zero))
                    }
                };
                match form {
                    Form::Reference(true, _) => {
                        let zero = self.zero_shape_of(argument);
                        quote!(&mut #runtime::zero_like(#zero))
                    }
                    Form::Reference(false, _) | Form::Vec(_) | Form::Slice(_) => dot,
                    _ => quote!(::core::clone::Clone::clone(#dot)),
                }
            })
            .collect()
    }

    /// An argument as a reference, to make a zero of its shape.
    fn zero_shape_of(&self, argument: &Argument) -> TokenStream {
        match &argument.operand {
            Operand::Place(place) => self.place_ref(place),
            Operand::Opaque(opaque) => {
                let tokens = &opaque.tokens;
                quote!(&(#tokens))
            }
        }
    }
}
