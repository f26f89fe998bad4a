//! A crate of accepted functions, compiled without the attribute and with it: what compiles plain must compile differentiated, without a warning.

use crate::found::{Function, Neighbours};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many modules are compiled at a time.
const BATCH: usize = 400;

/// How many times a batch is compiled without what failed before: rustc does not show all errors at once.
const ROUNDS: usize = 12;

/// A function with what it needs of its file.
pub struct Module {
    origin: String,
    plain: TokenStream,
    marked: TokenStream,
}

impl Module {
    /// The function, and the constants, types and functions of its file that it names. Nothing where one of those is refused.
    pub fn of(
        path: &Path,
        function: &Function,
        neighbours: &Neighbours,
        is_accepted: &dyn Fn(&syn::ItemFn) -> bool,
    ) -> Option<Module> {
        let mut needed: BTreeMap<&str, &syn::Item> = BTreeMap::new();
        let mut waiting = vec![function.item.clone()];
        while let Some(tokens) = waiting.pop() {
            let mut names = BTreeSet::new();
            collect_names(tokens, &mut names);
            for (name, item) in neighbours {
                let is_itself = function.is_free && *name == function.name;
                if !is_itself && names.contains(name) && needed.insert(name, item).is_none() {
                    waiting.push(item.to_token_stream());
                }
            }
        }
        let mut module = Module {
            origin: format!("{}:{} {}", path.display(), function.line, function.name),
            plain: TokenStream::new(),
            marked: TokenStream::new(),
        };
        for item in needed.into_values() {
            let (plain, marked) = neighbour(item, is_accepted)?;
            module.plain.extend(plain);
            module.marked.extend(marked);
        }
        let item = public(syn::parse2(function.item.clone()).ok()?);
        let mut plain = item.clone();
        if let syn::Item::Impl(block) = &mut plain {
            for inner in &mut block.items {
                if let syn::ImplItem::Fn(method) = inner {
                    method.attrs.clear();
                }
            }
        }
        module.plain.extend(plain.to_token_stream());
        module.marked.extend(quote!(#[differentiate] #item));
        Some(module)
    }
}

/// An item that a function needs, plain and marked.
fn neighbour(
    item: &syn::Item,
    is_accepted: &dyn Fn(&syn::ItemFn) -> bool,
) -> Option<(TokenStream, TokenStream)> {
    let mut item = public(item.clone());
    let derives = |attributes: &mut Vec<syn::Attribute>| {
        attributes.retain(|attribute| {
            attribute.path().is_ident("derive") || attribute.path().is_ident("repr")
        })
    };
    match &mut item {
        syn::Item::Fn(function) => {
            function.attrs.clear();
            let has_derivative = is_accepted(function);
            let marked = if has_derivative {
                quote!(#[differentiate] #function)
            } else {
                quote!(#function)
            };
            Some((quote!(#function), marked))
        }
        syn::Item::Struct(syn::ItemStruct { attrs, .. })
        | syn::Item::Enum(syn::ItemEnum { attrs, .. }) => {
            derives(attrs);
            Some((quote!(#item), quote!(#[derive(Differentiable)] #item)))
        }
        syn::Item::Const(syn::ItemConst { attrs, .. })
        | syn::Item::Static(syn::ItemStatic { attrs, .. })
        | syn::Item::Type(syn::ItemType { attrs, .. }) => {
            attrs.clear();
            Some((quote!(#item), quote!(#item)))
        }
        _ => None,
    }
}

/// The item, seen from everywhere: what nobody uses is no warning then.
fn public(mut item: syn::Item) -> syn::Item {
    let visibility: syn::Visibility = syn::parse_quote!(pub);
    match &mut item {
        syn::Item::Fn(syn::ItemFn { vis, .. })
        | syn::Item::Const(syn::ItemConst { vis, .. })
        | syn::Item::Static(syn::ItemStatic { vis, .. })
        | syn::Item::Enum(syn::ItemEnum { vis, .. })
        | syn::Item::Type(syn::ItemType { vis, .. })
        | syn::Item::Struct(syn::ItemStruct { vis, .. }) => *vis = visibility,
        syn::Item::Impl(block) if block.trait_.is_none() => {
            for inner in &mut block.items {
                if let syn::ImplItem::Fn(method) = inner {
                    method.vis = visibility.clone();
                }
            }
        }
        _ => {}
    }
    item
}

fn collect_names(tokens: TokenStream, names: &mut BTreeSet<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Ident(ident) => {
                names.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect_names(group.stream(), names),
            _ => {}
        }
    }
}

/// Compiles the modules in a crate in `folder`, and prints those that fail or warn with the attribute alone.
pub fn compile(folder: &Path, modules: &[Module]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let manifest = format!(
        "[package]\nname = \"sample\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n[dependencies]\ndifferentiate = {{ path = {root:?} }}\nnum-traits = \"0.2\"\n"
    );
    let source = folder.join("src");
    std::fs::create_dir_all(&source).expect("a folder that can be written");
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("a folder that can be written");
    let (mut alone, mut sound) = (0, 0);
    let mut faults = Vec::new();
    for batch in modules.chunks(BATCH) {
        let every: Vec<usize> = (0..batch.len()).collect();
        let (plain, _) = rounds(folder, &every, |at| {
            format!(
                "#[allow(unused_imports)] use num_traits::Float;\n{}",
                text(&batch[at].plain)
            )
        });
        let (marked, found) = rounds(folder, &plain, |at| {
            format!(
                "#[allow(unused_imports)] use num_traits::Float;\n#[allow(unused_imports)] use differentiate::prelude::*;\n{}",
                text(&batch[at].marked)
            )
        });
        alone += plain.len();
        sound += marked.len();
        faults.extend(
            found
                .into_iter()
                .map(|(at, message)| format!("{}\n    {message}", batch[at].origin)),
        );
        println!("compiled {sound} of {alone}");
    }
    faults.iter().for_each(|fault| println!("{fault}"));
    println!("{alone} functions compile by themselves, {sound} of them with the attribute as well");
}

fn text(tokens: &TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    }
}

/// Compiles modules, less and less of them, until nothing is said of any. Those that are left, and what was said first of each other.
fn rounds(
    folder: &Path,
    modules: &[usize],
    text: impl Fn(usize) -> String,
) -> (Vec<usize>, BTreeMap<usize, String>) {
    let mut left = modules.to_vec();
    let mut said = BTreeMap::new();
    for at in modules {
        let path = folder.join(format!("src/f{at}.rs"));
        std::fs::write(path, text(*at)).expect("a folder that can be written");
    }
    for _ in 0..ROUNDS {
        let list: String = left.iter().map(|at| format!("pub mod f{at};\n")).collect();
        std::fs::write(folder.join("src/lib.rs"), list).expect("a folder that can be written");
        let messages = check(folder);
        let before = left.len();
        left.retain(|at| !messages.contains_key(at));
        said.extend(messages);
        if left.len() == before {
            break;
        }
    }
    (left, said)
}

/// What rustc says first of each module.
fn check(folder: &Path) -> BTreeMap<usize, String> {
    let cargo: PathBuf = std::env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from);
    let output = Command::new(cargo)
        .args(["check", "--quiet", "--message-format", "short"])
        .current_dir(folder)
        .output()
        .expect("cargo runs");
    let mut messages = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        let number = line
            .strip_prefix("src/f")
            .and_then(|rest| rest.split_once(".rs:"))
            .and_then(|(number, _)| number.parse().ok());
        match number {
            Some(number) => {
                messages.entry(number).or_insert_with(|| line.to_string());
            }
            None if line.starts_with("error") => eprintln!("{line}"),
            None => {}
        }
    }
    messages
}
