//! What errors hold carries no derivative: where a branch computes with it, rustc checks that none is lost.

use super::matching::PatternArm;
use super::names::bound_names;
use proc_macro2::Span;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Pat, Stmt};

/// `Err(e) => body`, with a check of what the body reads of `e`.
pub fn carrying_nothing((pattern, guard, mut body): PatternArm) -> PatternArm {
    let mut errors = Errors(Vec::new());
    errors.visit_pat(&pattern);
    check(errors.0, &mut body);
    (pattern, guard, body)
}

/// The names bound inside `Err(…)`.
struct Errors(Vec<String>);

impl Visit<'_> for Errors {
    fn visit_pat_tuple_struct(&mut self, pattern: &syn::PatTupleStruct) {
        let last = pattern.path.segments.last();
        if last.is_some_and(|last| last.ident == "Err") {
            let parts = pattern.elems.iter();
            self.0.extend(parts.flat_map(bound_names));
        } else {
            visit::visit_pat_tuple_struct(self, pattern);
        }
    }
}

/// Checks what the statements read of the names, before the first of them where it is a place, and where it stands else.
fn check(names: Vec<String>, body: &mut Vec<Stmt>) {
    if names.is_empty() {
        return;
    }
    let mut reader = Reader {
        names,
        places: Vec::new(),
    };
    reader.statements(body);
    reader
        .places
        .dedup_by_key(|place| place.to_token_stream().to_string());
    let checks = reader.places.iter().map(|place| {
        let span = span_of(place);
        syn::parse_quote_spanned!(span=> (&#place).presumed().counted();)
    });
    body.splice(0..0, checks.collect::<Vec<Stmt>>());
}

fn span_of(place: &Expr) -> Span {
    syn::spanned::Spanned::span(place)
}

/// Finds what is read of the names where a derivative could pass: not in conditions, indices and macros, not in
/// `stop_gradient`, not in the error of a result.
struct Reader {
    names: Vec<String>,
    places: Vec<Expr>,
}

impl Reader {
    fn statements(&mut self, statements: &mut Vec<Stmt>) {
        let names = self.names.clone();
        let mut at = 0;
        while at < statements.len() {
            self.visit_stmt_mut(&mut statements[at]);
            at += 1;
            if let Stmt::Local(local) = &statements[at - 1] {
                let bound = bound_names(&local.pat);
                let init = local.init.as_ref();
                if init.is_some_and(|init| self.part(&init.expr).is_some()) {
                    let mut rest = statements.split_off(at);
                    check(bound, &mut rest);
                    statements.append(&mut rest);
                } else {
                    self.names.retain(|name| !bound.contains(name));
                }
            }
        }
        self.names = names;
    }

    /// Whether a part of one of the names is read, and whether it is a place.
    fn part(&self, expression: &Expr) -> Option<bool> {
        match expression {
            Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                self.names.contains(&name).then_some(true)
            }
            Expr::Field(field) => self.part(&field.base),
            Expr::MethodCall(call) => self.part(&call.receiver).map(|_| false),
            Expr::Paren(inner) => self.part(&inner.expr),
            Expr::Reference(inner) => self.part(&inner.expr),
            _ => None,
        }
    }

    fn branch(&mut self, pattern: &Pat, body: &mut Expr) {
        let mut statements = super::choice::as_statements(body);
        check(bound_names(pattern), &mut statements);
        *body = syn::parse_quote!({ #(#statements)* });
    }
}

impl VisitMut for Reader {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        self.statements(&mut block.stmts);
    }
    fn visit_macro_mut(&mut self, _: &mut syn::Macro) {}
    fn visit_pat_mut(&mut self, _: &mut Pat) {}
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        use syn::BinOp::{Eq, Ge, Gt, Le, Lt, Ne};
        if let Expr::Reference(reference) = expression {
            return self.visit_expr_mut(&mut reference.expr);
        }
        match self.part(expression) {
            Some(true) => return self.places.push(expression.clone()),
            Some(false) => {
                if let Expr::MethodCall(call) = expression {
                    let arguments = call.args.iter_mut();
                    arguments.for_each(|argument| self.visit_expr_mut(argument));
                    // its type is that of what is around it
                    if call.method == "into" {
                        return;
                    }
                }
                let span = span_of(expression);
                *expression = syn::parse_quote_spanned!(span=> (#expression).presumed().counted());
                return;
            }
            None => {}
        }
        match expression {
            Expr::Call(call) => {
                let last = match &*call.func {
                    Expr::Path(path) => path.path.segments.last(),
                    _ => None,
                };
                if last.is_some_and(|last| last.ident == "stop_gradient" || last.ident == "Err") {
                    return;
                }
            }
            Expr::Index(index) => return self.visit_expr_mut(&mut index.expr),
            Expr::Binary(binary)
                if matches!(binary.op, Eq(_) | Ge(_) | Gt(_) | Le(_) | Lt(_) | Ne(_)) =>
            {
                return;
            }
            Expr::Match(choice) if self.part(&choice.expr).is_some() => {
                for arm in &mut choice.arms {
                    self.branch(&arm.pat, &mut arm.body);
                    self.visit_expr_mut(&mut arm.body);
                }
                return;
            }
            Expr::If(choice) => {
                if let Expr::Let(condition) = &*choice.cond
                    && self.part(&condition.expr).is_some()
                {
                    let bound = bound_names(&condition.pat);
                    check(bound, &mut choice.then_branch.stmts);
                    self.visit_block_mut(&mut choice.then_branch);
                    if let Some((_, otherwise)) = &mut choice.else_branch {
                        self.visit_expr_mut(otherwise);
                    }
                    return;
                }
            }
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}
