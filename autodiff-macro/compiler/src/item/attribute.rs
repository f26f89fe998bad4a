//! Helper attributes: `#[checkpoint]` and `#[constant]` where they have a meaning.

use crate::diagnostics::Diagnostics;
use crate::diagnostics::codes::Code;
use syn::visit::Visit;
use syn::{Attribute, Expr, Meta};

struct Helpers<'d, 'b> {
    diagnostics: &'d mut Diagnostics,
    /// Attributes that stand where they have a meaning.
    placed: Vec<&'b Attribute>,
}

/// Refuses helper attributes in places where they have no meaning, and arguments that make no sense.
pub fn refuse_misplaced(own: &[Attribute], block: &syn::Block, diagnostics: &mut Diagnostics) {
    let mut helpers = Helpers {
        diagnostics,
        placed: Vec::new(),
    };
    own.iter()
        .for_each(|attribute| helpers.visit_attribute(attribute));
    helpers.visit_block(block);
}

/// Refuses arguments of `#[constant]`.
pub fn refuse_arguments(attributes: &[Attribute], diagnostics: &mut Diagnostics) {
    let constant = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("constant"));
    for attribute in constant {
        if attribute.meta.require_path_only().is_err() {
            diagnostics.refuse_with(
                Code::Constant,
                &attribute.meta,
                "`#[constant]` takes no arguments",
                Some("remove the arguments".to_string()),
            );
        }
    }
}

/// Takes a second `#[differentiate]` off an item, and refuses it: it would make every companion twice.
pub fn refuse_second(attributes: &mut Vec<Attribute>, diagnostics: &mut Diagnostics) {
    attributes.retain(|attribute| {
        let path = &attribute.path().segments;
        let is_second = path
            .last()
            .is_some_and(|last| last.ident == "differentiate");
        if is_second {
            diagnostics.refuse_with(
                Code::Option,
                attribute,
                "`#[differentiate]` stands here twice",
                Some("write it once, with all options".to_string()),
            );
        }
        !is_second
    });
}

/// What `#[checkpoint]` stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Region {
    Loop,
    Block,
}

/// The attributes of an expression that may be checkpointed.
fn region(expression: &Expr) -> Option<(Region, &[Attribute])> {
    match expression {
        Expr::ForLoop(inner) => Some((Region::Loop, &inner.attrs)),
        Expr::While(inner) => Some((Region::Loop, &inner.attrs)),
        Expr::Loop(inner) => Some((Region::Loop, &inner.attrs)),
        Expr::Block(inner) => Some((Region::Block, &inner.attrs)),
        _ => None,
    }
}

/// Why the arguments of `#[checkpoint]` make no sense.
fn senseless(attribute: &Attribute, region: Region) -> Option<&'static str> {
    let list = match &attribute.meta {
        Meta::Path(_) => return None,
        Meta::List(list) => list,
        Meta::NameValue(_) => return Some("these arguments of `checkpoint` make no sense"),
    };
    let Ok(pair) = syn::parse2::<syn::MetaNameValue>(list.tokens.clone()) else {
        return Some("these arguments of `checkpoint` make no sense");
    };
    let is_zero = matches!(&pair.value, Expr::Lit(literal) if matches!(&literal.lit, syn::Lit::Int(number) if number.base10_digits() == "0"));
    if region == Region::Block {
        Some("a block runs once: there are no states to choose between")
    } else if pair.path.is_ident("slots") {
        is_zero.then_some("the initial state needs a slot")
    } else if pair.path.is_ident("every") {
        is_zero.then_some("a segment has at least one trip")
    } else {
        Some("these arguments of `checkpoint` make no sense")
    }
}

impl<'b> Helpers<'_, 'b> {
    /// Notes the `#[checkpoint]` of a region; a second one has no meaning.
    fn place(&mut self, region: Region, attributes: &'b [Attribute]) {
        let found = attributes
            .iter()
            .find(|attribute| attribute.path().is_ident("checkpoint"));
        let Some(attribute) = found else { return };
        self.placed.push(attribute);
        if let Some(reason) = senseless(attribute, region) {
            self.diagnostics.refuse(Code::Checkpoint, attribute, reason);
        }
    }
}

impl<'ast> Visit<'ast> for Helpers<'_, 'ast> {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if self
            .placed
            .iter()
            .any(|placed| core::ptr::eq(*placed, attribute))
        {
            return;
        }
        if attribute.path().is_ident("checkpoint") {
            self.diagnostics.refuse(
                Code::Checkpoint,
                attribute,
                "`#[checkpoint]` stands on something that is no loop, block or `let`",
            );
        }
        if attribute.path().is_ident("constant") {
            self.diagnostics.refuse(
                Code::Constant,
                attribute,
                "`#[constant]` stands on something that is no parameter and no `let`",
            );
        }
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
    fn visit_expr(&mut self, expression: &'ast Expr) {
        if let Some((region, attributes)) = region(expression) {
            self.place(region, attributes);
        }
        syn::visit::visit_expr(self, expression);
    }
    fn visit_local(&mut self, local: &'ast syn::Local) {
        let constant = local
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("constant"));
        self.placed.extend(constant);
        refuse_arguments(&local.attrs, self.diagnostics);
        if local.init.is_some() {
            self.place(Region::Block, &local.attrs);
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
