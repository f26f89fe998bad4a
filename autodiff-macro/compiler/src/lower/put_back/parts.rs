//! The parts of what an arm matches, copied and put together again.

use super::super::exit;
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{Expr, Ident, Pat, Stmt, parse_quote};

/// The arm's pattern with a name for each part, and its body on copies of the parts, which are put back behind the last statement that
/// mentions one. `Err` says why that cannot be.
pub fn rewritten(
    target: &Expr,
    pattern: &Pat,
    names: &BTreeSet<String>,
    body: &[Stmt],
    gives: bool,
) -> Result<(Pat, Vec<Stmt>), &'static str> {
    let mut pattern = pattern.clone();
    let mut parts = Parts::default();
    let whole = parts.whole(&mut pattern)?;
    let last = body
        .iter()
        .rposition(|statement| mentions(statement, names))
        .unwrap_or_default();
    let (inside, behind) = body.split_at(last + 1);
    if inside.iter().any(exit::escapes) {
        return Err("the arm is left before the whole can be put together again");
    }
    if inside.iter().any(|statement| overlaps(statement, target)) {
        return Err("what is matched is used beside it");
    }
    let mut rewritten: Vec<Stmt> = Vec::new();
    for (name, own) in &parts.owned {
        rewritten.push(parse_quote!(let mut #own = #name.clone();));
    }
    for (name, own) in &parts.owned {
        if !parts.fresh.contains(name) {
            rewritten.push(parse_quote!(let #name = &mut #own;));
        }
    }
    let mut inside = inside.to_vec();
    let mut value = None;
    if behind.is_empty()
        && let Some(Stmt::Expr(last, None)) = inside.last().cloned()
    {
        inside.pop();
        if gives {
            inside.push(parse_quote!(let given__ = #last;));
            value = Some(Stmt::Expr(parse_quote!(given__), None));
        } else {
            inside.push(Stmt::Expr(last, Some(syn::token::Semi::default())));
        }
    }
    rewritten.extend(inside);
    rewritten.push(parse_quote!(#target = #whole;));
    rewritten.extend(behind.iter().cloned());
    rewritten.extend(value);
    Ok((pattern, rewritten))
}

/// The parts that a pattern takes a value into.
#[derive(Default)]
struct Parts {
    /// Each name and its copy.
    owned: Vec<(Ident, Ident)>,
    /// The names that the pattern did not have.
    fresh: BTreeSet<Ident>,
}

impl Parts {
    /// The expression that puts the parts together, with a name for each in the pattern.
    fn whole(&mut self, pattern: &mut Pat) -> Result<Expr, &'static str> {
        const UNNAMED: &str = "some of its parts have no name to put them back with";
        Ok(match pattern {
            Pat::Paren(inner) => self.whole(&mut inner.pat)?,
            Pat::Reference(inner) => {
                let plain = (*inner.pat).clone();
                *pattern = plain;
                self.whole(pattern)?
            }
            Pat::Ident(ident) if ident.subpat.is_some() => return Err(UNNAMED),
            Pat::Ident(ident) => {
                let name = ident.ident.clone();
                if name.to_string().starts_with(char::is_uppercase) {
                    return Ok(parse_quote!(#name));
                }
                let own = quote::format_ident!("{}_own", name);
                self.owned.push((name.clone(), own.clone()));
                *pattern = parse_quote!(#name);
                parse_quote!(#own)
            }
            Pat::Wild(_) | Pat::Range(_) => {
                let name = quote::format_ident!("part_{}", self.owned.len());
                let own = quote::format_ident!("{}_own", name);
                *pattern = match &*pattern {
                    Pat::Range(range) => parse_quote!(#name @ #range),
                    _ => parse_quote!(#name),
                };
                self.owned.push((name.clone(), own.clone()));
                self.fresh.insert(name);
                parse_quote!(#own)
            }
            Pat::Lit(literal) => Expr::Lit(literal.clone()),
            Pat::Path(path) => Expr::Path(path.clone()),
            Pat::Tuple(tuple) => {
                let parts = self.each(tuple.elems.iter_mut())?;
                parse_quote!((#(#parts,)*))
            }
            Pat::TupleStruct(variant) => {
                let parts = self.each(variant.elems.iter_mut())?;
                let path = &variant.path;
                parse_quote!(#path(#(#parts),*))
            }
            Pat::Struct(variant) if variant.rest.is_none() => {
                let mut fields: Vec<syn::FieldValue> = Vec::new();
                for field in &mut variant.fields {
                    field.colon_token = Some(syn::token::Colon::default());
                    let member = field.member.clone();
                    let part = self.whole(&mut field.pat)?;
                    fields.push(parse_quote!(#member: #part));
                }
                let path = &variant.path;
                parse_quote!(#path { #(#fields),* })
            }
            _ => return Err(UNNAMED),
        })
    }

    fn each<'p>(
        &mut self,
        patterns: impl Iterator<Item = &'p mut Pat>,
    ) -> Result<Vec<Expr>, &'static str> {
        patterns.map(|pattern| self.whole(pattern)).collect()
    }
}

/// Whether the statement mentions one of the names.
fn mentions(statement: &Stmt, names: &BTreeSet<String>) -> bool {
    let mut found = false;
    super::super::names::usage::each_ident(statement.to_token_stream(), &mut |name| {
        found |= names.contains(name)
    });
    found
}

/// Whether the statement mentions the place, a part of it, or what it is a part of.
fn overlaps(statement: &Stmt, target: &Expr) -> bool {
    struct Overlaps {
        target: Vec<String>,
        found: bool,
    }
    impl Visit<'_> for Overlaps {
        fn visit_expr(&mut self, expression: &Expr) {
            match steps(expression) {
                Some(steps) => {
                    let common = steps.len().min(self.target.len());
                    self.found |= steps[..common] == self.target[..common];
                    if let Expr::Index(index) = expression {
                        self.visit_expr(&index.index);
                    }
                }
                None => visit::visit_expr(self, expression),
            }
        }
        fn visit_macro(&mut self, call: &syn::Macro) {
            super::super::names::usage::each_ident(call.tokens.clone(), &mut |name| {
                self.found |= self.target.first().is_some_and(|root| root == name);
            });
        }
    }
    let Some(target) = steps(target) else {
        return true;
    };
    let mut overlaps = Overlaps {
        target,
        found: false,
    };
    overlaps.visit_stmt(statement);
    overlaps.found
}

/// The name and the fields of a place, up to the first index.
fn steps(place: &Expr) -> Option<Vec<String>> {
    Some(match place {
        Expr::Path(path) => vec![super::super::names::single(path)?],
        Expr::Field(field) => {
            let mut steps = steps(&field.base)?;
            steps.push(field.member.to_token_stream().to_string());
            steps
        }
        Expr::Index(index) => steps(&index.expr)?,
        Expr::Paren(inner) => steps(&inner.expr)?,
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => steps(&unary.expr)?,
        _ => return None,
    })
}
