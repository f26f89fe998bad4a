//! Refusals as the user sees them: every code at its span, with its words.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// All cases stand in one run of trybuild, which compiles them together.
#[test]
fn refusals_are_as_written() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*/*.rs");
}

/// The files under `tests/ui` with this extension.
fn files(extension: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let read = |folder: &Path| {
        let entries = std::fs::read_dir(folder).expect("a folder of the tests");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry of a folder").path()).collect();
        paths.sort();
        paths
    };
    let topics = read(&root).into_iter().filter(|path| path.is_dir());
    let files = topics.flat_map(|topic| read(&topic));
    files.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

/// The codes that a text holds in brackets.
fn codes(text: &str) -> BTreeSet<String> {
    let after = text.split("[AD").skip(1).filter_map(|rest| rest.split_once(']'));
    after.map(|(number, _)| format!("AD{number}")).collect()
}

/// The codes of all `.stderr` files.
fn shown() -> BTreeSet<String> {
    let read = |path: PathBuf| std::fs::read_to_string(path).expect("a file of the tests");
    files("stderr").into_iter().flat_map(|path| codes(&read(path))).collect()
}

#[test]
fn every_code_has_a_case() {
    let shown = shown();
    let missing: Vec<&str> = autodiff_compiler::code_names().into_iter().filter(|code| !shown.contains(*code)).collect();
    assert!(missing.is_empty(), "no case under tests/ui shows {missing:?}");
}

#[test]
fn every_shown_code_is_in_the_table() {
    let known: BTreeSet<String> = autodiff_compiler::code_names().into_iter().map(str::to_string).collect();
    let unknown: Vec<String> = shown().difference(&known).cloned().collect();
    assert!(unknown.is_empty(), "{unknown:?} have no row in diagnostics/codes.rs");
}

#[test]
fn every_case_has_its_text() {
    let without: Vec<PathBuf> = files("rs").into_iter().filter(|path| !path.with_extension("stderr").exists()).collect();
    assert!(without.is_empty(), "`TRYBUILD=overwrite cargo test --test ui` writes the texts of {without:?}");
    let alone: Vec<PathBuf> = files("stderr").into_iter().filter(|path| !path.with_extension("rs").exists()).collect();
    assert!(alone.is_empty(), "{alone:?} belong to no case");
}
