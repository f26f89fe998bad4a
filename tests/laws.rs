//! Laws on random programs of the language that is differentiated: the value is bit-equal in every companion, ⟨ȳ, J ẋ⟩ =
//! ⟨Jᵀ ȳ, ẋ⟩, reverse mode agrees with central differences wherever the program is smooth, cotangents are linear in the seed and
//! added to their buffers, and a second call gives the same.
//!
//! `UPDATE=1 cargo test --test laws` writes the batches anew; `cargo run --example laws -- SEED COUNT` checks programs that no
//! batch holds.

#![allow(
    clippy::all,
    clippy::unwrap_used,
    unused_comparisons,
    reason = "the programs are as strangers write them"
)]

#[macro_use]
mod harness;

#[path = "laws/generate/mod.rs"]
mod generate;

/// What every program imports.
mod prelude {
    pub use differentiate::prelude::*;
}

#[path = "laws/batches.rs"]
mod batches;

#[test]
fn the_batches_are_what_the_generator_writes() {
    for number in 0..5 {
        let path = format!(
            "{}/tests/laws/batch_{number}.rs",
            env!("CARGO_MANIFEST_DIR")
        );
        let text = generate::batch(number);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, &text).expect("a batch to be written");
        }
        let held = std::fs::read_to_string(&path).expect("a batch");
        assert!(
            held == text,
            "batch {number} is not what the generator writes: UPDATE=1 cargo test --test laws"
        );
    }
}
