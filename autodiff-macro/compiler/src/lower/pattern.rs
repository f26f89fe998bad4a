//! Patterns: what each variable stands for.

use super::names::Meaning;
use super::{Lowerer, Value, kind};
use crate::diagnostics::codes::Code;
use crate::ir::{
    Argument, Borrow, Expression, Kind, Opaque, Operand, Operation, Projection, Statement,
};
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{Expr, Member, Pat, Type};

/// A variable of a pattern and the path to what it stands for.
pub struct Bound {
    /// The name.
    pub name: String,
    /// The path.
    pub path: Vec<Projection>,
    /// Declared `mut`.
    pub mutable: bool,
    /// It is bound by `ref`.
    pub by_reference: bool,
    /// It stands behind a `&` of the pattern.
    pub behind_reference: bool,
    /// A subpattern restricts it to literals.
    pub subpattern: bool,
    /// Where.
    pub span: Span,
}

fn index(text: &str) -> Opaque {
    super::exit::literal(text)
}

/// Collects the variables of a refutable pattern with their paths.
pub fn binding_paths(pattern: &Pat, path: &mut Vec<Projection>, into: &mut Vec<Bound>) {
    if let Pat::Reference(inner) = pattern {
        let before = into.len();
        binding_paths(&inner.pat, path, into);
        into[before..]
            .iter_mut()
            .for_each(|bound| bound.behind_reference = true);
        return;
    }
    let descend =
        |step: Projection, inner: &Pat, path: &mut Vec<Projection>, into: &mut Vec<Bound>| {
            path.push(step);
            binding_paths(inner, path, into);
            path.pop();
        };
    match pattern {
        Pat::Ident(ident) => {
            let name = ident.ident.to_string();
            if ident.subpat.is_none()
                && ident.by_ref.is_none()
                && name.starts_with(char::is_uppercase)
            {
                return;
            }
            into.push(Bound {
                name,
                path: path.clone(),
                mutable: ident.mutability.is_some() && ident.by_ref.is_none(),
                by_reference: ident.by_ref.is_some(),
                behind_reference: false,
                subpattern: ident.subpat.is_some(),
                span: ident.ident.span(),
            });
            if let Some((_, inner)) = &ident.subpat {
                binding_paths(inner, path, into);
            }
        }
        Pat::Paren(inner) => binding_paths(&inner.pat, path, into),
        Pat::Type(inner) => binding_paths(&inner.pat, path, into),
        Pat::Tuple(tuple) => {
            for (at, inner) in tuple.elems.iter().enumerate() {
                descend(Projection::Field(at.to_string()), inner, path, into);
            }
        }
        Pat::Slice(slice) => {
            let count = slice.elems.len();
            let is_rest = |inner: &Pat| match inner {
                Pat::Rest(_) => true,
                Pat::Ident(ident) => {
                    matches!(&ident.subpat, Some((_, subpattern)) if matches!(**subpattern, Pat::Rest(_)))
                }
                _ => false,
            };
            let rest = slice.elems.iter().position(is_rest);
            for (at, inner) in slice.elems.iter().enumerate() {
                // parts behind `..` count from the end; the length is put in where the scrutinee is known
                let at_index = match rest {
                    Some(rest) if at > rest => index(&format!("length__ - {}", count - at)),
                    _ => index(&at.to_string()),
                };
                match inner {
                    Pat::Ident(ident) if rest == Some(at) => {
                        let mut range = index(&format!("{at}..length__ - {}", count - at - 1));
                        range.kind = Kind::Sequence(Box::new(Kind::Inactive));
                        path.push(Projection::Index(range));
                        into.push(Bound {
                            name: ident.ident.to_string(),
                            path: path.clone(),
                            mutable: false,
                            by_reference: true,
                            behind_reference: false,
                            subpattern: false,
                            span: ident.ident.span(),
                        });
                        path.pop();
                    }
                    _ => descend(Projection::Index(at_index), inner, path, into),
                }
            }
        }
        Pat::TupleStruct(variant) => {
            let name = variant
                .path
                .segments
                .last()
                .map(|segment| segment.ident.to_string())
                .unwrap_or_default();
            path.push(Projection::Variant(name));
            for (at, inner) in variant.elems.iter().enumerate() {
                descend(Projection::Field(at.to_string()), inner, path, into);
            }
            path.pop();
        }
        Pat::Struct(variant) => {
            let name = variant
                .path
                .segments
                .last()
                .map(|segment| segment.ident.to_string())
                .unwrap_or_default();
            path.push(Projection::Variant(name));
            for field in &variant.fields {
                let name = match &field.member {
                    Member::Named(name) => name.to_string(),
                    Member::Unnamed(index) => index.index.to_string(),
                };
                descend(Projection::Field(name), &field.pat, path, into);
            }
            path.pop();
        }
        Pat::Or(or) => {
            // every alternative binds the same names
            if let Some(first) = or.cases.first() {
                binding_paths(first, path, into);
            }
        }
        _ => {}
    }
}

/// Renames a variable that the pattern binds.
pub fn rename_binding(pattern: &mut Pat, from: &str, to: &str) {
    struct Rename<'a>(&'a str, &'a str);
    impl VisitMut for Rename<'_> {
        fn visit_pat_ident_mut(&mut self, pattern: &mut syn::PatIdent) {
            if pattern.ident == self.0 {
                pattern.ident = crate::ir::print::ident(self.1, pattern.ident.span());
            }
            syn::visit_mut::visit_pat_ident_mut(self, pattern);
        }
        fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
            if field.colon_token.is_none() {
                field.colon_token = Some(syn::token::Colon::default());
            }
            syn::visit_mut::visit_field_pat_mut(self, field);
        }
    }
    Rename(from, to).visit_pat_mut(pattern);
}

impl Lowerer<'_> {
    /// `let pattern = value;`
    pub fn bind(&mut self, pattern: &Pat, annotation: Option<&Type>, value: &Expr) {
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
                if annotation.is_none() || self.mentions_varied(value) {
                    let active = self.mentions_varied(value);
                    if active || matches!(value, Expr::Tuple(_)) {
                        let values = self.parts(value, tuple.elems.len());
                        let values: Vec<Value> = values
                            .into_iter()
                            .map(|part| self.copied_reference(part, value.span()))
                            .collect();
                        for (part, value) in tuple.elems.iter().zip(values) {
                            self.bind_value(part, None, value, false);
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
        if let Some(ty) = annotation {
            let kind = kind::of_type(ty, &self.generic_scalars);
            if kind != Kind::Unknown {
                lowered.active &= !kind.is_inactive();
                lowered.kind = kind;
            }
        }
        self.bind_value(pattern, annotation, lowered, false);
    }

    /// A part of a tuple that a later part's binding must not see changed.
    fn copied_reference(&mut self, value: Value, _span: Span) -> Value {
        value
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
                let kind = kind::of_type(&typed.ty, &self.generic_scalars);
                if kind != Kind::Unknown {
                    value.active &= !kind.is_inactive();
                    value.kind = kind;
                }
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
                self.bind_parts(pattern, value)
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
            self.function.variables[variable.0].annotation = if owned_copy {
                None
            } else {
                Lowerer::annotation(annotation)
            };
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

    fn bind_parts(&mut self, pattern: &Pat, value: Value) {
        let span = pattern.span();
        if !value.active
            && let Operand::Opaque(opaque) = &value.operand
        {
            self.bind_opaque_pattern(pattern, opaque.clone());
            return;
        }
        let borrow = value.borrow;
        let value = self.held(value, span);
        let Operand::Place(place) = value.operand else {
            return;
        };
        let bind = |lowerer: &mut Self, step: Projection, inner: &Pat| {
            let mut part = lowerer.value_at(place.then(step), Borrow::None);
            if borrow != Borrow::None {
                part.borrow = borrow;
            }
            lowerer.bind_value(inner, None, part, false);
        };
        match pattern {
            Pat::Tuple(tuple) => {
                for (at, inner) in tuple.elems.iter().enumerate() {
                    if matches!(inner, Pat::Rest(_)) {
                        break;
                    }
                    bind(self, Projection::Field(at.to_string()), inner);
                }
            }
            Pat::TupleStruct(tuple) => {
                for (at, inner) in tuple.elems.iter().enumerate() {
                    bind(self, Projection::Field(at.to_string()), inner);
                }
            }
            Pat::Slice(slice) => {
                for (at, inner) in slice.elems.iter().enumerate() {
                    if matches!(inner, Pat::Rest(_)) {
                        if at + 1 != slice.elems.len() {
                            self.refuse(
                                Code::Pattern,
                                inner,
                                "parts behind `..` cannot be followed",
                            );
                        }
                        break;
                    }
                    bind(self, Projection::Index(index(&at.to_string())), inner);
                }
            }
            Pat::Struct(fields) => {
                for field in &fields.fields {
                    let name = match &field.member {
                        Member::Named(name) => name.to_string(),
                        Member::Unnamed(index) => index.index.to_string(),
                    };
                    bind(self, Projection::Field(name), &field.pat);
                }
            }
            _ => {}
        }
    }

    /// Takes an inactive value apart.
    fn bind_opaque_pattern(&mut self, pattern: &Pat, opaque: Opaque) {
        let mut copy = pattern.clone();
        let mut paths = Vec::new();
        binding_paths(pattern, &mut Vec::new(), &mut paths);
        let mut changing = Vec::new();
        let names: Vec<_> = paths
            .iter()
            .map(|bound| {
                let variable =
                    self.declare(&bound.name, Kind::Unknown, bound.mutable, false, bound.span);
                // a part that comes to depend on active inputs is bound by itself, with a derivative beside it
                let part = if bound.mutable && self.function.data(variable).varied {
                    let part = self
                        .function
                        .fresh("part", Kind::Unknown, false, bound.span);
                    changing.push((variable, part));
                    part
                } else {
                    self.function.variables[variable.0].varied = false;
                    variable
                };
                let unique = self.function.data(part).name.clone();
                if unique != bound.name {
                    rename_binding(&mut copy, &bound.name, &unique);
                }
                part
            })
            .collect();
        let tokens = copy.to_token_stream();
        self.push(Statement::Unpack {
            pattern: tokens,
            variables: names,
            value: opaque,
        });
        for (variable, part) in changing {
            let part = Argument {
                borrow: Borrow::None,
                operand: Operand::Place(crate::ir::Place::whole(part)),
                active: false,
            };
            self.push(Statement::Bind(variable, Operation::Copy(part)));
        }
    }
}
