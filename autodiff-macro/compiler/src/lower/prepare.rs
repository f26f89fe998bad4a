//! Forms that are rewritten before lowering: references to one of several places, statements under `#[cfg]`, `c.then(|| e)` and `c.then_some(e)`.

use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Block, Expr, Local, Meta, Pat, Stmt};

/// The body with these forms written in others.
pub fn prepared(body: &Block) -> Block {
    let mut body = body.clone();
    Prepare.visit_block_mut(&mut body);
    body
}

struct Prepare;
impl VisitMut for Prepare {
    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts = chosen(conditional(core::mem::take(&mut block.stmts)));
        visit_mut::visit_block_mut(self, block);
    }
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Some(choice) = then(expression).or_else(|| then_some(expression)) {
            *expression = choice;
        }
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// `c.then(|| e)` is `if c { Some(e) } else { None }`.
fn then(expression: &Expr) -> Option<Expr> {
    let Expr::MethodCall(call) = expression else {
        return None;
    };
    let Some(Expr::Closure(closure)) = call.args.first() else {
        return None;
    };
    let plain = call.method == "then" && call.args.len() == 1 && closure.inputs.is_empty();
    let (condition, value) = (&call.receiver, &closure.body);
    plain.then(|| syn::parse_quote!(if #condition { Some(#value) } else { None }))
}

/// `c.then_some(e)` is `if c { Some(e) } else { None }`, with `e` computed in either case where that could be noticed.
fn then_some(expression: &Expr) -> Option<Expr> {
    let Expr::MethodCall(call) = expression else {
        return None;
    };
    if call.method != "then_some" || call.args.len() != 1 {
        return None;
    }
    let (condition, value) = (&call.receiver, call.args.first()?);
    Some(if is_quiet(value) {
        syn::parse_quote!(if #condition { Some(#value) } else { None })
    } else {
        syn::parse_quote!({
            let asked__: bool = #condition;
            let given__ = #value;
            if asked__ { Some(given__) } else { None }
        })
    })
}

/// Names, literals and tuples of them: computing them or not makes no difference.
fn is_quiet(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Field(field) => is_quiet(&field.base),
        Expr::Paren(inner) => is_quiet(&inner.expr),
        Expr::Tuple(parts) => parts.elems.iter().all(is_quiet),
        _ => false,
    }
}

/// `let r = if c { &mut a } else { &mut b }; …` is `if c { let r = &mut a; … } else { let r = &mut b; … }`.
fn chosen(mut statements: Vec<Stmt>) -> Vec<Stmt> {
    let Some(at) = statements.iter().position(is_choice) else {
        return statements;
    };
    let rest = statements.split_off(at + 1);
    if let Some(Stmt::Local(local)) = statements.pop()
        && let Some(init) = &local.init
        && let Some(choice) = with_rest(&init.expr, &local, &rest)
    {
        statements.push(Stmt::Expr(choice, None));
    }
    statements
}

fn is_choice(statement: &Stmt) -> bool {
    let Stmt::Local(local) = statement else {
        return false;
    };
    let Some(init) = &local.init else {
        return false;
    };
    let name = match &local.pat {
        Pat::Type(typed) => &*typed.pat,
        other => other,
    };
    init.diverge.is_none()
        && matches!(name, Pat::Ident(_))
        && matches!(init.expr.as_ref(), Expr::If(_) | Expr::Match(_))
        && with_rest(&init.expr, local, &[]).is_some()
}

/// The choice, each of its references bound and followed by the rest. Nothing, where a branch gives no `&mut` of a place.
fn with_rest(choice: &Expr, local: &Local, rest: &[Stmt]) -> Option<Expr> {
    match choice {
        Expr::Reference(reference)
            if reference.mutability.is_some()
                && matches!(
                    &*reference.expr,
                    Expr::Path(_) | Expr::Field(_) | Expr::Index(_)
                ) =>
        {
            let mut local = local.clone();
            if let Some(init) = &mut local.init {
                *init.expr = choice.clone();
            }
            let local = Stmt::Local(local);
            Some(syn::parse_quote!({ #local #(#rest)* }))
        }
        Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => {
            let (Stmt::Expr(last, None), before) = block.block.stmts.split_last()? else {
                return None;
            };
            let last = with_rest(last, local, rest)?;
            Some(syn::parse_quote!({ #(#before)* #last }))
        }
        Expr::If(choice) => {
            let mut choice = choice.clone();
            let then = Expr::Block(syn::ExprBlock {
                attrs: Vec::new(),
                label: None,
                block: choice.then_branch.clone(),
            });
            let Expr::Block(then) = with_rest(&then, local, rest)? else {
                return None;
            };
            choice.then_branch = then.block;
            let (_, otherwise) = choice.else_branch.as_mut()?;
            **otherwise = with_rest(otherwise, local, rest)?;
            Some(Expr::If(choice))
        }
        Expr::Match(choice) => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                *arm.body = with_rest(&arm.body, local, rest)?;
            }
            Some(Expr::Match(choice))
        }
        _ => None,
    }
}

/// `#[cfg(p)] statement` is `if cfg!(p) { statement }`; of two `let` under complementary conditions one is chosen.
fn conditional(statements: Vec<Stmt>) -> Vec<Stmt> {
    let mut result: Vec<Stmt> = Vec::new();
    for mut statement in statements {
        if let Stmt::Local(local) = &statement {
            match result.last().and_then(|before| either(before, local)) {
                Some(joined) => {
                    result.pop();
                    result.push(joined);
                }
                None => result.push(statement),
            }
            continue;
        }
        let attributes = match &mut statement {
            Stmt::Macro(call) => Some(&mut call.attrs),
            Stmt::Expr(expression, _) => attributes_of(expression),
            _ => None,
        };
        let found = attributes.and_then(|attributes| {
            let at = attributes.iter().position(is_cfg)?;
            Some((attributes, at))
        });
        let Some((attributes, at)) = found else {
            result.push(statement);
            continue;
        };
        let attribute = attributes.remove(at);
        let Some(condition) = condition_of(&attribute) else {
            continue;
        };
        if let Stmt::Expr(_, semicolon) = &mut statement {
            *semicolon = Some(syn::token::Semi::default());
        }
        result.push(syn::parse_quote!(if cfg!(#condition) { #statement }));
    }
    result
}

fn is_cfg(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
}

fn condition_of(attribute: &Attribute) -> Option<proc_macro2::TokenStream> {
    match &attribute.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        _ => None,
    }
}

/// The attributes of an expression that can stand as a statement.
fn attributes_of(expression: &mut Expr) -> Option<&mut Vec<Attribute>> {
    Some(match expression {
        Expr::Assign(inner) => &mut inner.attrs,
        Expr::Binary(inner) => &mut inner.attrs,
        Expr::Block(inner) => &mut inner.attrs,
        Expr::Call(inner) => &mut inner.attrs,
        Expr::ForLoop(inner) => &mut inner.attrs,
        Expr::If(inner) => &mut inner.attrs,
        Expr::Loop(inner) => &mut inner.attrs,
        Expr::Macro(inner) => &mut inner.attrs,
        Expr::Match(inner) => &mut inner.attrs,
        Expr::MethodCall(inner) => &mut inner.attrs,
        Expr::While(inner) => &mut inner.attrs,
        _ => return None,
    })
}

/// `#[cfg(p)] let x = a; #[cfg(not(p))] let x = b;` as one `let`.
fn either(first: &Stmt, second: &Local) -> Option<Stmt> {
    let Stmt::Local(first) = first else {
        return None;
    };
    let condition = |local: &Local| condition_of(local.attrs.iter().find(|each| is_cfg(each))?);
    let (one, two) = (condition(first)?, condition(second)?);
    let (one_text, two_text) = (one.to_string(), two.to_string());
    let negated = |text: &str| format!("not ({text})").replace(' ', "");
    let (one_plain, two_plain) = (one_text.replace(' ', ""), two_text.replace(' ', ""));
    if two_plain != negated(&one_text) && one_plain != negated(&two_text) {
        return None;
    }
    let same = quote::ToTokens::to_token_stream(&first.pat).to_string()
        == quote::ToTokens::to_token_stream(&second.pat).to_string();
    let (Some(a), Some(b)) = (&first.init, &second.init) else {
        return None;
    };
    if !same || a.diverge.is_some() || b.diverge.is_some() {
        return None;
    }
    let (pattern, a, b) = (&first.pat, &a.expr, &b.expr);
    Some(syn::parse_quote!(let #pattern = if cfg!(#one) { #a } else { #b };))
}
