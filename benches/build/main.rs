//! What the attribute costs at compile time: `cargo bench --bench build`.
//!
//! A crate of fifty annotated functions is built beside the same crate with the expansion pasted as plain source; and the tokens of each
//! expansion are counted against those of its function.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const COPIES: usize = 5;
const PAIRS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let functions = syn::parse_file(include_str!("functions.rs"))?.items;
    let mut annotated = String::from("use differentiate::prelude::*;\n");
    let mut pasted = annotated.clone();
    println!("function        tokens  expansion  ratio");
    for copy in 0..COPIES {
        for item in &functions {
            let mut function = plain(item);
            let name = function.sig.ident.to_string();
            function.sig.ident = quote::format_ident!("{name}_{copy}");
            let source = function.to_token_stream();
            let expansion = autodiff_compiler::differentiate(TokenStream::new(), source.clone());
            if copy == 0 {
                let (before, after) = (count(source.clone()), count(expansion.clone()));
                let ratio = after as f64 / before as f64;
                println!("{name:<14} {before:>7} {after:>10} {ratio:>6.1}");
            }
            annotated += &prettyplease::unparse(&syn::parse_quote!(#[differentiate] #source));
            pasted += &prettyplease::unparse(&syn::parse2(expansion)?);
        }
    }
    let crates = [
        project("annotated", &annotated)?,
        project("pasted", &pasted)?,
    ];
    for profile in [&[][..], &["--release"]] {
        let mut seconds = [Vec::new(), Vec::new()];
        for pair in 0..=PAIRS {
            for (folder, seconds) in crates.iter().zip(&mut seconds) {
                let time = build(folder, profile)?;
                // the first builds the dependencies
                if pair > 0 {
                    seconds.push(time);
                }
            }
        }
        let [annotated, pasted] = seconds.map(median);
        println!(
            "{} functions, {}: annotated {annotated:.2} s, pasted {pasted:.2} s, ratio {:.2}",
            COPIES * functions.len(),
            if profile.is_empty() { "dev" } else { "release" },
            annotated / pasted
        );
    }
    Ok(())
}

/// The function without its attribute.
fn plain(item: &syn::Item) -> syn::ItemFn {
    let syn::Item::Fn(function) = item else {
        panic!("only functions are expected")
    };
    let mut function = function.clone();
    function
        .attrs
        .retain(|attribute| !attribute.path().is_ident("differentiate"));
    function
}

fn count(tokens: TokenStream) -> usize {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => 2 + count(group.stream()),
            _ => 1,
        })
        .sum()
}

/// A crate of this source in the target folder.
fn project(name: &str, source: &str) -> std::io::Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("build")
        .join(name);
    std::fs::create_dir_all(folder.join("src"))?;
    std::fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = {name:?}\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\ndifferentiate = {{ path = {root:?} }}\n"
        ),
    )?;
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    std::fs::write(folder.join("src/lib.rs"), source)?;
    Ok(folder)
}

/// Seconds of a build of the crate, of which nothing but the dependencies was built before.
fn build(folder: &Path, profile: &[&str]) -> Result<f64, Box<dyn Error>> {
    let source = folder.join("src/lib.rs");
    std::fs::File::options()
        .append(true)
        .open(&source)?
        .set_modified(std::time::SystemTime::now())?;
    let start = Instant::now();
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--offline"])
        .args(profile)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("../target"))
        // with incremental state a build of unchanged source would measure the front end alone
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-A warnings")
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .status()?;
    assert!(status.success(), "{} does not build", folder.display());
    Ok(start.elapsed().as_secs_f64())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
