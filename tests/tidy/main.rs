//! The house as tests: who may use whom, the sizes of files, and what no file may hold.

mod files;

use files::{code, compiler, crate_paths, files, none, root, rust_files, short, sources};
use std::collections::BTreeMap;
use std::path::Path;

/// Who may use whom in the compiler. `item` drives the pipeline and may use all; `derive` stands by itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("diagnostics", &[]),
    ("rules", &[]),
    ("options", &["diagnostics"]),
    ("ir", &["rules"]),
    ("lower", &["diagnostics", "rules", "ir", "options"]),
    ("analysis", &["rules", "ir"]),
    (
        "transform",
        &["ir", "rules", "analysis", "options", "lower::rule"],
    ),
    ("emit", &["ir", "rules", "options", "transform"]),
    ("derive", &[]),
    ("pages", &["diagnostics", "rules"]),
    ("stages", &["diagnostics", "ir", "lower", "options"]),
    (
        "item",
        &[
            "diagnostics",
            "ir",
            "lower",
            "analysis",
            "transform",
            "emit",
            "options",
        ],
    ),
    ("lib", &["derive", "item", "pages", "stages"]),
];

/// Where `quote!` may stand.
const QUOTING: &[&str] = &["emit", "diagnostics", "derive", "item"];

#[test]
fn arrows_point_one_way() {
    let layers: BTreeMap<&str, &[&str]> = LAYERS.iter().copied().collect();
    let mut faults = Vec::new();
    for (module, path, text) in compiler() {
        let Some(allowed) = layers.get(module.as_str()) else {
            faults.push(format!(
                "{} belongs to no layer of the list in tests/tidy/main.rs",
                short(&path)
            ));
            continue;
        };
        for used in crate_paths(&text) {
            let fits = |name: &&str| {
                used == *name
                    || used
                        .strip_prefix(*name)
                        .is_some_and(|rest| rest.starts_with("::"))
            };
            let own = used.split("::").next() == Some(module.as_str());
            if !own && !allowed.iter().any(fits) {
                faults.push(format!("{} uses crate::{used}", short(&path)));
            }
        }
    }
    none(
        "`a` uses `b` where the list in tests/tidy/main.rs does not allow it",
        &faults,
    );
}

#[test]
fn quoting_stays_where_tokens_are_made() {
    let quotes = [
        "quote!",
        "quote_spanned!",
        "parse_quote!",
        "parse_quote_spanned!",
    ];
    let mut faults = Vec::new();
    for (module, path, text) in compiler() {
        let code = code(&text);
        // `parse_quote!` makes syn's trees, which end at `lower`.
        let found = quotes.iter().find(|quote| {
            code.contains(**quote)
                && (module != "lower" || !quote.starts_with("parse"))
                && uses_macro(&code, quote)
        });
        if let Some(found) = found
            && !QUOTING.contains(&module.as_str())
        {
            faults.push(format!("{} holds {found}", short(&path)));
        }
    }
    none(
        "`quote!` belongs in `emit`, `diagnostics`, `derive` and `item`",
        &faults,
    );
}

/// Whether the macro itself stands there, and not one whose name ends in its name.
fn uses_macro(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        !code[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
    })
}

#[test]
fn syn_ends_where_the_ir_begins() {
    let users = [
        "diagnostics",
        "options",
        "lower",
        "derive",
        "item",
        "stages",
        "lib",
    ];
    let uses_syn = |text: &str| {
        code(text)
            .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .any(|word| word == "syn")
    };
    let faults: Vec<String> = compiler()
        .iter()
        .filter(|(module, _, text)| !users.contains(&module.as_str()) && uses_syn(text))
        .map(|(_, path, _)| short(path))
        .collect();
    none("syn is known to what comes before the IR only", &faults);
}

#[test]
fn files_are_short() {
    let mut faults = Vec::new();
    for (path, text) in sources() {
        let (name, lines) = (short(&path), text.lines().count());
        if lines > 400 {
            faults.push(format!("{name} has {lines} lines"));
        }
    }
    none("a file of more than 400 lines is split by concept", &faults);
}

#[test]
fn output_does_not_depend_on_hashes() {
    let hashing = |text: &str| {
        ["HashMap", "HashSet"]
            .iter()
            .any(|name| code(text).contains(name))
    };
    let faults: Vec<String> = compiler()
        .iter()
        .filter(|(_, _, text)| hashing(text))
        .map(|(_, path, _)| short(path))
        .collect();
    none("the compiler orders its maps (`BTreeMap`)", &faults);
}

#[test]
fn every_file_opens_with_a_sentence() {
    let ours = [
        "tests",
        "examples",
        "benches",
        "autodiff-macro/compiler/tests",
        "autodiff-macro/compiler/examples",
        "autodiff-macro/compiler/benches",
        "autodiff-runtime/tests",
    ];
    let mut faults = Vec::new();
    for (path, text) in sources()
        .into_iter()
        .chain(ours.into_iter().flat_map(rust_files))
    {
        let opening: Vec<&str> = text
            .lines()
            .skip_while(|line| line.trim().is_empty())
            .take_while(|line| line.starts_with("//!"))
            .collect();
        let first: String = opening
            .iter()
            .map_while(|line| {
                line.strip_prefix("//!")
                    .filter(|line| !line.trim().is_empty())
            })
            .collect();
        let is_sentence = first.trim_end().ends_with(['.', ':', '`', ')']) && first.len() > 10;
        // Programs and inputs are as strangers write them, and snapshots are made by the compiler.
        let is_inside = |folder: &str| path.components().any(|part| part.as_os_str() == folder);
        let is_input = path.ends_with("input.rs");
        if !is_sentence
            && (is_input
                || !["people", "first", "stages", "expansion"]
                    .into_iter()
                    .any(is_inside))
        {
            faults.push(short(&path));
        }
    }
    none(
        "each file opens with a `//!` sentence that says what it is for",
        &faults,
    );
}

#[test]
fn packages_point_one_way() {
    let manifest = std::fs::read_to_string(root().join("autodiff-macro/compiler/Cargo.toml"))
        .expect("the compiler's manifest");
    assert!(
        !manifest.contains("autodiff-runtime"),
        "the compiler does not depend on the runtime"
    );
    let manifest = std::fs::read_to_string(root().join("autodiff-runtime/Cargo.toml"))
        .expect("the runtime's manifest");
    assert!(
        !manifest.contains("autodiff-compiler") && !manifest.contains("autodiff-macro"),
        "the runtime depends on nothing of ours"
    );
}

#[test]
fn no_test_is_skipped() {
    let skipping = ["#[ignore", "#[should_panic"];
    let mut faults = Vec::new();
    for folder in ["tests", "src", "autodiff-macro", "autodiff-runtime"] {
        let found = rust_files(folder).into_iter().filter(|(path, text)| {
            !path.ends_with("tidy/main.rs") && skipping.iter().any(|mark| code(text).contains(mark))
        });
        faults.extend(found.map(|(path, _)| short(&path)));
    }
    none("no `#[ignore]`, no `#[should_panic]`", &faults);
}

#[test]
fn no_path_of_a_machine() {
    // Put together here, so that this file does not hold them.
    let marks = ["/work", "/home", "/tmp", "/Users"].map(|folder| format!("{folder}/"));
    let extensions = [
        "rs", "toml", "md", "stderr", "txt", "yml", "yaml", "sh", "svg",
    ];
    let mut faults = Vec::new();
    for (path, text) in files(root(), &extensions) {
        for (at, line) in text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark.as_str())) {
                faults.push(format!("{}:{}: {}", short(&path), at + 1, line.trim()));
            }
        }
    }
    none("a path of one machine", &faults);
}

#[test]
fn words_that_say_nothing_name_no_file() {
    let empty = [
        "util", "utils", "helper", "helpers", "common", "misc", "manager",
    ];
    // `simplify/common` is the elimination of common subexpressions.
    let is_empty = |path: &Path| {
        path.file_stem()
            .is_some_and(|stem| empty.iter().any(|name| stem == *name))
            && !path.ends_with("simplify/common.rs")
    };
    let faults: Vec<String> = sources()
        .iter()
        .filter(|(path, _)| is_empty(path))
        .map(|(path, _)| short(path))
        .collect();
    none("a file is named by what is in it", &faults);
}

#[test]
fn dependencies_have_their_reason() {
    let page = std::fs::read_to_string(root().join("docs/dependencies.md")).expect("the page");
    let mut faults = Vec::new();
    for folder in [
        "",
        "autodiff-macro",
        "autodiff-macro/compiler",
        "autodiff-runtime",
    ] {
        let path = root().join(folder).join("Cargo.toml");
        let manifest = std::fs::read_to_string(&path).expect("a manifest");
        let mut section = String::new();
        for line in manifest.lines() {
            if line.starts_with('[') {
                section = line.to_string();
            } else if ["[dependencies]", "[dev-dependencies]"].contains(&section.as_str())
                && let Some((name, _)) = line.split_once(" = ")
                && !name.starts_with("autodiff-")
                && !page.contains(&format!("| `{name}`"))
            {
                faults.push(format!("`{name}` of {}", short(&path)));
            }
        }
    }
    none("a dependency has a row in docs/dependencies.md", &faults);
}
