//! `std::mem::swap`, `replace`, `take`, and `std::array::from_fn`.

use super::super::iterator::unit;
use super::super::names::Meaning;
use super::super::{Lowerer, Value, exit};
use crate::diagnostics::codes::Code;
use crate::ir::{Borrow, Expression, Kind, Operand, Operation, Place, Statement};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall};

impl Lowerer<'_> {
    /// A function of the standard library that moves values. Nothing, if this is none.
    pub fn memory_call(&mut self, segments: &[String], call: &ExprCall) -> Option<Value> {
        let last = segments.last()?.as_str();
        let module = segments
            .len()
            .checked_sub(2)
            .map(|at| segments[at].as_str());
        let is_memory = module == Some("mem") || module.is_none() && self.meaning(last).is_none() && call.args.iter().all(|argument| matches!(argument, Expr::Reference(reference) if reference.mutability.is_some()));
        match last {
            "from_fn" if module == Some("array") => self.array_from_function(call),
            "swap" if is_memory && call.args.len() == 2 => {
                let (one, _) = self.place(&call.args[0])?;
                let (two, _) = self.place(&call.args[1])?;
                // two references change places: the contents do instead, which nobody may see by other names
                if [&call.args[0], &call.args[1]]
                    .into_iter()
                    .any(|argument| self.is_reference_name(argument))
                    && ![&one, &two]
                        .into_iter()
                        .all(|place| self.is_seen_through_one_name(place))
                {
                    return Some(self.refuse(Code::Reference, call, "two references are swapped, and what they refer to is read by its own name too"));
                }
                if self.function.data(one.root).varied || self.function.data(two.root).varied {
                    self.make_varied(one.root);
                    self.make_varied(two.root);
                }
                self.exchange(one, two, call.span());
                Some(unit())
            }
            "replace" if module == Some("mem") && call.args.len() == 2 => {
                let (place, _) = self.place(&call.args[0])?;
                let new = self.expression(&call.args[1]);
                Some(self.replaced(place, new, call.span()))
            }
            "take" if module == Some("mem") && call.args.len() == 1 => {
                let (place, _) = self.place(&call.args[0])?;
                let kind = self.kind_of_place(&place);
                let new = if kind.is_float() {
                    self.number(0.0, kind, call.span())
                } else {
                    Value {
                        operand: Operand::Opaque(exit::literal(
                            "::core::default::Default::default()",
                        )),
                        kind,
                        active: false,
                        borrow: Borrow::None,
                    }
                };
                Some(self.replaced(place, new, call.span()))
            }
            _ => None,
        }
    }

    /// `option.take()`. What is no `Option` cannot be given `None`, and rustc says so.
    pub fn taken_option(&mut self, call: &syn::ExprMethodCall) -> Option<Value> {
        if call.method != "take" || !call.args.is_empty() {
            return None;
        }
        let (place, _) = self.place(&call.receiver)?;
        let kind = self.kind_of_place(&place);
        if kind != Kind::Unknown || !self.function.data(place.root).varied {
            return None;
        }
        let none = Value {
            operand: Operand::Opaque(exit::literal("::core::option::Option::None")),
            kind,
            active: false,
            borrow: Borrow::None,
        };
        Some(self.replaced(place, none, call.span()))
    }

    /// `&mut name` of a name that is itself a reference.
    fn is_reference_name(&self, argument: &Expr) -> bool {
        let Expr::Reference(reference) = argument else {
            return false;
        };
        let Expr::Path(path) = &*reference.expr else {
            return false;
        };
        let Some(name) = path.path.get_ident() else {
            return false;
        };
        match self.meaning(&name.to_string()) {
            Some(Meaning::Alias(_, borrow)) => *borrow != Borrow::None,
            Some(Meaning::Variable(variable)) => self.function.data(*variable).is_reference(),
            _ => false,
        }
    }

    /// Whether the user names a variable where it is declared and where it is borrowed, and nowhere else.
    fn is_seen_through_one_name(&self, place: &Place) -> bool {
        let name = self.sources.get(&place.root);
        place.is_whole()
            && !self.function.data(place.root).is_reference()
            && name.is_some_and(|name| self.mentions.get(name).is_some_and(|count| *count <= 2))
    }

    /// Exchanges the contents of two places.
    pub fn exchange(&mut self, one: Place, two: Place, span: Span) {
        if !self.kind_of_place(&one).is_float() {
            self.push(Statement::Exchange(one, two));
            return;
        }
        let first = self.value_at(one.clone(), Borrow::None);
        let first = self.copied(first, span);
        self.push(Statement::Store(
            one,
            Operation::Scalar(Expression::Operand(Operand::Place(two.clone()))),
        ));
        self.push(Statement::Store(
            two,
            Operation::Scalar(Expression::Operand(first.operand)),
        ));
    }

    /// Stores a value and gives the old content.
    fn replaced(&mut self, place: Place, new: Value, span: Span) -> Value {
        if new.active {
            self.make_varied(place.root);
        }
        let kind = self.kind_of_place(&place);
        if kind.is_float() {
            let old = self.value_at(place.clone(), Borrow::None);
            let old = self.copied(old, span);
            let operation = self.operation_of(new);
            self.push(Statement::Store(place, operation));
            return old;
        }
        let active = self.function.data(place.root).varied;
        let is_temporary = matches!(&new.operand, Operand::Place(place) if place.is_whole() && !self.sources.contains_key(&place.root));
        let operation = match (&new.operand, is_temporary) {
            (Operand::Place(_), false) => Operation::Adapt {
                method: "clone".to_string(),
                argument: new.operand,
            },
            _ => self.operation_of(new),
        };
        let old = self.function.fresh("replaced", kind, true, span);
        self.function.variables[old.0].varied = active;
        let name = self.function.data(old).name.clone();
        self.sources.insert(old, name);
        self.push(Statement::Bind(old, operation));
        self.push(Statement::Exchange(place, Place::whole(old)));
        self.value_at(Place::whole(old), Borrow::None)
    }
}
