//! Refusals: collected, so that all independent ones are reported at once.

pub mod codes;

use codes::Code;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

/// A refusal at a place in the user's code.
#[derive(Debug)]
pub struct Refusal {
    /// Its row of the table.
    pub code: Code,
    /// What is wrong, as rustc would put it.
    pub message: String,
    /// What to write instead, where the row's help is too general.
    pub help: Option<String>,
    /// Where.
    pub span: (Span, Span),
}

/// The refusals of one expansion.
#[derive(Debug, Default)]
pub struct Diagnostics {
    refusals: Vec<Refusal>,
    /// How many faults are left to rustc, which words them better.
    left: usize,
}

impl Diagnostics {
    /// Refuses `tokens`.
    pub fn refuse(
        &mut self,
        code: Code,
        tokens: &impl quote::ToTokens,
        message: impl Into<String>,
    ) {
        self.refuse_with(code, tokens, message, None);
    }
    /// Refuses `tokens`, with help of its own.
    pub fn refuse_with(
        &mut self,
        code: Code,
        tokens: &impl quote::ToTokens,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        let mut spans = tokens
            .to_token_stream()
            .into_iter()
            .map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        let last = spans.last().unwrap_or(first);
        self.refuse_at(code, (first, last), message, help);
    }
    /// Refuses a span.
    pub fn refuse_at(
        &mut self,
        code: Code,
        span: (Span, Span),
        message: impl Into<String>,
        help: Option<String>,
    ) {
        let message = message.into();
        let at = |span: &(Span, Span)| (span.0.start(), span.1.end());
        if self
            .refusals
            .iter()
            .any(|old| old.code == code && old.message == message && at(&old.span) == at(&span))
        {
            return;
        }
        self.refusals.push(Refusal {
            code,
            message,
            help,
            span,
        });
    }
    /// The refusals.
    pub fn refusals(&self) -> &[Refusal] {
        &self.refusals
    }
    /// Leaves a fault to rustc: the function has no derivative, and nothing is said of it here.
    pub fn leave_to_rustc(&mut self) {
        self.left += 1;
    }
    /// How many faults there are, with those that are left to rustc.
    pub fn count(&self) -> usize {
        self.refusals.len() + self.left
    }
    /// Takes over the refusals of another collector.
    pub fn extend(&mut self, other: Diagnostics) {
        self.refusals.extend(other.refusals);
        self.left += other.left;
    }
    /// The refusals as `compile_error!`s.
    pub fn into_tokens(self) -> TokenStream {
        let errors = self.refusals.into_iter().map(|refusal| {
            let row = refusal.code.row();
            let help = refusal.help.unwrap_or_else(|| row.help.to_string());
            let text = format!("[{}] {}\nhelp: {help}", row.name, refusal.message);
            let (first, last) = refusal.span;
            let body = quote_spanned! {last=> { #text } };
            quote_spanned! {first=> ::core::compile_error! #body }
        });
        quote!(#(#errors)*)
    }
}
