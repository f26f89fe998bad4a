//! Functions as values: the pulls and pushes that a call passes, and calls of a parameter that is a function.

use super::Printer;
use crate::ir::function_value::{ClosureValue, FunctionType, FunctionValue, Source};
use crate::ir::signature::Form;
use crate::ir::visit::Variables;
use crate::ir::{Borrow, Call, Callee, Operand, Place, Variable};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl FunctionType {
    /// The name of the pull.
    pub fn pull_name(&self) -> Ident {
        Ident::new(&self.pull, Span::call_site())
    }

    /// The name of the push.
    pub fn push_name(&self) -> Ident {
        Ident::new(&self.push, Span::call_site())
    }

    /// The pull of a function that no derivative passes through.
    pub fn no_pull(&self) -> TokenStream {
        let ignored = self.inputs.iter().map(|_| quote!(_));
        let bars = ignored.clone();
        quote!(|#(#ignored,)* _, #(#bars),*| {})
    }

    /// The push of such a function.
    pub fn no_push(&self, runtime: &TokenStream) -> TokenStream {
        let ignored = self.inputs.iter().map(|_| quote!(_));
        let dots = ignored.clone();
        quote!(|#(#ignored,)* #(#dots),*| #runtime::Pushed::Constant)
    }

    /// `FnMut(A, B, ȳ, &mut Ā, &mut B̄)`: adds the cotangents of the arguments.
    pub fn pull(&self, runtime: &TokenStream) -> TokenStream {
        let lifetimes = &self.lifetimes;
        let inputs = self.inputs.iter().map(|(ty, _)| ty);
        let seed = self.value.owned(runtime);
        let bars = self.inputs.iter().map(|(_, form)| form.buffer(runtime));
        quote!(#lifetimes ::core::ops::FnMut(#(#inputs,)* #seed, #(&mut #bars),*))
    }

    /// `FnMut(A, B, Ȧ, Ḃ) -> Pushed<Y, Ẏ>`: the value and its tangent.
    pub fn push(&self, runtime: &TokenStream) -> TokenStream {
        let (lifetimes, output) = (&self.lifetimes, &self.output);
        let inputs = self.inputs.iter().map(|(ty, _)| ty);
        let none = TokenStream::new();
        let dots = self
            .inputs
            .iter()
            .map(|(_, form)| form.tangent(runtime, &none));
        let dot = self.value.owned(runtime);
        quote!(#lifetimes ::core::ops::FnMut(#(#inputs,)* #(#dots),*) -> #runtime::Pushed<#output, #dot>)
    }
}

impl Printer<'_> {
    /// The function that stands at an argument of a call.
    pub fn function_at(call: &Call, argument: usize) -> Option<&FunctionValue> {
        call.functions
            .iter()
            .find(|function| function.argument == argument)
    }

    /// What a reverse half gets in the slot of a function.
    pub fn pull(&self, function: &FunctionValue) -> TokenStream {
        match &function.source {
            Source::Closure(closure) => self.closure_pull(closure),
            Source::Item(callee) => self.half_of(callee, "pull"),
            Source::Parameter(ty) => {
                let (name, dynamic) = (ty.pull_name(), ty.pull(self.runtime));
                quote!(&mut #name as &mut dyn #dynamic)
            }
        }
    }

    /// What a tangent half gets in the slot of a function.
    pub fn push(&self, function: &FunctionValue) -> TokenStream {
        match &function.source {
            Source::Closure(closure) => self.closure_push(closure),
            Source::Item(callee) => self.half_of(callee, "push"),
            Source::Parameter(ty) => {
                let (name, dynamic) = (ty.push_name(), ty.push(self.runtime));
                quote!(&mut #name as &mut dyn #dynamic)
            }
        }
    }

    fn half_of(&self, callee: &Callee, half: &str) -> TokenStream {
        let call = Call {
            callee: callee.clone(),
            generics: TokenStream::new(),
            arguments: Vec::new(),
            fallible: false,
            panics: false,
            half: crate::ir::Half::Primal,
            functions: Vec::new(),
            lent: Vec::new(),
        };
        self.half(&call, half)
    }

    /// A statement that passes closures, with what they captured at the call under the names that they know.
    pub fn with_kept(&self, call: &Call, statement: TokenStream) -> TokenStream {
        let mut renamed = Vec::new();
        for function in &call.functions {
            if let Source::Closure(closure) = &function.source {
                for (variable, kept) in &closure.kept {
                    let name = self.name(*variable);
                    let data = self.function.data(*variable);
                    let value = match kept {
                        Operand::Place(place) if data.is_reference() => self.place_ref(place),
                        Operand::Place(place) if !data.kind.is_copy() => {
                            let place = self.place_ref(place);
                            quote!(::core::clone::Clone::clone(#place))
                        }
                        operand => self.value(operand),
                    };
                    renamed.push(quote!(let #name = #value;));
                }
            }
        }
        if renamed.is_empty() {
            statement
        } else {
            quote!({ #(#renamed)* #statement })
        }
    }

    /// A printer of the body of a closure.
    fn printer_inside<'i>(
        &'i self,
        function: &'i crate::ir::Function,
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
            mark: None,
            fields: std::cell::RefCell::default(),
        }
    }

    /// The parameters of a closure, with the types that the user wrote.
    fn closure_inputs(&self, closure: &ClosureValue) -> Vec<TokenStream> {
        closure.function.parameters[closure.captured..]
            .iter()
            .map(|parameter| {
                let data = closure.function.data(parameter.variable);
                let name = crate::ir::print::ident(&data.name, data.span);
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

    /// Both sweeps of a closure's body.
    fn closure_pull(&self, closure: &ClosureValue) -> TokenStream {
        let Some(sweeps) = &closure.sweeps else {
            return TokenStream::new();
        };
        let runtime = self.runtime;
        let mut read_back = sweeps.read_back.clone();
        read_back.extend(Self::captured(closure));
        let inner = self.printer_inside(&sweeps.function, &read_back);
        let mut names = sweeps.function.names.clone();
        let mut slot = |wish: &str| crate::ir::print::ident(&names.fresh(wish), Span::call_site());
        let inputs = self.closure_inputs(closure);
        let seed = match sweeps.seed {
            Some(seed) => inner.name(seed),
            None => slot("_seed"),
        };
        let (mut opened, mut closed) = (TokenStream::new(), TokenStream::new());
        let (of_captured, of_inputs) = sweeps.bars.split_at(closure.captured);
        for (bar, outside) in of_captured.iter().zip(&closure.derivatives) {
            let Some(bar) = bar else { continue };
            let (name, into) = (inner.name(bar.variable), self.place_mut(outside));
            if !bar.local {
                opened.extend(quote!(let #name = #into;));
            } else if bar.used {
                closed.extend(quote!(#runtime::accumulate(#into, &#name);));
            }
        }
        let mut slots = Vec::new();
        for bar in of_inputs {
            match bar {
                Some(bar) if !bar.local => slots.push(inner.name(bar.variable)),
                Some(bar) => {
                    let (name, into) = (inner.name(bar.variable), slot("slot"));
                    if bar.used {
                        closed.extend(quote!(#runtime::accumulate(&mut *#into, &#name);));
                    }
                    slots.push(into);
                }
                None => slots.push(slot("_slot")),
            }
        }
        let tape = self.tape.iter();
        let forward = inner.statements(&sweeps.forward);
        let reverse = inner.statements(&sweeps.reverse);
        self.fields
            .borrow_mut()
            .extend(inner.fields.borrow().iter().cloned());
        quote! {
            |#(#inputs,)* #seed, #(#slots),*| {
                #(let #tape = &mut #runtime::Tape::new();)*
                #opened
                #forward
                #reverse
                #closed
            }
        }
    }

    /// A closure's body with its tangent.
    fn closure_push(&self, closure: &ClosureValue) -> TokenStream {
        let Some(pushforward) = &closure.pushforward else {
            return TokenStream::new();
        };
        let runtime = self.runtime;
        let mut function = pushforward.function.clone();
        let mut read_back: Variables = Self::captured(closure).collect();
        let (of_captured, of_inputs) = pushforward.dots.split_at(closure.captured);
        // tangents of what is captured bear the names that they have outside
        for (dot, outside) in of_captured.iter().zip(&closure.derivatives) {
            let Some(dot) = dot else { continue };
            let own = self.function.data(outside.root);
            function.variables[dot.0].name.clone_from(&own.name);
            function.variables[dot.0].hold = own.hold;
            read_back.insert(*dot);
        }
        let inner = self.printer_inside(&function, &read_back);
        let mut names = function.names.clone();
        let inputs = self.closure_inputs(closure);
        let dots: Vec<_> = of_inputs
            .iter()
            .map(|dot| match dot {
                Some(dot) => inner.name(*dot),
                None => crate::ir::print::ident(&names.fresh("_dot"), Span::call_site()),
            })
            .collect();
        let statements = inner.statements(&function.body);
        let yields: Vec<TokenStream> = function
            .body
            .yields
            .iter()
            .map(|operand| inner.yielded(operand))
            .collect();
        self.fields
            .borrow_mut()
            .extend(inner.fields.borrow().iter().cloned());
        let end = match &yields[..] {
            _ if function.body.diverges => TokenStream::new(),
            [value, dot] => quote!(#runtime::Pushed::Both(#value, #dot)),
            _ => quote!(#runtime::Pushed::Both((), ())),
        };
        quote!(|#(#inputs,)* #(#dots),*| { #statements #end })
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

    /// `f_pull(x, ȳ, &mut x_bar);`
    pub fn value_pull(
        &self,
        call: &Call,
        ty: &FunctionType,
        seed: &TokenStream,
        slots: &[Option<Place>],
    ) -> TokenStream {
        let (name, runtime) = (ty.pull_name(), self.runtime);
        let arguments = self.value_arguments(call, true);
        let slots = slots.iter().zip(&call.arguments).zip(&ty.inputs).map(
            |((slot, argument), (_, form))| match slot {
                Some(place) => self.place_mut(place),
                None if matches!(form, Form::Inactive) => quote!(&mut ()),
                None => {
                    let zero = self.zero_shape_of(argument);
                    quote!(&mut #runtime::zero_like(#zero))
                }
            },
        );
        quote!(#name(#(#arguments,)* #seed, #(#slots),*);)
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
        let dots = directions.iter().zip(&call.arguments).zip(&ty.inputs).map(
            |((direction, argument), (_, form))| {
                let dot = match (direction, form) {
                    (_, Form::Inactive) => return quote!(()),
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
            },
        );
        let again = self.name(*function);
        quote!(#runtime::pushed(#name(#(#arguments,)* #(#dots),*), || #again(#(#arguments),*)))
    }

    /// An argument as a reference, to make a zero of its shape.
    fn zero_shape_of(&self, argument: &crate::ir::Argument) -> TokenStream {
        match &argument.operand {
            Operand::Place(place) => self.place_ref(place),
            Operand::Opaque(opaque) => {
                let tokens = &opaque.tokens;
                quote!(&(#tokens))
            }
        }
    }
}
