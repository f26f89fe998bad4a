//! Types that are taken for constants by names which others have too: rustc checks that they are the standard library's.

use super::signature::is_marked;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, FnArg, GenericArgument, Pat, PathArguments, Stmt, Type, parse_quote_spanned};

const NAMES: &[&str] = &["Duration", "Instant", "Ordering"];

/// The body, with a check of each such parameter and each such `let`.
pub fn checked(item: &syn::Signature, mut body: Block) -> Block {
    Lets.visit_block_mut(&mut body);
    let checks = item.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) if !is_marked(&typed.attrs, "constant") => check(&typed.pat, &typed.ty),
        _ => None,
    });
    body.stmts.splice(0..0, checks.collect::<Vec<_>>());
    body
}

struct Lets;

impl VisitMut for Lets {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let statements = std::mem::take(&mut block.stmts);
        for statement in statements {
            let check = match &statement {
                Stmt::Local(local) if local.init.is_some() => match &local.pat {
                    Pat::Type(typed) if !is_marked(&local.attrs, "constant") => {
                        check(&typed.pat, &typed.ty)
                    }
                    _ => None,
                },
                _ => None,
            };
            block.stmts.push(statement);
            block.stmts.extend(check);
        }
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// `(&t).presumed().standard();`
fn check(pattern: &Pat, ty: &Type) -> Option<Stmt> {
    let Pat::Ident(name) = pattern else {
        return None;
    };
    let (name, span) = (&name.ident, presumed(ty)?);
    Some(parse_quote_spanned!(span=> (&#name).presumed().standard();))
}

/// Where such a name stands alone in the type, or inside references, slices and the usual wrappers.
fn presumed(ty: &Type) -> Option<proc_macro2::Span> {
    match ty {
        Type::Reference(reference) => presumed(&reference.elem),
        Type::Paren(inner) => presumed(&inner.elem),
        Type::Slice(slice) => presumed(&slice.elem),
        Type::Array(array) => presumed(&array.elem),
        Type::Path(path) => match path.path.get_ident() {
            Some(name) => NAMES.iter().any(|of| name == of).then(|| name.span()),
            None => {
                let last = path.path.segments.last()?;
                let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                    return None;
                };
                let wraps = ["Option", "Vec", "Box"].iter().any(|of| last.ident == of);
                match arguments.args.first() {
                    Some(GenericArgument::Type(inner)) if wraps => presumed(inner),
                    _ => None,
                }
            }
        },
        _ => None,
    }
}
