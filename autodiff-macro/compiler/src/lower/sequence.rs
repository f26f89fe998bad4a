//! Methods of slices and `Vec`s, and `std::mem`.

use super::{Lowerer, Value, exit};
use crate::diagnostics::codes::Code;
use crate::ir::{Argument, Borrow, Expression, Kind, Operand, Operation, Place, Projection, Statement};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

impl Lowerer<'_> {
    /// A method of a sequence that gives a value.
    pub fn sequence_value(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let name = call.method.to_string();
        match name.as_str() {
            "to_vec" | "to_owned" | "clone" if call.args.is_empty() => {
                let (place, _) = self.place(&call.receiver)?;
                let kind = self.kind_of_place(&place);
                if kind.is_float() {
                    return Some(self.value_at(place, Borrow::None));
                }
                let active = self.function.data(place.root).varied && !kind.is_inactive();
                Some(self.temporary(Operation::Adapt { method: name, argument: Operand::Place(place) }, kind, active, call.span()))
            }
            "unwrap" => {
                let Expr::MethodCall(inner) = &*call.receiver else { return None };
                if inner.method != "pop" {
                    return None;
                }
                let place = self.sequence_place(&inner.receiver)?;
                let kind = match self.kind_of_place(&place) {
                    Kind::Sequence(element) => *element,
                    _ => Kind::Unknown,
                };
                let active = self.function.data(place.root).varied && !kind.is_inactive();
                Some(self.temporary(Operation::Pop(place), kind, active, call.span()))
            }
            _ => None,
        }
    }

    /// A method of a sequence as a statement. False, if this is none.
    pub fn sequence_statement(&mut self, call: &ExprMethodCall) -> bool {
        let name = call.method.to_string();
        const KNOWN: &[&str] = &["swap", "reverse", "rotate_left", "rotate_right", "push", "fill", "copy_from_slice", "clone_from_slice", "extend_from_slice"];
        if !KNOWN.contains(&name.as_str()) {
            return false;
        }
        let Some((place, _)) = self.place(&call.receiver) else { return false };
        let kind = self.kind_of_place(&place);
        if !matches!(kind, Kind::Sequence(_)) {
            return false;
        }
        match name.as_str() {
            "swap" | "reverse" | "rotate_left" | "rotate_right" => {
                let arguments = call.args.iter().map(|argument| self.settled(argument)).collect();
                self.push(Statement::Swap { place, arguments, method: name });
            }
            "push" => {
                let value = self.expression(&call.args[0]);
                if value.active {
                    self.make_varied(place.root);
                }
                self.learn_element(&place, &value.kind);
                let operand = self.owned(value, call.span());
                self.push(Statement::Extend(place, operand));
            }
            "fill" => {
                let value = self.expression(&call.args[0]);
                let value = self.copied(value, call.span());
                if value.active {
                    self.make_varied(place.root);
                }
                let length = self.length_of(&place);
                self.counted_loop(&length, None, |lowerer, at| {
                    let operation = lowerer.copy_of(&value);
                    lowerer.push(Statement::Store(place.then(Projection::Index(at)), operation));
                });
            }
            _ => {
                let before = self.current().len();
                let Some((source, _)) = self.place(&call.args[0]) else {
                    self.current().truncate(before);
                    let value = self.expression(&call.args[0]);
                    let value = self.held(value, call.span());
                    if let Operand::Place(source) = value.operand {
                        self.copy_elements(&place, source, name == "extend_from_slice");
                    }
                    return true;
                };
                self.copy_elements(&place, source, name == "extend_from_slice");
            }
        }
        true
    }

    fn copy_of(&mut self, value: &Value) -> Operation {
        if value.kind.is_float() {
            Operation::Scalar(Expression::Operand(value.operand.clone()))
        } else {
            match &value.operand {
                Operand::Opaque(opaque) => Operation::Opaque(opaque.clone()),
                operand => Operation::Copy(Argument { borrow: Borrow::None, operand: operand.clone(), active: value.active }),
            }
        }
    }

    fn copy_elements(&mut self, into: &Place, source: Place, extend: bool) {
        if self.function.data(source.root).varied {
            self.make_varied(into.root);
        }
        let kind = self.kind_of_place(&source);
        if let Kind::Sequence(element) = &kind {
            self.learn_element(into, element);
        }
        let length = self.length_of(&source);
        if !extend {
            let target = self.length_of(into);
            let tokens = self.compose("assert_eq!({}, {}, \"copy_from_slice: the slices have different lengths\");", &[&target, &length]);
            self.push(Statement::Effect { tokens: tokens.tokens, reads: tokens.reads, writes: Vec::new() });
        }
        self.counted_loop(&length, None, |lowerer, at| {
            let value = lowerer.value_at(source.then(Projection::Index(at.clone())), Borrow::None);
            if extend {
                lowerer.push(Statement::Extend(into.clone(), value.operand));
            } else {
                let operation = lowerer.copy_of(&value);
                lowerer.push(Statement::Store(into.then(Projection::Index(at)), operation));
            }
        });
    }

    /// A `Vec` whose elements were unknown gets their kind.
    fn learn_element(&mut self, place: &Place, kind: &Kind) {
        if place.is_whole()
            && let Kind::Sequence(element) = &self.function.data(place.root).kind
            && **element == Kind::Unknown
        {
            self.function.variables[place.root.0].kind = Kind::Sequence(Box::new(kind.clone()));
        }
    }

    /// `std::mem::swap`, `replace`, `take`, and `std::array::from_fn`.
    pub fn memory_call(&mut self, segments: &[String], call: &ExprCall) -> Option<Value> {
        let last = segments.last()?.as_str();
        let is_memory = segments.len() >= 2 && segments[segments.len() - 2] == "mem";
        match last {
            "swap" if is_memory && call.args.len() == 2 => {
                let (one, _) = self.place(&call.args[0])?;
                let (two, _) = self.place(&call.args[1])?;
                if self.function.data(one.root).varied || self.function.data(two.root).varied {
                    self.make_varied(one.root);
                    self.make_varied(two.root);
                }
                let kind = self.kind_of_place(&one);
                if kind.is_float() {
                    let first = self.value_at(one.clone(), Borrow::None);
                    let first = self.copied(first, call.span());
                    self.push(Statement::Store(one, Operation::Scalar(Expression::Operand(Operand::Place(two.clone())))));
                    self.push(Statement::Store(two, Operation::Scalar(Expression::Operand(first.operand))));
                } else {
                    self.push(Statement::Exchange(one, two));
                }
                Some(Value { operand: Operand::Opaque(exit::literal("()")), kind: Kind::Unit, active: false, borrow: Borrow::None })
            }
            "replace" | "take" if is_memory => {
                let (place, _) = self.place(&call.args[0])?;
                let old = self.value_at(place.clone(), Borrow::None);
                if !old.kind.is_float() {
                    return Some(self.refuse(Code::UnknownCallee, call, format!("`mem::{last}` of anything but a float cannot be followed")));
                }
                let old = self.copied(old, call.span());
                let new = match call.args.iter().nth(1) {
                    Some(new) => self.expression(new),
                    None => self.number(0.0, old.kind.clone(), call.span()),
                };
                if new.active {
                    self.make_varied(place.root);
                }
                let operation = self.copy_of(&new);
                self.push(Statement::Store(place, operation));
                Some(old)
            }
            _ => None,
        }
    }
}
