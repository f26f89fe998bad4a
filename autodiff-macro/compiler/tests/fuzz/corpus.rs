//! The annotated items of the repository.

use proc_macro2::TokenStream;
use quote::ToTokens;
use std::path::{Path, PathBuf};
use syn::visit::Visit;

/// An item under the attribute, with the attribute's arguments.
pub struct Item {
    /// The arguments.
    pub options: TokenStream,
    /// The item without the attribute.
    pub item: syn::Item,
}

/// All items under `#[differentiate]` in the programs, the laws and the examples.
pub fn items() -> Vec<Item> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Found(Vec::new());
    for folder in ["tests/programs", "tests/laws", "examples"] {
        for path in rust_files(&root.join(folder)) {
            let text = std::fs::read_to_string(&path).expect("a file of the repository");
            if let Ok(file) = syn::parse_file(&text) {
                found.visit_file(&file);
            }
        }
    }
    assert!(found.0.len() > 100, "the corpus is there");
    found.0
}

struct Found(Vec<Item>);
impl<'ast> Visit<'ast> for Found {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let mut own = item.clone();
        let attributes = match &mut own {
            syn::Item::Fn(function) => &mut function.attrs,
            syn::Item::Impl(block) => &mut block.attrs,
            _ => return syn::visit::visit_item(self, item),
        };
        let is_ours = |attribute: &syn::Attribute| attribute.path().is_ident("differentiate");
        if let Some(at) = attributes.iter().position(is_ours) {
            let options = match attributes.remove(at).meta {
                syn::Meta::List(list) => list.tokens,
                other => {
                    drop(other.to_token_stream());
                    TokenStream::new()
                }
            };
            self.0.push(Item { options, item: own });
        }
    }
}

/// The Rust files under a folder, in order.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of the repository");
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let within = paths.into_iter().flat_map(|path| {
        if path.is_dir() {
            rust_files(&path)
        } else {
            vec![path]
        }
    });
    within
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}
