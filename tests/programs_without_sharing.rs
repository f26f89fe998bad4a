//! The programs with shared and pooled copies, sums in locals, windows, orderless loops and merged formulas switched off: the answers do not change.

#![allow(
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    reason = "the programs are as strangers write them"
)]

#[macro_use]
mod harness;

/// What every program imports, with the attribute of this test.
mod prelude {
    pub use differentiate::differentiate_without_sharing as differentiate;
    #[allow(unused_imports, reason = "what a user's prelude holds")]
    pub use differentiate::{Differentiable, Real, stop_gradient};
}

#[path = "programs/first.rs"]
mod programs;
