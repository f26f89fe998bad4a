//! What the compiler makes of one item.

use proc_macro2::{TokenStream, TokenTree};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What became of an item.
pub enum Verdict {
    /// Companions that parse.
    Accepted,
    /// Refused, with these codes and messages.
    Refused(BTreeSet<(String, String)>),
    /// The compiler panicked: where and with what.
    Panicked(String),
    /// Its output is no Rust, or an error without a code.
    Broken(String),
    /// Two runs gave two texts.
    Undetermined,
}

thread_local! {
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Panics are kept for the report instead of being printed.
pub fn watch_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let text = panic
            .to_string()
            .lines()
            .take(3)
            .collect::<Vec<_>>()
            .join(" ");
        PANIC.with(|kept| *kept.borrow_mut() = text);
    }));
}

/// Expands an item twice, with these arguments of the attribute.
pub fn of(options: TokenStream, item: &TokenStream) -> Verdict {
    let expand = || {
        catch_unwind(AssertUnwindSafe(|| {
            autodiff_compiler::differentiate(options.clone(), item.clone())
        }))
    };
    let Ok(output) = expand() else {
        return Verdict::Panicked(PANIC.with(|kept| kept.take()));
    };
    if !expand().is_ok_and(|again| again.to_string() == output.to_string()) {
        return Verdict::Undetermined;
    }
    let mut errors = BTreeSet::new();
    collect_errors(output.clone(), &mut errors);
    if let Some((_, message)) = errors.iter().find(|(code, _)| code.is_empty()) {
        return Verdict::Broken(message.clone());
    }
    if let Err(error) = syn::parse2::<syn::File>(output) {
        return Verdict::Broken(format!("does not parse: {error}"));
    }
    if errors.is_empty() {
        Verdict::Accepted
    } else {
        Verdict::Refused(errors)
    }
}

/// The code and the message of each `compile_error!` in the output.
fn collect_errors(tokens: TokenStream, errors: &mut BTreeSet<(String, String)>) {
    let mut is_error = false;
    for tree in tokens {
        match tree {
            TokenTree::Ident(ident) => is_error = ident == "compile_error",
            TokenTree::Punct(_) => {}
            TokenTree::Group(group) if is_error => {
                let text = group.stream().to_string();
                let text = text.trim_matches('"');
                let message = text.split("\\nhelp: ").next().unwrap_or(text);
                let coded = message
                    .strip_prefix('[')
                    .and_then(|rest| rest.split_once("] "));
                errors.insert(match coded {
                    Some((code, message)) => (code.to_string(), message.to_string()),
                    None => (String::new(), message.to_string()),
                });
                is_error = false;
            }
            TokenTree::Group(group) => collect_errors(group.stream(), errors),
            TokenTree::Literal(_) => is_error = false,
        }
    }
}
