//! Iterator chains: loops over indices, before any analysis.

use super::{Lowerer, Value, exit};
use crate::ir::{
    Borrow, Expression, Kind, Opaque, Operand, Operation, Place, Projection, Scalar, Statement,
};
use proc_macro2::Span;
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::{Expr, Pat, Type};

mod adaptor;
mod attempt;
mod cell;
mod consumer;
mod container;
mod form;
mod found;
mod function;
mod order;
mod source;
mod stream;
mod taken;

pub use consumer::unit;
pub use found::Found;
pub use stream::{Driven, Indexed, Ranged, Sink, Stream};

/// What an iterator gives at one step.
#[derive(Clone)]
pub enum Item {
    /// A value, behind this many references in the user's program.
    Value(Value, usize),
    /// A tuple: of `zip`, of `enumerate`.
    Pair(Box<Item>, Box<Item>),
}

impl Item {
    /// An inactive value.
    pub fn opaque(opaque: Opaque) -> Item {
        let kind = opaque.kind.clone();
        Item::Value(
            Value {
                operand: Operand::Opaque(opaque),
                kind,
                active: false,
                borrow: Borrow::None,
            },
            0,
        )
    }
    /// Whether it is, or holds, a reference through which something may be written.
    fn is_mutable(&self) -> bool {
        match self {
            Item::Value(value, _) => value.borrow == Borrow::Mutable,
            Item::Pair(first, second) => first.is_mutable() || second.is_mutable(),
        }
    }
}

/// The form of an item, without its values.
#[derive(Clone)]
pub enum Shape {
    /// A value behind so many references.
    Value(usize),
    /// A tuple.
    Pair(Box<Shape>, Box<Shape>),
}

impl Shape {
    fn of(item: &Item) -> Shape {
        match item {
            Item::Value(_, levels) => Shape::Value(*levels),
            Item::Pair(first, second) => {
                Shape::Pair(Box::new(Shape::of(first)), Box::new(Shape::of(second)))
            }
        }
    }
    /// The item of this form that stands at a place as an owned value.
    fn item(&self, lowerer: &Lowerer<'_>, place: Place) -> Item {
        match self {
            Shape::Value(levels) => Item::Value(lowerer.value_at(place, Borrow::None), *levels),
            Shape::Pair(first, second) => {
                let part = |shape: &Shape, at: &str| {
                    Box::new(shape.item(lowerer, place.then(Projection::Field(at.to_string()))))
                };
                Item::Pair(part(first, "0"), part(second, "1"))
            }
        }
    }
}

impl Lowerer<'_> {
    /// Runs `sink` for each item of what a `for` loop runs over. False, if that is no known iterator. Where the body
    /// `escapes`, leaving the loop that it stands in must end the whole iteration.
    pub fn drive(
        &mut self,
        expression: &Expr,
        label: Option<String>,
        escapes: bool,
        sink: Sink<'_>,
    ) -> bool {
        let Some(stream) = self.stream(expression) else {
            return false;
        };
        let stream = if escapes {
            match self.flat(stream) {
                Some(stream) => stream,
                None => return false,
            }
        } else {
            stream
        };
        self.run(stream, label, sink);
        true
    }

    /// Binds the variables of a pattern to an item.
    pub fn bind_item(&mut self, pattern: &Pat, item: Item) {
        match (pattern, item) {
            (Pat::Paren(inner), item) => self.bind_item(&inner.pat, item),
            (Pat::Type(typed), Item::Value(value, levels)) => {
                let value = self.annotated(value, &typed.ty);
                self.bind_item(&typed.pat, Item::Value(value, levels));
            }
            (Pat::Type(typed), item) => self.bind_item(&typed.pat, item),
            (Pat::Tuple(tuple), Item::Pair(first, second)) if tuple.elems.len() == 2 => {
                self.bind_item(&tuple.elems[0], *first);
                self.bind_item(&tuple.elems[1], *second);
            }
            (Pat::Reference(inner), Item::Value(value, levels)) => {
                let borrow = if levels <= 1 {
                    Borrow::None
                } else {
                    value.borrow
                };
                self.bind_item(
                    &inner.pat,
                    Item::Value(Value { borrow, ..value }, levels.saturating_sub(1)),
                );
            }
            (pattern, Item::Value(value, levels)) => self.bind_leveled(pattern, value, levels),
            (pattern, item @ Item::Pair(..)) => {
                let value = self.item_value(item, pattern.span());
                self.bind_value(pattern, None, value, false);
            }
        }
    }

    /// An item of a type that the user writes. A scalar whose type syntax did not show before stands as a copy of that type.
    fn annotated(&mut self, mut value: Value, ty: &Type) -> Value {
        let kind = super::kind::of_type(ty, &self.generic_scalars);
        if kind == Kind::Unknown {
            return value;
        }
        let shown = !matches!(value.kind, Kind::Unknown | Kind::Float(Scalar::Literal));
        value.active &= !kind.is_inactive();
        value.kind = kind;
        match scalar_type(ty) {
            Some(scalar) if value.kind.is_float() && !shown => {
                let operation = Operation::Scalar(Expression::Operand(value.operand));
                let copy = self.temporary(operation, value.kind, value.active, ty.span());
                if let Operand::Place(place) = &copy.operand {
                    self.function.variables[place.root.0].annotation =
                        Lowerer::annotation(Some(scalar));
                }
                copy
            }
            _ => value,
        }
    }

    /// The same where the closure gets a reference to the item: `filter`, `take_while`, `find`.
    pub fn bind_reference_to(&mut self, pattern: &Pat, item: Item) {
        match pattern {
            Pat::Paren(inner) => self.bind_reference_to(&inner.pat, item),
            Pat::Type(typed) => self.bind_reference_to(&typed.pat, item),
            Pat::Reference(inner) => self.bind_item(&inner.pat, item),
            pattern => {
                let known = self.function.variables.len();
                self.bind_item(pattern, item);
                for name in super::names::bound_names(pattern) {
                    let Some(super::names::Meaning::Variable(variable)) = self.meaning(&name)
                    else {
                        continue;
                    };
                    let mut variable = *variable;
                    if variable.0 < known && self.function.data(variable).kind.is_inactive() {
                        // the name is one of two for this variable: it gets a variable of its own
                        let same = self.place_opaque(&Place::whole(variable));
                        let span = self.function.data(variable).span;
                        variable = self.declare(&name, Kind::Inactive, false, false, span);
                        self.push(Statement::Bind(variable, Operation::Opaque(same)));
                    }
                    *self.levels.entry(variable).or_default() += 1;
                }
            }
        }
    }

    fn bind_leveled(&mut self, pattern: &Pat, mut value: Value, levels: usize) {
        if levels == 0 {
            if let (Operand::Opaque(opaque), Pat::Ident(ident)) = (&value.operand, pattern)
                && ident.mutability.is_none()
                && ident.subpat.is_none()
                && let [variable] = opaque.reads[..]
                && opaque.tokens.to_string() == self.function.data(variable).name
                && !self.function.data(variable).mutable
            {
                self.mean(
                    &ident.ident.to_string(),
                    super::names::Meaning::Variable(variable),
                );
                return;
            }
            self.bind_value(pattern, None, value, false);
            return;
        }
        match &value.operand {
            Operand::Opaque(opaque) if !value.kind.is_float() && value.kind != Kind::Inactive => {
                let mut referred = self.compose(&format!("{} {{}}", "&".repeat(levels)), &[opaque]);
                referred.kind = value.kind.clone();
                value.operand = Operand::Opaque(referred);
                self.bind_value(pattern, None, value, false);
            }
            Operand::Place(_) => {
                if value.borrow == Borrow::None {
                    value.borrow = Borrow::Shared;
                }
                self.bind_value(pattern, None, value, false);
            }
            Operand::Opaque(_) => {
                self.bind_value(pattern, None, value, false);
                if let Pat::Ident(ident) = pattern
                    && let Some(super::names::Meaning::Variable(variable)) =
                        self.meaning(&ident.ident.to_string())
                {
                    let variable = *variable;
                    *self.levels.entry(variable).or_default() += levels;
                }
            }
        }
    }

    /// An item as one owned value.
    fn item_value(&mut self, item: Item, span: Span) -> Value {
        match item {
            Item::Value(value, levels) => {
                let value = Value {
                    borrow: if value.kind.is_float() {
                        Borrow::None
                    } else {
                        value.borrow
                    },
                    ..value
                };
                if levels > 0 {
                    self.owned_copy(value, span)
                } else {
                    value
                }
            }
            Item::Pair(first, second) => {
                let first = self.item_value(*first, span);
                let second = self.item_value(*second, span);
                let kind = Kind::Tuple(vec![first.kind.clone(), second.kind.clone()]);
                let active = first.active || second.active;
                self.temporary(
                    Operation::Tuple(vec![first.operand, second.operand]),
                    kind,
                    active,
                    span,
                )
            }
        }
    }

    /// A copy of what stands at a place that goes on living.
    pub fn owned_copy(&mut self, value: Value, span: Span) -> Value {
        let Operand::Place(place) = &value.operand else {
            return value;
        };
        if value.kind.is_float() || value.kind.is_copy() {
            return Value {
                borrow: Borrow::None,
                ..value
            };
        }
        let is_slice =
            matches!(place.path.last(), Some(Projection::Index(index)) if index.is_range());
        let method = if is_slice { "to_vec" } else { "clone" };
        let operation = Operation::Adapt {
            method: method.to_string(),
            argument: value.operand.clone(),
        };
        self.temporary(operation, value.kind.clone(), value.active, span)
    }

    /// An item as an inactive expression, with the references that the user's program has.
    fn item_opaque(&self, item: &Item) -> Opaque {
        match item {
            Item::Value(value, 0) => self.opaque_of(value),
            Item::Value(value, levels) => {
                let opaque = self.opaque_of(value);
                self.compose(&format!("{} {{}}", "&".repeat(*levels)), &[&opaque])
            }
            Item::Pair(first, second) => {
                let (first, second) = (self.item_opaque(first), self.item_opaque(second));
                self.compose("({}, {})", &[&first, &second])
            }
        }
    }
}

/// The type behind shared references.
fn scalar_type(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Paren(inner) => scalar_type(&inner.elem),
        Type::Reference(reference) if reference.mutability.is_none() => {
            scalar_type(&reference.elem)
        }
        Type::Path(_) => Some(ty),
        _ => None,
    }
}

/// A shared function from an index to an item.
type ItemAt = Rc<dyn Fn(&mut Lowerer<'_>, Opaque) -> Item>;
