//! Checks random programs that no test holds: `cargo run --release --example laws -- SEED COUNT [loops] [MODE]` (1000 100 when nothing is said).
//!
//! `loops` asks for programs about loops that look independent; a mode (`with_hvp`, `with_batch`, `without_fuse`) for the macros and the attribute of
//! `tests/programs_MODE.rs`.
//!
//! The programs go into a crate of their own below `target`. Those that rustc rejects without the attribute are left out; of the
//! others each refusal, each compile error of emitted code and each broken law is printed with the program.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

#[path = "../tests/laws/generate/mod.rs"]
mod generate;

fn main() {
    let numbers: Vec<u64> = std::env::args()
        .skip(1)
        .filter_map(|argument| argument.parse().ok())
        .collect();
    let (seed, count) = (
        numbers.first().copied().unwrap_or(1000),
        numbers.get(1).copied().unwrap_or(100).min(1000),
    );
    let write = if std::env::args().any(|argument| argument == "loops") {
        generate::loops
    } else {
        generate::program
    };
    let mut programs: BTreeMap<u64, String> = (seed..seed + count)
        .map(|seed| (seed, write(seed)))
        .collect();

    let mode = std::env::args().find_map(|argument| Mode::named(&argument));

    let plain = Batch::new("plain", None);
    let unfit = plain.rejected(
        &programs
            .iter()
            .map(|(seed, text)| (*seed, without_attributes(text)))
            .collect(),
        &["check"],
    );
    programs.retain(|seed, _| !unfit.contains_key(seed));

    let whole = Batch::new("whole", mode);
    let rejected = whole.rejected(&programs, &["test", "--no-run"]);
    let broken = whole.broken(
        &programs
            .iter()
            .filter(|(seed, _)| !rejected.contains_key(seed))
            .map(|(seed, text)| (*seed, text.clone()))
            .collect(),
    );
    for (seed, message) in rejected.iter().chain(&broken) {
        println!("==== program {seed}\n{message}\n{}", programs[seed]);
    }
    println!(
        "{} programs: {} do not compile, {} break a law ({} left out: no Rust)",
        programs.len(),
        rejected.len(),
        broken.len(),
        unfit.len()
    );
    assert_eq!(rejected.len() + broken.len(), 0, "programs at fault");
}

/// The functions as plain Rust, without their check.
fn without_attributes(text: &str) -> String {
    let functions = text.split("#[test]").next().unwrap_or_default();
    functions
        .replace("#[differentiate]", "")
        .replace("#[constant] ", "")
}

/// Another attribute, and more companions to check.
struct Mode {
    /// The macros and the prelude.
    text: String,
}

impl Mode {
    /// What stands in the tests of the programs in this mode, without the programs.
    fn named(name: &str) -> Option<Self> {
        let path = format!("{}/tests/programs_{name}.rs", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).ok()?;
        let (_, text) = text.split_once("mod harness;\n")?;
        let harness = format!("\"{}/tests/harness/", env!("CARGO_MANIFEST_DIR"));
        let items = text.split("\n\n").flat_map(|part| part.split("#[path = "));
        let own =
            items.filter(|item| !item.starts_with("\"programs/") && !item.starts_with("\"laws/"));
        let text: Vec<String> = own
            .map(|item| match item.strip_prefix("\"harness/") {
                Some(rest) => format!("#[path = {harness}{rest}"),
                None => item.to_string(),
            })
            .collect();
        Some(Self {
            text: text.join("\n\n"),
        })
    }
}

/// A crate of programs, one file each.
struct Batch {
    folder: PathBuf,
    mode: Option<Mode>,
}

impl Batch {
    fn new(name: &str, mode: Option<Mode>) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = root.join("target/laws").join(name);
        std::fs::create_dir_all(folder.join("src/programs")).expect("a folder below target");
        let manifest = format!(
            "[package]\nname = \"laws-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ndifferentiate = {{ path = {root:?}, features = [\"ndarray\"] }}\nndarray = \"0.17\"\nnum-traits = \"0.2\"\n\n[profile.dev]\ndebug = 0\n\n[workspace]\n"
        );
        std::fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file");
        Self { folder, mode }
    }

    fn cargo(&self, programs: &BTreeMap<u64, String>, arguments: &[&str]) -> Output {
        let harness = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/harness/mod.rs");
        let prelude = match &self.mode {
            Some(mode) => &mode.text,
            None => "mod prelude {\n    pub use differentiate::prelude::*;\n}",
        };
        let mut root = format!(
            "#![allow(clippy::all, unused, unconditional_recursion)]\n\n#[cfg(test)]\n#[macro_use]\n#[path = {harness:?}]\nmod harness;\n\n{prelude}\n\nmod programs {{\n"
        );
        for (seed, text) in programs {
            root += &format!("    mod p{seed};\n");
            let path = self.folder.join(format!("src/programs/p{seed}.rs"));
            std::fs::write(path, format!("use crate::prelude::*;\n\n{text}")).expect("a program");
        }
        std::fs::write(self.folder.join("src/lib.rs"), root + "}\n").expect("the root");
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .args(["--lib", "--target-dir"])
            .arg(self.folder.parent().expect("target").join("build"));
        command.current_dir(&self.folder).output().expect("cargo")
    }

    /// The programs that do not compile, with the first error of each; the others are built.
    fn rejected(
        &self,
        programs: &BTreeMap<u64, String>,
        arguments: &[&str],
    ) -> BTreeMap<u64, String> {
        let (mut left, mut rejected) = (programs.clone(), BTreeMap::new());
        // Errors of later steps of rustc show when those of earlier ones are gone.
        for _ in 0..6 {
            let output = self.cargo(&left, arguments);
            if output.status.success() {
                return rejected;
            }
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            let mut found = BTreeSet::new();
            for error in text.split("\nerror").skip(1) {
                if let Some(seed) = named_after(error, "src/programs/p") {
                    found.insert(seed);
                    rejected
                        .entry(seed)
                        .or_insert_with(|| format!("error{}", error.trim_end()));
                }
            }
            assert!(!found.is_empty(), "errors of no program:\n{text}");
            left.retain(|seed, _| !found.contains(seed));
        }
        rejected
    }

    /// The programs that break a law, with the message of each.
    fn broken(&self, programs: &BTreeMap<u64, String>) -> BTreeMap<u64, String> {
        let output = self.cargo(programs, &["test"]);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.split("\n---- ")
            .skip(1)
            .filter_map(|failure| {
                Some((
                    named_after(failure, "programs::p")?,
                    failure.trim_end().to_string(),
                ))
            })
            .collect()
    }
}

/// The number that follows the first occurrence of `mark`.
fn named_after(text: &str, mark: &str) -> Option<u64> {
    let from = text.find(mark)? + mark.len();
    let digits: String = text[from..]
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}
