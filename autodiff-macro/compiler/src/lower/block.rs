//! Blocks and statements.

use super::checkpoint::is_checkpoint;
use super::exit::{self, Tail, Yield};
use super::{Lowerer, is_assignment};
use crate::diagnostics::codes::Code;
use crate::ir::Statement;
use crate::lower::path;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Stmt};

impl Lowerer<'_> {
    /// Lowers the statements of a block to its end.
    pub fn statements(&mut self, statements: &[Stmt], tail: Tail) -> Yield {
        for (index, statement) in statements.iter().enumerate() {
            let rest = &statements[index + 1..];
            if self.refused_as_conditional(statement) {
                continue;
            }
            if let Stmt::Expr(value, None) = statement
                && rest.is_empty()
            {
                return self.tail(value, tail);
            }
            if let Some(parts) = self.checkpointed_let_else(statement) {
                let parts = parts.into_iter().chain(rest.iter().cloned());
                return self.statements(&parts.collect::<Vec<_>>(), tail);
            }
            if let Some(yielded) = self.jumping(statement, rest, tail) {
                return yielded;
            }
            if let Stmt::Expr(value, _) = statement
                && exit::is_never(value)
            {
                return self.tail(value, tail);
            }
            self.statement(statement);
            if let Stmt::Macro(call) = statement
                && exit::is_panic(&call.mac)
            {
                return Yield {
                    values: Vec::new(),
                    diverges: true,
                };
            }
        }
        self.end(tail)
    }

    /// Whether a statement neither reads nor writes anything that depends on active inputs.
    pub fn is_wholly_inactive(&self, expression: &Expr) -> bool {
        !self.mentions_varied(expression) && !self.has_own_jumps(expression)
    }

    fn has_own_jumps(&self, expression: &Expr) -> bool {
        exit::expression_escapes(expression) || contains_failure(expression)
    }

    /// Refuses a statement under `#[cfg]`.
    fn refused_as_conditional(&mut self, statement: &Stmt) -> bool {
        let Some(attribute) = conditional(statement) else {
            return false;
        };
        let message = "whether this statement is compiled is not seen";
        let help = "write `if cfg!(…)`, or put what differs into a function of its own";
        self.diagnostics
            .refuse_with(Code::Syntax, attribute, message, Some(help.to_string()));
        true
    }

    /// One statement that does not jump.
    pub fn statement(&mut self, statement: &Stmt) {
        if self.refused_as_conditional(statement) {
            return;
        }
        match statement {
            Stmt::Item(item) => self.item(item),
            Stmt::Local(local) => self.local(local),
            Stmt::Macro(call) => self.macro_statement(&call.mac, statement),
            Stmt::Expr(expression, _) => {
                if !self.statement_mentions_varied(statement)
                    && !contains_failure(expression)
                    && !exit::escapes(statement)
                    && !self.writes_late(statement)
                {
                    let effect = self.effect(statement);
                    self.push(effect);
                    return;
                }
                self.expression_statement(expression, statement);
            }
        }
    }

    /// Whether the statement writes a variable that waits for its value: verbatim tokens would not say so.
    fn writes_late(&self, statement: &Stmt) -> bool {
        self.writes_of_statement(statement)
            .iter()
            .any(|variable| self.function.data(*variable).hold == crate::ir::Hold::Late)
    }

    fn item(&mut self, item: &syn::Item) {
        if let syn::Item::Const(constant) = item {
            let kind = super::kind::of_type(&constant.ty, &self.generic_scalars);
            self.constants.insert(constant.ident.to_string(), kind);
        }
        if let syn::Item::Static(constant) = item {
            let kind = super::kind::of_type(&constant.ty, &self.generic_scalars);
            self.constants.insert(constant.ident.to_string(), kind);
        }
        if !self
            .function
            .items
            .iter()
            .any(|old| old.to_string() == item.to_token_stream().to_string())
        {
            self.function.items.push(item.to_token_stream());
        }
    }

    fn macro_statement(&mut self, call: &syn::Macro, statement: &Stmt) {
        if exit::is_panic(call) {
            let expression = Expr::Macro(syn::ExprMacro {
                attrs: Vec::new(),
                mac: call.clone(),
            });
            let opaque = self.opaque(&expression);
            self.push(Statement::Diverge(opaque));
            return;
        }
        let name = path::last(&call.path);
        // `assert!`, `debug_assert_eq!`, `assert_relative_eq!`: they look and may panic
        let is_assertion = name.split('_').any(|word| word == "assert");
        const PASSED: &[&str] = &[
            "println", "eprintln", "print", "eprint", "dbg", "write", "writeln", "trace", "debug",
            "info", "warn", "error", "log",
        ];
        if !is_assertion
            && !PASSED.contains(&name.as_str())
            && self.statement_mentions_varied(statement)
        {
            self.refuse(
                Code::Macro,
                call,
                format!("what `{name}!` expands to is not known, and active values go into it"),
            );
            return;
        }
        let effect = self.effect(statement);
        self.push(effect);
    }

    fn expression_statement(&mut self, expression: &Expr, statement: &Stmt) {
        match expression {
            Expr::Paren(inner) => self.expression_statement(&inner.expr, statement),
            Expr::Assign(assign) => self.assign(assign),
            Expr::Binary(binary) if is_assignment(&binary.op) => self.compound(binary),
            Expr::If(choice) => {
                self.choice(choice, Tail::Unit);
            }
            Expr::Match(choice) => {
                self.matching(choice, Tail::Unit);
            }
            Expr::ForLoop(a_loop) => self.for_loop(a_loop),
            Expr::While(a_loop) => self.while_loop(a_loop),
            Expr::Loop(a_loop) => {
                self.endless_loop(a_loop, 0);
            }
            Expr::Block(block) => self.block_statement(block),
            Expr::Unsafe(block) => {
                self.refuse(
                    Code::Unsafe,
                    block,
                    "`unsafe` code reads or writes active values here",
                );
            }
            Expr::MethodCall(call) => self.method_statement(call),
            Expr::Call(call) if self.is_drop(call) => {}
            Expr::Call(call) => self.call_statement(call),
            Expr::Macro(call) => self.macro_statement(&call.mac, statement),
            Expr::Try(_) => {
                self.expression(expression);
            }
            _ if self.kind_of(expression).is_inactive() => {
                let effect = self.effect(statement);
                self.push(effect);
            }
            _ => {
                let value = self.expression(expression);
                self.discard(&value);
            }
        }
    }

    /// `drop(v);` of a variable: no derivative passes through it, and what is dropped here may be asked for in the reverse sweep.
    fn is_drop(&self, call: &syn::ExprCall) -> bool {
        let Expr::Path(path) = &*call.func else {
            return false;
        };
        let names = path::names(&path.path);
        let is_standard = match &names[..] {
            [name] => name == "drop" && self.meaning(name).is_none(),
            [.., module, name] => module == "mem" && name == "drop",
            [] => false,
        };
        is_standard && call.args.len() == 1 && matches!(call.args.first(), Some(Expr::Path(_)))
    }

    fn block_statement(&mut self, block: &syn::ExprBlock) {
        if is_checkpoint(&block.attrs) {
            self.region(block.span(), |lowerer| {
                lowerer.plain_block_statement(block);
                Yield::default()
            });
        } else {
            self.plain_block_statement(block);
        }
    }

    fn plain_block_statement(&mut self, block: &syn::ExprBlock) {
        if let Some(label) = &block.label {
            self.labelled_block(label, &block.block);
            return;
        }
        // variables are renamed apart, so the block's statements can stand in the block around it
        self.scopes.push(super::Scope::new());
        self.statements(&block.block.stmts, Tail::Unit);
        self.scopes.pop();
    }
}

/// Whether a failure (`?`, `return Err(…)`, `return None`) stands in the expression.
pub fn contains_failure(expression: &Expr) -> bool {
    struct Failures(bool);
    impl<'ast> syn::visit::Visit<'ast> for Failures {
        fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
            self.0 = true;
        }
        fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
            self.0 = true;
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut failures = Failures(false);
    syn::visit::Visit::visit_expr(&mut failures, expression);
    failures.0
}

/// The `#[cfg]` of a statement.
fn conditional(statement: &Stmt) -> Option<&syn::Attribute> {
    let attributes = match statement {
        Stmt::Local(local) => &local.attrs,
        Stmt::Macro(call) => &call.attrs,
        Stmt::Expr(expression, _) => crate::lower::names::usage::attributes(expression),
        Stmt::Item(_) => return None,
    };
    attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("cfg"))
}
