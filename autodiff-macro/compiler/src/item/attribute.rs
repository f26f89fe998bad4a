//! Helper attributes: `#[checkpoint]` and `#[constant]` where they have a meaning.

use crate::diagnostics::Diagnostics;
use crate::diagnostics::codes::Code;
use syn::visit::Visit;
use syn::{Attribute, Expr, Meta};

struct Helpers<'d> {
    diagnostics: &'d mut Diagnostics,
}

/// Refuses helper attributes in places where they have no meaning, and arguments that make no sense.
pub fn refuse_misplaced(block: &syn::Block, diagnostics: &mut Diagnostics) {
    Helpers { diagnostics }.visit_block(block);
}

/// The attributes of an expression.
fn attributes(expression: &Expr) -> &[Attribute] {
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
        _ => &[],
    }
}

impl Helpers<'_> {
    fn arguments(&mut self, attribute: &Attribute) {
        let sensible = match &attribute.meta {
            Meta::Path(_) => true,
            Meta::List(list) => syn::parse2::<syn::MetaNameValue>(list.tokens.clone()).is_ok_and(|pair| {
                let zero = matches!(&pair.value, Expr::Lit(literal) if matches!(&literal.lit, syn::Lit::Int(number) if number.base10_digits() == "0"));
                (pair.path.is_ident("every") || pair.path.is_ident("slots")) && !zero
            }),
            Meta::NameValue(_) => false,
        };
        if !sensible {
            self.diagnostics.refuse(
                Code::Checkpoint,
                attribute,
                "these arguments of `checkpoint` make no sense",
            );
        }
    }
}

impl<'ast> Visit<'ast> for Helpers<'_> {
    fn visit_expr(&mut self, expression: &'ast Expr) {
        let holds = matches!(
            expression,
            Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) | Expr::Block(_)
        );
        for attribute in attributes(expression) {
            if attribute.path().is_ident("constant") {
                self.diagnostics.refuse(
                    Code::Constant,
                    attribute,
                    "`#[constant]` stands on something that is no parameter and no `let`",
                );
            }
            if attribute.path().is_ident("checkpoint") {
                if holds {
                    self.arguments(attribute);
                } else {
                    self.diagnostics.refuse(
                        Code::Checkpoint,
                        attribute,
                        "`#[checkpoint]` stands on something that is no loop, block or `let`",
                    );
                }
            }
        }
        syn::visit::visit_expr(self, expression);
    }
    fn visit_local(&mut self, local: &'ast syn::Local) {
        for attribute in local
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("checkpoint"))
        {
            self.arguments(attribute);
        }
        syn::visit::visit_local(self, local);
    }
}

/// A parameter that only an argument of `#[checkpoint]` names stays used when the attribute is taken off.
pub fn use_arguments(signature: &syn::Signature, block: &mut syn::Block) {
    struct Named(Vec<String>);
    impl<'ast> Visit<'ast> for Named {
        fn visit_attribute(&mut self, attribute: &'ast Attribute) {
            if let (true, Meta::List(list)) =
                (attribute.path().is_ident("checkpoint"), &attribute.meta)
            {
                self.0
                    .extend(list.tokens.clone().into_iter().map(|tree| tree.to_string()));
            }
        }
    }
    let mut named = Named(Vec::new());
    named.visit_block(block);
    for input in &signature.inputs {
        if let syn::FnArg::Typed(typed) = input
            && let syn::Pat::Ident(ident) = &*typed.pat
            && named.0.contains(&ident.ident.to_string())
        {
            let name = &ident.ident;
            block.stmts.insert(0, syn::parse_quote!(let _ = &#name;));
        }
    }
}
