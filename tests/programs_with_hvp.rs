//! The programs with second order, a batch of those of the laws too: every scalar one has `hvp`.

#![allow(
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    reason = "the programs are as strangers write them"
)]

#[macro_use]
mod harness;

#[macro_use]
#[path = "harness/second.rs"]
mod second;

/// What every program imports, with the attribute of this test.
mod prelude {
    pub use differentiate::differentiate_with_hvp as differentiate;
    #[allow(unused_imports, reason = "what a user's prelude holds")]
    pub use differentiate::{Differentiable, Pair, Real, stop_gradient};
}

#[path = "laws/batch_0.rs"]
#[rustfmt::skip]
#[allow(warnings, reason = "nobody wrote these programs")]
mod batch_0;
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
#[path = "programs/values.rs"]
mod value_programs;
