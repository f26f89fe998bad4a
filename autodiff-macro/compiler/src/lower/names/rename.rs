//! Inactive expressions and statements with their variables renamed.

use super::super::Lowerer;
use super::super::checkpoint::Stripped;
use super::super::names::path_expression;
use super::purity::is_pure;
use super::usage::captured;
use super::{Meaning, bound_names, single};
use crate::ir::{self, Borrow, Kind, Opaque, Variable};
use crate::lower::kind::COUNTING_METHODS;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Pat};

impl Lowerer<'_> {
    /// The expression with its variables renamed.
    pub fn opaque(&self, expression: &Expr) -> Opaque {
        let mut copy = expression.clone();
        Stripped.visit_expr_mut(&mut copy);
        let mut renamer = Renamer::new(self);
        renamer.visit_expr_mut(&mut copy);
        let reads = renamer.reads();
        Opaque {
            tokens: copy.to_token_stream(),
            reads,
            pure: is_pure(expression),
            kind: self.kind_of(expression),
        }
    }
    /// A statement with its variables renamed, and what it reads and writes.
    pub fn effect(&self, statement: &syn::Stmt) -> ir::Statement {
        let mut copy = statement.clone();
        Stripped.visit_stmt_mut(&mut copy);
        let mut renamer = Renamer::new(self);
        renamer.visit_stmt_mut(&mut copy);
        let reads = renamer.reads();
        let writes = self.writes_of_statement(statement);
        let mut tokens = copy.to_token_stream();
        if needs_semicolon(statement) {
            tokens.extend([TokenTree::from(proc_macro2::Punct::new(
                ';',
                proc_macro2::Spacing::Alone,
            ))]);
        }
        ir::Statement::Effect {
            tokens,
            reads,
            writes,
        }
    }

    fn replacement(&self, name: &str, span: Span) -> Option<(Expr, Vec<Variable>)> {
        match self.meaning(name)? {
            Meaning::Variable(variable) => {
                let ident = ir::print::ident(&self.function.data(*variable).name, span);
                let name = if self.function.data(*variable).hold == ir::Hold::Late {
                    // a value that has arrived
                    syn::parse_quote!((#ident.clone().unwrap()))
                } else {
                    path_expression(ident)
                };
                let referred = match self.levels.get(variable) {
                    Some(levels) if *levels > 0 => {
                        (0..*levels).fold(name, |inner, _| syn::parse_quote!((&#inner)))
                    }
                    _ => name,
                };
                Some((referred, vec![*variable]))
            }
            Meaning::Alias(place, borrow) => {
                let mut reads = ir::visit::Variables::new();
                ir::visit::reads_of_place(place, &mut reads);
                let tokens = ir::print::place_tokens(&self.function, place, span);
                let mut text = TokenStream::new();
                match borrow {
                    Borrow::None => {}
                    Borrow::Shared => text.extend([TokenTree::from(proc_macro2::Punct::new(
                        '&',
                        proc_macro2::Spacing::Alone,
                    ))]),
                    Borrow::Mutable | Borrow::Lent => {
                        text.extend([
                            TokenTree::from(proc_macro2::Punct::new(
                                '&',
                                proc_macro2::Spacing::Alone,
                            )),
                            ir::print::ident("mut", span).into(),
                        ]);
                    }
                }
                text.extend(tokens);
                let group = TokenStream::from(TokenTree::from(proc_macro2::Group::new(
                    proc_macro2::Delimiter::Parenthesis,
                    text,
                )));
                syn::parse2(group)
                    .ok()
                    .map(|expression| (expression, reads.into_iter().collect()))
            }
            Meaning::Closure(closure) => Some((closure.as_expression(), closure.reads().to_vec())),
        }
    }
}

struct Renamer<'a, 'b> {
    lowerer: &'a Lowerer<'b>,
    hidden: Vec<Vec<String>>,
    read: Vec<Variable>,
    /// Inside an index, a range or a comparison, through which no derivative passes.
    counts: bool,
}

impl<'a, 'b> Renamer<'a, 'b> {
    fn new(lowerer: &'a Lowerer<'b>) -> Self {
        Renamer {
            lowerer,
            hidden: vec![Vec::new()],
            read: Vec::new(),
            counts: false,
        }
    }
    fn reads(self) -> Vec<Variable> {
        let mut read = self.read;
        read.sort_unstable();
        read.dedup();
        read
    }
    fn is_hidden(&self, name: &str) -> bool {
        self.hidden.iter().flatten().any(|hidden| hidden == name)
    }
    fn hide(&mut self, pattern: &Pat) {
        let names = bound_names(pattern);
        if let Some(hidden) = self.hidden.last_mut() {
            hidden.extend(names);
        }
    }
    fn replacement(&mut self, name: &str, span: Span) -> Option<Expr> {
        if self.is_hidden(name) {
            return None;
        }
        let (expression, reads) = self.lowerer.replacement(name, span)?;
        self.read.extend(reads);
        Some(expression)
    }
    /// Whether the call is taken for one that counts, by its name alone.
    fn is_presumed(&self, call: &syn::ExprMethodCall) -> bool {
        COUNTING_METHODS.contains(&call.method.to_string().as_str())
            && call.args.is_empty()
            && self.lowerer.kind_of(&call.receiver) == Kind::Unknown
            && self.lowerer.mentions_varied(&call.receiver)
    }
    fn counting(&mut self, visit: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.counts, true);
        visit(self);
        self.counts = before;
    }
    fn rename_tokens(&mut self, tokens: TokenStream) -> TokenStream {
        let mut out = TokenStream::new();
        let mut after_dot = false;
        for tree in tokens {
            let is_dot = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '.');
            match tree {
                TokenTree::Ident(ident) if !after_dot => {
                    match self.replacement(&ident.to_string(), ident.span()) {
                        Some(expression) => expression.to_tokens(&mut out),
                        None => out.extend([TokenTree::Ident(ident)]),
                    }
                }
                TokenTree::Group(group) => {
                    let mut renamed = proc_macro2::Group::new(
                        group.delimiter(),
                        self.rename_tokens(group.stream()),
                    );
                    renamed.set_span(group.span());
                    out.extend([TokenTree::Group(renamed)]);
                }
                other => out.extend([other]),
            }
            after_dot = is_dot;
        }
        out
    }
}

impl VisitMut for Renamer<'_, '_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        // a name that was a reference stands for a value: `*name` is the value
        if let Expr::Unary(unary) = expression
            && matches!(unary.op, syn::UnOp::Deref(_))
            && let Expr::Path(path) = &*unary.expr
            && let Some(name) = single(path)
            && !self.is_hidden(&name)
            && self.lowerer.is_value(&name)
        {
            let mut inner = (*unary.expr).clone();
            self.visit_expr_mut(&mut inner);
            *expression = inner;
            return;
        }
        // of a place behind a reference the place itself is read, so that no closure has to borrow it mutably
        if let Expr::Unary(unary) = expression
            && matches!(unary.op, syn::UnOp::Deref(_))
            && let Expr::Path(path) = &*unary.expr
            && let Some(name) = single(path)
            && !self.is_hidden(&name)
            && let Some(Meaning::Alias(place, Borrow::Mutable | Borrow::Lent)) =
                self.lowerer.meaning(&name)
        {
            let mut reads = ir::visit::Variables::new();
            ir::visit::reads_of_place(place, &mut reads);
            let tokens = ir::print::place_tokens(
                &self.lowerer.function,
                place,
                path.path.segments[0].ident.span(),
            );
            if let Ok(place) = syn::parse2(tokens) {
                self.read.extend(reads);
                *expression = place;
                return;
            }
        }
        if let Expr::Path(path) = expression {
            if let Some(name) = single(path) {
                let span = path.path.segments[0].ident.span();
                if let Some(new) = self.replacement(&name, span) {
                    *expression = new;
                }
            }
            return;
        }
        if let Expr::Call(call) = expression
            && let Expr::Path(path) = &*call.func
            && let Some(name) = single(path)
            && !self.is_hidden(&name)
            && self.lowerer.meaning(&name).is_none()
        {
            call.args
                .iter_mut()
                .for_each(|argument| self.visit_expr_mut(argument));
            return;
        }
        if let Expr::MethodCall(call) = expression
            && !self.counts
            && self.is_presumed(call)
        {
            let span = call.method.span();
            visit_mut::visit_expr_method_call_mut(self, call);
            *expression = syn::parse_quote_spanned!(span=> #call.presumed().counted());
            return;
        }
        visit_mut::visit_expr_mut(self, expression);
    }
    fn visit_expr_index_mut(&mut self, index: &mut syn::ExprIndex) {
        self.visit_expr_mut(&mut index.expr);
        self.counting(|renamer| renamer.visit_expr_mut(&mut index.index));
    }
    fn visit_expr_range_mut(&mut self, range: &mut syn::ExprRange) {
        self.counting(|renamer| visit_mut::visit_expr_range_mut(renamer, range));
    }
    fn visit_expr_binary_mut(&mut self, binary: &mut syn::ExprBinary) {
        use syn::BinOp::{Eq, Ge, Gt, Le, Lt, Ne};
        if matches!(binary.op, Eq(_) | Ge(_) | Gt(_) | Le(_) | Lt(_) | Ne(_)) {
            self.counting(|renamer| visit_mut::visit_expr_binary_mut(renamer, binary));
        } else {
            visit_mut::visit_expr_binary_mut(self, binary);
        }
    }
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if field.colon_token.is_none() {
            field.colon_token = Some(syn::token::Colon::default());
        }
        self.visit_expr_mut(&mut field.expr);
    }
    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        self.hidden.push(Vec::new());
        closure.inputs.iter().for_each(|input| self.hide(input));
        self.visit_expr_mut(&mut closure.body);
        self.hidden.pop();
    }
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        self.hidden.push(Vec::new());
        visit_mut::visit_block_mut(self, block);
        self.hidden.pop();
    }
    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if let Some(init) = &mut local.init {
            self.visit_expr_mut(&mut init.expr);
            if let Some((_, otherwise)) = &mut init.diverge {
                self.visit_expr_mut(otherwise);
            }
        }
        self.hide(&local.pat);
    }
    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.hidden.push(Vec::new());
        self.hide(&arm.pat);
        visit_mut::visit_arm_mut(self, arm);
        self.hidden.pop();
    }
    fn visit_expr_for_loop_mut(&mut self, a_loop: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut a_loop.expr);
        self.hidden.push(Vec::new());
        self.hide(&a_loop.pat);
        self.visit_block_mut(&mut a_loop.body);
        self.hidden.pop();
    }
    fn visit_expr_if_mut(&mut self, choice: &mut syn::ExprIf) {
        self.hidden.push(Vec::new());
        visit_mut::visit_expr_mut(self, &mut choice.cond);
        self.visit_block_mut(&mut choice.then_branch);
        self.hidden.pop();
        if let Some((_, otherwise)) = &mut choice.else_branch {
            self.visit_expr_mut(otherwise);
        }
    }
    fn visit_expr_while_mut(&mut self, a_loop: &mut syn::ExprWhile) {
        self.hidden.push(Vec::new());
        self.visit_expr_mut(&mut a_loop.cond);
        self.visit_block_mut(&mut a_loop.body);
        self.hidden.pop();
    }
    fn visit_expr_let_mut(&mut self, test: &mut syn::ExprLet) {
        self.visit_expr_mut(&mut test.expr);
        self.hide(&test.pat);
    }
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let capturing = captured(call);
        call.tokens = self.rename_tokens(call.tokens.clone());
        for name in capturing.into_iter().flatten() {
            let Some(expression) = self.replacement(&name, Span::call_site()) else {
                continue;
            };
            if expression.to_token_stream().to_string() == name {
                continue;
            }
            // `{name}` in the string is given as a named argument
            let named: TokenStream = core::iter::once(TokenTree::from(proc_macro2::Punct::new(
                ',',
                proc_macro2::Spacing::Alone,
            )))
            .chain([
                ir::print::ident(&name, Span::call_site()).into(),
                proc_macro2::Punct::new('=', proc_macro2::Spacing::Alone).into(),
            ])
            .chain(expression.to_token_stream())
            .collect();
            let text = call.tokens.to_string();
            if !text.contains(&format!("{name} =")) {
                call.tokens.extend(named);
            }
        }
    }
}

/// Whether the statement was the end of a block, and needs a semicolon where others follow it.
fn needs_semicolon(statement: &syn::Stmt) -> bool {
    match statement {
        syn::Stmt::Macro(call) => call.semi_token.is_none(),
        syn::Stmt::Expr(expression, None) => !matches!(
            expression,
            Expr::Block(_)
                | Expr::ForLoop(_)
                | Expr::If(_)
                | Expr::Loop(_)
                | Expr::Match(_)
                | Expr::Unsafe(_)
                | Expr::While(_)
        ),
        _ => false,
    }
}
