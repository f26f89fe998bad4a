//! Statements that jump, and what follows them in their block: the rest goes into the arm that falls through.

use super::Lowerer;
use super::choice::{as_statements, block_expression};
use super::exit::{self, Tail, Yield};
use crate::diagnostics::codes::Code;
use crate::ir::{Hold, Kind, Statement};
use syn::spanned::Spanned;
use syn::{Expr, Pat, Stmt};

/// The statements of a branch that falls through, followed by the rest of the block that holds it.
fn continued(branch: &[Stmt], rest: &[Stmt]) -> Vec<Stmt> {
    let mut statements = branch.to_vec();
    if let Some(Stmt::Expr(_, semicolon @ None)) = statements.last_mut() {
        *semicolon = Some(syn::token::Semi::default());
    }
    // the branch keeps its own scope
    let inner: Stmt = Stmt::Expr(
        Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: syn::Block {
                brace_token: syn::token::Brace::default(),
                stmts: statements,
            },
        }),
        Some(syn::token::Semi::default()),
    );
    core::iter::once(inner)
        .chain(rest.iter().cloned())
        .collect()
}

impl Lowerer<'_> {
    /// Lowers a statement that may jump, with all that follows it in its block. Nothing, if it does not jump.
    pub fn jumping(&mut self, statement: &Stmt, rest: &[Stmt], tail: Tail) -> Option<Yield> {
        match statement {
            Stmt::Expr(Expr::Return(exit), _) => return Some(self.leave(exit, tail)),
            Stmt::Expr(Expr::Break(_) | Expr::Continue(_), _) => {
                if let Stmt::Expr(expression, _) = statement {
                    self.jump(expression, tail);
                }
                return Some(Yield::default());
            }
            Stmt::Expr(Expr::If(choice), _)
                if exit::block_diverges(&choice.then_branch) && exit::escapes(statement) =>
            {
                let otherwise = choice
                    .else_branch
                    .as_ref()
                    .map(|(_, otherwise)| as_statements(otherwise))
                    .unwrap_or_default();
                let otherwise = if exit::block_diverges_statements(&otherwise) {
                    otherwise
                } else {
                    continued(&otherwise, rest)
                };
                return Some(self.branch(
                    &choice.cond,
                    &choice.then_branch.stmts,
                    &otherwise,
                    tail,
                ));
            }
            Stmt::Expr(Expr::If(choice), _)
                if exit::escapes(statement)
                    && choice
                        .else_branch
                        .as_ref()
                        .is_some_and(|(_, otherwise)| exit::diverges(otherwise)) =>
            {
                let otherwise = choice
                    .else_branch
                    .as_ref()
                    .map(|(_, otherwise)| as_statements(otherwise))
                    .unwrap_or_default();
                let then = continued(&choice.then_branch.stmts, rest);
                return Some(self.branch(&choice.cond, &then, &otherwise, tail));
            }
            Stmt::Expr(Expr::Match(choice), _)
                if exit::escapes(statement)
                    && choice
                        .arms
                        .iter()
                        .filter(|arm| !exit::diverges(&arm.body))
                        .count()
                        <= 1 =>
            {
                let mut moved = choice.clone();
                for arm in &mut moved.arms {
                    if !exit::diverges(&arm.body) {
                        let statements = continued(&as_statements(&arm.body), rest);
                        *arm.body = block_expression(statements);
                    }
                }
                return Some(self.matching(&moved, tail));
            }
            Stmt::Local(local)
                if exit::escapes(statement)
                    || local
                        .init
                        .as_ref()
                        .is_some_and(|init| init.diverge.is_some()) =>
            {
                return self.jumping_let(local, rest, tail);
            }
            Stmt::Expr(expression, _) if exit::escapes(statement) => {
                match expression {
                    Expr::If(_)
                    | Expr::Match(_)
                    | Expr::Loop(_)
                    | Expr::While(_)
                    | Expr::ForLoop(_)
                    | Expr::Block(_) => {}
                    other => {
                        self.refuse(
                            Code::Exit,
                            other,
                            "a jump out of the middle of an expression cannot be followed",
                        );
                        return Some(Yield::default());
                    }
                }
                self.statement(statement);
            }
            _ => return None,
        }
        // the statement may have set the exit code: the rest runs while it is 0
        Some(self.guarded(rest, tail))
    }

    fn jumping_let(&mut self, local: &syn::Local, rest: &[Stmt], tail: Tail) -> Option<Yield> {
        let init = local.init.as_ref()?;
        if let Some((_, otherwise)) = &init.diverge {
            let pattern = match &local.pat {
                Pat::Type(typed) => (*typed.pat).clone(),
                other => other.clone(),
            };
            return Some(self.let_else(&pattern, &init.expr, otherwise, rest, tail));
        }
        let rebound = |value: Vec<Stmt>| -> Vec<Stmt> {
            let mut local = local.clone();
            if let Some(init) = &mut local.init {
                *init.expr = match &value[..] {
                    [Stmt::Expr(single, None)] => single.clone(),
                    _ => block_expression(value),
                };
            }
            core::iter::once(Stmt::Local(local))
                .chain(rest.iter().cloned())
                .collect()
        };
        if let Expr::If(choice) = &*init.expr {
            let otherwise = choice
                .else_branch
                .as_ref()
                .map(|(_, otherwise)| as_statements(otherwise))
                .unwrap_or_default();
            if exit::block_diverges(&choice.then_branch) {
                let otherwise = rebound(otherwise);
                return Some(self.branch(
                    &choice.cond,
                    &choice.then_branch.stmts,
                    &otherwise,
                    tail,
                ));
            }
            if exit::block_diverges_statements(&otherwise) {
                let then = rebound(choice.then_branch.stmts.clone());
                return Some(self.branch(&choice.cond, &then, &otherwise, tail));
            }
        }
        match &*init.expr {
            Expr::Match(choice)
                if choice
                    .arms
                    .iter()
                    .filter(|arm| !exit::diverges(&arm.body))
                    .count()
                    <= 1 =>
            {
                let mut moved = choice.clone();
                for arm in &mut moved.arms {
                    if !exit::diverges(&arm.body) {
                        *arm.body = block_expression(rebound(as_statements(&arm.body)));
                    }
                }
                return Some(self.matching(&moved, tail));
            }
            Expr::If(_) | Expr::Match(_) | Expr::Block(syn::ExprBlock { label: None, .. }) => {
                let (target, binding) = self.waiting_for(&local.pat)?;
                let statement = Stmt::Expr(
                    assigning(&init.expr, &target),
                    Some(syn::token::Semi::default()),
                );
                let all: Vec<Stmt> = [statement, binding]
                    .into_iter()
                    .chain(rest.iter().cloned())
                    .collect();
                return Some(self.statements(&all, tail));
            }
            Expr::Loop(a_loop) => {
                // the loop may return from the function instead of giving its value
                let value = self.loop_value(a_loop);
                let (pattern, annotation) = match &local.pat {
                    Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
                    other => (other, None),
                };
                return Some(self.guarded_with(tail, |lowerer| {
                    lowerer.bind_value(pattern, annotation, value, false);
                    lowerer.statements(rest, tail)
                }));
            }
            _ => {}
        }
        self.refuse(
            Code::Exit,
            &init.expr,
            "a jump out of the middle of an expression cannot be followed",
        );
        Some(Yield::default())
    }

    /// Variables that wait for the values of a `let` whose arms may jump: the target of assignments to them, and the
    /// `let` that binds the pattern to them.
    fn waiting_for(&mut self, pattern: &Pat) -> Option<(Expr, Stmt)> {
        let count = match pattern {
            Pat::Tuple(tuple) => tuple.elems.len(),
            _ => 1,
        };
        let mut names = Vec::new();
        for _ in 0..count {
            self.depth += 1;
            let name = format!("arrived__{}", self.function.variables.len());
            let variable = self.declare(&name, Kind::Unknown, true, false, pattern.span());
            self.function.variables[variable.0].hold = Hold::Late;
            self.push(Statement::Declare(variable));
            names.push(syn::Ident::new(&name, pattern.span()));
            self.depth -= 1;
        }
        let target: Expr = match &names[..] {
            [one] => syn::parse_quote!(#one),
            more => syn::parse_quote!((#(#more),*)),
        };
        let statement: Stmt = syn::parse_quote!(let #pattern = #target;);
        Some((target, statement))
    }
}

/// The expression with what it yields assigned to `target` instead.
fn assigning(value: &Expr, target: &Expr) -> Expr {
    let block = |statements: &[Stmt]| -> syn::Block {
        let mut statements = statements.to_vec();
        if let Some(Stmt::Expr(last, semicolon @ None)) = statements.last_mut() {
            *last = assigning(last, target);
            *semicolon = Some(syn::token::Semi::default());
        }
        syn::Block {
            brace_token: syn::token::Brace::default(),
            stmts: statements,
        }
    };
    match value {
        _ if exit::diverges(value) => value.clone(),
        Expr::Paren(inner) => assigning(&inner.expr, target),
        Expr::If(choice) => {
            let mut choice = choice.clone();
            choice.then_branch = block(&choice.then_branch.stmts);
            if let Some((_, otherwise)) = &mut choice.else_branch {
                **otherwise = match &**otherwise {
                    Expr::If(_) => {
                        let inner = assigning(otherwise, target);
                        syn::parse_quote!({ #inner })
                    }
                    other => assigning(other, target),
                };
            }
            Expr::If(choice)
        }
        Expr::Match(choice) => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                let inner = assigning(&arm.body, target);
                *arm.body = syn::parse_quote!({ #inner; });
            }
            Expr::Match(choice)
        }
        Expr::Block(inner) if inner.label.is_none() => {
            let inner = block(&inner.block.stmts);
            block_expression(inner.stmts)
        }
        other => syn::parse_quote!(#target = #other),
    }
}
