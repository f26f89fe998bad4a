//! What an expression mentions and what it may write, of the variables in scope.

use super::super::Lowerer;
use super::super::choice::contains_let;
use super::purity::PURE_METHODS;
use super::usage::{captured, each_ident};
use super::{Meaning, single};
use crate::ir::{Borrow, Kind, Variable};
use syn::Expr;
use syn::visit::Visit;

impl Lowerer<'_> {
    /// Whether the expression mentions a variable that depends on active inputs.
    pub fn mentions_varied(&self, expression: &Expr) -> bool {
        let mut mentions = Mentions::new(self, true);
        mentions.visit_expr(expression);
        mentions.found
    }
    /// Whether a statement mentions a variable that depends on active inputs.
    pub fn statement_mentions_varied(&self, statement: &syn::Stmt) -> bool {
        let mut mentions = Mentions::new(self, true);
        mentions.visit_stmt(statement);
        mentions.found
    }
    /// The variables that the expression mentions where a derivative may pass.
    pub fn carriers(&self, expression: &Expr) -> Vec<Variable> {
        let mut mentions = Mentions::new(self, false);
        mentions.visit_expr(expression);
        mentions.carriers
    }

    /// What the statement may write, of the variables in scope.
    pub fn writes_of_statement(&self, statement: &syn::Stmt) -> Vec<Variable> {
        let mut writes = Writes {
            lowerer: self,
            written: Vec::new(),
        };
        writes.visit_stmt(statement);
        writes.written
    }
    /// What the expression may write, of the variables in scope.
    pub fn writes_of(&self, expression: &Expr) -> Vec<Variable> {
        let mut writes = Writes {
            lowerer: self,
            written: Vec::new(),
        };
        writes.visit_expr(expression);
        writes.written
    }
}

struct Mentions<'a, 'b> {
    lowerer: &'a Lowerer<'b>,
    carriers: Vec<Variable>,
    /// One of them depends on active inputs.
    found: bool,
    /// Whether the first such one is enough.
    one_is_enough: bool,
}
impl<'a, 'b> Mentions<'a, 'b> {
    fn new(lowerer: &'a Lowerer<'b>, one_is_enough: bool) -> Self {
        Mentions {
            lowerer,
            carriers: Vec::new(),
            found: false,
            one_is_enough,
        }
    }
    fn carrier(&mut self, variable: Variable) {
        self.found |= self.lowerer.function.data(variable).varied;
        self.carriers.push(variable);
    }
    fn name(&mut self, name: &str) {
        let lowerer = self.lowerer;
        match lowerer.meaning(name) {
            Some(Meaning::Variable(variable)) => self.carrier(*variable),
            Some(Meaning::Alias(place, _)) if !lowerer.kind_of_place(place).is_inactive() => {
                self.carrier(place.root);
            }
            Some(Meaning::Closure(closure)) => closure
                .carriers()
                .iter()
                .for_each(|variable| self.carrier(*variable)),
            _ => {}
        }
    }
}
impl<'ast> Visit<'ast> for Mentions<'_, '_> {
    fn visit_expr(&mut self, expression: &'ast Expr) {
        // what has an integer or a flag as its value passes no derivative on
        if (self.found && self.one_is_enough)
            || (!contains_let(expression) && self.lowerer.kind_of(expression) == Kind::Inactive)
        {
            return;
        }
        syn::visit::visit_expr(self, expression);
    }
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(name) = single(path) {
            self.name(&name);
        }
    }
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        each_ident(call.tokens.clone(), &mut |name| self.name(name));
        if let Some(names) = captured(call) {
            names.iter().for_each(|name| self.name(name));
        }
    }
}

struct Writes<'a, 'b> {
    lowerer: &'a Lowerer<'b>,
    written: Vec<Variable>,
}
impl Writes<'_, '_> {
    fn root(&mut self, expression: &Expr) {
        match expression {
            Expr::Path(path) => {
                if let Some(name) = single(path) {
                    match self.lowerer.meaning(&name) {
                        Some(Meaning::Variable(variable)) if !self.written.contains(variable) => {
                            self.written.push(*variable)
                        }
                        Some(Meaning::Alias(place, _)) if !self.written.contains(&place.root) => {
                            self.written.push(place.root)
                        }
                        _ => {}
                    }
                }
            }
            Expr::Field(field) => self.root(&field.base),
            Expr::Index(index) => self.root(&index.expr),
            Expr::Paren(inner) => self.root(&inner.expr),
            Expr::Unary(unary) => self.root(&unary.expr),
            Expr::MethodCall(call) => self.root(&call.receiver),
            Expr::Reference(reference) => self.root(&reference.expr),
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.root(part)),
            _ => {}
        }
    }
    fn may_write(&self, expression: &Expr) -> bool {
        struct Root<'a, 'b, 'c>(&'c Writes<'a, 'b>);
        impl Root<'_, '_, '_> {
            fn mutable(&self, expression: &Expr) -> bool {
                match expression {
                    Expr::Path(path) => {
                        single(path).is_some_and(|name| match self.0.lowerer.meaning(&name) {
                            Some(Meaning::Variable(variable)) => {
                                self.0.lowerer.function.data(*variable).mutable
                            }
                            Some(Meaning::Alias(place, borrow)) => {
                                *borrow == Borrow::Mutable
                                    && self.0.lowerer.function.data(place.root).mutable
                            }
                            _ => false,
                        })
                    }
                    Expr::Field(field) => self.mutable(&field.base),
                    Expr::Index(index) => self.mutable(&index.expr),
                    Expr::Paren(inner) => self.mutable(&inner.expr),
                    Expr::Unary(unary) => self.mutable(&unary.expr),
                    Expr::MethodCall(call) => self.mutable(&call.receiver),
                    _ => false,
                }
            }
        }
        Root(self).mutable(expression)
    }
}
impl<'ast> Visit<'ast> for Writes<'_, '_> {
    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        self.root(&assign.left);
        syn::visit::visit_expr_assign(self, assign);
    }
    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if super::super::is_assignment(&binary.op) {
            self.root(&binary.left);
        }
        syn::visit::visit_expr_binary(self, binary);
    }
    fn visit_expr_reference(&mut self, reference: &'ast syn::ExprReference) {
        if reference.mutability.is_some() {
            self.root(&reference.expr);
        }
        syn::visit::visit_expr_reference(self, reference);
    }
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if !PURE_METHODS.contains(&call.method.to_string().as_str())
            && self.may_write(&call.receiver)
        {
            self.root(&call.receiver);
        }
        syn::visit::visit_expr_method_call(self, call);
    }
}
