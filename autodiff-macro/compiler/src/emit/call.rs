//! Calls of halves as tokens.

use super::{Printer, in_place};
use crate::ir::function_value::FunctionValue;
use crate::ir::{
    Argument, Borrow, Call, Callee, Half, Hold, Kind, Operand, Place, Tangents, Variable,
};
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    /// The reverse half of a call.
    pub fn reverse(
        &self,
        call: &Call,
        seed: Option<&Operand>,
        slots: &[Option<Place>],
        tangents: Option<&Tangents>,
    ) -> TokenStream {
        let tape = &self.tape;
        let mut arguments = self.half_arguments(call);
        if tangents.is_none() {
            for lent in &call.lent {
                let (changes, place) = (&lent.changes, self.place_mut(&lent.place));
                let copy = &arguments[lent.argument];
                arguments[lent.argument] = quote!(if #changes { #place } else { #copy });
            }
        }
        let seed = self.inside(call, seed);
        if let Callee::Value(_, ty) = &call.callee {
            let pulled = self.value_pull(call, ty, &seed, slots, tangents);
            return self.with_kept(call, pulled);
        }
        let Some(tangents) = tangents else {
            let slots = self.slots(call, slots, Printer::pull);
            let path = self.half(call, "reverse");
            let count = self.count();
            let reversed =
                in_place(quote!(#path(#(#arguments,)* #count &mut *#tape, #seed, #(#slots),*)));
            let reversed = self.followed(call, quote!(#reversed;));
            return self.with_kept(call, reversed);
        };
        let path = self.half(call, "reverse_tangent");
        let directions = self.directions(call, &tangents.directions);
        let seed_dot = self.inside(call, tangents.seed.as_ref());
        let slots = self.slots(call, slots, Printer::second_pull);
        // the pull of a function adds the tangents of its cotangents as well
        let absent = |printer: &Self, _: &FunctionValue| {
            let runtime = printer.runtime;
            quote!(#runtime::Absent)
        };
        let slot_dots = self.slots(call, &tangents.slots, absent);
        let reversed = in_place(
            quote!(#path(#(#arguments,)* &mut *#tape, #(#directions,)* #seed, #seed_dot, #(#slots,)* #(#slot_dots),*)),
        );
        self.with_kept(call, self.followed(call, quote!(#reversed;)))
    }

    /// Both halves of a call at once.
    pub fn together(
        &self,
        call: &Call,
        seed: Option<&Operand>,
        slots: &[Option<Place>],
    ) -> TokenStream {
        let (tape, arguments) = (&self.tape, self.half_arguments(call));
        let seed = self.inside(call, seed);
        let slots = self.slots(call, slots, Printer::pull);
        let path = self.half(call, "both");
        quote!(#path(#(#arguments,)* &mut *#tape, #seed, #(#slots),*))
    }

    /// What tells a half how many lanes there are.
    pub fn count(&self) -> TokenStream {
        let runtime = self.runtime;
        let count = self.lanes.iter();
        quote!(#(#runtime::Count::<#count>,)*)
    }

    /// What a reverse half gets in its slots; `pull` says what that is for a function.
    fn slots(
        &self,
        call: &Call,
        slots: &[Option<Place>],
        pull: impl Fn(&Self, &FunctionValue) -> TokenStream,
    ) -> Vec<TokenStream> {
        let runtime = self.runtime;
        slots
            .iter()
            .enumerate()
            .map(|(at, slot)| match (slot, Printer::function_at(call, at)) {
                (_, Some(function)) => pull(self, function),
                (Some(place), None) => self.place_mut(place),
                (None, None) => quote!(#runtime::Absent),
            })
            .collect()
    }

    /// The cotangent of a call's result; of a fallible call, that of the value inside.
    pub fn inside(&self, call: &Call, seed: Option<&Operand>) -> TokenStream {
        let runtime = self.runtime;
        let seed = match seed {
            Some(operand) => self.seed(operand),
            None => quote!(()),
        };
        if call.fallible {
            quote!(#runtime::Inside(#seed))
        } else {
            seed
        }
    }

    /// A rule of the runtime in second order.
    pub fn lifted(
        &self,
        name: &str,
        results: Option<&(Variable, Variable)>,
        arguments: &[(Argument, Option<Argument>)],
        place: Option<&(Place, Place)>,
    ) -> TokenStream {
        let runtime = self.runtime;
        let rule: TokenStream = name.parse().unwrap_or_default();
        let second: TokenStream = format!("{name}_tangent").parse().unwrap_or_default();
        let mut constants = TokenStream::new();
        let mut values = Vec::new();
        let mut dots = Vec::new();
        for (at, (argument, dot)) in arguments.iter().enumerate() {
            let value = self.rule_argument(argument);
            match dot {
                Some(dot) => {
                    dots.push(self.rule_argument(dot));
                    values.push(value);
                }
                None => {
                    let name = quote::format_ident!("constant__{at}");
                    constants.extend(quote!(let #name = #value;));
                    dots.push(quote!(&#runtime::zero_like(#name)));
                    values.push(quote!(#name));
                }
            }
        }
        if let Some((place, dot)) = place {
            dots.push(self.place_mut(place));
            dots.push(self.place_mut(dot));
        }
        // the rule of first order shows rustc the types of literals
        let shown = match (constants.is_empty(), place) {
            (true, _) => quote!(),
            (false, None) => quote!(if false { let _ = #runtime::#rule(#(#values),*); }),
            (false, Some((place, _))) => {
                let place = self.place_mut(place);
                quote!(if false { let _ = #runtime::#rule(#(#values,)* #place); })
            }
        };
        let value = quote!(#runtime::#second(#(#values,)* #(#dots),*));
        let value = match constants.is_empty() {
            true => value,
            false => quote!({ #constants #shown #value }),
        };
        match results {
            Some((result, dot)) => {
                let (result, dot) = (self.binding(*result), self.binding(*dot));
                quote!(let (#result, #dot) = #value;)
            }
            None => quote!(let _ = #value;),
        }
    }

    fn directions(&self, call: &Call, directions: &[Option<Operand>]) -> Vec<TokenStream> {
        let runtime = self.runtime;
        let direction =
            |(at, (direction, argument)): (usize, (&Option<Operand>, &Argument))| match direction {
                None => match Printer::function_at(call, at) {
                    Some(function) => self.push(function),
                    None => quote!(#runtime::Absent),
                },
                Some(Operand::Place(place)) => {
                    let place = if argument.borrow.is_mutable() {
                        self.place_mut(place)
                    } else {
                        self.place_ref(place)
                    };
                    quote!(#runtime::Dot(#place))
                }
                Some(Operand::Opaque(opaque)) => {
                    let tokens = &opaque.tokens;
                    quote!(#runtime::Dot(#tokens))
                }
            };
        directions
            .iter()
            .zip(&call.arguments)
            .enumerate()
            .map(direction)
            .collect()
    }

    fn seed(&self, operand: &Operand) -> TokenStream {
        if self.kind(operand).is_copy() {
            return self.value(operand);
        }
        match operand {
            Operand::Place(place)
                if place.is_whole() && !self.function.data(place.root).is_reference() =>
            {
                self.value(operand)
            }
            Operand::Place(place) => {
                let place = self.place_ref(place);
                quote!(::core::clone::Clone::clone(#place))
            }
            Operand::Opaque(opaque) => opaque.tokens.clone(),
        }
    }

    pub fn rule_argument(&self, argument: &Argument) -> TokenStream {
        match &argument.operand {
            Operand::Place(place) if argument.borrow == Borrow::None => self.place_ref(place),
            Operand::Opaque(opaque) => {
                let tokens = &opaque.tokens;
                quote!(&(#tokens))
            }
            Operand::Place(_) => {
                let value = self.argument(argument);
                quote!(&#value)
            }
        }
    }

    /// The forward (tangent) half of a call.
    pub fn tangent(
        &self,
        call: &Call,
        result: Option<&(Variable, Variable)>,
        directions: &[Option<Operand>],
    ) -> TokenStream {
        let runtime = self.runtime;
        let arguments = self.half_arguments(call);
        let pattern = match result {
            Some((value, dot)) => {
                let (value, dot) = (self.binding(*value), self.binding(*dot));
                quote!((#value, #dot))
            }
            None => quote!(_),
        };
        if let Callee::Value(function, ty) = &call.callee {
            let value = self.value_push(call, function, ty, directions);
            return quote!(let #pattern = #value;);
        }
        let directions = self.directions(call, directions);
        let value = match (&call.half, &self.tape) {
            (Half::Forward, Some(tape)) => {
                let path = self.half(call, "forward_tangent");
                in_place(quote!(#path(#(#arguments,)* &mut *#tape, #(#directions),*)))
            }
            _ => {
                let path = self.half(call, "tangent");
                let count = self.count();
                in_place(quote!(#path(#(#arguments,)* #count #(#directions),*)))
            }
        };
        let value = rewrapped(call, value);
        let value = match (call.fallible, call.panics) {
            (false, _) => quote!(#runtime::unzip(#value)),
            (true, true) => quote!(#value.unwrap()),
            (true, false) => self.attempt(value),
        };
        self.followed(call, quote!(let #pattern = #value;))
    }

    /// The arguments of a call, without the receiver of a method.
    pub fn call_arguments(&self, call: &Call) -> Vec<TokenStream> {
        let skip = usize::from(matches!(call.callee, Callee::Method(..)));
        call.arguments
            .iter()
            .skip(skip)
            .map(|argument| self.argument(argument))
            .collect()
    }

    /// The receiver of a method call: the place itself, so that it is borrowed as the method asks.
    pub fn receiver(&self, call: &Call) -> TokenStream {
        match call.arguments.first() {
            Some(Argument {
                operand: Operand::Place(place),
                ..
            }) => {
                let data = self.function.data(place.root);
                if place.is_whole()
                    && !data.mutable
                    && data.hold == Hold::Value
                    && data.kind == Kind::Unknown
                    && self.read_back.contains(&place.root)
                    && !call.callee.gives_view()
                {
                    // the method may take its receiver by value
                    let place = self.place_ref(place);
                    return quote!(::core::clone::Clone::clone(#place));
                }
                if place.is_whole() && data.hold != Hold::Late {
                    let name = self.name(place.root);
                    return quote!(#name);
                }
                self.place(place)
            }
            Some(argument) => {
                let value = self.argument(argument);
                quote!((#value))
            }
            None => TokenStream::new(),
        }
    }

    /// The arguments for a half.
    pub fn half_arguments(&self, call: &Call) -> Vec<TokenStream> {
        self.call_arguments(call)
    }

    /// A call for a scalar and its partials.
    fn both(&self, call: &Call) -> TokenStream {
        let (runtime, tape) = (self.runtime, &self.tape);
        let (slots, arguments): (Vec<&Argument>, Vec<&Argument>) = call
            .arguments
            .iter()
            .partition(|argument| argument.borrow.is_mutable());
        let arguments = arguments
            .into_iter()
            .map(|argument| self.argument(argument));
        let slots = slots.into_iter().map(|slot| match slot.active {
            true => self.argument(slot),
            false => quote!(#runtime::Absent),
        });
        let callee = call.callee.tokens();
        quote!(#callee::both(#(#arguments,)* &mut *#tape, 1.0, #(#slots),*))
    }

    pub fn call(&self, call: &Call) -> TokenStream {
        if call.half == Half::Both {
            return self.both(call);
        }
        let arguments = self.call_arguments(call);
        let generics = &call.generics;
        let tokens = match (&call.half, &self.tape) {
            (Half::Forward, Some(tape)) if !matches!(call.callee, Callee::Value(..)) => {
                let path = self.half(call, "forward");
                let count = self.count();
                in_place(quote!(#path(#(#arguments,)* #count &mut *#tape)))
            }
            _ => match &call.callee {
                Callee::Function(path) => quote!(#path #generics(#(#arguments),*)),
                Callee::Method(name, span) => {
                    let receiver = self.receiver(call);
                    let method = crate::ir::print::ident(name, *span);
                    quote!(#receiver.#method #generics(#(#arguments),*))
                }
                Callee::Associated(path, name, span) => {
                    let method = crate::ir::print::ident(name, *span);
                    quote!(#path::#method #generics(#(#arguments),*))
                }
                Callee::Value(variable, _) => {
                    let name = self.name(*variable);
                    quote!(#name(#(#arguments),*))
                }
            },
        };
        let tokens = rewrapped(call, tokens);
        match (call.fallible, call.panics) {
            (false, _) => tokens,
            (true, true) => quote!(#tokens.unwrap()),
            (true, false) => self.attempt(tokens),
        }
    }
}

/// What a call gives, as the methods behind it wrap it.
fn rewrapped(call: &Call, value: TokenStream) -> TokenStream {
    call.rewrapped.iter().fold(value, |value, method| {
        let tokens = &method.tokens;
        quote!({ let inside__ = #value; #tokens })
    })
}
