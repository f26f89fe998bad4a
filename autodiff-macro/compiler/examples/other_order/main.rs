//! The other order: H v by the gradient of a jvp, on the programs of the tests.
//!
//! `cargo run -p autodiff-compiler --example other_order` takes the forward mode that is emitted for a program as a program of its own, differentiates that
//! in reverse, and holds both gradients against `hvp` (forward over reverse): ∂(∇f·v)/∂x is H v, and ∂(∇f·v)/∂v is ∇f. It does so for the functions
//! whose forward mode is plain Rust, and says for how many of all that is so. The programs go into a crate of their own below `target`.

mod checks;
mod forward;

use forward::{Passing, Signatures};
use quote::ToTokens;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .expect("the workspace");
    let folder = root.join("target/other_order");
    std::fs::create_dir_all(folder.join("src")).expect("a folder below target");
    let (mut modules, mut all, mut written, mut points) = (String::new(), 0, 0, 0);
    for path in programs(&root.join("tests/programs")) {
        let name = path.file_stem().expect("a file").to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("a program");
        let file = syn::parse_file(&text).expect("a program is Rust");
        let program = Program::new(&file);
        let (checks, count) = checks::of(&file, &program.scalar(&file));
        all += program.annotated;
        if count == 0 {
            continue;
        }
        written += program.along.len();
        points += count;
        let items = file.items.iter().filter(|item| !is_test(item));
        let along = &program.along;
        let module =
            syn::parse2(quote::quote!(#(#items)* #(#along)* #(#checks)*)).expect("a module");
        let path = folder.join(format!("src/{name}.rs"));
        modules += &format!("        #[path = {path:?}]\n        mod {name};\n");
        std::fs::write(path, prettyplease::unparse(&module)).expect("a module");
    }
    println!(
        "{all} functions, forward mode of {written} differentiated in reverse, {points} points"
    );
    assert_ne!(points, 0, "nothing is compared");
    write_root(&root, &folder, &modules);
    let status = Command::new(env!("CARGO"))
        .args(["test", "--lib"])
        .current_dir(&folder)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "programs at fault"
    );
}

/// The crate around the programs, each of which finds the prelude as it does in the tests.
fn write_root(root: &Path, folder: &Path, modules: &str) {
    let harness = root.join("tests/harness/mod.rs");
    let support = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/other_order/support.rs");
    let library = format!(
        "#![allow(warnings)]\n#[macro_use]\n#[path = {harness:?}]\nmod harness;\n#[macro_use]\n#[path = {support:?}]\nmod support;\nmod programs {{\n    use super::support::prelude;\n    mod files {{\n        use super::prelude;\n{modules}    }}\n}}\n"
    );
    let manifest = format!(
        "[package]\nname = \"other-order\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ndifferentiate = {{ path = {root:?}, features = [\"ndarray\"] }}\nndarray = \"0.17\"\nnum-traits = \"0.2\"\n\n[profile.dev]\ndebug = 0\n\n[workspace]\n"
    );
    std::fs::write(folder.join("src/lib.rs"), library).expect("the root");
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file");
}

fn programs(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the programs");
    entries
        .flat_map(|entry| {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                programs(&path)
            } else {
                BTreeSet::from([path])
            }
        })
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

fn is_test(item: &syn::Item) -> bool {
    matches!(item, syn::Item::Fn(function) if function.attrs.iter().any(|of| of.path().is_ident("test")))
}

/// A file of programs.
struct Program {
    /// How many free functions of it have the attribute.
    annotated: usize,
    /// The forward modes that can be differentiated.
    along: Vec<syn::ItemFn>,
}

impl Program {
    fn new(file: &syn::File) -> Self {
        let annotated: Vec<&syn::ItemFn> = file
            .items
            .iter()
            .filter_map(|item| match item {
                syn::Item::Fn(function) if is_annotated(function) => Some(function),
                _ => None,
            })
            .collect();
        let mut signatures: Signatures = annotated
            .iter()
            .filter(|function| gives_numbers(function))
            .map(|function| (function.sig.ident.to_string(), passing(function)))
            .collect();
        // A function whose callee has no such forward mode has none either.
        loop {
            let along: Vec<syn::ItemFn> = annotated
                .iter()
                .filter(|function| signatures.contains_key(&function.sig.ident.to_string()))
                .filter_map(|function| forward::along(function, &signatures))
                .filter(is_accepted)
                .collect();
            if along.len() == signatures.len() {
                return Self {
                    annotated: annotated.len(),
                    along,
                };
            }
            signatures.retain(|name, _| {
                let name = format!("{name}_along");
                along.iter().any(|function| function.sig.ident == name)
            });
        }
    }

    /// The functions with such a forward mode whose result is a number.
    fn scalar(&self, file: &syn::File) -> BTreeSet<String> {
        let is_known = |name: &syn::Ident| {
            let name = format!("{name}_along");
            self.along.iter().any(|function| function.sig.ident == name)
        };
        let functions = file.items.iter().filter_map(|item| match item {
            syn::Item::Fn(function) if is_known(&function.sig.ident) => Some(function),
            _ => None,
        });
        functions
            .filter(|function| {
                // The harness reads tuples of up to twelve derivatives.
                function.sig.inputs.len() <= 6
                    && function.sig.output.to_token_stream().to_string() == "-> f64"
                    && !function
                        .sig
                        .inputs
                        .to_token_stream()
                        .to_string()
                        .contains("& mut")
            })
            .map(|function| function.sig.ident.to_string())
            .collect()
    }
}

fn is_annotated(function: &syn::ItemFn) -> bool {
    function.sig.generics.params.is_empty()
        && function
            .attrs
            .iter()
            .any(|of| matches!(&of.meta, syn::Meta::Path(path) if path.is_ident("differentiate")))
}

/// Whether the result is a number or an array, so that it and its tangent make a pair.
fn gives_numbers(function: &syn::ItemFn) -> bool {
    let text = function.sig.output.to_token_stream().to_string();
    !text.is_empty()
        && !["Result", "Option", "Self"]
            .iter()
            .any(|word| text.contains(word))
}

fn passing(function: &syn::ItemFn) -> Vec<Passing> {
    let inputs = function.sig.inputs.iter();
    inputs
        .map(|input| {
            let text = input.to_token_stream().to_string();
            match input {
                _ if text.contains("constant") || !text.contains("f64") => Passing::Inactive,
                syn::FnArg::Typed(typed) if matches!(&*typed.ty, syn::Type::Reference(_)) => {
                    Passing::Reference
                }
                _ => Passing::Value,
            }
        })
        .collect()
}

fn is_accepted(function: &syn::ItemFn) -> bool {
    let mut plain = function.clone();
    plain.attrs.clear();
    let output = autodiff_compiler::differentiate(Default::default(), plain.to_token_stream());
    !output.to_string().contains("compile_error")
}
