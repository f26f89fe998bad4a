//! The notes that the sweeps take of what is kept, for the report of `f::residuals`.

use super::Printer;
use crate::ir::checkpoint::{Checkpoint, Note, State};
use crate::ir::visit::{self, Variables};
use crate::ir::{Block, Hold, Kind, Statement, Variable};
use crate::transform::reverse::{Sweeps, state};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
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
fn holding(block: &Block, into: &mut BTreeMap<Variable, Holds>) {
    block
        .statements
        .iter()
        .for_each(|statement| holding_of(statement, into));
}

/// The same for one statement.
fn holding_of(statement: &Statement, into: &mut BTreeMap<Variable, Holds>) {
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
        holding(inner, into);
    }
}

/// What the notes of one sweep are written with.
pub struct Account {
    /// What passes from the forward sweep to the reverse one.
    frame: Vec<Variable>,
    /// The part of it that a forward sweep fills.
    filled: Vec<Variable>,
    holders: BTreeMap<Variable, Holds>,
    function: String,
    /// The name that the notes have.
    notes: Ident,
}

impl Account {
    /// Of both sweeps of a function.
    pub fn new(sweeps: &Sweeps, function: &str, notes: Ident) -> Account {
        let mut holders = BTreeMap::new();
        holding(&sweeps.forward, &mut holders);
        // a tape that the reverse sweep alone fills is empty, and of a type that is not known yet
        let is_filled = |variable: &Variable| {
            !sweeps.tapes.contains(variable) || holders.contains_key(variable)
        };
        let filled = sweeps.frame.iter().copied().filter(is_filled).collect();
        holding(&sweeps.reverse, &mut holders);
        Account {
            frame: sweeps.frame.clone(),
            filled,
            holders,
            function: function.to_string(),
            notes,
        }
    }

    /// Where in the frame a variable is; behind it, where it is not in the frame.
    fn place(&self, variable: Variable) -> Literal {
        let at = self.frame.iter().position(|known| *known == variable);
        Literal::usize_unsuffixed(at.unwrap_or(self.frame.len()))
    }
}

/// The notes of what the variables of a sweep hold.
struct Notes<'n> {
    printer: &'n Printer<'n>,
    account: &'n Account,
}

impl Notes<'_> {
    /// Takes note of what a variable holds, which `place` is a reference to.
    fn of(&self, variable: Variable, place: &TokenStream) -> TokenStream {
        let (runtime, notes) = (self.printer.runtime, &self.account.notes);
        let at = self.account.place(variable);
        match self.account.holders.get(&variable) {
            None => {
                let function = &self.account.function;
                let (name, line) = self.origin(variable);
                quote! {
                    #notes.value((#function, #name, #line), #place, (&&&&#runtime::residuals::Measured(#place)).heap());
                }
            }
            Some(Holds::Tape(values)) => {
                let (pattern, inner) = self.each(values);
                quote!(#notes.tape(#at, #place, |#notes, #pattern| { #inner });)
            }
            Some(Holds::Rows(kept)) => {
                let (pattern, inner) = self.each(&[*kept]);
                quote!(#notes.rows(#at, #place, |#notes, #pattern| { #inner });)
            }
            Some(Holds::Slot(values)) => {
                let (pattern, inner) = self.each(values);
                quote!(if let ::core::option::Option::Some(#pattern) = #place { #inner })
            }
            Some(Holds::Store(states)) => {
                let (pattern, inner) = self.pairs(states);
                quote!(#notes.states(#at, #place, |#notes, #pattern| { #inner });)
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

impl Printer<'_> {
    /// What is noted where a forward half ends.
    pub fn frame_notes(&self) -> TokenStream {
        let Some(account) = &self.account else {
            return TokenStream::new();
        };
        self.noted(account, "frame", "kept", &[], &account.filled)
    }

    /// What is noted of a checkpointed region in the reverse sweep.
    pub fn note(&self, note: &Note, block: &Block) -> TokenStream {
        let (Some(account), Some(tape)) = (&self.account, &self.tape) else {
            return TokenStream::new();
        };
        match note {
            Note::Begin { moved } => {
                let moved = moved.filter(|variable| account.frame.contains(variable));
                self.noted(account, "begin", "begun", &account.frame, moved.as_slice())
            }
            Note::Rebuilt { store } => {
                let (run, rest) = halves(block);
                let mut made = self.locals(run, rest);
                let mut refilled = BTreeMap::new();
                run.iter()
                    .for_each(|statement| holding_of(statement, &mut refilled));
                let refilled = refilled.into_iter().filter(|(_, holds)| {
                    !matches!(holds, Holds::Store(_) | Holds::State(_) | Holds::Slot(_))
                });
                made.extend(refilled.map(|(variable, _)| variable));
                // a store that is no part of the frame was taken off a tape
                let (in_frame, other): (Vec<_>, Vec<_>) = store
                    .iter()
                    .partition(|store| account.frame.contains(store));
                made.extend(other);
                let in_frame: Vec<Variable> = in_frame.into_iter().copied().collect();
                self.noted(account, "again", "rebuilt", &in_frame, &made)
            }
            Note::End { store } => {
                let notes = &account.notes;
                let end = quote!(if let ::core::option::Option::Some(#notes) = #tape.notes() { #notes.end(); });
                match store {
                    Some(store) => {
                        let store = self.name(*store);
                        quote!(if #store.is_rerun() { #end })
                    }
                    None => end,
                }
            }
        }
    }

    /// Takes notes of variables between two calls, the first of which is told how many values are left on others.
    fn noted(
        &self,
        account: &Account,
        before: &str,
        after: &str,
        left: &[Variable],
        variables: &[Variable],
    ) -> TokenStream {
        let Some(tape) = &self.tape else {
            return TokenStream::new();
        };
        let (runtime, notes) = (self.runtime, &account.notes);
        let (first, last) = (format_ident!("{before}"), format_ident!("{after}"));
        let counts = left.iter().filter_map(|variable| {
            let (at, name) = (account.place(*variable), self.name(*variable));
            match account.holders.get(variable)? {
                Holds::Tape(_) => Some(quote!((#at, #name.len()))),
                Holds::Store(_) => Some(quote!((#at, #name.kept()))),
                _ => None,
            }
        });
        let arguments = (before != "frame").then(|| quote!(&[#(#counts),*]));
        let writer = Notes {
            printer: self,
            account,
        };
        let all: Vec<TokenStream> = variables
            .iter()
            .map(|variable| {
                let name = self.name(*variable);
                match self.function.data(*variable).is_reference() {
                    true => writer.of(*variable, &quote!(&*#name)),
                    false => writer.of(*variable, &quote!(&#name)),
                }
            })
            .collect();
        let imports = (!all.is_empty()).then(|| {
            quote! {
                use #runtime::residuals::methods::*;
                let _ = __Methods;
            }
        });
        quote! {
            if let ::core::option::Option::Some(#notes) = #tape.notes() {
                #imports
                #notes.#first(#arguments);
                #(#all)*
                #notes.#last();
            }
        }
    }

    /// The variables of a region that are there when its adjoint starts, other than numbers.
    fn locals(&self, run: &[Statement], rest: &[Statement]) -> Vec<Variable> {
        let mut read = Variables::new();
        rest.iter()
            .for_each(|statement| visit::free_of_statement(statement, &mut read));
        let mut made = Vec::new();
        for statement in run {
            match statement {
                Statement::Checkpoint(
                    Checkpoint::Load { states, .. } | Checkpoint::Restore { states, .. },
                ) => made.extend(states.iter().map(|state| (state.variable, state.owner))),
                Statement::Bind(..)
                | Statement::If { .. }
                | Statement::Match { .. }
                | Statement::Region(_) => {
                    let defined = visit::defines(statement).into_iter();
                    made.extend(defined.map(|variable| (variable, None)));
                }
                _ => {}
            }
        }
        let is_left = |variable: Variable| {
            let is_named = |statement| state::is_named(self.function, statement, variable);
            read.contains(&variable) || !run.iter().any(is_named)
        };
        let is_held = |variable: Variable| {
            let data = self.function.data(variable);
            !data.kind.is_copy()
                && data.kind != Kind::Inactive
                && !data.is_reference()
                && data.hold != Hold::Late
                && is_left(variable)
        };
        made.into_iter()
            .filter(|(variable, owner)| owner.is_some() || is_held(*variable))
            .map(|(variable, _)| variable)
            .collect()
    }
}

/// What ran again in a block, and what comes behind.
fn halves(block: &Block) -> (&[Statement], &[Statement]) {
    let at = |wanted: fn(&Note) -> bool| {
        block
            .statements
            .iter()
            .position(|statement| matches!(statement, Statement::Note(note) if wanted(note)))
    };
    let from = at(|note| matches!(note, Note::Begin { .. })).unwrap_or(0);
    let to = at(|note| matches!(note, Note::Rebuilt { .. })).unwrap_or(from);
    (&block.statements[from..to], &block.statements[to..])
}
