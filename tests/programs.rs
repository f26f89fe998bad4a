//! A corpus of programs as strangers write them, each checked in every mode at several points.

#![allow(
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    reason = "the programs are as strangers write them"
)]

#[macro_use]
mod harness;

/// What every program imports. Another test crate may include the same programs with another attribute here.
mod prelude {
    pub use differentiate::prelude::*;
}

#[path = "programs/aliases.rs"]
mod alias_programs;
#[path = "programs/first.rs"]
mod first_programs;
#[path = "programs/gradients_inside.rs"]
mod gradients_inside;
#[path = "programs/ndarrays.rs"]
mod ndarray_programs;
#[path = "programs/people.rs"]
mod people_programs;
#[path = "programs/reverse_rules.rs"]
mod reverse_rules;
#[path = "programs/structs.rs"]
mod struct_programs;
#[path = "programs/structs_of_arrays.rs"]
mod structs_of_arrays;
#[path = "programs/values.rs"]
mod value_programs;
