//! `#[checkpoint]` on loops, blocks and `let`s.

use super::Lowerer;
use super::exit::Yield;
use crate::ir::Statement;
use crate::ir::checkpoint::{Region, Schedule};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Meta, Pat, Stmt};

/// Whether `#[checkpoint]` is among the attributes.
pub fn is_checkpoint(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("checkpoint"))
}

/// Takes `#[checkpoint]` off what is emitted verbatim.
pub struct Stripped;
impl VisitMut for Stripped {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident("checkpoint"));
    }
}

impl Lowerer<'_> {
    /// The schedule that the attributes of a loop ask for. Arguments that make no sense are refused elsewhere.
    fn schedule(&mut self, attributes: &[Attribute]) -> Option<Schedule> {
        let attribute = attributes
            .iter()
            .find(|attribute| attribute.path().is_ident("checkpoint"))?;
        let Meta::List(list) = &attribute.meta else {
            return Some(Schedule::Root);
        };
        let pair = syn::parse2::<syn::MetaNameValue>(list.tokens.clone()).ok()?;
        let argument = self.opaque(&pair.value);
        Some(if pair.path.is_ident("every") {
            Schedule::Every(argument)
        } else {
            Schedule::Slots(argument)
        })
    }

    /// Lowers a loop under its attributes.
    pub fn scheduled<T>(
        &mut self,
        attributes: &[Attribute],
        lower: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let Some(schedule) = self.schedule(attributes) else {
            return lower(self);
        };
        let before = self.current().len();
        let lowered = lower(self);
        // what stands before the loop makes what it runs over
        for statement in self.current().iter_mut().skip(before).rev() {
            if let Statement::Loop(a_loop) = statement {
                a_loop.checkpoint = Some(schedule);
                break;
            }
        }
        lowered
    }

    /// `#[checkpoint] let P = e else { … };` as `#[checkpoint] let value = e; let P = value else { … };`.
    pub fn checkpointed_let_else(&mut self, statement: &Stmt) -> Option<[Stmt; 2]> {
        let Stmt::Local(matched) = statement else {
            return None;
        };
        let value = matched.init.as_ref()?;
        value.diverge.as_ref()?;
        if !is_checkpoint(&matched.attrs) {
            return None;
        }
        let name =
            crate::ir::print::ident(&self.function.names.fresh("matched"), value.expr.span());
        let mut computed = matched.clone();
        let mut matched = matched.clone();
        matched.attrs.clear();
        computed.pat = syn::parse_quote!(#name);
        if let Pat::Type(typed) = &matched.pat {
            let ty = &typed.ty;
            computed.pat = Pat::Type(syn::parse_quote!(#name: #ty));
            matched.pat = (*typed.pat).clone();
        }
        if let Some(init) = &mut computed.init {
            init.diverge = None;
        }
        if let Some(init) = &mut matched.init {
            *init.expr = super::names::path_expression(name);
        }
        Some([Stmt::Local(computed), Stmt::Local(matched)])
    }

    /// Lowers a checkpointed block.
    pub fn region(&mut self, span: Span, lower: impl FnOnce(&mut Self) -> Yield) -> Yield {
        let (body, values) = self.nested(lower);
        let diverges = body.diverges;
        let results = self.results(&[&values], span);
        self.push(Statement::Region(Region {
            results: results.iter().map(|(variable, _)| *variable).collect(),
            body,
        }));
        Yield {
            values: results.into_iter().map(|(_, value)| value).collect(),
            diverges,
        }
    }
}
