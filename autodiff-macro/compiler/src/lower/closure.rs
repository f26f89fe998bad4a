//! Local closures: inlined where they are called.

use super::exit::Tail;
use super::names::{Meaning, Scope, path_expression};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::Variable;
use crate::ir::visit::Variables;
use proc_macro2::Span;
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Expr, ExprCall, ExprClosure, Pat, ReturnType};

/// A closure and the names it sees.
#[derive(Clone, Debug)]
pub struct Closure {
    closure: ExprClosure,
    scopes: Vec<Scope>,
}

impl Closure {
    /// The closure as an expression, its variables renamed.
    pub fn as_expression(&self, lowerer: &Lowerer<'_>, _span: Span) -> Expr {
        let opaque = lowerer.opaque(&Expr::Closure(self.closure.clone()));
        syn::parse2(opaque.tokens).unwrap_or_else(|_| path_expression(syn::Ident::new("closure", Span::call_site())))
    }
    /// The variables it captures.
    pub fn reads(&self, lowerer: &Lowerer<'_>) -> Vec<Variable> {
        lowerer.opaque(&Expr::Closure(self.closure.clone())).reads
    }
    /// Whether it captures something that depends on active inputs.
    pub fn is_varied(&self, lowerer: &Lowerer<'_>) -> bool {
        lowerer.mentions_varied(&self.closure.body)
    }
}

impl Lowerer<'_> {
    /// `let f = |…| …;`
    pub fn bind_closure(&mut self, name: &str, closure: &ExprClosure) -> bool {
        let captured = Closure { closure: closure.clone(), scopes: self.scopes.clone() };
        self.mean(name, Meaning::Closure(Box::new(captured)));
        true
    }

    /// `f(…)` of a local closure. Nothing, if the name is no closure.
    pub fn call_closure(&mut self, name: &str, call: &ExprCall) -> Option<Value> {
        let Some(Meaning::Closure(captured)) = self.meaning(name) else { return None };
        let captured = captured.clone();
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let values = self.in_order(&arguments);
        Some(self.inline(&captured.closure, Some(&captured.scopes), values, &call.to_token_stream()))
    }

    /// The value of a closure at these arguments.
    pub fn inline(&mut self, closure: &ExprClosure, scopes: Option<&[Scope]>, values: Vec<Value>, at: &impl ToTokens) -> Value {
        if self.depth > 60 {
            return self.refuse(Code::Closure, at, "this closure calls itself");
        }
        if returns(&closure.body) {
            return self.refuse(Code::Closure, &closure.body, "a closure that returns early cannot be followed");
        }
        let outer = scopes.map(|scopes| core::mem::replace(&mut self.scopes, scopes.to_vec()));
        self.scopes.push(Scope::new());
        for (pattern, mut value) in closure.inputs.iter().zip(values) {
            if let Pat::Type(typed) = pattern {
                let kind = super::kind::of_type(&typed.ty, &self.generic_scalars);
                if kind != crate::ir::Kind::Unknown {
                    value.kind = kind;
                }
            }
            self.bind_value(pattern, None, value, false);
        }
        self.depth += 1;
        let mut value = match self.tail(&closure.body, Tail::Value(1)).values.pop() {
            Some(value) => value,
            None => self.refuse(Code::Closure, &closure.body, "this closure gives no value"),
        };
        self.depth -= 1;
        if let ReturnType::Type(_, ty) = &closure.output {
            let kind = super::kind::of_type(ty, &self.generic_scalars);
            if kind != crate::ir::Kind::Unknown {
                value.kind = kind;
            }
        }
        self.scopes.pop();
        if let Some(outer) = outer {
            self.scopes = outer;
        }
        value
    }

    /// Runs a closure for its effects.
    pub fn inline_statement(&mut self, closure: &ExprClosure, bind: impl FnOnce(&mut Self)) {
        if returns(&closure.body) {
            self.refuse(Code::Closure, &closure.body, "a closure that returns early cannot be followed");
            return;
        }
        self.scopes.push(Scope::new());
        bind(self);
        self.tail(&closure.body, Tail::Unit);
        self.scopes.pop();
    }
}

fn returns(body: &Expr) -> bool {
    struct Returns(bool);
    impl<'ast> Visit<'ast> for Returns {
        fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
            self.0 = true;
        }
        fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
            self.0 = true;
        }
        fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {}
    }
    let mut found = Returns(false);
    found.visit_expr(body);
    found.0
}

/// The variables of a list, as a set.
pub fn set_of(variables: &[Variable]) -> Variables {
    variables.iter().copied().collect()
}
