//! How the names of a body are used: as sequences, as indices, how often.

use super::single;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::Expr;
use syn::visit::Visit;

/// The names of a body that are indexed, or whose elements are iterated over.
pub fn sequence_names(body: &syn::Block) -> std::collections::BTreeSet<String> {
    struct Sequences(std::collections::BTreeSet<String>);
    impl<'ast> Visit<'ast> for Sequences {
        fn visit_expr_index(&mut self, index: &'ast syn::ExprIndex) {
            if let Expr::Path(path) = &*index.expr {
                self.0.extend(single(path));
            }
            syn::visit::visit_expr_index(self, index);
        }
        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            if let Expr::Path(path) = &*call.receiver
                && ["iter", "iter_mut", "len", "windows", "chunks"]
                    .contains(&call.method.to_string().as_str())
            {
                self.0.extend(single(path));
            }
            syn::visit::visit_expr_method_call(self, call);
        }
    }
    let mut sequences = Sequences(std::collections::BTreeSet::new());
    sequences.visit_block(body);
    sequences.0
}

/// How often each identifier stands in a body.
pub fn mentions(body: &syn::Block) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    each_ident(body.to_token_stream(), &mut |name| {
        *counts.entry(name.to_string()).or_default() += 1
    });
    counts
}

/// The names of a body that are used, and only as indices, as bounds of ranges and in comparisons.
pub fn index_names(body: &syn::Block) -> std::collections::BTreeSet<String> {
    #[derive(Default)]
    struct Uses {
        all: BTreeMap<String, usize>,
        index: BTreeMap<String, usize>,
    }
    impl Uses {
        fn index(&mut self, expression: &Expr) {
            match expression {
                Expr::Path(path) => {
                    if let Some(name) = single(path) {
                        *self.index.entry(name).or_default() += 1;
                    }
                }
                Expr::Paren(inner) => self.index(&inner.expr),
                Expr::Binary(binary) => {
                    self.index(&binary.left);
                    self.index(&binary.right);
                }
                Expr::Range(range) => range
                    .start
                    .iter()
                    .chain(&range.end)
                    .for_each(|bound| self.index(bound)),
                _ => {}
            }
        }
    }
    impl<'ast> Visit<'ast> for Uses {
        fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
            if let Some(name) = single(path) {
                *self.all.entry(name).or_default() += 1;
            }
        }
        fn visit_expr_index(&mut self, index: &'ast syn::ExprIndex) {
            self.index(&index.index);
            syn::visit::visit_expr_index(self, index);
        }
        fn visit_expr_for_loop(&mut self, a_loop: &'ast syn::ExprForLoop) {
            if let Expr::Range(_) = &*a_loop.expr {
                self.index(&a_loop.expr);
            }
            syn::visit::visit_expr_for_loop(self, a_loop);
        }
        fn visit_expr_if(&mut self, choice: &'ast syn::ExprIf) {
            if let Expr::Path(_) = &*choice.cond {
                self.index(&choice.cond);
            }
            syn::visit::visit_expr_if(self, choice);
        }
        fn visit_macro(&mut self, call: &'ast syn::Macro) {
            each_ident(call.tokens.clone(), &mut |name| {
                *self.all.entry(name.to_string()).or_default() += 1000
            });
        }
    }
    let mut uses = Uses::default();
    uses.visit_block(body);
    uses.index
        .into_iter()
        .filter(|(name, count)| uses.all.get(name) == Some(count))
        .map(|(name, _)| name)
        .collect()
}

/// Calls `visit` with each identifier that is no field or method.
pub fn each_ident(tokens: TokenStream, visit: &mut dyn FnMut(&str)) {
    let mut after_dot = false;
    for tree in tokens {
        match &tree {
            TokenTree::Ident(ident) if !after_dot => visit(&ident.to_string()),
            TokenTree::Group(group) => each_ident(group.stream(), visit),
            _ => {}
        }
        after_dot = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '.');
    }
}

/// The names that a format string captures.
pub fn captured(call: &syn::Macro) -> Option<Vec<String>> {
    let format = call
        .tokens
        .clone()
        .into_iter()
        .find_map(|tree| match tree {
            TokenTree::Literal(literal) if literal.to_string().starts_with('"') => {
                Some(literal.to_string())
            }
            _ => None,
        })?;
    let mut names = Vec::new();
    for part in format.replace("{{", "").split('{').skip(1) {
        let name: String = part
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        if name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            names.push(name);
        }
    }
    Some(names)
}

/// The attributes of an expression that stands as a statement.
pub fn attributes(expression: &Expr) -> &[syn::Attribute] {
    match expression {
        Expr::ForLoop(inner) => &inner.attrs,
        Expr::While(inner) => &inner.attrs,
        Expr::Loop(inner) => &inner.attrs,
        Expr::Block(inner) => &inner.attrs,
        Expr::If(inner) => &inner.attrs,
        Expr::Match(inner) => &inner.attrs,
        Expr::Assign(inner) => &inner.attrs,
        Expr::Binary(inner) => &inner.attrs,
        Expr::Call(inner) => &inner.attrs,
        Expr::MethodCall(inner) => &inner.attrs,
        Expr::Path(inner) => &inner.attrs,
        Expr::Unsafe(inner) => &inner.attrs,
        Expr::Return(inner) => &inner.attrs,
        Expr::Break(inner) => &inner.attrs,
        Expr::Continue(inner) => &inner.attrs,
        Expr::Macro(inner) => &inner.attrs,
        Expr::Unary(inner) => &inner.attrs,
        Expr::Field(inner) => &inner.attrs,
        Expr::Index(inner) => &inner.attrs,
        Expr::Struct(inner) => &inner.attrs,
        Expr::Tuple(inner) => &inner.attrs,
        Expr::Paren(inner) => &inner.attrs,
        Expr::Try(inner) => &inner.attrs,
        Expr::Lit(inner) => &inner.attrs,
        _ => &[],
    }
}
