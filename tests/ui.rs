//! Refusals as the user sees them: every code at its span, with its words.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Cases that the compiler does not refuse yet, each with the code that it is to show. A line goes when its case is refused.
const WAITING: &[(&str, &str)] = &[];

fn is_waiting(path: &Path) -> bool {
    WAITING
        .iter()
        .any(|(case, _)| path.with_extension("").ends_with(case))
}

/// What rustc itself says, under `tests/ui/rustc`, is compared with this version's words only: they change from one to the next.
const RUSTC: &str = "rustc 1.95.";

fn is_of_another_rustc(path: &Path) -> bool {
    if !path.parent().is_some_and(|topic| topic.ends_with("rustc")) {
        return false;
    }
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = std::process::Command::new(compiler)
        .arg("--version")
        .output()
        .expect("rustc tells its version");
    !String::from_utf8_lossy(&version.stdout).starts_with(RUSTC)
}

/// All cases stand in one run of trybuild, which compiles them together.
#[test]
fn refusals_are_as_written() {
    let cases = trybuild::TestCases::new();
    for path in files("rs") {
        if !is_waiting(&path) && !is_of_another_rustc(&path) {
            cases.compile_fail(
                path.strip_prefix(env!("CARGO_MANIFEST_DIR"))
                    .expect("a case of the repository"),
            );
        }
    }
}

/// The files under `tests/ui` with this extension.
fn files(extension: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let read = |folder: &Path| {
        let entries = std::fs::read_dir(folder).expect("a folder of the tests");
        let mut paths: Vec<PathBuf> = entries
            .map(|entry| entry.expect("an entry of a folder").path())
            .collect();
        paths.sort();
        paths
    };
    let topics = read(&root).into_iter().filter(|path| path.is_dir());
    let files = topics.flat_map(|topic| read(&topic));
    files
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

/// The codes that a text holds in brackets.
fn codes(text: &str) -> BTreeSet<String> {
    let after = text
        .split("[AD")
        .skip(1)
        .filter_map(|rest| rest.split_once(']'));
    after.map(|(number, _)| format!("AD{number}")).collect()
}

/// The codes of all `.stderr` files.
fn shown() -> BTreeSet<String> {
    let read = |path: PathBuf| std::fs::read_to_string(path).expect("a file of the tests");
    files("stderr")
        .into_iter()
        .flat_map(|path| codes(&read(path)))
        .collect()
}

#[test]
fn every_code_has_a_case() {
    let shown = shown();
    let waits = |code: &str| WAITING.iter().any(|(_, waiting)| *waiting == code);
    let missing: Vec<&str> = autodiff_compiler::code_names()
        .into_iter()
        .filter(|code| !shown.contains(*code) && !waits(code))
        .collect();
    assert!(
        missing.is_empty(),
        "no case under tests/ui shows {missing:?}"
    );
}

#[test]
fn every_shown_code_is_in_the_table() {
    let known: BTreeSet<String> = autodiff_compiler::code_names()
        .into_iter()
        .map(str::to_string)
        .collect();
    let unknown: Vec<String> = shown().difference(&known).cloned().collect();
    assert!(
        unknown.is_empty(),
        "{unknown:?} have no row in diagnostics/codes.rs"
    );
}

#[test]
fn every_case_has_its_text() {
    let without: Vec<PathBuf> = files("rs")
        .into_iter()
        .filter(|path| !is_waiting(path) && !path.with_extension("stderr").exists())
        .collect();
    assert!(
        without.is_empty(),
        "`TRYBUILD=overwrite cargo test --test ui` writes the texts of {without:?}"
    );
    let alone: Vec<PathBuf> = files("stderr")
        .into_iter()
        .filter(|path| !path.with_extension("rs").exists())
        .collect();
    assert!(alone.is_empty(), "{alone:?} belong to no case");
    let gone: Vec<&str> = WAITING
        .iter()
        .map(|(case, _)| *case)
        .filter(|case| {
            !Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/ui")
                .join(case)
                .with_extension("rs")
                .exists()
        })
        .collect();
    assert!(gone.is_empty(), "{gone:?} are no cases");
}
