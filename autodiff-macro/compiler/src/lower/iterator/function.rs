//! Functions that adaptors and consumers are given: closures and paths, and bodies that give `Some` or `None`.

use super::super::choice::contains_let;
use super::super::exit::{self, Tail};
use super::super::names::Scope;
use super::super::{Lowerer, Value};
use super::Item;
use crate::diagnostics::codes::Code;
use crate::ir::{Borrow, Opaque, Statement};
use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprClosure, Pat, Stmt};

/// A function that is applied to items.
#[derive(Clone)]
pub enum Function {
    /// A closure, and the names it sees.
    Closure(Box<ExprClosure>, Vec<Scope>),
    /// A path to a function.
    Path(Box<Expr>),
}

/// Runs a body with the payload of a `Some`.
pub type OnSome<'s> = &'s mut dyn FnMut(&mut Lowerer<'_>, Item);
/// Runs a body for a `None`.
pub type OnNone<'s> = &'s mut dyn FnMut(&mut Lowerer<'_>);

impl Lowerer<'_> {
    /// The function that an argument is.
    pub fn function_of(&self, argument: Option<&Expr>) -> Option<Function> {
        match argument? {
            Expr::Paren(inner) => self.function_of(Some(&inner.expr)),
            Expr::Closure(closure) => Some(Function::Closure(
                Box::new(closure.clone()),
                self.scopes.clone(),
            )),
            path @ Expr::Path(_) => Some(Function::Path(Box::new(path.clone()))),
            Expr::Reference(reference) => self.function_of(Some(&reference.expr)),
            _ => None,
        }
    }

    /// Whether calling the function changes captured variables.
    pub fn has_effects(&self, function: &Function) -> bool {
        match function {
            Function::Closure(closure, _) => {
                !self.writes_of(&closure.body).is_empty() || self.calls_with_effects(&closure.body)
            }
            Function::Path(_) => false,
        }
    }

    /// Whether a local closure that the expression names changes what it captures.
    fn calls_with_effects(&self, expression: &Expr) -> bool {
        struct Names(Vec<String>);
        impl<'ast> syn::visit::Visit<'ast> for Names {
            fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
                self.0
                    .extend(path.path.get_ident().map(ToString::to_string));
            }
        }
        let mut names = Names(Vec::new());
        syn::visit::Visit::visit_expr(&mut names, expression);
        names.0.iter().any(|name| matches!(self.meaning(name), Some(super::super::names::Meaning::Closure(closure)) if closure.has_effects()))
    }

    /// Runs a body among the names of a closure.
    pub fn within<R>(&mut self, scopes: &[Scope], body: impl FnOnce(&mut Self) -> R) -> R {
        let outer = core::mem::replace(&mut self.scopes, scopes.to_vec());
        self.scopes.push(Scope::new());
        let result = body(self);
        self.scopes = outer;
        result
    }

    /// The value of a function at items.
    pub fn apply(&mut self, function: &Function, items: Vec<Item>) -> Item {
        match function {
            Function::Closure(closure, scopes) => self.within(scopes, |lowerer| {
                for (pattern, item) in closure.inputs.iter().zip(items) {
                    lowerer.bind_item(pattern, item);
                }
                lowerer.value_of_body(closure)
            }),
            Function::Path(path) => self.apply_path(path, items),
        }
    }

    /// The value of a predicate at a reference to an item.
    pub fn test(&mut self, function: &Function, item: Item) -> Opaque {
        let value = match function {
            Function::Closure(closure, scopes) => self.within(scopes, |lowerer| {
                if let Some(pattern) = closure.inputs.first() {
                    lowerer.bind_reference_to(pattern, item);
                }
                lowerer.value_of_body(closure)
            }),
            Function::Path(path) => {
                let raised = match item {
                    Item::Value(value, levels) => Item::Value(value, levels + 1),
                    pair => pair,
                };
                self.apply_path(path, vec![raised])
            }
        };
        let value = self.item_value(value, Span::call_site());
        let opaque = self.opaque_of(&value);
        self.settle(opaque, Span::call_site())
    }

    fn apply_path(&mut self, path: &Expr, items: Vec<Item>) -> Item {
        self.scopes.push(Scope::new());
        let mut arguments: Punctuated<Expr, syn::Token![,]> = Punctuated::new();
        for item in items {
            let name = self.function.names.fresh("argument");
            let ident = crate::ir::print::ident(&name, path.span());
            let pattern: Pat = syn::parse_quote!(#ident);
            self.bind_item(&pattern, item);
            arguments.push(super::super::names::path_expression(ident));
        }
        let call: Expr = syn::parse_quote!(#path(#arguments));
        let value = self.expression(&call);
        self.scopes.pop();
        Item::Value(value, 0)
    }

    /// The value of a closure whose parameters are bound: a pair stays a pair.
    fn value_of_body(&mut self, closure: &ExprClosure) -> Item {
        let body = match self.body_of(closure) {
            Some(body) => body,
            None => {
                return Item::Value(
                    self.refuse(
                        Code::Closure,
                        &closure.body,
                        "a closure that returns early cannot be followed",
                    ),
                    0,
                );
            }
        };
        if matches!(closure.output, syn::ReturnType::Default) && is_pair(&body) {
            let mut values = self.tail(&body, Tail::Value(2)).values;
            if values.len() == 2
                && let (Some(second), Some(first)) = (values.pop(), values.pop())
            {
                return Item::Pair(
                    Box::new(Item::Value(first, 0)),
                    Box::new(Item::Value(second, 0)),
                );
            }
        }
        let plain = ExprClosure {
            inputs: Punctuated::new(),
            body: Box::new(body),
            ..closure.clone()
        };
        let value = self.inline(&plain, None, Vec::new(), &closure.body);
        Item::Value(value, 0)
    }

    /// Applies a function whose result is `Some` or `None`; what follows runs among the names of the caller.
    pub fn apply_optional(
        &mut self,
        function: &Function,
        items: Vec<Item>,
        some: OnSome<'_>,
        none: OnNone<'_>,
    ) {
        let Function::Closure(closure, scopes) = function else {
            let Function::Path(path) = function else {
                return;
            };
            self.refuse(Code::Iterator, path, "whether this function gives `Some` or `None` cannot be followed: write it as a closure");
            return;
        };
        let outer = self.scopes.clone();
        let Some(body) = self.body_of(closure) else {
            self.refuse(
                Code::Closure,
                &closure.body,
                "a closure that returns early cannot be followed",
            );
            return;
        };
        let mut some_outside = |lowerer: &mut Lowerer<'_>, item: Item| {
            lowerer.within(&outer, |lowerer| some(lowerer, item))
        };
        self.within(scopes, |lowerer| {
            for (pattern, item) in closure.inputs.iter().zip(items) {
                lowerer.bind_item(pattern, item);
            }
            lowerer.options(&body, &mut some_outside, none);
        });
    }

    fn options(&mut self, body: &Expr, some: OnSome<'_>, none: OnNone<'_>) {
        match body {
            Expr::Paren(inner) => self.options(&inner.expr, some, none),
            Expr::Block(block) if block.label.is_none() => {
                let statements = &block.block.stmts;
                let Some(Stmt::Expr(last, None)) = statements.last() else {
                    self.refuse(
                        Code::Iterator,
                        body,
                        "this block gives neither `Some` nor `None`",
                    );
                    return;
                };
                self.scopes.push(Scope::new());
                self.statements(&statements[..statements.len() - 1], Tail::Unit);
                self.options(last, some, none);
                self.scopes.pop();
            }
            Expr::If(choice) if !contains_let(&choice.cond) => {
                let Some((_, otherwise)) = &choice.else_branch else {
                    return;
                };
                let condition = self.opaque(&choice.cond);
                let then = Expr::Block(syn::ExprBlock {
                    attrs: Vec::new(),
                    label: None,
                    block: choice.then_branch.clone(),
                });
                let (yes, _) = self.nested(|lowerer| {
                    lowerer.options(&then, some, none);
                    exit::Yield::default()
                });
                let (no, _) = self.nested(|lowerer| {
                    lowerer.options(otherwise, some, none);
                    exit::Yield::default()
                });
                self.push(Statement::If {
                    condition,
                    results: Vec::new(),
                    then: yes,
                    otherwise: no,
                });
            }
            Expr::Call(call)
                if call.args.len() == 1
                    && matches!(&*call.func, Expr::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == "Some")) =>
            {
                let item = if is_pair(&call.args[0]) {
                    let mut values = self.tail(&call.args[0], Tail::Value(2)).values;
                    match (values.pop(), values.pop()) {
                        (Some(second), Some(first)) => Item::Pair(
                            Box::new(Item::Value(first, 0)),
                            Box::new(Item::Value(second, 0)),
                        ),
                        _ => return,
                    }
                } else {
                    let value = self.expression(&call.args[0]);
                    Item::Value(self.copied(value, body.span()), 0)
                };
                some(self, item);
            }
            Expr::Path(_) if exit::is_failure(body) => none(self),
            Expr::MethodCall(call)
                if (call.method == "then" || call.method == "then_some")
                    && call.args.len() == 1 =>
            {
                let value = match (&call.args[0], call.method == "then") {
                    (Expr::Closure(closure), true) => &*closure.body,
                    (value, _) => value,
                };
                let condition = self.opaque(&call.receiver);
                let (yes, _) = self.nested(|lowerer| {
                    let value = lowerer.expression(value);
                    some(lowerer, Item::Value(value, 0));
                    exit::Yield::default()
                });
                let (no, _) = self.nested(|lowerer| {
                    none(lowerer);
                    exit::Yield::default()
                });
                self.push(Statement::If {
                    condition,
                    results: Vec::new(),
                    then: yes,
                    otherwise: no,
                });
            }
            _ => {
                self.refuse(Code::Iterator, body, "whether this is `Some` or `None` cannot be followed: write it with `if`, `Some(…)` and `None`");
            }
        }
    }

    /// Runs a closure for its effects, its parameters bound to items.
    pub fn apply_statement(&mut self, function: &Function, item: Item) {
        match function {
            Function::Closure(closure, scopes) => self.within(scopes, |lowerer| {
                if let Some(pattern) = closure.inputs.first() {
                    lowerer.bind_item(pattern, item);
                }
                let Some(body) = lowerer.body_of(closure) else {
                    lowerer.refuse(
                        Code::Closure,
                        &closure.body,
                        "a closure that returns early cannot be followed",
                    );
                    return;
                };
                lowerer.tail(&body, Tail::Unit);
            }),
            Function::Path(path) => {
                self.apply_path(path, vec![item]);
            }
        }
    }

    /// An item as a value that stays where it is, a reference where the user has one.
    pub fn referred(&mut self, item: Item, span: Span) -> Value {
        match item {
            Item::Value(value, levels) => {
                let borrow = match (levels, value.borrow) {
                    (0, borrow) => borrow,
                    (_, Borrow::None) if !value.kind.is_float() => Borrow::Shared,
                    (_, borrow) => borrow,
                };
                Value { borrow, ..value }
            }
            pair => self.item_value(pair, span),
        }
    }
}

/// Whether the value of a body is a pair by its form.
fn is_pair(body: &Expr) -> bool {
    match body {
        Expr::Paren(inner) => is_pair(&inner.expr),
        Expr::Tuple(tuple) => tuple.elems.len() == 2,
        Expr::Block(block) if block.label.is_none() => {
            matches!(block.block.stmts.last(), Some(Stmt::Expr(last, None)) if is_pair(last))
        }
        Expr::If(choice) => {
            let then = matches!(choice.then_branch.stmts.last(), Some(Stmt::Expr(last, None)) if is_pair(last));
            then && choice
                .else_branch
                .as_ref()
                .is_some_and(|(_, otherwise)| is_pair(otherwise))
        }
        _ => false,
    }
}
