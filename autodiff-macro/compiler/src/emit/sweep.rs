//! `sweep`: both sweeps in one body, so that residuals of any type pass between them without a type being written; two
//! constants say which of them run. In second order (`sweep_tangent`) every value has its tangent beside it.

use super::Companions;
use super::Printer;
use super::notes::Account;
use crate::ir::Block;
use crate::ir::print::ident;
use crate::ir::signature::Wrap;
use crate::transform::reverse::Sweeps;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The names of a sweep's own parameters and locals.
pub struct Names {
    /// The tape.
    pub tape: Ident,
    /// The value.
    pub value: Ident,
    /// The cotangent of the result.
    pub seed: Ident,
    /// Its tangent, in second order.
    pub seed_dot: Ident,
    /// Whether the forward sweep runs.
    pub forward_on: Ident,
    /// Whether the reverse sweep runs.
    pub reverse_on: Ident,
    /// The slots of the cotangents.
    pub slots: Vec<Ident>,
    /// The slots of their tangents, in second order.
    pub slot_dots: Vec<Ident>,
}

impl Names {
    /// The constants that say which sweep runs, as generic parameters.
    pub fn switches(&self) -> [TokenStream; 2] {
        [&self.forward_on, &self.reverse_on].map(|name| quote!(const #name: bool))
    }
}

/// What a body yields, as a value; with `dots`, the values and their tangents as a pair.
pub fn yielded(printer: &Printer<'_>, body: &Block, dots: bool) -> TokenStream {
    let yields: Vec<TokenStream> = body
        .yields
        .iter()
        .map(|operand| printer.yielded(operand))
        .collect();
    let pack = |values: &[TokenStream]| match values {
        [one] => one.clone(),
        more => quote!((#(#more),*)),
    };
    if !dots {
        return pack(&yields);
    }
    let (values, dots) = yields.split_at(yields.len() / 2);
    let (value, dot) = (pack(values), pack(dots));
    quote!((#value, #dot))
}

impl Companions<'_> {
    /// The names of a sweep's own parameters and locals.
    pub fn sweep_names(&self) -> Names {
        Names {
            tape: self.free_name("tape"),
            value: self.free_name("value"),
            seed: self.free_name("seed"),
            seed_dot: self.free_name("seed_dot"),
            forward_on: self.free_name("FORWARD"),
            reverse_on: self.free_name("REVERSE"),
            slots: self.slot_names("slot"),
            slot_dots: self.slot_dot_names(),
        }
    }

    /// Both sweeps in one body.
    pub fn sweep(&self) -> TokenStream {
        let runtime = &self.runtime;
        let names = self.sweep_names();
        let Names {
            tape,
            value,
            seed,
            forward_on,
            reverse_on,
            slots: slot_names,
            ..
        } = &names;
        let name = self.name("sweep");
        let generics = self.generics(&[], &names.switches());
        let predicates = self.predicates();
        let parameters = self.called_parameters();
        let slots = self.slot_parameters(slot_names);
        let result = &self.signature.result;
        let seed_type = self.signature.value.owned(runtime);
        let used = self.used();
        let body = match self
            .derived
            .filter(|derived| self.lanes.is_none() || derived.lanes.1)
        {
            Some(derived) => self.derived_sweep(&derived.sweeps, &names),
            _ if self.lanes.is_some() => self.sweep_by_lane(&names),
            None if self.refused => self.nothing(),
            None => self.sweep_by_rule(slot_names, value, seed, tape, forward_on, reverse_on),
        };
        let start = if self.refused {
            TokenStream::new()
        } else {
            quote!(let mut #value = ::core::option::Option::None;)
        };
        quote! {
            #[doc(hidden)]
            #[inline]
            fn #name #generics(#(#parameters,)* #tape: &mut #runtime::Tape, #seed: ::core::option::Option<#seed_type>, #(#slots),*) -> ::core::option::Option<#result> #predicates {
                #used
                use #runtime::methods::*;
                let _ = __Methods;
                #start
                #body
            }
        }
    }

    /// The statements of both sweeps.
    pub fn derived_sweep(&self, sweeps: &Sweeps, names: &Names) -> TokenStream {
        let Names {
            tape,
            value,
            forward_on,
            reverse_on,
            ..
        } = names;
        let mut printer = self.printer(&sweeps.function, &sweeps.read_back, Some(tape.clone()));
        let mark = self.free_name("mark");
        let marked = if self.signature.wrap != Wrap::None
            && (calls_forward(&sweeps.forward) || calls_forward(&sweeps.reverse))
        {
            printer.mark = Some(mark.clone());
            quote!(let #mark = #tape.mark();)
        } else {
            TokenStream::new()
        };
        let regions = has_regions(&sweeps.reverse);
        if sweeps.dots.is_none() && self.lanes.is_none() && (regions || !sweeps.frame.is_empty()) {
            let notes = self.free_name("notes");
            printer.account = Some(Account::new(sweeps, &self.signature.name, notes));
        }
        let items = &sweeps.function.items;
        let statements = printer.statements(&sweeps.forward);
        let yielded = yielded(&printer, &sweeps.forward, sweeps.dots.is_some());
        let wrapped = self.wrapped(&yielded);
        let frame: Vec<_> = sweeps
            .frame
            .iter()
            .map(|variable| printer.name(*variable))
            .collect();
        let frame_patterns: Vec<_> = sweeps
            .frame
            .iter()
            .map(|variable| {
                let name = printer.name(*variable);
                if sweeps.function.data(*variable).mutable {
                    quote!(mut #name)
                } else {
                    quote!(#name)
                }
            })
            .collect();
        let arrive = if sweeps.forward.diverges {
            quote!(#statements)
        } else {
            let kept = if frame.is_empty() {
                TokenStream::new()
            } else {
                quote!((#(#frame,)*))
            };
            quote! { #statements #value = ::core::option::Option::Some(#wrapped); #kept }
        };
        let opened = self.opened(sweeps, names);
        let lengths = self.final_lengths(sweeps);
        let seeds = self.seeds(sweeps, &printer, names);
        let reverse = printer.statements(&sweeps.reverse);
        let closed = self.closed(sweeps, &printer, names);
        let notes = if frame.is_empty() {
            TokenStream::new()
        } else {
            printer.frame_notes()
        };
        let (enter, leave) = self.entering(&printer, names, regions, !frame.is_empty());
        let fields = printer.field_traits();
        let halves = if frame.is_empty() && !sweeps.forward.diverges {
            quote! {
                #marked
                if #forward_on { #arrive }
                if !#reverse_on {
                    return #value;
                }
            }
        } else {
            quote! {
                #marked
                let (#(#frame_patterns,)*) = if #forward_on { #arrive } else { #tape.take() };
                if !#reverse_on {
                    #notes
                    #tape.put((#(#frame,)*));
                    return #value;
                }
            }
        };
        let joint = self.joint.as_ref().and_then(|joint| {
            let of_this_order = match &sweeps.dots {
                None => Some(&joint.sweeps),
                Some(_) => joint.second.as_ref(),
            };
            of_this_order.map(|sweeps| self.joint_sweep(joint, sweeps, names))
        });
        quote! {
            #(#items)*
            #joint
            #fields
            #halves
            #enter
            #seeds
            #opened
            #(#lengths)*
            #reverse
            #closed
            #leave
            #value
        }
    }

    /// What says that the reverse half begins and ends, for the notes: where the frame comes off the tape, or where there are
    /// regions that run again.
    fn entering(
        &self,
        printer: &Printer<'_>,
        names: &Names,
        regions: bool,
        has_frame: bool,
    ) -> (TokenStream, TokenStream) {
        let (tape, forward_on) = (&names.tape, &names.forward_on);
        if printer.account.is_none() {
            return Default::default();
        }
        if regions {
            let has_kept = if has_frame {
                quote!(!#forward_on)
            } else {
                quote!(false)
            };
            (quote!(#tape.enter(#has_kept);), quote!(#tape.leave();))
        } else {
            (
                quote!(if !#forward_on { #tape.enter(true); }),
                quote!(if !#forward_on { #tape.leave(); }),
            )
        }
    }

    /// The cotangent of the result and, in second order, its tangent.
    pub fn seeds(&self, sweeps: &Sweeps, printer: &Printer<'_>, names: &Names) -> TokenStream {
        let runtime = &self.runtime;
        let dot = sweeps.dots.as_ref().and_then(|dots| dots.seed);
        let pairs = [(sweeps.seed, &names.seed), (dot, &names.seed_dot)];
        let seeds = pairs.into_iter().filter_map(|(variable, given)| {
            let name = printer.name(variable?);
            Some(quote!(let #name = #runtime::given(#given);))
        });
        quote!(#(#seeds)*)
    }

    /// Opens the slots of the reverse sweep.
    pub fn opened(&self, sweeps: &Sweeps, names: &Names) -> TokenStream {
        let runtime = &self.runtime;
        let mut tokens = TokenStream::new();
        for (at, parameter) in self.signature.parameters.iter().enumerate() {
            let Some(bar) = &sweeps.bars[at] else {
                continue;
            };
            if bar.local {
                continue;
            }
            let plain = parameter.name.trim_start_matches("r#");
            let ty = parameter.form.buffer(runtime);
            let zero = self.zero(at, &self.primal_reference(parameter));
            let dot = sweeps.dots.as_ref().and_then(|dots| dots.bars[at]);
            let pairs = [
                (Some(bar.variable), &names.slots[at], "own"),
                (dot, &names.slot_dots[at], "dot_own"),
            ];
            for (variable, slot, suffix) in pairs {
                let Some(variable) = variable else { continue };
                let name = ident(&sweeps.function.data(variable).name, Span::call_site());
                let own = self.free_name(&format!("{plain}_{suffix}"));
                let mut open = quote!(open);
                let flag = &sweeps.function.data(variable).asked;
                if let Some(flag) = flag {
                    let flag = ident(flag, Span::call_site());
                    tokens.extend(quote!(let #flag = #runtime::is_asked(&#slot);));
                    open = quote!(open_if_asked);
                }
                tokens.extend(quote! {
                    let mut #own = ::core::option::Option::None;
                    let #name: &mut #ty = #runtime::#open(&mut #slot, &mut #own, || #zero);
                });
                // rustc then checks one bound for both
                if let Some(length) = parameter.slice_length() {
                    let cut = quote!(&mut #name[..#length]);
                    let cut = match flag {
                        Some(flag) => {
                            let flag = ident(flag, Span::call_site());
                            quote!(if #flag { #cut } else { #name })
                        }
                        None => cut,
                    };
                    tokens.extend(quote!(let #name = #cut;));
                }
            }
        }
        tokens
    }

    /// Adds local cotangents to their slots and gives the tapes back.
    pub fn closed(&self, sweeps: &Sweeps, printer: &Printer<'_>, names: &Names) -> TokenStream {
        let runtime = &self.runtime;
        let mut tokens = TokenStream::new();
        for (at, bar) in sweeps.bars.iter().enumerate() {
            let Some(bar) = bar.filter(|bar| bar.local && bar.used) else {
                continue;
            };
            let dot = sweeps.dots.as_ref().and_then(|dots| dots.bars[at]);
            let pairs = [
                (Some(bar.variable), &names.slots[at]),
                (dot, &names.slot_dots[at]),
            ];
            for (variable, slot) in pairs {
                let Some(variable) = variable else { continue };
                let name = printer.name(variable);
                tokens.extend(quote!(#runtime::add(&mut #slot, #name);));
            }
        }
        let tape = &printer.tape;
        for variable in sweeps
            .tapes
            .iter()
            .filter(|tape| sweeps.frame.contains(tape))
        {
            let name = printer.name(*variable);
            tokens.extend(quote!(#tape.give_back(#name);));
        }
        tokens
    }
}

/// Whether checkpointed regions run again in the block.
fn has_regions(block: &Block) -> bool {
    block.statements.iter().any(|statement| {
        matches!(statement, crate::ir::Statement::Note(_))
            || crate::ir::visit::blocks(statement)
                .into_iter()
                .any(has_regions)
    })
}

/// Whether a call in the block fills the tape.
fn calls_forward(block: &crate::ir::Block) -> bool {
    block.statements.iter().any(|statement| {
        let own = match statement {
            crate::ir::Statement::Tangent { call, .. } => call.half == crate::ir::Half::Forward,
            crate::ir::Statement::Bind(_, crate::ir::Operation::Call(call))
            | crate::ir::Statement::Store(_, crate::ir::Operation::Call(call)) => {
                call.half == crate::ir::Half::Forward
            }
            _ => false,
        };
        own || crate::ir::visit::blocks(statement)
            .into_iter()
            .any(calls_forward)
    })
}
