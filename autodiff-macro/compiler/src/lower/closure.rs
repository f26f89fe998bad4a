//! Local closures: inlined where they are called.

use super::choice::contains_let;
use super::exit::{self, Tail};
use super::names::{Meaning, Scope};
use super::{Lowerer, Value};
use crate::diagnostics::codes::Code;
use crate::ir::{Borrow, Place, Variable};
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Expr, ExprCall, ExprClosure, Pat, ReturnType, Stmt};

/// A closure and the names it sees.
#[derive(Clone, Debug)]
pub struct Closure {
    closure: ExprClosure,
    scopes: Vec<Scope>,
    /// The closure with its variables renamed.
    renamed: Expr,
    /// The variables it captures.
    captured: Vec<Variable>,
    /// Those of them through which a derivative may pass.
    carriers: Vec<Variable>,
    writes: bool,
}

impl Closure {
    /// The closure, and the names it sees.
    pub fn parts(&self) -> (ExprClosure, Vec<Scope>) {
        (self.closure.clone(), self.scopes.clone())
    }
    /// The closure as an expression, its variables renamed.
    pub fn as_expression(&self) -> Expr {
        self.renamed.clone()
    }
    /// The variables it captures.
    pub fn reads(&self) -> &[Variable] {
        &self.captured
    }
    /// Whether calling it may change what it captures.
    pub fn has_effects(&self) -> bool {
        self.writes
    }
    /// The variables it captures through which a derivative may pass.
    pub fn carriers(&self) -> &[Variable] {
        &self.carriers
    }
}

impl Lowerer<'_> {
    /// `let f = |…| …;`
    pub fn bind_closure(&mut self, name: &str, closure: &ExprClosure) -> bool {
        let mut scopes = self.scopes.clone();
        if closure.capture.is_some() {
            scopes.push(self.captures(closure));
        }
        // its names mean what they mean here, not where it is called
        let outer = core::mem::replace(&mut self.scopes, scopes);
        let opaque = self.opaque(&Expr::Closure(closure.clone()));
        let carriers = self.carriers(&closure.body);
        let writes = !self.writes_of(&closure.body).is_empty();
        let scopes = core::mem::replace(&mut self.scopes, outer);
        let captured = Closure {
            closure: closure.clone(),
            scopes,
            renamed: syn::parse2(opaque.tokens).unwrap_or_else(|_| Expr::Closure(closure.clone())),
            captured: opaque.reads,
            carriers,
            writes,
        };
        self.mean(name, Meaning::Closure(Box::new(captured)));
        true
    }

    /// What a `move` closure owns: copies of the variables that may change after its definition.
    fn captures(&mut self, closure: &ExprClosure) -> Scope {
        let mut own = Scope::new();
        let changing: Vec<Variable> = self
            .opaque(&Expr::Closure(closure.clone()))
            .reads
            .into_iter()
            .filter(|variable| self.function.data(*variable).mutable)
            .collect();
        for variable in changing {
            let Some(name) = self.sources.get(&variable).cloned() else {
                continue;
            };
            if !matches!(self.meaning(&name), Some(Meaning::Variable(meant)) if *meant == variable)
            {
                continue;
            }
            let data = self.function.data(variable).clone();
            let value = self.value_at(Place::whole(variable), Borrow::None);
            let operation = if data.kind.is_inactive() {
                crate::ir::Operation::Opaque(self.opaque_of(&value))
            } else {
                self.stored_copy(value, data.span)
            };
            let copy = self
                .function
                .fresh(&name, data.kind.clone(), true, data.span);
            self.function.variables[copy.0].varied = data.varied;
            self.sources.insert(copy, name.clone());
            self.push(crate::ir::Statement::Bind(copy, operation));
            own.insert(name, Meaning::Variable(copy));
        }
        own
    }

    /// `f(…)` of a local closure. Nothing, if the name is no closure.
    pub fn call_closure(&mut self, name: &str, call: &ExprCall) -> Option<Value> {
        let Some(Meaning::Closure(captured)) = self.meaning(name) else {
            return None;
        };
        let captured = captured.clone();
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let values = self.in_order(&arguments);
        Some(self.inline(
            &captured.closure,
            Some(&captured.scopes),
            values,
            &call.to_token_stream(),
        ))
    }

    /// The value of a closure at these arguments.
    pub fn inline(
        &mut self,
        closure: &ExprClosure,
        scopes: Option<&[Scope]>,
        values: Vec<Value>,
        at: &impl ToTokens,
    ) -> Value {
        if self.depth > 60 {
            return self.refuse(Code::Closure, at, "this closure calls itself");
        }
        let Some(body) = self.body_of(closure) else {
            return self.refuse(
                Code::Closure,
                &closure.body,
                "a closure that returns early cannot be followed",
            );
        };
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
        let mut value = if self.gives_unit(&body) {
            self.tail(&body, Tail::Unit);
            super::iterator::unit()
        } else {
            match self.tail(&body, Tail::Value(1)).values.pop() {
                Some(value) => value,
                None => self.refuse(Code::Closure, &closure.body, "this closure gives no value"),
            }
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

    /// Whether the value of a body is `()` by its form.
    pub fn gives_unit(&self, body: &Expr) -> bool {
        const PROCEDURES: &[&str] = &[
            "push",
            "extend",
            "extend_from_slice",
            "fill",
            "swap",
            "copy_from_slice",
            "clone_from_slice",
            "reverse",
            "for_each",
            "truncate",
            "clear",
            "insert",
            "resize",
        ];
        match body {
            Expr::Paren(inner) => self.gives_unit(&inner.expr),
            Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => true,
            Expr::Binary(binary) => super::is_assignment(&binary.op),
            Expr::MethodCall(call) => {
                PROCEDURES.contains(&call.method.to_string().as_str())
                    && !self.is_own_value(&call.receiver)
            }
            Expr::Block(block) if block.label.is_none() => match block.block.stmts.last() {
                Some(Stmt::Expr(last, None)) => self.gives_unit(last),
                Some(Stmt::Macro(call)) => !exit::is_panic(&call.mac),
                _ => true,
            },
            Expr::If(choice) => {
                choice.else_branch.is_none()
                    || self.gives_unit(&block_of(choice.then_branch.stmts.clone()))
            }
            Expr::Match(choice) => choice
                .arms
                .first()
                .is_some_and(|arm| self.gives_unit(&arm.body)),
            _ => false,
        }
    }

    /// The body of a closure, its early returns turned into branches. Nothing, where they cannot be.
    pub fn body_of(&self, closure: &ExprClosure) -> Option<Expr> {
        if !returns(&closure.body) {
            return Some((*closure.body).clone());
        }
        without_returns(&closure.body)
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

fn block_of(statements: Vec<Stmt>) -> Expr {
    Expr::Block(syn::ExprBlock {
        attrs: Vec::new(),
        label: None,
        block: syn::Block {
            brace_token: syn::token::Brace::default(),
            stmts: statements,
        },
    })
}

/// An expression at the end of a body whose `return e` become `e`.
fn without_returns(body: &Expr) -> Option<Expr> {
    match body {
        expression if !returns(expression) => Some(expression.clone()),
        Expr::Paren(inner) => without_returns(&inner.expr),
        Expr::Return(exit) => match &exit.expr {
            Some(value) if !returns(value) => Some((**value).clone()),
            _ => None,
        },
        Expr::Block(block) if block.label.is_none() => {
            Some(block_of(statements_without_returns(&block.block.stmts)?))
        }
        Expr::If(choice) => {
            let mut choice = choice.clone();
            choice.then_branch.stmts = statements_without_returns(&choice.then_branch.stmts)?;
            if let Some((_, otherwise)) = &mut choice.else_branch {
                **otherwise = without_returns(otherwise)?;
            }
            Some(Expr::If(choice))
        }
        Expr::Match(choice) => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                *arm.body = without_returns(&arm.body)?;
            }
            Some(Expr::Match(choice))
        }
        _ => None,
    }
}

fn statements_without_returns(statements: &[Stmt]) -> Option<Vec<Stmt>> {
    let Some(at) = statements
        .iter()
        .position(|statement| returns(&block_of(vec![statement.clone()])))
    else {
        return Some(statements.to_vec());
    };
    let mut result = statements[..at].to_vec();
    let rest = &statements[at + 1..];
    let last = match &statements[at] {
        Stmt::Expr(expression @ Expr::Return(_), _) => without_returns(expression)?,
        Stmt::Expr(expression, None) if rest.is_empty() => without_returns(expression)?,
        // `if c { …; return e; } rest` is `if c { …; e } else { rest }`
        Stmt::Expr(Expr::If(choice), _)
            if exit::block_diverges(&choice.then_branch) && !contains_let(&choice.cond) =>
        {
            let mut choice = choice.clone();
            choice.then_branch.stmts = statements_without_returns(&choice.then_branch.stmts)?;
            let mut otherwise = choice
                .else_branch
                .take()
                .map(|(_, otherwise)| {
                    vec![Stmt::Expr(*otherwise, Some(syn::token::Semi::default()))]
                })
                .unwrap_or_default();
            otherwise.extend(rest.iter().cloned());
            choice.else_branch = Some((
                syn::token::Else::default(),
                Box::new(block_of(statements_without_returns(&otherwise)?)),
            ));
            Expr::If(choice)
        }
        _ => return None,
    };
    result.push(Stmt::Expr(last, None));
    Some(result)
}

/// A body that gives `Ok(e)` or `Err(e)`, as one that gives `e` or returns the `Err`.
pub fn failing(body: &Expr) -> Option<Expr> {
    match body {
        Expr::Paren(inner) => failing(&inner.expr),
        _ if exit::is_failure(body) => Some(syn::parse_quote!(return #body)),
        Expr::Call(call)
            if call.args.len() == 1
                && matches!(&*call.func, Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Ok" || last.ident == "Some")) =>
        {
            Some(call.args[0].clone())
        }
        Expr::Block(block) if block.label.is_none() => {
            let (last, before) = block.block.stmts.split_last()?;
            let Stmt::Expr(last, None) = last else {
                return None;
            };
            let mut statements = before.to_vec();
            statements.push(Stmt::Expr(failing(last)?, None));
            Some(block_of(statements))
        }
        Expr::If(choice) => {
            let mut choice = choice.clone();
            let Expr::Block(then) = failing(&block_of(choice.then_branch.stmts.clone()))? else {
                return None;
            };
            choice.then_branch = then.block;
            let (_, otherwise) = choice.else_branch.as_mut()?;
            **otherwise = failing(otherwise)?;
            Some(Expr::If(choice))
        }
        Expr::Match(choice) => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                *arm.body = failing(&arm.body)?;
            }
            Some(Expr::Match(choice))
        }
        // a call that may fail
        Expr::Call(_) | Expr::MethodCall(_) => Some(syn::parse_quote!(#body?)),
        _ => None,
    }
}
