//! The compiler of `differentiate`: tokens in, tokens out.

mod analysis;
mod derive;
mod diagnostics;
mod emit;
mod ir;
mod item;
mod lower;
mod options;
mod pages;
mod rules;
mod stages;
mod transform;

pub use derive::derive;
pub use item::differentiate;
#[doc(hidden)]
pub use item::{differentiate_with, differentiate_without};
#[doc(hidden)]
pub use pages::{Primitive, code_names, diagnostics_page, primitives, primitives_page};
#[doc(hidden)]
pub use stages::lowered_text;
