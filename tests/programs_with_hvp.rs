//! The programs with second order: every scalar one has `hvp`.

#![allow(
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    reason = "the programs are as strangers write them"
)]

#[macro_use]
mod harness;

/// `hvp` as a closure, and as the field of a case.
macro_rules! products {
    ([$grad:path, $value_and_grad:path, $hvp:path] [$($ok:tt)*] [$(($kind:ident $all:ident $e:expr))*] [$(($how:ident $base:ident $work:ident $bar:ident))*] $product:ident) => {
        let $product = |mut x: &[f64], mut direction: &[f64]| {
            $(let mut $work = read(&$base, &mut x);)*
            $(let mut $bar = read(&zero(&$base), &mut direction);)*
            let (gradient, product) = $hvp($(primal!($kind $all $e),)* $(tangent!($how $bar)),*)$($ok)*;
            let (mut bars, mut products) = (Vec::new(), Vec::new());
            write(&gradient, &mut bars);
            write(&product, &mut products);
            (bars, products)
        };
    };
    ($($tokens:tt)*) => {};
}
macro_rules! product {
    ([$grad:path, $value_and_grad:path, $hvp:path] $closure:ident) => {
        Some(&$closure)
    };
    ($($tokens:tt)*) => {
        None
    };
}

/// What every program imports, with the attribute of this test.
mod prelude {
    pub use differentiate::differentiate_with_hvp as differentiate;
    #[allow(unused_imports, reason = "what a user's prelude holds")]
    pub use differentiate::{Differentiable, Real, stop_gradient};
}

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
