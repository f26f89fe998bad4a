//! Arms that change what they match: its parts are copied, the copies changed, and the whole is put together again.
//!
//! `match s { P(r) => *r *= k }` of a `&mut` is `match s { P(r) => { let mut own = r.clone(); let r = &mut own; *r *= k; *s = P(own); } }`.

use super::Lowerer;
use super::exit::Tail;
use crate::diagnostics::codes::Code;
use crate::ir::Borrow;
use changes::{Changes, changed};
use parts::rewritten;
use std::collections::BTreeSet;
use syn::visit::Visit;
use syn::{Expr, Pat, Stmt, parse_quote};

mod changes;
mod parts;

/// An arm: its pattern, its guard, its body.
pub type Arm = (Pat, Option<Expr>, Vec<Stmt>);

impl Lowerer<'_> {
    /// The scrutinee and the arms, those that change what they bind rewritten.
    pub fn put_back(&mut self, scrutinee: &Expr, arms: Vec<Arm>, tail: Tail) -> (Expr, Vec<Arm>) {
        let Some((target, by_name)) = self.target(scrutinee) else {
            return (scrutinee.clone(), arms);
        };
        let mut any = false;
        let gives = match tail {
            Tail::Unit | Tail::Trip => 0,
            Tail::Value(parts) => parts,
            Tail::Function => self.result_parts,
        };
        let arms = arms
            .into_iter()
            .map(|(pattern, guard, body)| {
                let (names, is_sure) = changed(&pattern, by_name, &body);
                if names.is_empty() {
                    return (pattern, guard, body);
                }
                match rewritten(&target, &pattern, &names, &body, gives > 0) {
                    Ok((pattern, body)) => {
                        any = true;
                        (pattern, guard, body)
                    }
                    Err(why) => {
                        if is_sure {
                            self.refuse_change(&pattern, &names, why);
                        }
                        (pattern, guard, body)
                    }
                }
            })
            .collect();
        let scrutinee = if any {
            parse_quote!(&#target)
        } else {
            scrutinee.clone()
        };
        (scrutinee, arms)
    }

    /// `match s { [a, .., b] => e, _ => f }` of a `&mut` slice is `if s.len() >= 2 { let a = &mut s[0]; let b = &mut s[s.len() - 1]; e } else { f }`.
    pub fn by_length(&mut self, scrutinee: &Expr, arms: &[Arm]) -> Option<Expr> {
        let (last, tests) = arms.split_last()?;
        let is_tested = |(pattern, guard, _): &Arm| {
            guard.is_none()
                && matches!(pattern, Pat::Slice(slice) if slice.elems.iter().all(is_plain))
        };
        let is_last = is_tested(last) || matches!(last, (Pat::Wild(_), None, _));
        if !is_last || tests.is_empty() || !tests.iter().all(is_tested) {
            return None;
        }
        let (target, true) = self.target(scrutinee)? else {
            return None;
        };
        let names: BTreeSet<String> = arms
            .iter()
            .flat_map(|arm| super::names::bound_names(&arm.0))
            .collect();
        let mut changes = Changes::default();
        for statement in arms.iter().flat_map(|arm| &arm.2) {
            changes.visit_stmt(statement);
        }
        if names.is_disjoint(&changes.sure) && names.is_disjoint(&changes.perhaps) {
            return None;
        }
        let mut choice = elements(&target, last).1;
        for arm in tests.iter().rev() {
            let (condition, block) = elements(&target, arm);
            choice = parse_quote!({ if #condition #block else #choice });
        }
        match choice.stmts.pop() {
            Some(Stmt::Expr(choice, None)) => Some(choice),
            _ => None,
        }
    }

    fn refuse_change(&mut self, pattern: &Pat, names: &BTreeSet<String>, why: &str) {
        let name = names.iter().next().cloned().unwrap_or_default();
        self.diagnostics.refuse_with(
            Code::Pattern,
            pattern,
            format!("`{name}` is changed through this pattern, and {why}"),
            Some("copy the parts, change the copies, and assign the whole anew".to_string()),
        );
    }

    /// The place that is matched through a `&mut`, and whether a plain name in a pattern binds a `&mut` there.
    fn target(&mut self, scrutinee: &Expr) -> Option<(Expr, bool)> {
        match scrutinee {
            Expr::Paren(inner) => self.target(&inner.expr),
            Expr::Reference(of) if of.mutability.is_some() && is_place(&of.expr) => {
                Some(((*of.expr).clone(), true))
            }
            Expr::MethodCall(call)
                if call.method == "as_mut" && call.args.is_empty() && is_place(&call.receiver) =>
            {
                Some(((*call.receiver).clone(), true))
            }
            _ if !is_place(scrutinee) => None,
            _ => match self.place(scrutinee)?.1 {
                Borrow::Mutable | Borrow::Lent => Some((parse_quote!(*#scrutinee), true)),
                _ => Some((scrutinee.clone(), false)),
            },
        }
    }
}

fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) => true,
        Expr::Field(field) => is_place(&field.base),
        Expr::Index(index) => is_place(&index.expr),
        Expr::Paren(inner) => is_place(&inner.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)) && is_place(&unary.expr),
        _ => false,
    }
}

/// A name, `_`, `..`, or a name for `..`.
fn is_plain(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) | Pat::Rest(_) => true,
        Pat::Ident(ident) => ident.by_ref.is_none() && ident.mutability.is_none(),
        _ => false,
    }
}

/// The test on the length that a slice pattern is, and the body with the elements' names.
fn elements(target: &Expr, (pattern, _, body): &Arm) -> (Expr, syn::Block) {
    let Pat::Slice(slice) = pattern else {
        return (parse_quote!(true), parse_quote!({ #(#body)* }));
    };
    let is_rest = |pattern: &Pat| match pattern {
        Pat::Ident(ident) => ident.subpat.is_some(),
        other => matches!(other, Pat::Rest(_)),
    };
    let count = slice.elems.len();
    let rest = slice.elems.iter().position(is_rest);
    let names = slice.elems.iter().enumerate().filter_map(|(at, pattern)| {
        let Pat::Ident(ident) = pattern else {
            return None;
        };
        let (name, from_end) = (&ident.ident, count - at);
        let stmt: Stmt = match rest {
            Some(rest) if at == rest => {
                let behind = from_end - 1;
                parse_quote!(let #name = &mut (#target)[#at..(#target).len() - #behind];)
            }
            Some(rest) if at > rest => {
                parse_quote!(let #name = &mut (#target)[(#target).len() - #from_end];)
            }
            _ => parse_quote!(let #name = &mut (#target)[#at];),
        };
        Some(stmt)
    });
    let condition = match rest {
        Some(_) => {
            let least = count - 1;
            parse_quote!((#target).len() >= #least)
        }
        None => parse_quote!((#target).len() == #count),
    };
    (condition, parse_quote!({ #(#names)* #(#body)* }))
}
