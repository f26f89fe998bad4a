//! Statements and blocks as tokens.

use super::Printer;
use super::span::at_first;
use crate::ir::{Block, Hold, Keeping, Operand, Operator, Statement};
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    /// The statements of a block and its yields as a value.
    pub fn block(&self, block: &Block) -> TokenStream {
        let statements = block
            .statements
            .iter()
            .map(|statement| self.statement(statement, block));
        let value = self.yields(block);
        quote!(#(#statements)* #value)
    }

    /// The statements of a block.
    pub fn statements(&self, block: &Block) -> TokenStream {
        let statements = block
            .statements
            .iter()
            .map(|statement| self.statement(statement, block));
        quote!(#(#statements)*)
    }

    fn statement(&self, statement: &Statement, block: &Block) -> TokenStream {
        let tokens = self.statement_at_attribute(statement, block);
        if self.function.is_of_unknown(statement) {
            // what rustc says of it, it says where the user has it
            return at_first(tokens);
        }
        tokens
    }

    fn statement_at_attribute(&self, statement: &Statement, block: &Block) -> TokenStream {
        let runtime = self.runtime;
        match statement {
            Statement::Bind(variable, operation) => {
                let whole = crate::ir::Place::whole(*variable);
                let value = match operation {
                    crate::ir::Operation::Scalar(formula) if self.has_lanes(&whole) => {
                        self.lanes_of(formula, &self.function.data(*variable).kind)
                    }
                    crate::ir::Operation::Scalar(formula) => {
                        self.formula_of(formula, &self.function.data(*variable).kind)
                    }
                    operation => self.operation(operation),
                };
                let name = self.binding(*variable);
                let is_late = |operand: &Operand| matches!(operand, Operand::Place(place) if place.is_whole() && self.function.data(place.root).hold == Hold::Late);
                if self.function.data(*variable).hold == Hold::Late {
                    if let crate::ir::Operation::ZeroLike(operand @ Operand::Place(late)) =
                        operation
                        && is_late(operand)
                    {
                        let late = self.name(late.root);
                        let zero = self.zero_of(&quote!(&#late));
                        return quote!(let #name = #zero;);
                    }
                    return quote!(let #name = ::core::option::Option::Some(#value););
                }
                let data = self.function.data(*variable);
                match (&data.annotation, &data.kind, operation) {
                    (Some(ty), ..) => quote!(let #name: #ty = #value;),
                    // a number says nothing of its type where a method is called on it
                    (
                        None,
                        crate::ir::Kind::Float(crate::ir::Scalar::Named(ty)),
                        crate::ir::Operation::Scalar(crate::ir::Expression::Number(_)),
                    ) => {
                        let ty = proc_macro2::Ident::new(ty, proc_macro2::Span::call_site());
                        let ty = match &self.lanes {
                            Some(count) if self.has_lanes(&whole) => quote!([#ty; #count]),
                            _ => quote!(#ty),
                        };
                        quote!(let #name: #ty = #value;)
                    }
                    _ => quote!(let #name = #value;),
                }
            }
            Statement::Unpack { pattern, value, .. } => {
                let value = &value.tokens;
                quote!(let #pattern = #value;)
            }
            Statement::Declare(variable) => {
                let data = self.function.data(*variable);
                let name = self.name(*variable);
                match (data.hold, &data.annotation) {
                    (Hold::Late, _) => quote!(let mut #name = ::core::option::Option::None;),
                    (_, Some(ty)) => quote!(let mut #name: #ty;),
                    (_, None) => quote!(let mut #name;),
                }
            }
            Statement::Store(place, operation) => {
                let value = match operation {
                    crate::ir::Operation::Scalar(formula) if self.has_lanes(place) => {
                        let kind = self.function.kind_of(place);
                        self.lanes_of(formula, &kind)
                    }
                    operation => self.operation(operation),
                };
                if place.is_whole() && self.function.data(place.root).hold == Hold::Late {
                    let name = self.name(place.root);
                    return quote!(#name = ::core::option::Option::Some(#value););
                }
                let target = self.target(place);
                quote!(#target = #value;)
            }
            Statement::Update {
                place,
                negative,
                value,
            } => {
                let kind = self.function.kind_of(place);
                let target = self.target(place);
                let update = if self.has_lanes(place) {
                    self.update_lanes(&target, *negative, value, &kind)
                } else {
                    let value = self.formula_of(value, &kind);
                    if *negative {
                        quote!(#target -= #value;)
                    } else {
                        quote!(#target += #value;)
                    }
                };
                match &self.function.data(place.root).asked {
                    Some(flag) => {
                        let flag = crate::ir::print::ident(flag, proc_macro2::Span::call_site());
                        quote!(if #flag { #update })
                    }
                    None => update,
                }
            }
            Statement::Assign(operator, place, argument) => {
                let value = self.argument(argument);
                let target = self.target(place);
                match operator {
                    Operator::Add => quote!(#target += #value;),
                    Operator::Sub => quote!(#target -= #value;),
                    Operator::Mul => quote!(#target *= #value;),
                    Operator::Div => quote!(#target /= #value;),
                    _ => quote!(#target %= #value;),
                }
            }
            Statement::If {
                condition,
                results,
                then,
                otherwise,
            } => self.branch(condition, results, then, otherwise),
            Statement::Match {
                scrutinee,
                results,
                arms,
            } => {
                let scrutinee = match &scrutinee.operand {
                    Operand::Place(place)
                        if place.is_whole()
                            && self.function.data(place.root).is_reference()
                            && scrutinee.borrow != crate::ir::Borrow::None =>
                    {
                        let name = self.name(place.root);
                        if self.function.data(place.root).hold == Hold::Mutable {
                            quote!(&*#name)
                        } else {
                            quote!(#name)
                        }
                    }
                    Operand::Place(place)
                        if scrutinee.borrow == crate::ir::Borrow::None
                            && place.is_whole()
                            && !self.is_reference(place.root) =>
                    {
                        self.moved(&scrutinee.operand)
                    }
                    Operand::Place(place) if scrutinee.borrow == crate::ir::Borrow::None => {
                        self.place(place)
                    }
                    _ => self.argument(scrutinee),
                };
                let arms = arms.iter().map(|arm| {
                    let pattern = &arm.pattern;
                    let guard = arm.guard.iter().map(|guard| {
                        let guard = &guard.tokens;
                        quote!(if #guard)
                    });
                    let body = self.block(&arm.body);
                    quote!(#pattern #(#guard)* => { #body })
                });
                let head = self.head(results);
                quote!(#head match #scrutinee { #(#arms)* };)
            }
            Statement::Loop(a_loop) => self.repeat(a_loop),
            Statement::Region(region) => self.region(region),
            Statement::Checkpoint(checkpoint) => self.checkpoint(checkpoint),
            Statement::Note(note) => self.note(note, block),
            Statement::Effect { tokens, .. } => tokens.clone(),
            Statement::Swap {
                place,
                arguments,
                method,
            } => {
                let place = self.changed(place);
                let method = proc_macro2::Ident::new(method, proc_macro2::Span::call_site());
                let arguments = arguments.iter().map(|argument| &argument.tokens);
                quote!(#place.#method(#(#arguments),*);)
            }
            Statement::Extend(place, operand) => {
                let place = self.changed(place);
                let value = self.yielded(operand);
                quote!(#place.push(#value);)
            }
            Statement::Exchange(one, two) => {
                let (one, two) = (self.place_mut(one), self.place_mut(two));
                quote!(::core::mem::swap(#one, #two);)
            }
            Statement::Abort(value) => {
                let value = &value.tokens;
                let cut = self.cut();
                if self.sweep {
                    quote!(#cut return ::core::option::Option::Some(#value);)
                } else {
                    quote!(return #value;)
                }
            }
            Statement::Diverge(value) => {
                let value = &value.tokens;
                let is_ended = value.to_string().ends_with(';');
                if is_ended {
                    quote!(#value)
                } else {
                    quote!(#value;)
                }
            }
            Statement::Counter(variable) => {
                let name = self.name(*variable);
                quote!(let mut #name = 0_usize;)
            }
            Statement::Count(variable) => {
                let name = self.name(*variable);
                quote!(#name += 1;)
            }
            Statement::Tape(variable) => {
                let name = self.name(*variable);
                let tape = &self.tape;
                quote!(let mut #name = #tape.lend();)
            }
            Statement::Put { value, place, .. } => {
                let (target, value) = (self.target(place), self.name(*value));
                quote!(#target = #value;)
            }
            Statement::Push(tape, values) => {
                let tape = self.name(*tape);
                let values = self.kept(values, block);
                quote!(#tape.push(#values);)
            }
            Statement::Pop(tape, values) => {
                let tape = self.name(*tape);
                let pattern = self.pattern(values);
                quote!(let #pattern = #runtime::pop(&mut #tape);)
            }
            Statement::Slot(variable) => {
                let name = self.name(*variable);
                quote!(let mut #name = ::core::option::Option::None;)
            }
            Statement::Keep(slot, values) => {
                let slot = self.name(*slot);
                let values = self.kept(values, block);
                quote!(#slot = ::core::option::Option::Some(#values);)
            }
            Statement::Kept(slot, values) => {
                let slot = self.name(*slot);
                let pattern = self.pattern(values);
                quote!(let #pattern = #runtime::kept(&mut #slot);)
            }
            Statement::Accumulate(place, operand) => {
                let into = self.place_mut(place);
                let from = match operand {
                    Operand::Place(place) => self.place_ref(place),
                    Operand::Opaque(opaque) => {
                        let tokens = &opaque.tokens;
                        quote!(&#tokens)
                    }
                };
                quote!(#runtime::accumulate(#into, #from);)
            }
            Statement::AssignRule {
                name,
                result,
                arguments,
                place,
                more,
            } => {
                let path: TokenStream = name.parse().unwrap_or_default();
                let arguments = arguments
                    .iter()
                    .map(|argument| self.rule_argument(argument));
                let more = more.iter().map(|argument| self.rule_argument(argument));
                let place = self.place_mut(place);
                let head = result.iter().map(|variable| {
                    let name = self.name(*variable);
                    quote!(let #name =)
                });
                quote!(#(#head)* #runtime::#path(#(#arguments,)* #place #(, #more)*);)
            }
            Statement::Rows(variable) => {
                let (tape, name) = (&self.tape, self.name(*variable));
                quote!(let mut #name = #tape.lend_rows();)
            }
            Statement::KeepRow(row) => {
                let rows = self.name(row.rows);
                let (own, place) = (self.name(row.place.root), self.place_ref(&row.place));
                match (row.by, &row.needless) {
                    (Keeping::Lend, _) => quote!(let mut #own = #rows.lend(#place);),
                    (Keeping::HandOver, _) => quote!(#rows.hand_over(#own);),
                    (Keeping::Copy, Some(needless)) => {
                        quote!(#rows.keep_unless(#needless, #place);)
                    }
                    (Keeping::Copy, None) => quote!(#rows.keep(#place);),
                }
            }
            Statement::Back(kept, rows) => {
                let (kept, rows) = (self.name(*kept), self.name(*rows));
                quote!(let #kept = #rows.back();)
            }
            Statement::Lifted {
                name,
                results,
                arguments,
                place,
            } => self.lifted(name, results.as_ref(), arguments, place.as_ref()),
            Statement::Reverse {
                value: Some(value),
                call,
                seed,
                slots,
                ..
            } => {
                let (value, both) = (self.name(*value), self.together(call, seed.as_ref(), slots));
                quote!(let #value = #both;)
            }
            Statement::Reverse {
                value: None,
                call,
                seed,
                slots,
                tangents,
            } => self.reverse(call, seed.as_ref(), slots, tangents.as_ref()),
            Statement::Tangent {
                call,
                result,
                directions,
            } => self.tangent(call, result.as_ref(), directions),
        }
    }

    /// A place whose method changes it.
    fn changed(&self, place: &crate::ir::Place) -> TokenStream {
        match self.accessors(place, true) {
            Some(reference) => reference,
            None => self.place(place),
        }
    }

    /// A place on the left of an assignment.
    fn target(&self, place: &crate::ir::Place) -> TokenStream {
        if self.function.data(place.root).hold == Hold::Late {
            let place = self.place_mut(place);
            return quote!(*#place);
        }
        if let Some(reference) = self.accessors(place, true) {
            return quote!(*#reference);
        }
        let tokens = self.place(place);
        // no parentheses around a whole assignment target
        if place.is_whole() && self.function.data(place.root).is_reference() {
            let name = self.name(place.root);
            return quote!(*#name);
        }
        tokens
    }
}
