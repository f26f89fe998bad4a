//! References that come out of calls which no derivative passes through: what is written through them has no derivative beside it.

use super::Lowerer;
use super::names::{Meaning, bound_names};
use crate::diagnostics::codes::Code;
use crate::ir::{Argument, Borrow, Kind, Operand, Variable};
use syn::visit::Visit;
use syn::{Expr, Pat};

impl Lowerer<'_> {
    /// Takes note of names that are bound to what such a call gives.
    pub fn note_borrowing(&mut self, pattern: &Pat, value: &Expr) {
        if !self.lends(value) {
            return;
        }
        for name in bound_names(pattern) {
            if let Some(Meaning::Variable(variable)) = self.meaning(&name) {
                let variable = *variable;
                let data = self.function.data(variable);
                if !data.varied && !data.kind.is_inactive() && !data.kind.is_float() {
                    self.borrowing.insert(variable);
                }
            }
        }
    }

    /// Whether what a call gives may refer to a sequence that it was lent by `&mut`.
    fn lends(&self, value: &Expr) -> bool {
        let mut lends = Lends {
            lowerer: self,
            found: false,
        };
        if matches!(value, Expr::Call(_) | Expr::MethodCall(_) | Expr::Try(_)) {
            lends.visit_expr(value);
        }
        lends.found
    }

    /// Refuses such a reference as an argument of a call that may write through it: by name, or where it stands.
    pub fn refuse_borrowing(&mut self, arguments: &[Argument], given: &[&Expr]) {
        let own = arguments.len() - given.len();
        for (argument, given) in arguments[own..].iter().zip(given) {
            if matches!(argument.operand, Operand::Opaque(_)) && self.lends(given) {
                self.refuse(
                    Code::Reference,
                    given,
                    "this may be a `&mut` reference, and what is written through it cannot be followed to what it refers to",
                );
            }
        }
        for argument in arguments {
            if let (Borrow::None, Operand::Place(place)) = (argument.borrow, &argument.operand)
                && place.is_whole()
            {
                self.refuse_written(place.root);
            }
        }
    }

    /// Refuses what is written through such a reference.
    pub fn refuse_written(&mut self, variable: Variable) {
        if !self.borrowing.remove(&variable) && !self.parts.remove(&variable) {
            return;
        }
        let data = self.function.data(variable);
        let message = format!(
            "`{}` may be a `&mut` reference, and what is written through it cannot be followed to what it refers to",
            self.sources.get(&variable).unwrap_or(&data.name)
        );
        let help = "pass the place itself (`&mut v[..n]`, `&mut s.field`), or bind it with `#[constant] let` if its derivative is to be zero";
        let span = (data.span, data.span);
        self.diagnostics
            .refuse_at(Code::Reference, span, message, Some(help.to_string()));
    }
}

/// Whether an expression lends a sequence out by `&mut`, or calls a method that gives such a reference by its name.
struct Lends<'l, 'o> {
    lowerer: &'l Lowerer<'o>,
    found: bool,
}
impl<'ast> Visit<'ast> for Lends<'_, '_> {
    fn visit_expr_reference(&mut self, reference: &'ast syn::ExprReference) {
        let mut inner = &*reference.expr;
        while let Expr::Index(index) = inner {
            inner = &index.expr;
        }
        if let (Some(_), Expr::Path(path)) = (reference.mutability, inner) {
            let name = path.path.get_ident().map(ToString::to_string);
            let kind = name.and_then(|name| self.lowerer.kind_of_name(&name));
            self.found |= matches!(kind, Some(Kind::Sequence(_)));
        }
        syn::visit::visit_expr_reference(self, reference);
    }
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        self.found |= name.split('_').any(|word| word == "mut");
        syn::visit::visit_expr_method_call(self, call);
    }
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    fn visit_expr_block(&mut self, _: &'ast syn::ExprBlock) {}
}
