//! Patterns: what each variable stands for.

use super::{Lowerer, Value, kind};
use crate::diagnostics::codes::Code;
use crate::ir::{Argument, Borrow, Kind, Opaque, Operand, Operation, Projection, Statement};
use crate::lower::path;
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{Member, Pat, Type};

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

impl Bound {
    /// Whether it is a part of a variant or of a struct.
    pub fn is_of_variant(&self) -> bool {
        self.path
            .iter()
            .any(|step| matches!(step, Projection::Variant(_)))
    }
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
            let name = path::last(&variant.path);
            path.push(Projection::variant(name));
            for (at, inner) in variant.elems.iter().enumerate() {
                descend(Projection::Field(at.to_string()), inner, path, into);
            }
            path.pop();
        }
        Pat::Struct(variant) => {
            let name = path::last(&variant.path);
            path.push(Projection::variant(name));
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
    pub fn bind_parts(&mut self, pattern: &Pat, annotation: Option<&Type>, value: Value) {
        let span = pattern.span();
        if !value.active
            && let Operand::Opaque(opaque) = &value.operand
        {
            self.bind_opaque_pattern(pattern, annotation, opaque.clone());
            return;
        }
        let borrow = value.borrow;
        let value = self.held(value, span);
        let Operand::Place(place) = value.operand else {
            return;
        };
        let bind = |lowerer: &mut Self, step: Projection, ty: Option<&Type>, inner: &Pat| {
            let mut part = lowerer.value_at(place.then(step), Borrow::None);
            if borrow != Borrow::None {
                part.borrow = borrow;
            }
            lowerer.bind_part(inner, ty, part);
        };
        match pattern {
            Pat::Tuple(tuple) => {
                for (at, inner) in tuple.elems.iter().enumerate() {
                    if matches!(inner, Pat::Rest(_)) {
                        break;
                    }
                    let ty = kind::part_of_type(annotation, at);
                    bind(self, Projection::Field(at.to_string()), ty, inner);
                }
            }
            Pat::TupleStruct(tuple) => {
                for (at, inner) in tuple.elems.iter().enumerate() {
                    bind(self, Projection::Field(at.to_string()), None, inner);
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
                    bind(self, Projection::Index(index(&at.to_string())), None, inner);
                }
            }
            Pat::Struct(fields) => {
                for field in &fields.fields {
                    let name = match &field.member {
                        Member::Named(name) => name.to_string(),
                        Member::Unnamed(index) => index.index.to_string(),
                    };
                    bind(self, Projection::Field(name), None, &field.pat);
                }
            }
            _ => {}
        }
    }

    /// Takes an inactive value apart.
    fn bind_opaque_pattern(&mut self, pattern: &Pat, annotation: Option<&Type>, opaque: Opaque) {
        let mut copy = pattern.clone();
        let mut paths = Vec::new();
        binding_paths(pattern, &mut Vec::new(), &mut paths);
        let mut changing = Vec::new();
        let names: Vec<_> = paths
            .iter()
            .map(|bound| {
                let kind = part_at(annotation, pattern, &bound.path)
                    .map_or(Kind::Unknown, |ty| kind::of_type(ty, &self.generic_scalars));
                let variable =
                    self.declare(&bound.name, kind.clone(), bound.mutable, false, bound.span);
                // a part that comes to depend on active inputs is bound by itself, with a derivative beside it
                let part = if bound.mutable && self.function.data(variable).varied {
                    let part = self.function.fresh("part", kind, false, bound.span);
                    changing.push((variable, part));
                    part
                } else {
                    self.function.variables[variable.0].varied = false;
                    if !bound.mutable {
                        self.parts.insert(variable);
                    }
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

/// The type of a variable of nested tuples, of which the annotation says the whole.
fn part_at<'t>(
    annotation: Option<&'t Type>,
    pattern: &Pat,
    path: &[Projection],
) -> Option<&'t Type> {
    let Some((Projection::Field(name), rest)) = path.split_first() else {
        return annotation.filter(|_| path.is_empty());
    };
    let Pat::Tuple(tuple) = pattern else {
        return None;
    };
    if tuple.elems.iter().any(|part| matches!(part, Pat::Rest(_))) {
        return None;
    }
    let at = name.parse().ok()?;
    part_at(
        kind::part_of_type(annotation, at),
        tuple.elems.get(at)?,
        rest,
    )
}
