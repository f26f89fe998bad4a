//! The compiler of `differentiate`: tokens in, tokens out.

mod analysis;
mod derive;
mod diagnostics;
mod emit;
mod ir;
mod item;
mod lower;
mod options;
mod rules;
mod transform;

pub use derive::derive;
pub use item::differentiate;
