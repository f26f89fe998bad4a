//! Feeds every function of real crates that has a float in its signature to the compiler, and counts what becomes of them.
//!
//! `cargo run -p autodiff-compiler --example survey -- [--sample DIR] [--list CODE] DIR…` parses each `.rs` file under the folders
//! given (the sources of crates in cargo's registry, say). Each function, free or in an `impl` block, must be accepted or
//! refused with a code, twice with the same text; a panic or a text that does not parse is a fault, and the command ends with failure then. `--list CODE` prints
//! the functions that are refused with a code, and `--sample DIR` writes a crate of the accepted functions into a folder, each in a module of its own with what it needs of its
//! file, and says which of those compile without the attribute and not with it.

mod found;
mod report;
mod sample;
mod verdict;

use proc_macro2::TokenStream;
use quote::ToTokens;
use report::Report;
use std::path::{Path, PathBuf};

/// Nested expressions of real code are deep, and an unoptimised compiler takes much stack for each level.
const STACK: usize = 256 << 20;

fn main() {
    let mut folders = Vec::new();
    let (mut sample, mut listed) = (None, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--sample" => sample = arguments.next().map(PathBuf::from),
            "--list" => listed = arguments.next(),
            _ => folders.push(PathBuf::from(argument)),
        }
    }
    verdict::watch_panics();
    let survey = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || survey(&folders, listed.as_deref(), sample.as_deref()));
    let report = survey.map(std::thread::JoinHandle::join);
    if !matches!(report, Ok(Ok(true))) {
        std::process::exit(1);
    }
}

fn survey(folders: &[PathBuf], listed: Option<&str>, sample: Option<&Path>) -> bool {
    let mut report = Report::default();
    let mut accepted = Vec::new();
    for path in folders.iter().flat_map(|folder| rust_files(folder)) {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let Ok(file) = syn::parse_file(&text) else {
            report.files_unread += 1;
            continue;
        };
        report.files += 1;
        let (functions, neighbours) = found::functions(&file);
        let is_accepted = |function: &syn::ItemFn| {
            matches!(
                verdict::of(TokenStream::new(), &function.to_token_stream()),
                verdict::Verdict::Accepted
            )
        };
        for function in functions {
            let verdict = verdict::of(TokenStream::new(), &function.item);
            if let Some(code) = listed {
                report::print_if_refused(&path, &function, &verdict, code);
            }
            report.add(&path, &function, &verdict);
            if sample.is_some() && matches!(verdict, verdict::Verdict::Accepted) {
                accepted.extend(sample::Module::of(
                    &path,
                    &function,
                    &neighbours,
                    &is_accepted,
                ));
            }
        }
    }
    print!("{report}");
    if let Some(folder) = sample {
        sample::compile(folder, &accepted);
    }
    report.is_clean()
}

/// The Rust files under a folder, in order.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
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
