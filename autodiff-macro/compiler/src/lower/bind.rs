//! Names bound to values: `let`, parameters, and items of loops.

use super::names::Meaning;
use super::{Lowerer, Value, kind};
use crate::diagnostics::codes::Code;
use crate::ir::{Argument, Borrow, Expression, Kind, Operand, Operation, Projection, Statement};
use syn::spanned::Spanned;
use syn::{Expr, Pat, Type};

impl Lowerer<'_> {
    /// `let pattern = value;`
    pub fn bind(&mut self, pattern: &Pat, annotation: Option<&Type>, value: &Expr) {
        if let Some(counted) = self.counted_range(value) {
            return self.bind(pattern, annotation, &counted);
        }
        match pattern {
            Pat::Paren(inner) => return self.bind(&inner.pat, annotation, value),
            Pat::Ident(ident) if ident.by_ref.is_none() && ident.subpat.is_none() => {
                let name = ident.ident.to_string();
                if self.bind_reference(&name, value) {
                    return;
                }
                // used only as an index: whatever computes it, no derivative passes
                if self.index_names.contains(&name)
                    && matches!(value, Expr::Call(_) | Expr::MethodCall(_))
                    && annotation.is_none()
                    && !super::block::contains_failure(value)
                {
                    let mut opaque = self.opaque(value);
                    opaque.kind = Kind::Inactive;
                    self.bind_value(
                        pattern,
                        None,
                        Value {
                            operand: Operand::Opaque(opaque),
                            kind: Kind::Inactive,
                            active: false,
                            borrow: Borrow::None,
                        },
                        true,
                    );
                    return;
                }
                if let Expr::Closure(closure) = value
                    && self.bind_closure(&name, closure)
                {
                    return;
                }
            }
            Pat::Tuple(tuple) if !tuple.elems.iter().any(|part| matches!(part, Pat::Rest(_))) => {
                if self.bind_split(tuple, value) {
                    return;
                }
                let is_lent = matches!(value, Expr::Reference(_) | Expr::Path(_) | Expr::Field(_))
                    && matches!(self.place(value), Some((_, Borrow::Mutable | Borrow::Lent)));
                if !is_lent && (annotation.is_none() || self.mentions_varied(value)) {
                    let active = self.mentions_varied(value);
                    if active || matches!(value, Expr::Tuple(_)) {
                        let values = self.parts(value, tuple.elems.len());
                        for (at, (part, value)) in tuple.elems.iter().zip(values).enumerate() {
                            self.bind_part(part, kind::part_of_type(annotation, at), value);
                        }
                        return;
                    }
                }
            }
            _ => {}
        }
        if let Some(ty) = annotation
            && kind::of_type(ty, &self.generic_scalars).is_inactive()
            && !super::block::contains_failure(value)
            && !super::exit::expression_escapes(value)
        {
            let mut opaque = self.opaque(value);
            opaque.kind = Kind::Inactive;
            self.bind_value(
                pattern,
                annotation,
                Value {
                    operand: Operand::Opaque(opaque),
                    kind: Kind::Inactive,
                    active: false,
                    borrow: Borrow::None,
                },
                true,
            );
            return;
        }
        let mut lowered = self.expression(value);
        self.annotate(&mut lowered, annotation);
        self.bind_value(pattern, annotation, lowered, false);
        let mutable =
            |ty: &Type| matches!(ty, Type::Reference(reference) if reference.mutability.is_some());
        if annotation.is_none_or(mutable) {
            self.note_borrowing(pattern, value);
        }
    }

    /// `a.start..a.end` is taken for a range of counts: rustc checks that its ends have no derivative, which it would lose.
    fn counted_range(&self, value: &Expr) -> Option<Expr> {
        let Expr::Range(range) = value else {
            return None;
        };
        let is_known = |end: &Expr| {
            matches!(end, Expr::MethodCall(call) if call.method == "counted")
                || self.kind_of(end) != Kind::Unknown
                || !self.mentions_varied(end)
        };
        let mut ends = [&range.start, &range.end].into_iter().flatten();
        if ends.all(|end| is_known(end)) {
            return None;
        }
        let mut counted = range.clone();
        for end in [&mut counted.start, &mut counted.end] {
            if let Some(end) = end
                && !is_known(end)
            {
                let plain = (**end).clone();
                **end = syn::parse_quote_spanned!(plain.span()=> (#plain).presumed().counted());
            }
        }
        Some(Expr::Range(counted))
    }

    /// A name for a reference means the place it refers to.
    fn bind_reference(&mut self, name: &str, value: &Expr) -> bool {
        let is_reference =
            match value {
                Expr::Reference(_) => true,
                Expr::MethodCall(call) => ["as_slice", "as_mut_slice", "unwrap", "expect"]
                    .contains(&call.method.to_string().as_str()),
                Expr::Path(path) => path.path.get_ident().is_some_and(|ident| {
                    match self.meaning(&ident.to_string()) {
                        Some(Meaning::Variable(variable)) => {
                            self.function.data(*variable).is_reference()
                                && !self
                                    .kind_of_name(&ident.to_string())
                                    .is_some_and(|kind| kind.is_float())
                        }
                        Some(Meaning::Alias(_, borrow)) => *borrow != Borrow::None,
                        _ => false,
                    }
                }),
                _ => false,
            };
        if !is_reference {
            return false;
        }
        let Some((place, borrow)) = self.place(value) else {
            return false;
        };
        self.alias(name, place, borrow);
        true
    }

    /// `let (a, b) = v.split_at(k);`
    fn bind_split(&mut self, tuple: &syn::PatTuple, value: &Expr) -> bool {
        let Expr::MethodCall(call) = value else {
            return false;
        };
        if let Some(item) = self.found_pair(call) {
            self.bind_item(&Pat::Tuple(tuple.clone()), item);
            return true;
        }
        let method = call.method.to_string();
        if !["split_at", "split_at_mut"].contains(&method.as_str()) || tuple.elems.len() != 2 {
            return false;
        }
        let Some((place, _)) = self.place(&call.receiver) else {
            return false;
        };
        let at = self.settled(&call.args[0]);
        let range = |lowerer: &Self, text: &str| {
            let mut range = lowerer.compose(text, &[&at]);
            range.kind = Kind::Sequence(Box::new(Kind::Inactive));
            range
        };
        let halves = [range(self, ".. {}"), range(self, "{} ..")];
        let borrow = if method == "split_at" {
            Borrow::Shared
        } else {
            Borrow::Mutable
        };
        for (part, half) in tuple.elems.iter().zip(halves) {
            if let Pat::Ident(ident) = part {
                self.alias(
                    &ident.ident.to_string(),
                    place.then(Projection::Index(half)),
                    borrow,
                );
            }
        }
        true
    }

    /// Binds a part of a tuple, of which the annotation says the type.
    pub fn bind_part(&mut self, pattern: &Pat, ty: Option<&Type>, mut value: Value) {
        self.annotate(&mut value, ty);
        self.bind_value(pattern, ty, value, false);
    }

    /// What an annotation says of a value.
    fn annotate(&self, value: &mut Value, ty: Option<&Type>) {
        let kind = ty.map_or(Kind::Unknown, |ty| kind::of_type(ty, &self.generic_scalars));
        if kind != Kind::Unknown {
            value.active &= !kind.is_inactive();
            value.kind = kind;
        }
    }

    /// Binds a lowered value to an irrefutable pattern.
    pub fn bind_value(
        &mut self,
        pattern: &Pat,
        annotation: Option<&Type>,
        value: Value,
        constant: bool,
    ) {
        match pattern {
            Pat::Paren(inner) => self.bind_value(&inner.pat, annotation, value, constant),
            Pat::Type(typed) => {
                let mut value = value;
                self.annotate(&mut value, Some(&typed.ty));
                self.bind_value(&typed.pat, Some(&typed.ty), value, constant);
            }
            Pat::Wild(_) => self.discard(&value),
            Pat::Rest(_) => {}
            Pat::Reference(inner) => {
                let value = Value {
                    borrow: Borrow::None,
                    ..value
                };
                self.bind_value(&inner.pat, annotation, value, constant);
            }
            Pat::Ident(ident) if ident.subpat.is_none() => {
                self.bind_name(ident, annotation, value, constant)
            }
            Pat::Tuple(_) | Pat::Slice(_) | Pat::Struct(_) | Pat::TupleStruct(_) => {
                self.bind_parts(pattern, annotation, value)
            }
            other => {
                self.refuse(Code::Pattern, other, "this pattern cannot be followed");
            }
        }
    }

    fn bind_name(
        &mut self,
        ident: &syn::PatIdent,
        annotation: Option<&Type>,
        value: Value,
        constant: bool,
    ) {
        let name = ident.ident.to_string();
        let span = ident.ident.span();
        let mutable = ident.mutability.is_some();
        let mut value = value;
        if self.index_names.contains(&name) && value.kind == Kind::Unknown {
            // used only as an index: no derivative passes
            let mut opaque = self.opaque_of(&value);
            opaque.kind = Kind::Inactive;
            value = Value {
                operand: Operand::Opaque(opaque),
                kind: Kind::Inactive,
                active: false,
                borrow: Borrow::None,
            };
        }
        // a reference to a scalar is read through
        if value.kind.is_float() && value.borrow == Borrow::Shared && !mutable {
            self.bind_name(
                ident,
                annotation,
                Value {
                    borrow: Borrow::None,
                    ..value
                },
                constant,
            );
            if let Some(Meaning::Variable(variable)) = self.meaning(&name) {
                let variable = *variable;
                *self.levels.entry(variable).or_default() += 1;
            }
            return;
        }
        if let Operand::Place(place) = &value.operand
            && value.borrow != Borrow::None
        {
            // a reference is a name for its place
            let (place, borrow) = (place.clone(), value.borrow);
            self.alias(&name, place, borrow);
            return;
        }
        // what was just bound to a temporary takes the user's name
        if let Operand::Place(place) = &value.operand
            && place.is_whole()
            && self.is_fresh_temporary(place.root)
        {
            let variable = place.root;
            let unique = self.unique(&name);
            let varied = !constant
                && (value.active
                    || (self.varied_names.contains(&name) && !value.kind.is_inactive()));
            if varied {
                self.found_varied.insert(name.clone());
            }
            let data = &mut self.function.variables[variable.0];
            data.name = unique;
            data.mutable = mutable;
            data.kind = value.kind;
            data.varied = varied;
            data.span = span;
            let owned_copy = self.dereferenced.contains(&variable);
            if owned_copy {
                self.function.variables[variable.0].annotation = None;
            } else if annotation.is_some() {
                self.function.variables[variable.0].annotation = Lowerer::annotation(annotation);
            }
            self.sources.insert(variable, name.clone());
            self.mean(&name, Meaning::Variable(variable));
            return;
        }
        let operation = match value.operand {
            Operand::Opaque(opaque) => Operation::Opaque(opaque),
            operand if value.kind.is_float() => Operation::Scalar(Expression::Operand(operand)),
            operand => Operation::Copy(Argument {
                borrow: Borrow::None,
                operand,
                active: value.active,
            }),
        };
        let variable = self.declare(
            &name,
            value.kind.clone(),
            mutable,
            value.active && !constant,
            span,
        );
        if constant {
            self.function.variables[variable.0].varied = false;
        }
        self.function.variables[variable.0].annotation = Lowerer::annotation(annotation);
        self.push(Statement::Bind(variable, operation));
    }

    /// Whether the variable is a temporary that the last statement bound.
    fn is_fresh_temporary(&mut self, variable: crate::ir::Variable) -> bool {
        if self.sources.contains_key(&variable)
            || self
                .function
                .parameters
                .iter()
                .any(|parameter| parameter.variable == variable)
        {
            return false;
        }
        match self.current().last() {
            Some(Statement::Bind(bound, _)) => *bound == variable,
            Some(Statement::If { results, .. } | Statement::Match { results, .. }) => {
                results.contains(&variable)
            }
            _ => false,
        }
    }
}
