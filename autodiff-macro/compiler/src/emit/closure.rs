//! Closures that a call passes, as pulls and pushes: their bodies are printed where they stand.

use super::Printer;
use crate::ir::function_value::ClosureValue;
use crate::ir::print::ident;
use crate::ir::visit::Variables;
use crate::ir::{Function, Names, Place, Variable};
use crate::transform::reverse::{Bar, Sweeps};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The names of what a pull is given besides the arguments, and the statements that open and close it.
#[derive(Default)]
struct Slots {
    names: Vec<Ident>,
    opened: TokenStream,
    closed: TokenStream,
}

impl Printer<'_> {
    /// Both sweeps of a closure's body.
    pub fn closure_pull(&self, closure: &ClosureValue) -> TokenStream {
        let Some(sweeps) = &closure.sweeps else {
            return TokenStream::new();
        };
        let mut read_back = sweeps.read_back.clone();
        read_back.extend(Self::captured(closure));
        let inner = self.printer_inside(&sweeps.function, &read_back);
        let names = &mut sweeps.function.names.clone();
        let inputs = self.closure_inputs(closure);
        let seed = inner.given(names, sweeps.seed, "_seed");
        let slots = self.closure_slots(&inner, names, &sweeps.bars, &closure.bars);
        let body = self.closure_sweeps(&inner, sweeps, &[&slots]);
        let names = &slots.names;
        quote!(|#(#inputs,)* #seed, #(#names),*| { #body })
    }

    /// The same with the tangents of all that is given.
    pub fn closure_second_pull(&self, closure: &ClosureValue) -> TokenStream {
        let Some(second) = &closure.second else {
            return TokenStream::new();
        };
        let Some(dots) = &second.dots else {
            return TokenStream::new();
        };
        let mut function = second.function.clone();
        let mut read_back = second.read_back.clone();
        read_back.extend(Self::captured(closure));
        let of_inputs =
            self.named_outside(closure, &mut function, &dots.parameters, &mut read_back);
        let inner = self.printer_inside(&function, &read_back);
        let names = &mut function.names.clone();
        let inputs = self.closure_inputs(closure);
        let of_inputs = of_inputs.iter().map(|dot| inner.given(names, *dot, "_dot"));
        let of_inputs: Vec<Ident> = of_inputs.collect();
        let seed = inner.given(names, second.seed, "_seed");
        let seed_dot = inner.given(names, dots.seed, "_seed_dot");
        let slots = self.closure_slots(&inner, names, &second.bars, &closure.bars);
        let with_dot = |(bar, dot): (&Option<Bar>, &Option<Variable>)| {
            bar.zip(*dot).map(|(bar, variable)| Bar { variable, ..bar })
        };
        let bar_dots: Vec<Option<Bar>> = second.bars.iter().zip(&dots.bars).map(with_dot).collect();
        let slot_dots = self.closure_slots(&inner, names, &bar_dots, &closure.bar_dots);
        let body = self.closure_sweeps(&inner, second, &[&slots, &slot_dots]);
        let (slots, slot_dots) = (&slots.names, &slot_dots.names);
        quote!(|#(#inputs,)* #(#of_inputs,)* #seed, #seed_dot, #(#slots,)* #(#slot_dots),*| { #body })
    }

    /// A closure's body with its tangent.
    pub fn closure_push(&self, closure: &ClosureValue) -> TokenStream {
        let Some(pushforward) = &closure.pushforward else {
            return TokenStream::new();
        };
        let runtime = self.runtime;
        let mut function = pushforward.function.clone();
        let mut read_back: Variables = Self::captured(closure).collect();
        let of_inputs =
            self.named_outside(closure, &mut function, &pushforward.dots, &mut read_back);
        let inner = self.printer_inside(&function, &read_back);
        let names = &mut function.names.clone();
        let inputs = self.closure_inputs(closure);
        let dots = of_inputs.iter().map(|dot| inner.given(names, *dot, "_dot"));
        let dots: Vec<Ident> = dots.collect();
        let statements = inner.statements(&function.body);
        let yields: Vec<TokenStream> = function
            .body
            .yields
            .iter()
            .map(|operand| inner.yielded(operand))
            .collect();
        self.takes_fields_of(&inner);
        let end = match &yields[..] {
            _ if function.body.diverges => TokenStream::new(),
            [value, dot] => quote!(#runtime::Pushed::Both(#value, #dot)),
            _ => quote!(#runtime::Pushed::Both((), ())),
        };
        quote!(|#(#inputs,)* #(#dots),*| { #statements #end })
    }

    /// A printer of the body of a closure.
    fn printer_inside<'i>(
        &'i self,
        function: &'i Function,
        read_back: &'i Variables,
    ) -> Printer<'i> {
        Printer {
            function,
            runtime: self.runtime,
            generic: self.generic,
            only_scalar: self.only_scalar.clone(),
            read_back,
            sweep: self.sweep,
            tape: self.tape.clone(),
            lanes: self.lanes.clone(),
            in_lane: std::cell::Cell::new(self.in_lane.get()),
            account: None,
            mark: None,
            fields: std::cell::RefCell::default(),
        }
    }

    fn takes_fields_of(&self, inner: &Printer<'_>) {
        let fields = inner.fields.borrow();
        self.fields.borrow_mut().extend(fields.iter().cloned());
    }

    /// The name of something that a closure is given, whether its body asks for it or not.
    fn given(&self, names: &mut Names, variable: Option<Variable>, wish: &str) -> Ident {
        match variable {
            Some(variable) => self.name(variable),
            None => ident(&names.fresh(wish), Span::call_site()),
        }
    }

    /// The parameters of a closure, with the types that the user wrote.
    fn closure_inputs(&self, closure: &ClosureValue) -> Vec<TokenStream> {
        closure.function.parameters[closure.captured..]
            .iter()
            .map(|parameter| {
                let data = closure.function.data(parameter.variable);
                let name = ident(&data.name, data.span);
                match &data.annotation {
                    Some(ty) => quote!(#name: #ty),
                    None => quote!(#name),
                }
            })
            .collect()
    }

    fn captured(closure: &ClosureValue) -> impl Iterator<Item = Variable> + '_ {
        closure.function.parameters[..closure.captured]
            .iter()
            .map(|parameter| parameter.variable)
    }

    /// Gives the tangents of what is captured the names that they have outside, and gives back those of the closure's own parameters.
    fn named_outside(
        &self,
        closure: &ClosureValue,
        function: &mut Function,
        dots: &[Option<Variable>],
        read_back: &mut Variables,
    ) -> Vec<Option<Variable>> {
        let (of_captured, of_inputs) = dots.split_at(closure.captured);
        for (dot, outside) in of_captured.iter().zip(&closure.dots) {
            let Some(dot) = dot else { continue };
            let own = self.function.data(outside.root);
            function.variables[dot.0].name.clone_from(&own.name);
            function.variables[dot.0].hold = own.hold;
            read_back.insert(*dot);
        }
        of_inputs.to_vec()
    }

    /// Where the cotangents go: to `outside` for what is captured, to a slot for each of the closure's own parameters.
    fn closure_slots(
        &self,
        inner: &Printer<'_>,
        names: &mut Names,
        bars: &[Option<Bar>],
        outside: &[Place],
    ) -> Slots {
        let runtime = self.runtime;
        let mut slot = |wish: &str| ident(&names.fresh(wish), Span::call_site());
        let mut slots = Slots::default();
        let (of_captured, of_inputs) = bars.split_at(outside.len());
        for (bar, outside) in of_captured.iter().zip(outside) {
            let Some(bar) = bar else { continue };
            let (name, into) = (inner.name(bar.variable), self.place_mut(outside));
            if !bar.local {
                slots.opened.extend(quote!(let #name = #into;));
            } else if bar.used {
                slots
                    .closed
                    .extend(quote!(#runtime::accumulate(#into, &#name);));
            }
        }
        for bar in of_inputs {
            let name = match bar {
                Some(bar) if !bar.local => inner.name(bar.variable),
                Some(bar) => {
                    let (name, into) = (inner.name(bar.variable), slot("slot"));
                    if bar.used {
                        let added = quote!(#runtime::accumulate(&mut *#into, &#name););
                        slots.closed.extend(added);
                    }
                    into
                }
                None => slot("_slot"),
            };
            slots.names.push(name);
        }
        slots
    }

    /// Both sweeps, one after the other, with a tape of their own.
    fn closure_sweeps(
        &self,
        inner: &Printer<'_>,
        sweeps: &Sweeps,
        slots: &[&Slots],
    ) -> TokenStream {
        let (runtime, tape) = (self.runtime, self.tape.iter());
        let opened = slots.iter().map(|slots| &slots.opened);
        let closed = slots.iter().map(|slots| &slots.closed);
        let forward = inner.statements(&sweeps.forward);
        let reverse = inner.statements(&sweeps.reverse);
        self.takes_fields_of(inner);
        quote! {
            #(let #tape = &mut #runtime::Tape::new();)*
            #(#opened)*
            #forward
            #reverse
            #(#closed)*
        }
    }
}
