//! The tangents of calls.

use super::{Forward, second};
use crate::ir::function_value::{FunctionValue, Source};
use crate::ir::{Call, Kind, Operand, Place, Statement, Tangents, Variable};
use proc_macro2::Span;

impl Forward {
    pub fn call(&mut self, variable: Variable, call: &Call) {
        let active = self.is_active(variable);
        let dot = if active {
            self.dot(variable)
        } else {
            self.function
                .fresh("unused_dot", Kind::Unknown, false, Span::call_site())
        };
        let directions = self.directions(call);
        let mut call = call.clone();
        for function in &mut call.functions {
            self.function_value(function);
        }
        self.push(Statement::Tangent {
            call,
            result: Some((variable, dot)),
            directions,
        });
    }

    /// The body of a closure that is passed, with its tangent.
    fn function_value(&mut self, value: &mut FunctionValue) {
        let captured = value.captured();
        let Source::Closure(closure) = &mut value.source else {
            return;
        };
        closure.dots = captured
            .into_iter()
            .map(|variable| Place::whole(self.dot(variable)))
            .collect();
        closure.function.names = self.function.names.clone();
        let pushforward = super::forward(&closure.function);
        self.function.names = pushforward.function.names.clone();
        closure.pushforward = Some(Box::new(pushforward));
    }

    /// The sweeps of a closure that is passed, with their tangents.
    fn function_again(&mut self, value: &mut FunctionValue) {
        self.function_value(value);
        let Source::Closure(closure) = &mut value.source else {
            return;
        };
        let bars = closure.bars.iter();
        closure.bar_dots = bars.map(|bar| self.dot_place(bar)).collect();
        for (variable, kept) in closure.kept.clone() {
            if self.is_active(variable) {
                let dot = self.dot(variable);
                let kept_dot = self.dot_operand(&kept);
                closure.kept.push((dot, kept_dot));
            }
        }
        let Some(sweeps) = &mut closure.sweeps else {
            return;
        };
        sweeps.function.names = self.function.names.clone();
        let second = second(sweeps, closure.function.variables.len());
        self.function.names = second.function.names.clone();
        closure.second = Some(Box::new(second));
    }

    /// The tangents of the arguments; nothing for inactive ones.
    fn directions(&mut self, call: &Call) -> Vec<Option<Operand>> {
        call.arguments
            .iter()
            .map(|argument| match &argument.operand {
                Operand::Place(place) if self.is_active_operand(&argument.operand) => {
                    Some(Operand::Place(self.dot_place(place)))
                }
                _ => None,
            })
            .collect()
    }

    /// The reverse half of a call, and its tangent.
    pub fn back(&mut self, call: &Call, seed: Option<&Operand>, slots: &[Option<Place>]) {
        let directions = self.directions(call);
        let seed_dot = seed.map(|seed| self.dot_operand(seed));
        let slot_dots = slots
            .iter()
            .map(|slot| slot.as_ref().map(|slot| self.dot_place(slot)))
            .collect();
        let mut call = call.clone();
        for function in &mut call.functions {
            self.function_again(function);
        }
        self.push(Statement::Reverse {
            value: None,
            call,
            seed: seed.cloned(),
            slots: slots.to_vec(),
            tangents: Some(Tangents {
                directions,
                seed: seed_dot,
                slots: slot_dots,
            }),
        });
    }
}
