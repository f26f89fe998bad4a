//! Methods of slices and `Vec`s.

use super::iterator::Item;
use super::{Lowerer, Value};
use crate::ir::{Borrow, Kind, Opaque, Operand, Operation, Place, Projection, Statement};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

mod growth;
mod memory;

/// Methods that are known as statements, with their number of arguments.
const STATEMENTS: &[(&str, usize)] = &[
    ("swap", 2),
    ("reverse", 0),
    ("rotate_left", 1),
    ("rotate_right", 1),
    ("fill", 1),
    ("copy_from_slice", 1),
    ("clone_from_slice", 1),
    ("copy_within", 2),
    ("swap_with_slice", 1),
    ("sort_by", 1),
    ("sort_unstable_by", 1),
    ("sort_by_key", 1),
    ("sort_by_cached_key", 1),
    ("push", 1),
    ("pop", 0),
    ("truncate", 1),
    ("clear", 0),
    ("extend", 1),
    ("extend_from_slice", 1),
    ("insert", 2),
    ("remove", 1),
    ("swap_remove", 1),
    ("resize", 2),
    ("drain", 1),
    ("append", 1),
    ("split_off", 1),
    ("retain", 1),
    ("reserve", 1),
];

impl Lowerer<'_> {
    /// A method of a sequence that gives a value.
    pub fn sequence_value(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let name = call.method.to_string();
        let span = call.span();
        match (name.as_str(), call.args.len()) {
            ("to_vec" | "to_owned" | "clone" | "into_vec", 0) => {
                let (place, _) = self.place(&call.receiver)?;
                let kind = self.kind_of_place(&place);
                if kind.is_float() {
                    return Some(self.value_at(place, Borrow::None));
                }
                let active = self.function.data(place.root).varied && !kind.is_inactive();
                let method = if name == "into_vec" {
                    "to_vec".to_string()
                } else {
                    name
                };
                Some(self.temporary(
                    Operation::Adapt {
                        method,
                        argument: Operand::Place(place),
                    },
                    kind,
                    active,
                    span,
                ))
            }
            ("unwrap", 0) => {
                let Expr::MethodCall(inner) = &*call.receiver else {
                    return None;
                };
                if inner.method != "pop" || !inner.args.is_empty() {
                    return None;
                }
                let (place, _) = self.place(&inner.receiver)?;
                let is_known = match self.kind_of_place(&place) {
                    Kind::Sequence(_) => true,
                    // as for `push`
                    Kind::Unknown => !place.is_whole(),
                    _ => false,
                };
                is_known.then(|| self.popped(place, span))
            }
            ("remove" | "swap_remove", 1) => {
                let place = self.sequence_place(&call.receiver)?;
                let at = self.settled(&call.args[0]);
                Some(self.removed(&place, &at, name == "swap_remove", span))
            }
            ("split_off", 1) => {
                let place = self.sequence_place(&call.receiver)?;
                let at = self.settled(&call.args[0]);
                Some(self.split_off(&place, &at, span))
            }
            ("concat", 0) => self.concatenated(call),
            _ => None,
        }
    }

    /// A method of a sequence as a statement. False, if this is none.
    pub fn sequence_statement(&mut self, call: &ExprMethodCall) -> bool {
        let name = call.method.to_string();
        if !STATEMENTS.contains(&(name.as_str(), call.args.len()))
            || self.is_iterator(&call.receiver)
        {
            return false;
        }
        let before = self.current().len();
        let Some((place, _)) = self.place(&call.receiver) else {
            return false;
        };
        // a field of unknown type that has such a method is taken for a `Vec`, a variable for a sequence where nothing else has the method
        let known = match self.kind_of_place(&place) {
            Kind::Sequence(_) => true,
            Kind::Unknown => {
                !place.is_whole()
                    && [
                        "fill",
                        "extend",
                        "truncate",
                        "resize",
                        "sort_by_key",
                        "push",
                        "clear",
                    ]
                    .contains(&name.as_str())
                    || [
                        "rotate_left",
                        "rotate_right",
                        "copy_from_slice",
                        "clone_from_slice",
                        "extend_from_slice",
                        "sort_by",
                        "copy_within",
                    ]
                    .contains(&name.as_str())
                    || name == "swap" && !call.args.iter().any(|at| self.kind_of(at).is_float())
            }
            _ => false,
        };
        if !known {
            self.current().truncate(before);
            return false;
        }
        let span = call.span();
        let known = match name.as_str() {
            "swap" | "reverse" | "rotate_left" | "rotate_right" => {
                let arguments = call
                    .args
                    .iter()
                    .map(|argument| self.settled(argument))
                    .collect();
                self.push(Statement::Swap {
                    place,
                    arguments,
                    method: name,
                });
                true
            }
            "fill" => {
                let value = self.expression(&call.args[0]);
                let value = self.copied(value, span);
                let value = self.held(value, span);
                if value.active {
                    self.make_varied(place.root);
                }
                let length = self.length_of(&place);
                self.counted_loop(&length, None, |lowerer, at| {
                    let operation = lowerer.stored_copy(value.clone(), span);
                    lowerer.push(Statement::Store(
                        place.then(Projection::Index(at)),
                        operation,
                    ));
                });
                true
            }
            "copy_from_slice" | "clone_from_slice" => {
                let Some(source) = self.source_place(&call.args[0]) else {
                    return false;
                };
                self.copy_elements(&place, &source, span);
                true
            }
            "copy_within" => self.copy_within(&place, call),
            "swap_with_slice" => match self.place(&call.args[0]) {
                Some((other, _)) => self.swap_elements(&place, &other, span),
                None => false,
            },
            "sort_by" => self.sorted(&place, call, "order_by"),
            // equal floats may differ in the sign of zero alone; other equal elements may differ in anything
            "sort_unstable_by" => {
                matches!(self.kind_of_place(&place), Kind::Sequence(element) if element.is_float())
                    && self.sorted(&place, call, "order_by")
            }
            "sort_by_key" | "sort_by_cached_key" => self.sorted(&place, call, "order_by_key"),
            _ => self.growth(&place, call, &name),
        };
        if !known {
            self.current().truncate(before);
        }
        known
    }

    /// The place that an argument names; a temporary where it names none.
    pub fn source_place(&mut self, argument: &Expr) -> Option<Place> {
        let before = self.current().len();
        if let Some((place, _)) = self.place(argument) {
            return Some(place);
        }
        self.current().truncate(before);
        let value = self.expression(argument);
        match self.held(value, argument.span()).operand {
            Operand::Place(place) => Some(place),
            Operand::Opaque(_) => None,
        }
    }

    fn copy_elements(&mut self, into: &Place, source: &Place, span: Span) {
        if self.function.data(source.root).varied {
            self.make_varied(into.root);
        }
        let length = self.length_of(source);
        let target = self.length_of(into);
        let check = self.compose(
            "assert_eq!({}, {}, \"the slices have different lengths\");",
            &[&target, &length],
        );
        self.push(Statement::Effect {
            tokens: check.tokens,
            reads: check.reads,
            writes: Vec::new(),
        });
        self.counted_loop(&length, None, |lowerer, at| {
            let value = lowerer.value_at(source.then(Projection::Index(at.clone())), Borrow::None);
            let operation = lowerer.stored_copy(value, span);
            lowerer.push(Statement::Store(
                into.then(Projection::Index(at)),
                operation,
            ));
        });
    }

    fn copy_within(&mut self, place: &Place, call: &ExprMethodCall) -> bool {
        let Expr::Range(range) = &call.args[0] else {
            return false;
        };
        let mut range = self.part_range(range);
        range.kind = Kind::Sequence(Box::new(Kind::Inactive));
        let target = self.settled(&call.args[1]);
        let span = call.span();
        let source = self.value_at(place.then(Projection::Index(range)), Borrow::None);
        let source = self.owned_copy(source, span);
        let Operand::Place(source) = source.operand else {
            return false;
        };
        let length = self.length_of(&source);
        self.counted_loop(&length, None, |lowerer, at| {
            let value = lowerer.value_at(source.then(Projection::Index(at.clone())), Borrow::None);
            let operation = lowerer.stored_copy(value, span);
            let later = lowerer.compose("{} + {}", &[&target, &at]);
            lowerer.push(Statement::Store(
                place.then(Projection::Index(later)),
                operation,
            ));
        });
        true
    }

    fn swap_elements(&mut self, one: &Place, two: &Place, span: Span) -> bool {
        let float =
            matches!(self.kind_of_place(one), Kind::Sequence(element) if element.is_float());
        if !float && one.root == two.root {
            return false;
        }
        if self.function.data(one.root).varied || self.function.data(two.root).varied {
            self.make_varied(one.root);
            self.make_varied(two.root);
        }
        let length = self.length_of(one);
        let other = self.length_of(two);
        let check = self.compose(
            "assert_eq!({}, {}, \"the slices have different lengths\");",
            &[&length, &other],
        );
        self.push(Statement::Effect {
            tokens: check.tokens,
            reads: check.reads,
            writes: Vec::new(),
        });
        self.counted_loop(&length, None, |lowerer, at| {
            let (one, two) = (
                one.then(Projection::Index(at.clone())),
                two.then(Projection::Index(at)),
            );
            lowerer.exchange(one, two, span);
        });
        true
    }

    /// The range of an index, its bounds settled.
    pub fn part_range(&mut self, range: &syn::ExprRange) -> Opaque {
        let start = range.start.as_ref().map(|start| self.settled(start));
        let end = range.end.as_ref().map(|end| self.settled(end));
        let dots = if matches!(range.limits, syn::RangeLimits::Closed(_)) {
            "..="
        } else {
            ".."
        };
        let parts: Vec<&Opaque> = start.iter().chain(&end).collect();
        let left = if start.is_some() { "{}" } else { "" };
        let right = if end.is_some() { "{}" } else { "" };
        self.compose(&format!("{left} {dots} {right}"), &parts)
    }

    /// A `Vec` whose elements were unknown gets their kind.
    pub fn learn_element(&mut self, place: &Place, kind: &Kind) {
        if place.is_whole()
            && let Kind::Sequence(element) = &self.function.data(place.root).kind
            && **element == Kind::Unknown
        {
            self.function.variables[place.root.0].kind = Kind::Sequence(Box::new(kind.clone()));
        }
    }

    /// `[a, b].concat()`, `rows.concat()`
    fn concatenated(&mut self, call: &ExprMethodCall) -> Option<Value> {
        let span = call.span();
        let vector = self.empty_vec("joined", Kind::Unknown, span);
        let array = match &*call.receiver {
            Expr::Paren(inner) => &*inner.expr,
            other => other,
        };
        if let Expr::Array(array) = array {
            for part in &array.elems {
                let stream = self.stream(part)?;
                self.run(stream, None, &mut |lowerer, item| {
                    lowerer.append_item(&vector, item)
                });
            }
        } else {
            let stream = self.stream(&call.receiver)?;
            self.run(stream, None, &mut |lowerer, item| {
                let Item::Value(value, _) = item else { return };
                let value = lowerer.held(value, span);
                let Operand::Place(part) = value.operand else {
                    return;
                };
                lowerer.append_elements(&vector, &part);
            });
        }
        Some(self.value_at(vector, Borrow::None))
    }
}
