//! What each stage makes of a dozen programs, as text that is reviewed in the diff; `UPDATE=1` makes the texts anew.

use proc_macro2::TokenStream;
use quote::ToTokens;
use std::path::{Path, PathBuf};

/// The folder of a case.
fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/stages")
        .join(case)
}

/// The options and the item of a case.
fn input(case: &str) -> (TokenStream, syn::Item) {
    let text =
        std::fs::read_to_string(folder(case).join("input.rs")).expect("the input of the case");
    let file = syn::parse_file(&text).expect("the input is Rust");
    let mut item = file.items.into_iter().next().expect("an item");
    let attributes = match &mut item {
        syn::Item::Fn(function) => &mut function.attrs,
        syn::Item::Impl(block) => &mut block.attrs,
        _ => panic!("{case}: an item without derivative"),
    };
    let options = match attributes.remove(0).meta {
        syn::Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    (options, item)
}

/// What the attribute emits beside the item.
struct Emitted {
    /// Forward mode.
    tangent: String,
    /// Reverse mode: both sweeps.
    sweep: String,
    /// The public companions, their bodies left out.
    companions: String,
}

/// The emitted items of a case, formatted.
fn emitted(case: &str) -> Emitted {
    let (options, item) = input(case);
    let output = autodiff_compiler::differentiate(options, item.to_token_stream());
    let file: syn::File = syn::parse2(output)
        .unwrap_or_else(|error| panic!("{case}: what is emitted does not parse: {error}"));
    assert!(
        same_item(&file.items[0], &item),
        "{case}: the item itself is not emitted as it was written"
    );
    let block = file.items.iter().skip(1).find_map(|item| match item {
        syn::Item::Impl(block) => Some(block),
        _ => None,
    });
    let block =
        block.unwrap_or_else(|| panic!("{case}: no companions: {}", prettyplease::unparse(&file)));
    let name = |item: &syn::ImplItem| match item {
        syn::ImplItem::Fn(function) => function.sig.ident.to_string(),
        _ => String::new(),
    };
    let is = |item: &syn::ImplItem, what: &str| {
        name(item) == what || name(item).ends_with(&format!("_{what}"))
    };
    let inner = |item: &syn::ImplItem| {
        ["forward", "reverse", "sweep", "tangent"]
            .iter()
            .any(|what| is(item, what))
    };
    Emitted {
        tangent: print(block, |item| is(item, "tangent")),
        sweep: print(block, |item| is(item, "sweep")),
        companions: print(&without_bodies(block), |item| !inner(item)),
    }
}

/// Whether the first item of the output is the input, less the helper attributes.
fn same_item(one: &syn::Item, other: &syn::Item) -> bool {
    struct Strip;
    impl syn::visit_mut::VisitMut for Strip {
        fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
            attributes.retain(|attribute| {
                !attribute.path().is_ident("constant") && !attribute.path().is_ident("checkpoint")
            });
        }
    }
    let mut other = other.clone();
    syn::visit_mut::VisitMut::visit_item_mut(&mut Strip, &mut other);
    one.to_token_stream().to_string() == other.to_token_stream().to_string()
}

/// The block with empty bodies, which is enough to see a signature.
fn without_bodies(block: &syn::ItemImpl) -> syn::ItemImpl {
    let mut block = block.clone();
    for item in &mut block.items {
        if let syn::ImplItem::Fn(function) = item {
            function.block.stmts.clear();
        }
    }
    block
}

/// Some of the functions of a block, formatted.
fn print(block: &syn::ItemImpl, wanted: impl Fn(&syn::ImplItem) -> bool) -> String {
    let mut block = block.clone();
    block.items.retain(wanted);
    let file: syn::File = syn::parse2(block.to_token_stream()).expect("a block is a file");
    prettyplease::unparse(&file)
}

/// Compares a text with the one that was reviewed.
fn is_as_reviewed(case: &str, file: &str, text: &str) -> Result<(), String> {
    let path = folder(case).join(file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, text).expect("the text is written");
    }
    let reviewed = std::fs::read_to_string(&path).unwrap_or_default();
    if reviewed == text {
        return Ok(());
    }
    let differs = reviewed
        .lines()
        .zip(text.lines())
        .position(|(old, new)| old != new);
    let at = differs.unwrap_or_else(|| reviewed.lines().count().min(text.lines().count()));
    let line = |text: &str| text.lines().nth(at).unwrap_or("(the end)").to_string();
    Err(format!(
        "tests/stages/{case}/{file}:{}\n    reviewed: {}\n    now:      {}",
        at + 1,
        line(&reviewed),
        line(text)
    ))
}

/// Every case, by the folders.
fn cases() -> Vec<String> {
    let entries = std::fs::read_dir(folder("")).expect("the folder of the cases");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn stages_are_as_reviewed() {
    let mut faults = Vec::new();
    for case in cases() {
        let (options, item) = input(&case);
        let emitted = emitted(&case);
        let texts = [
            (
                "ir.txt",
                autodiff_compiler::lowered_text(options, item.to_token_stream()),
            ),
            ("forward.rs", emitted.tangent),
            ("reverse.rs", emitted.sweep),
            ("companions.rs", emitted.companions),
        ];
        faults.extend(
            texts
                .iter()
                .filter_map(|(file, text)| is_as_reviewed(&case, file, text).err()),
        );
    }
    assert!(
        faults.is_empty(),
        "`UPDATE=1 cargo test -p autodiff-compiler --test stages` makes the texts anew; review the diff:\n{}",
        faults.join("\n")
    );
}

/// What is read only is read again: nothing is kept, whatever the text of the day is.
#[test]
fn what_is_only_read_needs_no_tape() {
    for case in [
        "read_only_loop",
        "branch",
        "iterator_chain",
        "generic",
        "method",
        "constants",
    ] {
        let sweep = emitted(case).sweep;
        for keeping in [".lend()", ".push(", "::pop("] {
            assert!(
                !sweep.contains(keeping),
                "{case} keeps something: {keeping} in\n{sweep}"
            );
        }
    }
}

/// What is overwritten and needed is kept.
#[test]
fn what_is_overwritten_has_a_tape() {
    for case in ["recurrence", "overwritten_state", "nested_loops"] {
        let sweep = emitted(case).sweep;
        assert!(sweep.contains(".push("), "{case} keeps nothing:\n{sweep}");
    }
}

/// The same text on every run: no hash order, no counter that lives on.
#[test]
fn the_text_is_the_same_on_every_run() {
    for case in cases() {
        let (options, item) = input(&case);
        let text = || {
            autodiff_compiler::differentiate(options.clone(), item.to_token_stream()).to_string()
        };
        assert!(text() == text(), "{case} is emitted in two ways");
    }
}
