//! Places: variables, fields, indices, references to them.

use super::names::Meaning;
use super::{Lowerer, Value};
use crate::ir::{Borrow, Hold, Kind, Opaque, Operand, Place, Projection};
use syn::{Expr, Member, UnOp};

impl Lowerer<'_> {
    /// The place that an expression names, if it names one, and how the expression refers to it.
    pub fn place(&mut self, expression: &Expr) -> Option<(Place, Borrow)> {
        match expression {
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Path(path) if path.qself.is_none() && path.path.segments.len() == 1 => {
                match self.meaning(&path.path.segments[0].ident.to_string())? {
                    Meaning::Variable(variable) => {
                        let borrow = match self.function.data(*variable).hold {
                            Hold::Shared => Borrow::Shared,
                            Hold::Mutable => Borrow::Mutable,
                            _ => Borrow::None,
                        };
                        Some((Place::whole(*variable), borrow))
                    }
                    Meaning::Alias(place, borrow) => Some((place.clone(), *borrow)),
                    Meaning::Closure(_) => None,
                }
            }
            Expr::Field(field) => {
                let (base, _) = self.place(&field.base)?;
                let name = match &field.member {
                    Member::Named(name) => name.to_string(),
                    Member::Unnamed(index) => index.index.to_string(),
                };
                Some((base.then(Projection::Field(name)), Borrow::None))
            }
            Expr::Index(index) => {
                let (base, _) = self.place(&index.expr)?;
                let at = self.index(&index.index, &base);
                Some((base.then(Projection::Index(at)), Borrow::None))
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self
                .place(&unary.expr)
                .map(|(place, _)| (place, Borrow::None)),
            Expr::Reference(reference) => {
                let (place, _) = self.place(&reference.expr)?;
                Some((
                    place,
                    if reference.mutability.is_some() {
                        Borrow::Mutable
                    } else {
                        Borrow::Shared
                    },
                ))
            }
            Expr::MethodCall(call) => self.place_of_method(call),
            _ => None,
        }
    }

    /// `v.as_slice()`, `v.get(i).unwrap()`, `v.first().unwrap()`: methods that name a part of a place.
    fn place_of_method(&mut self, call: &syn::ExprMethodCall) -> Option<(Place, Borrow)> {
        let name = call.method.to_string();
        match name.as_str() {
            "as_slice" | "as_ref" | "borrow" | "iter" | "by_ref" | "deref"
                if call.args.is_empty() =>
            {
                if name == "iter" {
                    return None;
                }
                self.sequence_place(&call.receiver)
                    .map(|place| (place, Borrow::Shared))
            }
            "as_mut_slice" | "as_mut" | "borrow_mut" if call.args.is_empty() => self
                .sequence_place(&call.receiver)
                .map(|place| (place, Borrow::Mutable)),
            "unwrap" | "expect" => {
                let Expr::MethodCall(inner) = &*call.receiver else {
                    return None;
                };
                let borrow = if inner.method.to_string().ends_with("_mut") {
                    Borrow::Mutable
                } else {
                    Borrow::Shared
                };
                match inner.method.to_string().as_str() {
                    "first" | "first_mut" => {
                        let base = self.sequence_place(&inner.receiver)?;
                        let zero = self.compose("0", &[]);
                        Some((base.then(Projection::Index(zero)), borrow))
                    }
                    "last" | "last_mut" => {
                        let base = self.sequence_place(&inner.receiver)?;
                        let length = self.length_of(&base);
                        let last = self.compose("{} - 1", &[&length]);
                        Some((base.then(Projection::Index(last)), borrow))
                    }
                    "get" | "get_mut" if inner.args.len() == 1 => {
                        let base = self.sequence_place(&inner.receiver)?;
                        let index = self.index(&inner.args[0], &base);
                        Some((base.then(Projection::Index(index)), borrow))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// A place whose kind is known to be a sequence.
    pub fn sequence_place(&mut self, expression: &Expr) -> Option<Place> {
        let (place, _) = self.place(expression)?;
        matches!(self.kind_of_place(&place), Kind::Sequence(_)).then_some(place)
    }

    /// The length of a sequence, settled.
    pub fn length_of(&mut self, place: &Place) -> Opaque {
        let whole = self.place_opaque(place);
        let length = self.compose("{}.len()", &[&whole]);
        let span = self.function.data(place.root).span;
        self.settle(length, span)
    }

    /// A place as an inactive expression.
    pub fn place_opaque(&self, place: &Place) -> Opaque {
        let value = Value {
            operand: Operand::Place(place.clone()),
            kind: Kind::Inactive,
            active: false,
            borrow: Borrow::None,
        };
        self.opaque_of(&value)
    }

    fn index(&mut self, index: &Expr, _base: &Place) -> Opaque {
        if let Expr::Range(range) = index {
            let start = range.start.as_ref().map(|start| self.settled(start));
            let end = range.end.as_ref().map(|end| self.settled(end));
            let dots = if matches!(range.limits, syn::RangeLimits::Closed(_)) {
                "..="
            } else {
                ".."
            };
            let mut at = match (&start, &end) {
                (Some(start), Some(end)) => {
                    self.compose(&format!("{{}} {dots} {{}}"), &[start, end])
                }
                (Some(start), None) => self.compose("{} ..", &[start]),
                (None, Some(end)) => self.compose(&format!("{dots} {{}}"), &[end]),
                (None, None) => self.compose("..", &[]),
            };
            at.kind = Kind::Sequence(Box::new(Kind::Inactive));
            return at;
        }
        let mut at = self.settled(index);
        if let Expr::Array(_) = index {
            // one element of an array of several dimensions
            at.kind = Kind::Inactive;
        }
        at
    }

    /// The value that stands at a place.
    pub fn value_at(&self, place: Place, borrow: Borrow) -> Value {
        let kind = self.kind_of_place(&place);
        let active = self.function.data(place.root).varied && !kind.is_inactive();
        // a reference to a scalar is read through
        let borrow = if kind.is_float() && borrow != Borrow::Mutable {
            Borrow::None
        } else {
            borrow
        };
        Value {
            operand: Operand::Place(place),
            kind,
            active,
            borrow,
        }
    }
}
