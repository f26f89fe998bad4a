//! The adjoints of calls.

use super::Reverse;
use super::repeat::forward_half;
use crate::analysis::extent;
use crate::ir::visit::Variables;
use crate::ir::{
    Argument, Borrow, Call, Callee, Half, Hold, Kind, Lent, Operand, Operation, Place, Projection,
    Statement, Variable,
};
use proc_macro2::TokenStream;

impl Reverse<'_> {
    /// A call: its forward half in the forward sweep, its reverse half in the reverse sweep, where anything comes back.
    pub fn call(
        &mut self,
        result: Option<Variable>,
        call: &Call,
        operation: &Operation,
        own: &Variables,
        emit: impl FnOnce(Operation) -> Statement,
    ) -> Vec<Statement> {
        let seed = result.and_then(|variable| self.cotangent(variable));
        let mut touched = seed.is_some();
        for argument in &call.arguments {
            if argument.borrow.is_mutable()
                && argument.active
                && let Operand::Place(place) = &argument.operand
            {
                touched |= self.is_touched(place.root);
            }
        }
        let any = call.carries(|operand| self.is_active_operand(operand));
        if !touched || !any {
            return vec![emit(operation.clone())];
        }
        if let Some(statements) = self.linear(result, call, own) {
            return statements;
        }
        let seed = match seed {
            Some(seed) => Some(seed),
            None => result.map(|variable| {
                // nothing flows back through the value, but something through a `&mut` argument
                let zero = self.fresh_bar("zero_bar", Kind::Unknown);
                self.out(Statement::Bind(
                    zero,
                    Operation::ZeroLike(Operand::Place(Place::whole(variable))),
                ));
                Operand::Place(Place::whole(zero))
            }),
        };
        let mut slots = Vec::new();
        let mut later = Vec::new();
        let mut again = Vec::new();
        let mut roots: Vec<Variable> = Vec::new();
        let mut functions = call.functions.clone();
        let mut behind = Vec::new();
        for (at, argument) in call.arguments.iter().enumerate() {
            if functions.iter().any(|function| function.argument == at) {
                again.push(argument.clone());
                slots.push(None);
                continue;
            }
            again.push(if matches!(call.callee, Callee::Value(..)) {
                self.again_in_one(argument, own)
            } else if let Some((kept, copy)) = self.resized(argument) {
                self.define_now(kept, own);
                behind.push(Statement::Bind(kept, copy));
                Argument {
                    operand: Operand::Place(Place::whole(kept)),
                    ..argument.clone()
                }
            } else {
                self.again(argument, own)
            });
            let Operand::Place(place) = &argument.operand else {
                slots.push(None);
                continue;
            };
            if !self.is_active_operand(&argument.operand) {
                slots.push(None);
                continue;
            }
            self.live(place.root);
            let bar = self.bar_place(place);
            if roots.contains(&bar.root) && !argument.borrow.is_mutable() {
                // the same variable twice: one cotangent goes through a temporary
                let temporary = self.function.fresh(
                    &format!("{}_part", self.function.data(bar.root).name.clone()),
                    self.kind_of(place),
                    true,
                    proc_macro2::Span::call_site(),
                );
                self.out(Statement::Bind(
                    temporary,
                    Operation::ZeroLike(argument.operand.clone()),
                ));
                later.push(Statement::Accumulate(
                    bar,
                    Operand::Place(Place::whole(temporary)),
                ));
                slots.push(Some(Place::whole(temporary)));
                continue;
            }
            roots.push(bar.root);
            slots.push(Some(bar));
        }
        for function in &mut functions {
            let argument = &mut again[function.argument];
            self.function_again(function, argument, own);
            self.function_value(function, &mut roots, &mut later);
        }
        let lent = self.lent(call, &again);
        let back = Call {
            lent,
            arguments: again,
            functions,
            half: Half::Primal,
            ..call.clone()
        };
        self.out(Statement::Reverse {
            value: None,
            call: back,
            seed,
            slots,
            tangents: None,
        });
        later.into_iter().for_each(|statement| self.out(statement));
        let mut statements = vec![emit(forward_half(operation))];
        statements.append(&mut behind);
        statements
    }

    /// What is lent of a sequence that grows or shrinks elsewhere: a name for what the call leaves behind, which the reverse half gets.
    fn resized(&mut self, argument: &Argument) -> Option<(Variable, Operation)> {
        let Operand::Place(place) = &argument.operand else {
            return None;
        };
        let (place, kind) = (place.clone(), self.kind_of(place));
        if argument.borrow != Borrow::Mutable
            || !extent::is_resized(&self.function.body, place.root)
        {
            return None;
        }
        let method = if self.is_part(&place) {
            "to_vec"
        } else {
            "clone"
        };
        let kept = self.fresh(&place_name(&self.function, &place), kind);
        self.function.variables[kept.0].mutable = true;
        let copy = Operation::Adapt {
            method: method.to_string(),
            argument: Operand::Place(place),
        };
        Some((kept, copy))
    }

    /// The arguments that are copied only as the callee may take them by `&`.
    fn lent(&self, call: &Call, again: &[Argument]) -> Vec<Lent> {
        let Callee::Function(path) = &call.callee else {
            return Vec::new();
        };
        if !self.options.has("lent") || self.options.hvp {
            return Vec::new();
        }
        let pairs = call.arguments.iter().zip(again).enumerate().take(64);
        pairs
            .filter_map(|(argument, (given, copied))| {
                let (Operand::Place(place), Operand::Place(copy)) =
                    (&given.operand, &copied.operand)
                else {
                    return None;
                };
                let passed_on = given.borrow == Borrow::Lent
                    && copy.root != place.root
                    && self.function.data(place.root).hold == Hold::Mutable
                    && self.is_slice(place.root);
                let fact = format!("::SLICES & {} != 0", 1u64 << argument);
                let mut changes = path.clone();
                changes.extend(fact.parse::<TokenStream>().unwrap_or_default());
                passed_on.then(|| Lent {
                    argument,
                    place: place.clone(),
                    changes,
                })
            })
            .collect()
    }

    /// An argument as the reverse half gets it: its value at the call.
    pub fn again(&mut self, argument: &Argument, own: &Variables) -> Argument {
        match argument.borrow {
            Borrow::Mutable => return argument.clone(),
            Borrow::Lent => {
                // the callee may take it by `&` and rely on it: it gets the content at the call
                let operand = self.primal(&argument.operand, own);
                if let Operand::Place(place) = &operand {
                    self.function.variables[place.root.0].mutable = true;
                }
                return Argument {
                    operand,
                    ..argument.clone()
                };
            }
            _ => {}
        }
        Argument {
            operand: self.primal(&argument.operand, own),
            ..argument.clone()
        }
    }
}

pub fn argument(borrow: Borrow, operand: Operand) -> Argument {
    Argument {
        borrow,
        operand,
        active: true,
    }
}

/// A name for a kept part of a place: `x_i`.
pub fn place_name(function: &crate::ir::Function, place: &Place) -> String {
    let name = function
        .data(place.root)
        .name
        .trim_start_matches("r#")
        .to_string();
    let fields: Vec<String> = place
        .path
        .iter()
        .filter_map(|step| match step {
            Projection::Field(field) if field.parse::<usize>().is_err() => {
                Some(field.trim_start_matches("r#").to_string())
            }
            _ => None,
        })
        .collect();
    let mut parts = vec![name];
    parts.extend(fields);
    format!("{}_kept", parts.join("_"))
}
