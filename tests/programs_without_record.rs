//! The programs with one analysis switched off: the answers do not change.

#[macro_use]
mod harness;

/// What every program imports, with the attribute of this test.
mod prelude {
    pub use differentiate::differentiate_without_record as differentiate;
    pub use differentiate::{Differentiable, Real, stop_gradient};
}

#[path = "programs/first.rs"]
mod programs;
