//! The programs with every loop checkpointed: the answers do not change.

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
    pub use differentiate::differentiate_without_residuals as differentiate;
    #[allow(unused_imports, reason = "what a user's prelude holds")]
    pub use differentiate::{Differentiable, Real, stop_gradient};
}

#[path = "programs/aliases.rs"]
mod alias_programs;
#[path = "programs/first.rs"]
mod first_programs;
#[path = "programs/ndarrays.rs"]
mod ndarray_programs;
#[path = "programs/people.rs"]
mod people_programs;
#[path = "programs/structs.rs"]
mod struct_programs;
#[path = "programs/structs_of_arrays.rs"]
mod structs_of_arrays;
