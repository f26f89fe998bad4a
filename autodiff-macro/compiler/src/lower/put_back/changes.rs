//! Which names of a pattern a body writes through.

use crate::lower::path;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{Expr, Pat, Stmt};

/// The names of the pattern that stand for parts of a variant or a struct and may be changed in the body, and whether one surely is.
pub fn changed(pattern: &Pat, by_name: bool, body: &[Stmt]) -> (BTreeSet<String>, bool) {
    let mut bound = Vec::new();
    super::super::pattern::binding_paths(pattern, &mut Vec::new(), &mut bound);
    let mut changes = Changes::default();
    body.iter()
        .for_each(|statement| changes.visit_stmt(statement));
    let by_mutable_reference = by_mutable_reference(pattern);
    let names: BTreeSet<String> = bound
        .into_iter()
        .filter(|bound| bound.is_of_variant())
        .filter(|bound| {
            by_mutable_reference.contains(&bound.name)
                || (by_name && !bound.by_reference && !bound.behind_reference && !bound.mutable)
        })
        .map(|bound| bound.name)
        .filter(|name| changes.sure.contains(name) || changes.perhaps.contains(name))
        .collect();
    let is_sure = names.iter().any(|name| changes.sure.contains(name));
    (names, is_sure)
}

/// The names that are bound by `ref mut`.
fn by_mutable_reference(pattern: &Pat) -> BTreeSet<String> {
    struct Names(BTreeSet<String>);
    impl Visit<'_> for Names {
        fn visit_pat_ident(&mut self, pattern: &syn::PatIdent) {
            if pattern.by_ref.is_some() && pattern.mutability.is_some() {
                self.0.insert(pattern.ident.to_string());
            }
        }
    }
    let mut names = Names(BTreeSet::new());
    names.visit_pat(pattern);
    names.0
}

/// Methods and functions that write through their receiver or what they are given.
const WRITING: &[&str] = &[
    "as_deref_mut",
    "append",
    "clear",
    "copy_from_slice",
    "clone_from_slice",
    "dedup",
    "drain",
    "extend",
    "extend_from_slice",
    "fill",
    "insert",
    "pop",
    "push",
    "remove",
    "replace",
    "resize",
    "retain",
    "reverse",
    "rotate_left",
    "rotate_right",
    "sort",
    "sort_by",
    "sort_unstable_by",
    "swap",
    "swap_remove",
    "take",
    "truncate",
];

/// The names through which a body writes: surely, where they are assigned behind `*`, a field or an index, or lent as `&mut`; perhaps,
/// where they are handed to a call or are the receiver of a method that syntax does not tell.
#[derive(Default)]
pub struct Changes {
    /// Assigned or lent.
    pub sure: BTreeSet<String>,
    /// Handed on.
    pub perhaps: BTreeSet<String>,
}

/// The name at the root of a place.
fn root(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Path(path) => super::super::names::single(path),
        Expr::Field(field) => root(&field.base),
        Expr::Index(index) => root(&index.expr),
        Expr::Paren(inner) => root(&inner.expr),
        Expr::Unary(unary) => root(&unary.expr),
        Expr::MethodCall(call) => root(&call.receiver),
        Expr::Reference(reference) => root(&reference.expr),
        _ => None,
    }
}

impl Visit<'_> for Changes {
    fn visit_expr_assign(&mut self, assign: &syn::ExprAssign) {
        self.sure.extend(root(&assign.left));
        visit::visit_expr_assign(self, assign);
    }
    fn visit_expr_binary(&mut self, binary: &syn::ExprBinary) {
        if super::super::is_assignment(&binary.op) {
            self.sure.extend(root(&binary.left));
        }
        visit::visit_expr_binary(self, binary);
    }
    fn visit_expr_reference(&mut self, reference: &syn::ExprReference) {
        if reference.mutability.is_some() {
            self.sure.extend(root(&reference.expr));
        }
        visit::visit_expr_reference(self, reference);
    }
    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        let method = call.method.to_string();
        let receiver = root(&call.receiver);
        if method.ends_with("_mut") || WRITING.contains(&method.as_str()) {
            self.sure.extend(receiver);
        } else if !super::super::names::purity::PURE_METHODS.contains(&method.as_str()) {
            self.perhaps.extend(receiver);
        }
        let arguments = call
            .args
            .iter()
            .filter(|given| matches!(given, Expr::Path(_)));
        self.perhaps.extend(arguments.filter_map(root));
        visit::visit_expr_method_call(self, call);
    }
    fn visit_expr_call(&mut self, call: &syn::ExprCall) {
        let writes = matches!(&*call.func, Expr::Path(path) if WRITING.contains(&path::last(&path.path).as_str()));
        let arguments = call
            .args
            .iter()
            .filter(|given| matches!(given, Expr::Path(_)));
        let names = arguments.filter_map(root);
        if writes {
            self.sure.extend(names);
        } else {
            self.perhaps.extend(names);
        }
        visit::visit_expr_call(self, call);
    }
    fn visit_expr_for_loop(&mut self, a_loop: &syn::ExprForLoop) {
        if matches!(&*a_loop.expr, Expr::Path(_)) {
            self.perhaps.extend(root(&a_loop.expr));
        }
        visit::visit_expr_for_loop(self, a_loop);
    }
}
