//! Reads the files of the repository, and the names that they mention.

use std::path::{Path, PathBuf};

/// The folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder with one of these extensions, with their text.
pub fn files(folder: &Path, extensions: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.expect("an entry of a folder").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() && name != "target" && name != ".git" && name != "wip" {
            found.extend(files(&path, extensions));
        } else if path
            .extension()
            .is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted))
        {
            let text = std::fs::read_to_string(&path).expect("a file of the repository");
            found.push((path, text));
        }
    }
    found.sort();
    found
}

pub fn rust_files(folder: &str) -> Vec<(PathBuf, String)> {
    files(&root().join(folder), &["rs"])
}

/// The files of the packages.
pub fn sources() -> Vec<(PathBuf, String)> {
    [
        "src",
        "autodiff-macro/src",
        "autodiff-macro/compiler/src",
        "autodiff-runtime/src",
    ]
    .into_iter()
    .flat_map(rust_files)
    .collect()
}

/// The files of the compiler, each with the name of its module at the top.
pub fn compiler() -> Vec<(String, PathBuf, String)> {
    let src = root().join("autodiff-macro/compiler/src");
    let files = files(&src, &["rs"]).into_iter();
    files
        .map(|(path, text)| {
            let below = path
                .strip_prefix(&src)
                .expect("below src")
                .with_extension("");
            let module = below
                .components()
                .next()
                .expect("a name")
                .as_os_str()
                .to_string_lossy()
                .into_owned();
            (module, path, text)
        })
        .collect()
}

/// The code of a file, without its comments.
pub fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The paths below `crate::` that a file names: `use crate::{a::B, c}` gives `a::B` and `c`.
pub fn crate_paths(text: &str) -> Vec<String> {
    let code = code(text);
    let mut paths = Vec::new();
    for piece in code.split("crate::").skip(1) {
        match piece.strip_prefix('{') {
            Some(group) => paths.extend(
                group
                    .split(['}', ';'])
                    .next()
                    .unwrap_or_default()
                    .split(',')
                    .map(|path| path.trim().to_string()),
            ),
            None => {
                let end = piece.find(|letter: char| {
                    !letter.is_alphanumeric() && letter != '_' && letter != ':'
                });
                paths.push(piece[..end.unwrap_or(piece.len())].to_string());
            }
        }
    }
    paths
}

pub fn none(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}:\n    {}", faults.join("\n    "));
}

pub fn short(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
