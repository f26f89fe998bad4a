//! The generated pages of the documentation are current; `UPDATE=1` makes them anew.

use std::path::Path;

fn is_current(name: &str, page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs")
        .join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, page).expect("the page is written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == page,
        "docs/{name} is not current: `UPDATE=1 cargo test -p autodiff-compiler --test pages` makes it anew"
    );
}

#[test]
fn primitives_are_current() {
    is_current("primitives.md", &autodiff_compiler::primitives_page());
}

#[test]
fn diagnostics_are_current() {
    is_current("diagnostics.md", &autodiff_compiler::diagnostics_page());
}
