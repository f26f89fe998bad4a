//! `f::residuals`, and the notes that a forward half takes of what it keeps.

use super::{Companions, Printer};
use crate::ir::checkpoint::{Checkpoint, State};
use crate::ir::{Block, Statement, Variable, visit};
use crate::transform::reverse::Sweeps;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

/// What a variable that is kept holds.
#[derive(Clone)]
enum Holds {
    /// Residuals of each trip of a loop.
    Tape(Vec<Variable>),
    /// Copies of a sequence.
    Rows(Variable),
    /// Residuals of a branch.
    Slot(Vec<Variable>),
    /// States of a loop.
    Store(Vec<State>),
    /// The state of a block.
    State(Vec<State>),
}

/// Finds what the variables of a block hold.
fn holders(block: &Block, into: &mut BTreeMap<Variable, Holds>) {
    for statement in &block.statements {
        let found = match statement {
            Statement::Push(tape, values) => Some((*tape, Holds::Tape(values.clone()))),
            Statement::Put { tape, value, .. } => Some((*tape, Holds::Tape(vec![*value]))),
            Statement::KeepRow(row) => Some((row.rows, Holds::Rows(row.kept))),
            Statement::Keep(slot, values) => Some((*slot, Holds::Slot(values.clone()))),
            Statement::Checkpoint(Checkpoint::Keep { store, states }) => {
                Some((*store, Holds::Store(states.clone())))
            }
            Statement::Checkpoint(Checkpoint::Save { kept, states }) => {
                Some((*kept, Holds::State(states.clone())))
            }
            _ => None,
        };
        into.extend(found);
        for inner in visit::blocks(statement) {
            holders(inner, into);
        }
    }
}

/// What the notes of one sweep are written with.
struct Notes<'n> {
    printer: &'n Printer<'n>,
    holders: BTreeMap<Variable, Holds>,
    function: &'n str,
    notes: Ident,
}

impl Notes<'_> {
    /// Takes note of what a variable holds, which `place` is a reference to.
    fn of(&self, variable: Variable, place: &TokenStream) -> TokenStream {
        let (runtime, notes) = (self.printer.runtime, &self.notes);
        match self.holders.get(&variable) {
            None => {
                let function = self.function;
                let (name, line) = self.origin(variable);
                quote! {
                    #notes.value((#function, #name, #line), #place, (&&&&#runtime::residuals::Measured(#place)).heap());
                }
            }
            Some(Holds::Tape(values)) => {
                let (pattern, inner) = self.each(values);
                quote!(#notes.tape(#place, |#notes, #pattern| { #inner });)
            }
            Some(Holds::Rows(kept)) => {
                let (pattern, inner) = self.each(&[*kept]);
                quote!(#notes.rows(#place, |#notes, #pattern| { #inner });)
            }
            Some(Holds::Slot(values)) => {
                let (pattern, inner) = self.each(values);
                quote!(if let ::core::option::Option::Some(#pattern) = #place { #inner })
            }
            Some(Holds::Store(states)) => {
                let (pattern, inner) = self.pairs(states);
                quote!(#notes.states(#place, |#notes, #pattern| { #inner });)
            }
            Some(Holds::State(states)) => {
                let (pattern, inner) = self.pairs(states);
                quote!({ let #pattern = #place; #inner })
            }
        }
    }

    /// The pattern of what is kept together, and the notes of each.
    fn each(&self, values: &[Variable]) -> (TokenStream, TokenStream) {
        let names: Vec<Ident> = values
            .iter()
            .map(|value| self.printer.name(*value))
            .collect();
        let inner = self.inner(values, &names);
        match &names[..] {
            [one] => (quote!(#one), inner),
            more => (quote!((#(#more),*)), inner),
        }
    }

    /// The same for states, which are kept in pairs of pairs.
    fn pairs(&self, states: &[State]) -> (TokenStream, TokenStream) {
        let variables: Vec<Variable> = states.iter().map(|state| state.variable).collect();
        let names: Vec<Ident> = variables
            .iter()
            .map(|variable| self.printer.name(*variable))
            .map(|name| {
                if name == "self" {
                    Ident::new("this", name.span())
                } else {
                    name
                }
            })
            .collect();
        let pattern = names
            .iter()
            .rev()
            .fold(quote!(()), |rest, name| quote!((#name, #rest)));
        (pattern, self.inner(&variables, &names))
    }

    fn inner(&self, variables: &[Variable], names: &[Ident]) -> TokenStream {
        let notes = variables
            .iter()
            .zip(names)
            .map(|(variable, name)| self.of(*variable, &quote!(#name)));
        quote!(#(#notes)*)
    }

    /// What the user calls the value, and the line where that stands.
    fn origin(&self, variable: Variable) -> (String, u32) {
        let data = self.printer.function.data(variable);
        let line = u32::try_from(data.span.start().line).unwrap_or(0);
        let is_name = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == '_');
        let name = match data.span.source_text() {
            Some(text) if text.len() > 40 || text.contains('\n') || text.starts_with('#') => {
                data.name.clone()
            }
            // where an expression starts, unless it is the variable's own name
            Some(text) if is_name(&text) && !data.name.starts_with(&text) => format!("{text}…"),
            Some(text) => text,
            None => data.name.clone(),
        };
        (name, line)
    }
}

impl Companions<'_> {
    /// Takes note of the frame, where the tape collects a report.
    pub fn notes(&self, sweeps: &Sweeps, printer: &Printer<'_>, tape: &Ident) -> TokenStream {
        if sweeps.frame.is_empty() || sweeps.dots.is_some() {
            return TokenStream::new();
        }
        let runtime = &self.runtime;
        let mut found = BTreeMap::new();
        holders(&sweeps.forward, &mut found);
        let name = self.free_name("notes");
        let notes = Notes {
            printer,
            holders: found,
            function: &self.signature.name,
            notes: name.clone(),
        };
        // a tape that the reverse sweep alone fills is empty, and of a type that is not known yet
        let is_filled = |variable: &Variable| {
            !sweeps.tapes.contains(variable) || notes.holders.contains_key(variable)
        };
        let filled = sweeps.frame.iter().filter(|variable| is_filled(variable));
        let all = filled.map(|variable| {
            let name = printer.name(*variable);
            notes.of(*variable, &quote!(&#name))
        });
        quote! {
            if let ::core::option::Option::Some(#name) = #tape.notes() {
                use #runtime::residuals::methods::*;
                let _ = __Methods;
                #(#all)*
            }
        }
    }

    /// The report of what a reverse sweep would keep.
    pub fn residuals(&self) -> TokenStream {
        let runtime = &self.runtime;
        let (name, forward) = (self.name("residuals"), self.name("forward"));
        let visibility = &self.signature.visibility;
        let generics = self.generics(&[], &[]);
        let predicates = self.predicates();
        let parameters = self.parameters();
        let arguments = self.argument_names();
        let turbofish = self.turbofish(&[]);
        let tape = self.free_name("tape");
        let doc = format!(
            "What a reverse sweep of `{}` would keep at these arguments, value by value: runs the forward sweep.",
            self.signature.name
        );
        quote! {
            #[doc = #doc]
            #[must_use]
            #visibility fn #name #generics(#(#parameters),*) -> #runtime::ResidualReport #predicates {
                let mut #tape = #runtime::Tape::noting();
                let _ = Self::#forward #turbofish(#(#arguments,)* &mut #tape);
                #tape.into_report()
            }
        }
    }
}
